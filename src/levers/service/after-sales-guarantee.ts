import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

const effects = {
  trustGain: {
    low: 0,
    central: 0.01,
    high: 0.03,
    meaning: {
      en: 'Relative gain of the last step. Reviews of studies say that lenient returns sell more than they cost; the size is assumed.',
      zh: '最后一步的相对提升。研究综述认为宽松退货促进购买多于退货；数值为假设。',
    },
    basis: ['ret.policy'],
  },
  moreReturns: {
    low: 0,
    central: 0.04,
    high: 0.15,
    meaning: { en: 'Relative rise of the return rate. Size assumed.', zh: '退货率的相对上升；数值为假设。' },
    basis: ['ret.policy'],
  },
} as const;

export const afterSalesGuarantee = defineLever({
  id: 'after-sales-guarantee',
  code: 'ag',
  name: { en: 'After-sales guarantee', zh: '售后保障' },
  family: 'service',
  mechanism: {
    en: 'A longer right of return takes away doubt at the last step, and some more goods come back.',
    zh: '更长的退货保障打消最后一步的疑虑，但也会有更多退货。',
  },
  settings: {
    windowDays: {
      code: 'wd',
      unit: 'days',
      default: 15,
      min: 1,
      max: 90,
      integer: true,
      basis: 'assumed',
      name: { en: 'Return window', zh: '退货期限' },
      meaning: { en: 'Days after delivery in which goods may come back.', zh: '签收后可退货的天数。' },
    },
    trustGain: effectSetting(effects.trustGain, {
      code: 'tg',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain of the last step', zh: '最后一步提升' },
    }),
    moreReturns: effectSetting(effects.moreReturns, {
      code: 'mr',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'More returns', zh: '退货上升' },
    }),
  },
  rampDays: 14,
  effects,
  cost: () => ({ setUpCents: 200_000, perMonthCents: 0 }),
  changes: ({ windowDays, trustGain, moreReturns }) => [
    { input: 'returnWindowDays', how: 'set', by: windowDays },
    { input: 'trust', how: 'multiply', by: 1 + trustGain },
    { input: 'returnShare', how: 'multiply', by: 1 + moreReturns },
  ],
  path: ['checkoutCompletion', 'conversion', 'orders', 'returnRate', 'netRevenue', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3'],
});
