import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const freeShipping = defineLever({
  id: 'free-shipping',
  code: 'fs',
  name: { en: 'Free-delivery threshold', zh: '包邮门槛' },
  family: 'marketing',
  mechanism: {
    en: 'A lower threshold spares more buyers the fee, which keeps some from leaving at the last step; a higher one makes some baskets fill up and drives others away.',
    zh: '门槛降低使更多订单免运费、减少最后一步流失；门槛提高促使部分凑单，也赶走另一部分。',
  },
  settings: {
    thresholdCents: {
      code: 'th',
      unit: 'cents',
      default: 6900,
      min: 0,
      max: 10_000_000,
      likely: [0, 50_000],
      basis: 'assumed',
      name: { en: 'Threshold', zh: '门槛金额' },
      meaning: { en: 'Orders from this value on pay no delivery fee.', zh: '达到此金额的订单免运费。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['shippingFeeElasticity', 'thresholdFillShare'],
  cost: () => ({ setUpCents: 0, perMonthCents: 0 }),
  changes: ({ thresholdCents }) => [{ input: 'freeShippingThresholdCents', how: 'set', by: thresholdCents }],
  path: ['checkoutCompletion', 'conversion', 'linesPerOrder', 'orderValue', 'orders', 'grossSales', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.2.2', '1.3.2'],
});
