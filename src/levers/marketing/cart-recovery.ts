import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  clicks: {
    low: 0.05,
    central: 0.095,
    high: 0.095,
    meaning: {
      en: 'Share of those reminded who click and come back. Published mean.',
      zh: '收到提醒者点击回访的比例。均值来自公开数据。',
    },
    basis: ['email.cart'],
    lowAssumed: true,
  },
  recovered: {
    low: 0.005,
    central: 0.0171,
    high: 0.0571,
    meaning: {
      en: 'Orders per reminder: of automated mails in general, the best tenth 5.71 in a hundred.',
      zh: '每条提醒带来的订单：自动化邮件平均 1.71%，最好的一成 5.71%。',
    },
    basis: ['email.flow.order'],
    lowAssumed: true,
  },
  moreUnsubscribes: {
    low: 0,
    central: 0.2,
    high: 0.5,
    meaning: { en: 'Relative rise of unsubscribes.', zh: '退订率的相对上升。' },
    basis: 'assumed',
  },
} as const;

export const cartRecovery = defineLever({
  id: 'cart-recovery',
  code: 'cv',
  name: { en: 'Reminders of abandoned carts', zh: '弃购挽回' },
  family: 'marketing',
  mechanism: {
    en: 'Who leaves a full cart is written to, if the shop knows how; within hours or days some come back to the cart, and some of these pay, by the same last step as everybody. Each message costs, and tires some readers of the list.',
    zh: '对放弃购物车且可联系到的访客发送提醒；数小时至数日内部分人回到购物车，其中一部分经同样的最后一步完成支付。每条消息有成本，也会使部分订阅者退订。',
  },
  settings: {
    reachShare: {
      code: 'rs',
      unit: 'share',
      default: 0.22,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Carts reminded', zh: '提醒覆盖率' },
      meaning: {
        en: 'Share of carts left whose owner is known and written to; set so that at the default revenue per visitor rises as tests found (1.1 %).',
        zh: '可联系并发送提醒的弃购比例；默认值使每访客收入升幅等于测试均值（1.1%）。',
      },
    },
    clicks: effectSetting(effects.clicks, {
      code: 'ck',
      unit: 'share',
      min: 0.001,
      max: 1,
      name: { en: 'Come back', zh: '点击回访率' },
    }),
    recovered: effectSetting(effects.recovered, {
      code: 're',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Orders per reminder', zh: '每条提醒订单' },
    }),
    afterHours: {
      code: 'ah',
      unit: 'hours',
      default: 1,
      min: 0,
      max: 168,
      basis: 'assumed',
      name: { en: 'Sent after', zh: '提醒延迟' },
      meaning: { en: 'Hours from leaving the cart to the message.', zh: '离开购物车到发送提醒的小时数。' },
    },
    messageCents: {
      code: 'mc',
      unit: 'cents',
      default: 5,
      min: 0,
      max: 10_000,
      basis: 'assumed',
      name: { en: 'Cost of a message', zh: '单条消息费用' },
      meaning: { en: 'Paid per message, such as a text message.', zh: '每条消息（如短信）的费用。' },
    },
    moreUnsubscribes: effectSetting(effects.moreUnsubscribes, {
      code: 'mu',
      unit: 'share',
      min: 0,
      max: 5,
      name: { en: 'More unsubscribes', zh: '退订增加' },
    }),
  },
  rampDays: 7,
  effects,
  cost: ({ reachShare }) => ({ setUpCents: reachShare > 0 ? 400_000 : 0, perMonthCents: reachShare > 0 ? 60_000 : 0 }),
  changes: ({ reachShare, clicks, recovered, afterHours, messageCents, moreUnsubscribes }) =>
    reachShare === 0
      ? []
      : [
          { input: 'cartReminderShare', how: 'add', by: reachShare },
          { input: 'cartReminderHours', how: 'set', by: afterHours },
          { input: 'cartReturnShare', how: 'set', by: clicks },
          { input: 'cartReturnPayShare', how: 'set', by: Math.min(1, recovered / clicks) },
          { input: 'cartReminderCents', how: 'set', by: messageCents },
          { input: 'emailUnsubscribeShare', how: 'multiply', by: 1 + moreUnsubscribes },
        ],
  path: [
    'emailVisits',
    'cartRecovery',
    'checkoutCompletion',
    'conversion',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.2.1', '2.5.2'],
});
