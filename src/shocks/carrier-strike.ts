import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const carrierStrike = defineShock({
  id: 'carrier-strike',
  code: 'ck',
  name: { en: 'Carrier strike', zh: '快递停运' },
  mechanism: {
    en: 'The main carrier collects nothing, or almost nothing: packed parcels pile up at the dock, and when the strike ends they leave day by day as the contract allows. A shop with other carriers goes on through them, if the strike is not general.',
    zh: '主快递停止或几乎停止揽收：已打包的包裹堆积在月台，复工后只能按合同能力逐日发出。若非全行业停运，有其他快递的店铺可由其继续发货。',
  },
  settings: {
    stillTaken: {
      code: 'st',
      unit: 'share',
      default: 0,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Parcels still taken', zh: '仍揽收比例' },
      meaning: { en: 'Share of the contracted parcels that still leave.', zh: '仍能发出的合同件量比例。' },
    },
    othersTake: {
      code: 'ot',
      unit: 'share',
      default: 1,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Parcels taken by other carriers', zh: '其他快递仍揽收比例' },
      meaning: {
        en: 'Share of their contracted parcels that the second and third carrier still take; 0 is a general strike.',
        zh: '第二、第三快递仍揽收的合同件量比例；0 为全行业停运。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ stillTaken, othersTake }) => [
    { input: 'carrierCapacityPerDay', how: 'multiply', by: stillTaken },
    { input: 'secondCapacityPerDay', how: 'multiply', by: othersTake },
    { input: 'thirdCapacityPerDay', how: 'multiply', by: othersTake },
  ],
  path: [
    'orderBacklog',
    'orderCycleTime',
    'deliveryTime',
    'onTimeRate',
    'afterSaleContactRate',
    'responseTime',
    'satisfaction',
    'repurchase30',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.4.3', '4.2'],
});
