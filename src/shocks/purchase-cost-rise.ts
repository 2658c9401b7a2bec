import { everythingButMoney } from '../scenario/reach';
import { defineShock } from './shock';

export const purchaseCostRise = defineShock({
  id: 'purchase-cost-rise',
  code: 'pc',
  name: { en: 'Rising purchase costs', zh: '采购涨价' },
  mechanism: {
    en: 'Raw materials and freight make every unit dearer that arrives from now on; the books feel it as the stock turns over (moving average), the price tags do not.',
    zh: '原材料与运费上涨，此后到货的每件商品更贵；账面随库存周转（移动平均）逐步体现，而售价不变。',
  },
  settings: {
    rise: {
      code: 'ri',
      unit: 'share',
      default: 0.1,
      min: -0.5,
      max: 4,
      likely: [0, 0.5],
      basis: 'assumed',
      name: { en: 'Rise of unit cost', zh: '单位成本涨幅' },
      meaning: { en: 'Relative rise of what suppliers charge.', zh: '供应商价格的相对涨幅。' },
    },
  },
  rampDays: 14,
  fadeDays: 30,
  effects: {},
  changes: ({ rise }) => [{ input: 'purchaseCostLevel', how: 'multiply', by: 1 + rise }],
  path: ['stockValue', 'grossMarginRate', 'grossProfit', 'inventoryCost', 'profit', 'cash'],
  cannotTouch: everythingButMoney.filter((kpi) => kpi !== 'stockValue'),
  article: ['2.4.1', '4.2'],
});
