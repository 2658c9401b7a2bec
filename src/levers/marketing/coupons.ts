import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  conversionGain: {
    low: 0,
    central: 0.15,
    high: 0.4,
    meaning: {
      en: 'Part of the further coupon orders that would not have been placed without a coupon.',
      zh: '新增用券订单中，没有优惠券就不会成交的比例。',
    },
    basis: 'assumed',
  },
} as const;

export const coupons = defineLever({
  id: 'coupons',
  code: 'cp',
  name: { en: 'Coupons', zh: '优惠券' },
  family: 'marketing',
  mechanism: {
    en: 'More orders carry a coupon; some of them exist because of it, the others would have paid the full price.',
    zh: '更多订单使用优惠券：其中一部分因券成交，其余本会原价购买。',
  },
  settings: {
    moreOrders: {
      code: 'mo',
      unit: 'share',
      default: 0.1,
      min: 0,
      max: 0.85,
      basis: 'assumed',
      name: { en: 'More orders with a coupon', zh: '新增用券占比' },
      meaning: {
        en: 'So many coupons are handed out that this share of orders, beyond today’s, carries one.',
        zh: '发券直至用券订单在现有基础上增加该比例。',
      },
    },
    conversionGain: effectSetting(effects.conversionGain, {
      code: 'cg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Orders won by it', zh: '因券成交占比' },
    }),
  },
  rampDays: 7,
  effects,
  cost: () => ({ setUpCents: 100_000, perMonthCents: 60_000 }),
  changes: ({ moreOrders, conversionGain }) => [
    { input: 'couponShare', how: 'add', by: moreOrders },
    { input: 'couponConversionGain', how: 'add', by: moreOrders * conversionGain },
  ],
  path: [
    'checkoutCompletion',
    'conversion',
    'orders',
    'discountRate',
    'grossMarginRate',
    'grossProfit',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.2.2', '2.2.3'],
});
