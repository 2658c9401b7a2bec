import type { ParameterTable } from '../parameter';

/** How the promise at checkout is made, beside its days. */
export const deliveryPromiseParameters = {
  promiseRule: {
    code: 'dp1',
    unit: 'choice',
    default: 0,
    min: 0,
    max: 2,
    integer: true,
    basis: 'assumed',
    choices: [
      { en: 'one for all', zh: '统一承诺' },
      { en: 'by zone, same mean', zh: '按区域，均值不变' },
      { en: 'by zone, kept in a share', zh: '按区域，按达成率' },
    ],
    name: { en: 'Promise by region', zh: '分区域承诺' },
    meaning: {
      en: 'One number of days for everybody; or later for far regions and sooner for near ones, by the carrier’s transit law in each zone: so that the mean stays the promised days, or so that a given share of parcels keeps it.',
      zh: '对所有顾客统一天数；或按快递在各区的时效分布，远区较晚、近区较早：平均等于承诺天数，或使给定比例的包裹按时送达。',
    },
  },
  promiseConfidence: {
    code: 'dp2',
    unit: 'share',
    default: 0.9,
    min: 0.05,
    max: 0.995,
    likely: [0.7, 0.99],
    basis: 'assumed',
    name: { en: 'Parcels that keep a zone’s promise', zh: '区域承诺达成率' },
    meaning: {
      en: 'Share of parcels that the carrier’s law brings in time. It sets the promise of each zone where the promise is made that way, and how zones differ where the mean is kept.',
      zh: '按快递时效分布可按时送达的包裹比例，据此确定各区承诺；均值不变时决定区间差异。',
    },
  },
  promiseHandlingDays: {
    code: 'dp3',
    unit: 'days',
    default: 1,
    min: 0,
    max: 30,
    basis: 'assumed',
    name: { en: 'Allowance for the warehouse', zh: '仓内处理预留' },
    meaning: {
      en: 'Days from payment to the carrier’s pick-up that a promise by zone allows for.',
      zh: '分区域承诺中为支付到快递揽收预留的天数。',
    },
  },
} as const satisfies ParameterTable;
