import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const rushOrders = defineLever({
  id: 'rush-orders',
  code: 'ru',
  name: { en: 'Rush orders', zh: '加急采购' },
  family: 'supply',
  mechanism: {
    en: 'Articles that are out of stock at their review are ordered by express at a premium: stock-outs end sooner, and suppliers like it less.',
    zh: '检查时已缺货的商品加价加急采购：缺货更快结束，但供应商满意度下降。',
  },
  settings: {
    leadFactor: {
      code: 'lf',
      unit: 'ratio',
      default: 0.4,
      min: 0.05,
      max: 1,
      basis: 'assumed',
      name: { en: 'Lead time by express', zh: '加急交货期倍数' },
      meaning: { en: 'As a multiple of the usual lead time.', zh: '相对平时交货期的倍数。' },
    },
    premium: {
      code: 'pr',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 3,
      basis: 'assumed',
      name: { en: 'Premium', zh: '加急溢价' },
      meaning: { en: 'What an expedited unit costs more.', zh: '加急采购单位成本的上浮。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['leadTimeDays', 'leadTimeCv'],
  cost: () => ({ setUpCents: 50_000, perMonthCents: 20_000 }),
  changes: ({ leadFactor, premium }) =>
    leadFactor === 1
      ? []
      : [
          { input: 'expediteLeadFactor', how: 'multiply', by: leadFactor },
          { input: 'expeditePremiumShare', how: 'set', by: premium },
        ],
  path: [
    'rushShare',
    'supplierSatisfaction',
    'stockoutShare',
    'fillRate',
    'lostSales',
    'inventoryCostRate',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '2.4.2'],
});
