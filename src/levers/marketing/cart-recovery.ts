import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

const effects = {
  recovered: {
    low: 0.002,
    central: 0.011,
    high: 0.02,
    meaning: {
      en: 'Relative gain in revenue per visitor from messages to those who are about to leave a cart. Mean of many tests; the range is assumed.',
      zh: '对即将弃购者发送提醒带来的每访客收入相对提升。多项测试均值，区间为假设。',
    },
    basis: ['ab.abandonment_recovery'],
  },
} as const;

export const cartRecovery = defineLever({
  id: 'cart-recovery',
  code: 'cv',
  name: { en: 'Reminders of abandoned carts', zh: '弃购挽回' },
  family: 'marketing',
  mechanism: {
    en: 'Who leaves a full cart is reminded of it; a few come back to pay. The messages also tire some readers of the list.',
    zh: '对放弃购物车的访客进行提醒，少数人回来付款；提醒也会使部分订阅者退订。',
  },
  settings: {
    recovered: effectSetting(effects.recovered, {
      code: 're',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Sales recovered', zh: '挽回的销售' },
    }),
    moreUnsubscribes: {
      code: 'mu',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 5,
      basis: 'assumed',
      name: { en: 'More unsubscribes', zh: '退订增加' },
      meaning: { en: 'Relative rise of unsubscribes.', zh: '退订率的相对上升。' },
    },
  },
  rampDays: 7,
  effects,
  cost: () => ({ setUpCents: 400_000, perMonthCents: 60_000 }),
  changes: ({ recovered, moreUnsubscribes }) => [
    { input: 'trust', how: 'multiply', by: 1 + recovered },
    { input: 'emailUnsubscribeShare', how: 'multiply', by: 1 + moreUnsubscribes },
  ],
  path: ['checkoutCompletion', 'cartAbandonment', 'conversion', 'orders', 'grossSales', 'emailVisits', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.2.1', '2.5.2'],
});
