import type { ParameterTable } from '../parameter';

/** When the second supplier ships nothing: of its own accord, or together with the first. */
export const secondSupplierOutageParameters = {
  secondSupplierState: {
    code: 'vb1',
    unit: 'choice',
    default: 0,
    min: 0,
    max: 2,
    integer: true,
    basis: 'assumed',
    choices: [
      { en: 'delivers', zh: '正常' },
      { en: 'in trouble', zh: '异常' },
      { en: 'ships nothing', zh: '停止发货' },
    ],
    name: { en: 'Second supplier today', zh: '第二供应商状态' },
    meaning: {
      en: 'When it ships nothing, what is ordered there waits until it does again, and as a back-up it is not asked.',
      zh: '停止发货时，向其下的单等待恢复；作为备用时不再启用。',
    },
  },
  secondOutagesPerYear: {
    code: 'vb2',
    unit: 'count',
    default: 0,
    min: 0,
    max: 50,
    likely: [0, 6],
    basis: 'assumed',
    name: { en: 'Outages a year, second supplier', zh: '第二供应商年断供次数' },
    meaning: {
      en: 'How often the second supplier stops shipping by itself, on average, while it works.',
      zh: '第二供应商正常期间平均每年自行停止发货的次数。',
    },
  },
  secondOutageMeanDays: {
    code: 'vb3',
    unit: 'days',
    default: 14,
    min: 1,
    max: 365,
    basis: 'assumed',
    name: { en: 'Length of its outages', zh: '第二供应商断供时长' },
    meaning: {
      en: 'Mean days of an outage of the second supplier’s own; exponential.',
      zh: '第二供应商自身断供的平均天数，指数分布。',
    },
  },
  sharedOutageShare: {
    code: 'vb4',
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Outages that hit both suppliers', zh: '两家同时断供的比例' },
    meaning: {
      en: 'Chance that an outage of the main supplier stops the second one too, for as long: one region, one port, one raw material. At 1 the second supplier is no insurance.',
      zh: '主供应商断供时第二供应商同时、同样长时间断供的概率：同一地区、港口或原料。为 1 时第二供应商起不到保险作用。',
    },
  },
} as const satisfies ParameterTable;
