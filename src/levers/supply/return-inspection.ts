import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const returnInspection = defineLever({
  id: 'return-inspection',
  code: 'ri',
  name: { en: 'Inspect and refurbish returns', zh: '退货质检与翻新' },
  family: 'supply',
  mechanism: {
    en: 'People of their own look at returns: more of them are sold again, part after repair; their hours are paid, and a queue delays goods, and refunds that wait for it.',
    zh: '专人质检退货：更多商品可再售，部分经翻新；工时计薪，排队会推迟上架与待检后的退款。',
  },
  settings: {
    inspectors: {
      code: 'in',
      unit: 'count',
      default: 1,
      min: 1,
      max: 200,
      integer: true,
      basis: 'assumed',
      name: shopParameters.returnInspectors.name,
      meaning: shopParameters.returnInspectors.meaning,
    },
    refurbished: {
      code: 'rf',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: shopParameters.refurbishShare.name,
      meaning: shopParameters.refurbishShare.meaning,
    },
    refundLater: {
      code: 'rl',
      unit: 'switch',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: shopParameters.refundAfterInspection.name,
      meaning: shopParameters.refundAfterInspection.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['inspectionMinutes', 'refurbishCents', 'restockShare'],
  cost: ({ inspectors }) => ({ setUpCents: 300_000 * inspectors, perMonthCents: 0 }),
  changes: ({ inspectors, refurbished, refundLater }) => [
    { input: 'returnInspectors', how: 'set', by: inspectors },
    { input: 'refurbishShare', how: 'toward', by: refurbished },
    { input: 'refundAfterInspection', how: 'set', by: refundLater },
  ],
  path: [
    'returnResale',
    'returnHandling',
    'warehouseUtilisation',
    'logisticsEfficiency',
    'logisticsCostPerOrder',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '4.3'],
});
