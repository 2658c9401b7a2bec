import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const everydayPrice = defineLever({
  id: 'everyday-price',
  code: 'ep',
  name: { en: 'Everyday price', zh: '日常价格' },
  family: 'marketing',
  mechanism: {
    en: 'A lower price level turns more visitors into buyers by the shop’s price elasticity and earns less on each; cost stays.',
    zh: '价格水平下调按全店价格弹性提高转化，但单件毛利减少，成本不变。',
  },
  settings: {
    priceChange: {
      code: 'pc',
      unit: 'share',
      default: -0.05,
      min: -0.5,
      max: 1,
      likely: [-0.2, 0.2],
      basis: 'assumed',
      name: { en: 'Change of all prices', zh: '整体调价幅度' },
      meaning: { en: '-0.05 makes everything 5 % cheaper.', zh: '−0.05 表示全部降价 5%。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['shopPriceElasticity', 'crossPriceElasticity'],
  cost: () => ({ setUpCents: 100_000, perMonthCents: 0 }),
  changes: ({ priceChange }) => [{ input: 'priceLevel', how: 'multiply', by: 1 + priceChange }],
  path: [
    'conversion',
    'orders',
    'orderValue',
    'grossSales',
    'grossMarginRate',
    'grossProfit',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['1.3.3', '2.2.1'],
});
