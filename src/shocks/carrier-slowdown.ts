import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const carrierSlowdown = defineShock({
  id: 'carrier-slowdown',
  code: 'cs',
  name: { en: 'Carrier slowdown', zh: '快递迟滞' },
  mechanism: {
    en: 'Carriers take fewer parcels a day and need longer; parcels pile up at the dock, promises break, customers ask and complain.',
    zh: '快递每日揽收减少、在途变长；包裹积压、承诺落空，顾客询问与投诉增加。',
  },
  settings: {
    transitFactor: {
      code: 'tf',
      unit: 'ratio',
      default: 1.6,
      min: 1,
      max: 20,
      basis: 'assumed',
      name: { en: 'Longer transit', zh: '在途时间倍数' },
      meaning: { en: 'Transit time as a multiple of the ordinary one.', zh: '在途时间相对平时的倍数。' },
    },
    capacityFactor: {
      code: 'cf',
      unit: 'ratio',
      default: 0.3,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Parcels taken', zh: '揽收能力倍数' },
      meaning: {
        en: 'Daily parcels as a multiple of the contracted ones; 0 is a strike.',
        zh: '每日揽收件数相对合同的倍数，0 为停运。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 5,
  effects: {},
  changes: ({ transitFactor, capacityFactor }) => [
    { input: 'transitMeanHours', how: 'multiply', by: transitFactor },
    { input: 'carrierCapacityPerDay', how: 'multiply', by: capacityFactor },
    { input: 'secondCapacityPerDay', how: 'multiply', by: capacityFactor },
    { input: 'thirdCapacityPerDay', how: 'multiply', by: capacityFactor },
  ],
  path: [
    'orderBacklog',
    'deliveryTime',
    'onTimeRate',
    'afterSaleContactRate',
    'responseTime',
    'satisfaction',
    'rating',
    'repurchase30',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '3.3.1'],
});
