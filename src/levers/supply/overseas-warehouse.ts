import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const overseasWarehouse = defineLever({
  id: 'overseas-warehouse',
  code: 'ow',
  name: { en: 'Warehouse abroad', zh: '海外仓' },
  family: 'supply',
  mechanism: {
    en: 'Goods for customers abroad cross the border in bulk, ahead of demand: parcels there are soon at the door, for one more stock with a long way to refill it.',
    zh: '面向海外顾客的货物提前批量过境：当地包裹很快送达，代价是多一处补货路途很长的库存。',
  },
  settings: {
    leadDays: {
      code: 'ld',
      unit: 'days',
      default: 30,
      min: 0,
      max: 180,
      basis: 'assumed',
      name: { en: 'Way there', zh: '头程在途' },
      meaning: {
        en: 'Days on top of the supplier’s lead time: by sea or by air.',
        zh: '供应商交货期之外的天数：海运或空运。',
      },
    },
    freight: {
      code: 'fr',
      unit: 'share',
      default: 0.08,
      min: 0,
      max: 3,
      basis: 'assumed',
      name: { en: 'Freight', zh: '头程运费' },
      meaning: { en: 'Of the cost of the goods.', zh: '占货物成本的比例。' },
    },
  },
  rampDays: 0,
  effects: {},
  cost: () => ({ setUpCents: 3_000_000, perMonthCents: 0 }),
  changes: ({ leadDays, freight }) => [
    { input: 'placeCount', how: 'add', by: 1 },
    { input: 'overseasPlace', how: 'set', by: 1 },
    { input: 'overseasLeadDays', how: 'set', by: leadDays },
    { input: 'importFreightShare', how: 'set', by: freight },
  ],
  path: [
    'stockElsewhereShare',
    'dutyPerOrder',
    'deliveryTime',
    'deliveryTimeP90',
    'onTimeRate',
    'logisticsCostPerOrder',
    'stockValue',
    'turnover',
    'satisfaction',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['1.1.2', '2.4.3'],
});
