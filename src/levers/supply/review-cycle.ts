import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const reviewCycle = defineLever({
  id: 'review-cycle',
  code: 'rc',
  name: { en: 'Review cycle and order size', zh: '库存周期管理' },
  family: 'supply',
  mechanism: {
    en: 'Stock is looked at more often and ordered in smaller lots: less stock covers the shorter time of risk, and more purchase orders cost more. A turnover target caps safety stock, whatever that costs in sales.',
    zh: '更频繁检查、更小批量订货：风险期缩短，库存降低，但采购次数与订货成本增加。周转目标限制安全库存，不论损失多少销售。',
  },
  settings: {
    reviewDays: {
      code: 'rd',
      unit: 'days',
      default: 3,
      min: 1,
      max: 60,
      integer: true,
      basis: 'assumed',
      name: { en: 'Days between reviews', zh: '检查间隔' },
      meaning: { en: 'How often each article is reviewed.', zh: '每个商品的补货检查间隔。' },
    },
    orderDays: {
      code: 'od',
      unit: 'days',
      default: 10,
      min: 1,
      max: 365,
      basis: 'assumed',
      name: { en: 'Order size in days', zh: '订货量（天数）' },
      meaning: {
        en: 'Lot size in days of forecast demand, where the policy has one.',
        zh: '以预测需求天数计的批量（适用于有批量的策略）。',
      },
    },
    turnoverTarget: {
      code: 'tt',
      unit: 'ratio',
      default: 0,
      min: 0,
      max: 100,
      likely: [0, 40],
      basis: 'assumed',
      name: shopParameters.turnoverTarget.name,
      meaning: shopParameters.turnoverTarget.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['purchaseOrderCents', 'holdingShare'],
  cost: () => ({ setUpCents: 300_000, perMonthCents: 60_000 }),
  changes: ({ reviewDays, orderDays, turnoverTarget }) => [
    { input: 'reviewIntervalDays', how: 'set', by: reviewDays },
    { input: 'orderCycleDays', how: 'set', by: orderDays },
    { input: 'turnoverTarget', how: 'set', by: turnoverTarget },
  ],
  path: ['purchaseOrders', 'stockValue', 'turnover', 'fillRate', 'inventoryCostRate', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '3.1.3', '3.3.2'],
});
