import type { ParameterTable } from '../parameter';

/** Messages to visitors who left a full cart. Neutral at the defaults: nobody is written to. */
export const cartReminderParameters = {
  cartReminderShare: {
    code: 'tan',
    unit: 'share',
    default: 0,
    min: 0,
    max: 1,
    basis: 'assumed',
    name: { en: 'Carts reminded', zh: '弃购提醒覆盖率' },
    meaning: {
      en: 'Share of the carts left unpaid whose owner gets a message: known to the shop, and written to.',
      zh: '未支付购物车中，店铺能够联系并发送提醒的比例。',
    },
  },
  cartReminderHours: {
    code: 'tao',
    unit: 'hours',
    default: 1,
    min: 0,
    max: 168,
    basis: 'assumed',
    name: { en: 'Reminder after', zh: '提醒延迟' },
    meaning: { en: 'Hours from leaving the cart to the message.', zh: '离开购物车到发送提醒的小时数。' },
  },
  cartReturnShare: {
    code: 'tap',
    unit: 'share',
    default: 0.095,
    min: 0,
    max: 1,
    likely: [0.03, 0.2],
    basis: ['email.cart'],
    name: { en: 'Come back by the reminder', zh: '提醒点击回访率' },
    meaning: { en: 'Share of those reminded who click and come back.', zh: '收到提醒者点击回访的比例。' },
  },
  cartReturnPayShare: {
    code: 'taq',
    unit: 'share',
    default: 0.18,
    min: 0,
    max: 1,
    likely: [0.05, 0.6],
    basis: ['email.flow.order', 'email.cart'],
    name: { en: 'Pay when they come back', zh: '回访支付率' },
    meaning: {
      en: 'Share of those who come back that pay, at the reference: 1.71 orders in a hundred messages over 9.5 clicks. The last step of the funnel moves it.',
      zh: '回访者支付的比例（基准）：每百条消息 1.71 单 ÷ 9.5 次点击；随漏斗最后一步变化。',
    },
  },
  cartReminderCents: {
    code: 'tar',
    unit: 'cents',
    default: 5,
    min: 0,
    max: 10_000,
    basis: 'assumed',
    name: { en: 'Cost of a reminder', zh: '单条提醒费用' },
    meaning: { en: 'Paid per message, such as a text message.', zh: '每条提醒（如短信）的费用。' },
  },
} as const satisfies ParameterTable;
