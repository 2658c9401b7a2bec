import { counterIndex as COUNTER } from '../shop/counters';
import { ratio, sum } from './definition';

/** What comes back, why, and what becomes of it. */

export const returnRate = ratio({
  id: 'returnRate',
  family: 'delivery',
  name: { en: 'Return rate', zh: '退货率' },
  formula: { en: 'returned lines / delivered lines', zh: '退货行数 ÷ 送达行数' },
  unit: 'share',
  better: 'lower',
  followUpDays: 30,
  numerator: sum(COUNTER.returnedLines),
  denominator: sum(COUNTER.deliveredLines),
});

export const faultyReturns = ratio({
  id: 'faultyReturns',
  family: 'delivery',
  name: { en: 'Returns for a fault', zh: '差错退货占比' },
  formula: {
    en: 'returned lines of wrong or damaged orders / returned lines',
    zh: '错发或破损订单的退货行数 ÷ 退货行数',
  },
  note: {
    en: 'The other returns do not fit or do not please.',
    zh: '其余退货为不合适或不喜欢。',
  },
  unit: 'share',
  better: 'lower',
  followUpDays: 30,
  numerator: sum(COUNTER.returnedFaulty),
  denominator: sum(COUNTER.returnedLines),
});

export const returnResale = ratio({
  id: 'returnResale',
  family: 'delivery',
  name: { en: 'Returns sold again', zh: '退货再售率' },
  formula: { en: 'units back on the shelf / units returned and inspected', zh: '重新上架件数 ÷ 已质检退货件数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.resoldUnits),
  denominator: sum(COUNTER.returnedUnits),
});

export const returnHandling = ratio({
  id: 'returnHandling',
  family: 'delivery',
  name: { en: 'Time to inspect a return', zh: '退货处理时长' },
  formula: {
    en: 'mean hours from the arrival of a return to its inspection’s end',
    zh: '退货到仓至质检完成的平均小时数',
  },
  note: { en: '0 where nobody inspects and returns are judged as they arrive.', zh: '无专人质检、到货即判时为 0。' },
  unit: 'hours',
  better: 'lower',
  numerator: sum(COUNTER.inspectHoursSum),
  denominator: sum(COUNTER.inspected),
});
