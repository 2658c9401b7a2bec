import { log } from '../../lib/arithmetic';
import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  trustGain: {
    low: 0,
    central: 0.01,
    high: 0.03,
    meaning: {
      en: 'Relative gain of the last step by 15 days instead of 7. Reviews of studies say that lenient returns sell more than they cost; the size is assumed.',
      zh: '退货期由 7 天延至 15 天时最后一步的相对提升。研究综述认为宽松退货促进购买多于退货；数值为假设。',
    },
    basis: ['ret.policy'],
    sizeAssumed: true,
  },
  moreReturns: {
    low: 0,
    central: 0.04,
    high: 0.15,
    meaning: {
      en: 'Relative rise of the return rate by 15 days instead of 7. Size assumed.',
      zh: '退货期由 7 天延至 15 天时退货率的相对上升；数值为假设。',
    },
    basis: ['ret.policy'],
    sizeAssumed: true,
  },
} as const;

/** The window that the law gives, and the one at which effects are stated. */
const LEGAL_DAYS = shopParameters.returnWindowDays.default;
const REFERENCE_DAYS = 15;

/** How much longer a window is than by law: 0 for seven days, 1 for fifteen, below 0 for less; by its logarithm. */
function leniency(windowDays: number): number {
  return log(windowDays / LEGAL_DAYS) / log(REFERENCE_DAYS / LEGAL_DAYS);
}

export const afterSalesGuarantee = defineLever({
  id: 'after-sales-guarantee',
  code: 'ag',
  name: { en: 'After-sales guarantee', zh: '售后保障' },
  family: 'service',
  mechanism: {
    en: 'A longer right of return takes away doubt and some more goods come back: a factor on the last step of the funnel and one on the return rate, each by the logarithm of the window against the seven days of the law.',
    zh: '更长的退货保障打消疑虑，但也会有更多退货：作为漏斗最后一步与退货率的系数，按退货期相对法定七天的对数变化。',
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
  cost: ({ windowDays }) => ({ setUpCents: windowDays === LEGAL_DAYS ? 0 : 200_000, perMonthCents: 0 }),
  changes: ({ windowDays, trustGain, moreReturns }) => [
    { input: 'returnWindowDays', how: 'set', by: windowDays },
    { input: 'trust', how: 'multiply', by: 1 + trustGain * leniency(windowDays) },
    { input: 'returnShare', how: 'multiply', by: 1 + moreReturns * leniency(windowDays) },
  ],
  path: ['checkoutCompletion', 'conversion', 'orders', 'returnRate', 'netRevenue', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.3.3'],
});
