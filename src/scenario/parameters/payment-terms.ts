import type { ParameterTable } from '../parameter';

/** How long those other than suppliers of goods wait for their money. */
export const paymentTermParameters = {
  wageTermDays: {
    code: 'fp1',
    unit: 'days',
    default: 15,
    min: 0,
    max: 90,
    integer: true,
    basis: 'assumed',
    name: { en: 'Wages paid after', zh: '工资支付间隔' },
    meaning: {
      en: 'Days from work to pay, on average: half a month where wages are paid at its end.',
      zh: '从工作到发薪的平均天数；月末发薪时约为半个月。',
    },
  },
  carrierTermDays: {
    code: 'fp2',
    unit: 'days',
    default: 30,
    min: 0,
    max: 180,
    integer: true,
    basis: 'assumed',
    name: { en: 'Carriers’ payment term', zh: '快递账期' },
    meaning: {
      en: 'Days from hand-over to payment of freight, returns and transfers; duties and packaging are paid at once.',
      zh: '交运到支付运费（含退货与调拨）的天数；关税与包材即时支付。',
    },
  },
  adTermDays: {
    code: 'fp3',
    unit: 'days',
    default: 0,
    min: 0,
    max: 180,
    integer: true,
    basis: 'assumed',
    name: { en: 'Advertising payment term', zh: '广告账期' },
    meaning: {
      en: 'Days from a click to its payment. 0: from an account that was filled before, as platforms ask.',
      zh: '点击到付款的天数；0 表示从预充值账户即时扣款，如平台通常所要求。',
    },
  },
} as const satisfies ParameterTable;
