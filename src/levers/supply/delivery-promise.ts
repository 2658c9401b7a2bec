import { defineLever } from '../lever';
import { visitsFromOutside } from '../reach';

export const deliveryPromise = defineLever({
  id: 'delivery-promise',
  code: 'dp',
  name: { en: 'Delivery promise', zh: '送达承诺' },
  family: 'supply',
  mechanism: {
    en: 'A shorter promise sells a little more at once; kept promises cost nothing, broken ones cost stars, questions and customers.',
    zh: '更短的承诺立即略增成交；守约无成本，失约则损失评价、带来咨询并流失客户。',
  },
  settings: {
    days: {
      code: 'da',
      unit: 'days',
      default: 3,
      min: 0.5,
      max: 60,
      likely: [1, 14],
      basis: 'assumed',
      name: { en: 'Days promised', zh: '承诺天数' },
      meaning: { en: 'Days from payment that checkout promises.', zh: '结账时承诺的送达天数。' },
    },
  },
  rampDays: 0,
  effects: {},
  cost: () => ({ setUpCents: 100_000, perMonthCents: 0 }),
  changes: ({ days }) => [{ input: 'promiseDays', how: 'set', by: days }],
  path: ['conversion', 'orders', 'onTimeRate', 'afterSaleContactRate', 'satisfaction', 'repurchase30', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3'],
});
