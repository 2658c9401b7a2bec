import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  errorsRemoved: {
    low: 0.4,
    central: 0.7,
    high: 0.9,
    meaning: {
      en: 'Part of the forecast error that came from double, missing and misplaced records, and goes with them.',
      zh: '由重复、缺失与错位记录造成并随清洗消除的预测误差比例。',
    },
    basis: 'assumed',
  },
} as const;

export const dataCleaning = defineLever({
  id: 'data-cleaning',
  code: 'dc',
  name: { en: 'Data cleaning', zh: '数据清洗' },
  family: 'data',
  mechanism: {
    en: 'Clean sales records take noise out of the forecasts; safety stock follows the forecast error, so less stock gives the same service.',
    zh: '干净的销售数据减少预测噪声；安全库存随预测误差而定，因此同样的服务水平所需库存更少。',
  },
  settings: {
    errorsRemoved: effectSetting(effects.errorsRemoved, {
      code: 'er',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Data errors removed', zh: '消除的数据误差' },
    }),
  },
  rampDays: 28,
  effects,
  cost: ({ errorsRemoved }) => ({
    setUpCents: errorsRemoved > 0 ? 1_500_000 : 0,
    perMonthCents: 300_000 * errorsRemoved,
  }),
  changes: ({ errorsRemoved }) => [{ input: 'forecastNoise', how: 'multiply', by: 1 - errorsRemoved }],
  path: [
    'forecastError',
    'fillRate',
    'stockoutShare',
    'stockValue',
    'turnover',
    'inventoryCostRate',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.1.2'],
});
