import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  gain: {
    low: 0,
    central: 0.015,
    high: 0.015,
    meaning: {
      en: 'Relative gain in revenue per visitor by countdowns. Mean of many tests.',
      zh: '倒计时带来的每访客收入相对提升。多项测试均值。',
    },
    basis: ['ab.urgency'],
    lowAssumed: true,
  },
} as const;

export const countdown = defineLever({
  id: 'countdown',
  code: 'cd',
  name: { en: 'Countdowns', zh: '倒计时提示' },
  family: 'experience',
  mechanism: {
    en: 'A true clock (“order within two hours, delivered on Thursday”) settles some who hesitate: it acts as a factor on the last step of the funnel.',
    zh: '真实的倒计时（“2 小时内下单，周四送达”）促使部分犹豫者下单：作为漏斗最后一步的系数起作用。',
  },
  settings: {
    gain: effectSetting(effects.gain, {
      code: 'ga',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain of the last step', zh: '最后一步提升' },
    }),
  },
  rampDays: 0,
  effects,
  cost: () => ({ setUpCents: 300_000, perMonthCents: 0 }),
  changes: ({ gain }) => [{ input: 'trust', how: 'multiply', by: 1 + gain }],
  path: ['checkoutCompletion', 'conversion', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '2.2.2'],
});
