import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const { transferCoverDays, transferFillDays, transferDays, transferUnitCents } = shopParameters;

export const stockTransfers = defineLever({
  id: 'stock-transfers',
  code: 'lt',
  name: { en: 'Transfers between warehouses', zh: '仓间调拨' },
  family: 'supply',
  mechanism: {
    en: 'What one warehouse has too much of goes to the one that runs short: the stock of all serves the demand of each, so that the same units fill more orders from the nearest place, for freight and a day or two on the way. With one warehouse there is nothing to transfer.',
    zh: '富余仓的库存调往短缺仓：各仓库存共同满足各地需求，同样的库存就近满足更多订单，代价是运费与一两天在途。单仓时无可调拨。',
  },
  settings: {
    coverDays: {
      code: 'cv',
      unit: 'days',
      default: transferCoverDays.default,
      min: transferCoverDays.min,
      max: transferCoverDays.max,
      likely: transferCoverDays.likely,
      basis: 'assumed',
      name: transferCoverDays.name,
      meaning: transferCoverDays.meaning,
    },
    fillDays: {
      code: 'fl',
      unit: 'days',
      default: transferFillDays.default,
      min: transferFillDays.min,
      max: transferFillDays.max,
      likely: transferFillDays.likely,
      basis: 'assumed',
      name: transferFillDays.name,
      meaning: transferFillDays.meaning,
    },
    days: {
      code: 'da',
      unit: 'days',
      default: transferDays.default,
      min: transferDays.min,
      max: transferDays.max,
      likely: transferDays.likely,
      basis: 'assumed',
      name: transferDays.name,
      meaning: transferDays.meaning,
    },
    unitCents: {
      code: 'uc',
      unit: 'cents',
      default: transferUnitCents.default,
      min: transferUnitCents.min,
      max: transferUnitCents.max,
      basis: 'assumed',
      name: transferUnitCents.name,
      meaning: transferUnitCents.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['transferCv', 'skuWeekShape'],
  cost: () => ({ setUpCents: 600_000, perMonthCents: 30_000 }),
  changes: ({ coverDays, fillDays, days, unitCents }) =>
    coverDays === 0
      ? []
      : [
          { input: 'stockTransfers', how: 'set', by: 1 },
          { input: 'transferCoverDays', how: 'set', by: coverDays },
          { input: 'transferFillDays', how: 'set', by: fillDays },
          { input: 'transferDays', how: 'set', by: days },
          { input: 'transferUnitCents', how: 'set', by: unitCents },
        ],
  path: [
    'transferredUnits',
    'transferCost',
    'crossShippedShare',
    'fillRate',
    'stockoutShare',
    'deliveryTime',
    'logisticsCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '2.4.3'],
});
