import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const checkout = defineLever({
  id: 'checkout',
  code: 'co',
  name: { en: 'Shorter checkout', zh: '简化结账' },
  family: 'experience',
  mechanism: {
    en: 'Fewer fields and no forced account let more of those pay who got that far; ease of operation follows from the fields left.',
    zh: '减少填写项、不强制注册，使更多到达结账的访客完成支付；操作便捷性随剩余项而定。',
  },
  settings: {
    actions: {
      code: 'ac',
      unit: 'count',
      default: 15,
      min: 8,
      max: 200,
      likely: [12, 30],
      basis: ['checkout.redesign'],
      name: { en: 'Actions in checkout', zh: '结账操作数' },
      meaning: { en: 'Form elements a buyer meets after the redesign.', zh: '改版后买家遇到的表单元素数。' },
    },
    guestShare: {
      code: 'gs',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Guest checkout', zh: '免注册结账' },
      meaning: { en: 'Share of visitors who may buy without an account.', zh: '可免注册购买的访客比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['checkoutEffortElasticity', 'guestCheckoutGain'],
  cost: () => ({ setUpCents: 3_000_000, perMonthCents: 0 }),
  changes: ({ actions, guestShare }) => [
    { input: 'checkoutActions', how: 'set', by: actions },
    { input: 'guestCheckout', how: 'set', by: guestShare },
  ],
  path: ['easeOfOperation', 'checkoutCompletion', 'conversion', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '3.5.2'],
});
