import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  bundleTakers: {
    low: 0.01,
    central: 0.03,
    high: 0.06,
    meaning: {
      en: 'Share of orders that take the bundle offered and so gain a line.',
      zh: '接受搭配推荐从而多一行商品的订单比例。',
    },
    basis: 'assumed',
  },
} as const;

export const basketAnalysis = defineLever({
  id: 'basket-analysis',
  code: 'ba',
  name: { en: 'Basket analysis and bundles', zh: '购物篮分析与搭配销售' },
  family: 'data',
  mechanism: {
    en: 'What was bought together is offered together: some orders gain a line, which raises order value and the work per order.',
    zh: '把常一起购买的商品搭配推荐：部分订单多一行，提高笔单价，也增加每单作业量。',
  },
  settings: {
    bundleTakers: effectSetting(effects.bundleTakers, {
      code: 'bt',
      unit: 'share',
      min: 0,
      max: 0.5,
      name: { en: 'Orders that take a bundle', zh: '接受搭配的订单' },
    }),
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 800_000, perMonthCents: 240_000 }),
  changes: ({ bundleTakers }) => [{ input: 'bundleLineShare', how: 'add', by: bundleTakers }],
  path: ['linesPerOrder', 'orderValue', 'grossSales', 'pickerUtilisation', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '1.3.2'],
});
