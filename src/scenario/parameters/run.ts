import { LIMITS } from '../limits';
import type { ParameterTable } from '../parameter';

/** How long the shop is watched, and which luck it has. */
export const runParameters = {
  horizonDays: {
    code: 'ra',
    unit: 'days',
    default: 90,
    min: 1,
    max: LIMITS.days,
    integer: true,
    likely: [28, 730],
    basis: 'assumed',
    name: { en: 'Days', zh: '模拟天数' },
    meaning: { en: 'Measured days of a run; day 1 is a Monday.', zh: '一次模拟的计量天数；第 1 天为星期一。' },
  },
  warmUpDays: {
    code: 'rb',
    unit: 'days',
    default: 28,
    min: 0,
    max: LIMITS.warmUpDays,
    integer: true,
    basis: 'assumed',
    name: { en: 'Warm-up', zh: '预热天数' },
    meaning: {
      en: 'Whole weeks before day 1, without levers and shocks, in which stock, queues and parcels find their level; not measured.',
      zh: '第 1 天之前的整周数，不含杠杆与冲击，用于让库存、排队和在途包裹达到常态；不计量。',
    },
  },
  measureFromDay: {
    code: 'rc',
    unit: 'days',
    default: 1,
    min: 1,
    max: LIMITS.days,
    integer: true,
    basis: 'assumed',
    name: { en: 'Measure from day', zh: '起始计量日' },
    meaning: {
      en: 'First day of the window that answers refer to; later than 1 to leave out the start of a plan.',
      zh: '结果统计窗口的第一天；大于 1 时可略去方案启动期。',
    },
  },
  seed: {
    code: 'rd',
    unit: 'count',
    default: 1,
    min: 0,
    max: 4294967295,
    integer: true,
    basis: 'assumed',
    name: { en: 'Seed', zh: '随机种子' },
    meaning: {
      en: 'Names the luck of the runs: the same seed gives the same visitors, another seed other ones of the same kind.',
      zh: '决定随机性的编号：种子相同则访客相同，不同则为同类的另一批访客。',
    },
  },
} as const satisfies ParameterTable;
