import type { ParameterTable } from '../parameter';

/** How much later than agreed goods come today, which planners are not told, and how soon they notice. */
export const supplyDelayParameters = {
  supplyDelayFactor: {
    code: 'vd1',
    unit: 'ratio',
    default: 1,
    min: 1,
    max: 20,
    basis: 'assumed',
    name: { en: 'Lead time, multiple of the agreed', zh: '实际交货期相对约定的倍数' },
    meaning: {
      en: 'How long the main supplier takes today against what is agreed. Planners learn of it from what arrives.',
      zh: '主供应商当前实际用时相对约定交货期的倍数；计划员只能从到货中得知。',
    },
  },
  supplyDelayDays: {
    code: 'vd2',
    unit: 'days',
    default: 0,
    min: 0,
    max: 180,
    basis: 'assumed',
    name: { en: 'Days beyond the agreed lead time', zh: '超出约定交货期的天数' },
    meaning: {
      en: 'Days that the main supplier’s goods are held up on their way. Planners learn of them from what arrives.',
      zh: '主供应商货物在途滞留的天数；计划员只能从到货中得知。',
    },
  },
  supplySpreadFactor: {
    code: 'vd3',
    unit: 'ratio',
    default: 1,
    min: 1,
    max: 10,
    basis: 'assumed',
    name: { en: 'Spread of lead time, multiple', zh: '交货期波动倍数' },
    meaning: {
      en: 'Coefficient of variation of the main supplier’s lead time today against the usual one, up to 3 in all. Planners count on the usual one.',
      zh: '主供应商交货期变异系数相对平时的倍数（合计不超过 3）；计划员按平时的数值计算。',
    },
  },
  secondDelayFactor: {
    code: 'vd4',
    unit: 'ratio',
    default: 1,
    min: 1,
    max: 20,
    basis: 'assumed',
    name: { en: 'Lead time of the second supplier, multiple of the agreed', zh: '第二供应商实际交货期倍数' },
    meaning: {
      en: 'How long the second supplier takes today against what is agreed.',
      zh: '第二供应商当前实际用时相对约定交货期的倍数。',
    },
  },
  leadTimeSmoothing: {
    code: 'vd5',
    unit: 'share',
    default: 0.1,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Weight of the day’s deliveries', zh: '当日到货的权重' },
    meaning: {
      en: 'Planners add to the agreed lead time by how much goods have lately come late: an exponential smoothing of each day’s mean. 0: they count on what is agreed; 1: on the last day with deliveries.',
      zh: '计划员在约定交货期上加上近期到货的平均延迟（按日指数平滑）；0 表示只按约定，1 表示只看最近一个到货日。',
    },
  },
} as const satisfies ParameterTable;
