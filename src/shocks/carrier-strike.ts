import { defineShock } from './shock';

export const carrierStrike = defineShock({
  id: 'carrier-strike',
  code: 'ck',
  name: { en: 'Carrier strike', zh: '快递停运' },
  mechanism: {
    en: 'The carriers collect nothing, or almost nothing: packed parcels pile up at the dock, and when the strike ends they leave day by day as the contract allows.',
    zh: '快递停止或几乎停止揽收：已打包的包裹堆积在月台，复工后只能按合同能力逐日发出。',
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
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ stillTaken }) => [{ input: 'carrierCapacityPerDay', how: 'multiply', by: stillTaken }],
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
  article: ['2.4.3', '4.2'],
});
