import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const stockClearance = defineLever({
  id: 'stock-clearance',
  code: 'sk',
  name: { en: 'Clearing dead stock', zh: '呆滞库存清理' },
  family: 'supply',
  mechanism: {
    en: 'Units that will not sell for months are sold off below cost: a loss now, less stock to store and to finance from then on.',
    zh: '数月内卖不掉的库存低于成本清理：当期亏损，此后仓储与资金占用减少。',
  },
  settings: {
    coverDays: {
      code: 'cd',
      unit: 'days',
      default: 90,
      min: 1,
      max: 730,
      integer: true,
      likely: [30, 365],
      basis: 'assumed',
      name: { en: 'Surplus beyond', zh: '过剩库存界限' },
      meaning: {
        en: 'Units beyond so many days of demand are cleared once a month.',
        zh: '超过若干天需求的件数每月清理。',
      },
    },
    salvage: {
      code: 'sv',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Salvage value', zh: '残值比例' },
      meaning: { en: 'What cleared goods bring, as a share of their cost.', zh: '清理商品可收回的成本比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['shelfLifeDays', 'holdingShare'],
  cost: () => ({ setUpCents: 100_000, perMonthCents: 20_000 }),
  changes: ({ coverDays, salvage }) => [
    { input: 'surplusCoverDays', how: 'set', by: coverDays },
    { input: 'salvageShare', how: 'set', by: salvage },
  ],
  path: [
    'deadStock',
    'stockValue',
    'turnover',
    'daysOfSupply',
    'inventoryCostRate',
    'stockoutShare',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2'],
});
