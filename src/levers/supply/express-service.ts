import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

export const expressService = defineLever({
  id: 'express-service',
  code: 'ca',
  name: { en: 'Express service and more parcels a day', zh: '特快服务与运力扩充' },
  family: 'supply',
  mechanism: {
    en: 'Part of the parcels goes by a faster, dearer service, and more parcels can leave on a busy day. Tariffs are posted per parcel.',
    zh: '部分包裹走更快更贵的特快服务，繁忙日可发出更多包裹。运费按件入账。',
  },
  settings: {
    expressShare: {
      code: 'ex',
      unit: 'share',
      default: 0.3,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Express parcels', zh: '特快件占比' },
      meaning: { en: 'Share of parcels given to the faster carrier.', zh: '交给更快快递的包裹比例。' },
    },
    capacityFactor: {
      code: 'cf',
      unit: 'ratio',
      default: 1.5,
      min: 0.1,
      max: 10,
      basis: 'assumed',
      name: { en: 'Daily capacity', zh: '日揽收能力倍数' },
      meaning: { en: 'Parcels taken per day as a multiple of today’s.', zh: '每日揽收件数相对当前的倍数。' },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['expressTransitFactor', 'peakDelay', 'starsPerDayFaster'],
  cost: () => ({ setUpCents: 500_000, perMonthCents: 60_000 }),
  changes: ({ expressShare, capacityFactor }) => [
    { input: 'expressShare', how: 'toward', by: expressShare },
    { input: 'carrierCapacityPerDay', how: 'multiply', by: capacityFactor },
  ],
  path: [
    'deliveryTime',
    'deliveryTimeP90',
    'onTimeRate',
    'logisticsCostPerOrder',
    'afterSaleContactRate',
    'satisfaction',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.1.3', '3.3.2'],
});
