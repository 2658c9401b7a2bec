import { defineShock } from './shock';

export const supplierOutage = defineShock({
  id: 'supplier-outage',
  code: 'so',
  name: { en: 'Supplier outage', zh: '供应商断供' },
  mechanism: {
    en: 'The main supplier delivers late and short: what is ordered now comes after weeks, and part of it never. Stock runs down to what safety stock covers, unless a back-up supplier stands ready.',
    zh: '主要供应商迟交且短交：现在下的订单数周后才到，部分不到。若无备用供应商，库存消耗至安全库存所能覆盖。',
  },
  settings: {
    delayFactor: {
      code: 'df',
      unit: 'ratio',
      default: 3,
      min: 1,
      max: 20,
      basis: 'assumed',
      name: { en: 'Longer lead time', zh: '交货期倍数' },
      meaning: { en: 'Lead time as a multiple of the ordinary one.', zh: '交货期相对平时的倍数。' },
    },
    shortfall: {
      code: 'sf',
      unit: 'share',
      default: 0.4,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Units that do not come', zh: '缺交比例' },
      meaning: { en: 'Share of what usually arrives that does not.', zh: '通常到货中不再到的比例。' },
    },
    stops: {
      code: 'st',
      unit: 'switch',
      default: 0,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Ships nothing', zh: '完全停止发货' },
      meaning: {
        en: 'Nothing leaves the supplier while it lasts; what is ordered waits for the end.',
        zh: '期间完全不发货，订单等到结束后。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 0,
  effects: {},
  changes: ({ delayFactor, shortfall, stops }) => [
    { input: 'supplierState', how: 'set', by: 1 + stops },
    { input: 'leadTimeDays', how: 'multiply', by: delayFactor },
    { input: 'supplierFillShare', how: 'multiply', by: 1 - shortfall },
  ],
  path: ['stockValue', 'stockoutShare', 'fillRate', 'lostSales', 'orders', 'satisfaction', 'profit'],
  article: ['2.4.1', '3.3.1'],
});
