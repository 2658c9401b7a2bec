import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  trustGain: {
    low: 0,
    central: 0.005,
    high: 0.02,
    meaning: {
      en: 'Relative gain of the last step from visible protection of data and payment.',
      zh: '可见的数据与支付保护带来的最后一步相对提升。',
    },
    basis: 'assumed',
  },
} as const;

export const dataSecurity = defineLever({
  id: 'data-security',
  code: 'sy',
  name: { en: 'Data security', zh: '数据安全' },
  family: 'outlook',
  mechanism: {
    en: 'Protection that customers can see takes away a little doubt at payment: it acts as a factor on the last step of the funnel. What it mostly buys, breaches that do not happen, no run without a breach can show.',
    zh: '顾客看得见的保护略微打消支付疑虑：作为漏斗最后一步的系数起作用。其主要价值是未发生的泄露，无泄露的仿真无法体现。',
  },
  settings: {
    trustGain: effectSetting(effects.trustGain, {
      code: 'tg',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Gain of the last step', zh: '最后一步提升' },
    }),
  },
  rampDays: 90,
  effects,
  cost: () => ({ setUpCents: 5_000_000, perMonthCents: 450_000 }),
  changes: ({ trustGain }) => [{ input: 'trust', how: 'multiply', by: 1 + trustGain }],
  path: ['checkoutCompletion', 'conversion', 'orders', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['4.1', '4.2'],
  speculative: true,
});
