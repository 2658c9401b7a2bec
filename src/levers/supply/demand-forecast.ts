import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const { forecaster } = shopParameters;

export const demandForecast = defineLever({
  id: 'demand-forecast',
  code: 'df',
  name: { en: 'Demand forecasting', zh: '需求预测' },
  family: 'supply',
  mechanism: {
    en: 'Another forecasting method on the same sales: what it gains in accuracy shows in stock-outs and stock. No gain is assumed: the model computes it, and a method that follows noise can make things worse.',
    zh: '对同样的销售数据换用预测方法：精度的变化体现于缺货与库存。不假设任何增益，由模型算出；跟随噪声的方法可能更差。',
  },
  settings: {
    method: {
      code: 'me',
      unit: 'choice',
      default: 2,
      min: forecaster.min,
      max: forecaster.max,
      integer: true,
      basis: 'assumed',
      choices: forecaster.choices,
      name: { en: 'Method', zh: '方法' },
      meaning: forecaster.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['skuWeekShape', 'forecastNoise'],
  cost: () => ({ setUpCents: 2_500_000, perMonthCents: 240_000 }),
  changes: ({ method }) => [{ input: 'forecaster', how: 'set', by: method }],
  path: [
    'forecastError',
    'forecastBias',
    'fillRate',
    'stockoutShare',
    'lostSales',
    'stockValue',
    'turnover',
    'inventoryCostRate',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '3.1.3', '3.2.3', '3.3.2'],
});
