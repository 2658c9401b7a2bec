import { visitsFromOutside } from '../scenario/reach';
import { defineShock } from './shock';

export const portDelay = defineShock({
  id: 'port-delay',
  code: 'pd',
  name: { en: 'Port delay', zh: '港口延误' },
  mechanism: {
    en: 'Ships wait before the port: what is ordered now comes later, and nobody knows how much later until it is there. Planners go on counting on the lead time they know, and safety stock that was right for it is too small.',
    zh: '船舶在港外等待：新下的订单到货更晚且更不确定，到货前无人知道晚多少；计划员仍按已知交货期订货，相应的安全库存不足。',
  },
  settings: {
    delayDays: {
      code: 'dd',
      unit: 'days',
      default: 14,
      min: 0,
      max: 150,
      likely: [3, 60],
      basis: 'assumed',
      name: { en: 'Delay', zh: '延误天数' },
      meaning: { en: 'Days added to the mean lead time.', zh: '平均交货期增加的天数。' },
    },
    spreadFactor: {
      code: 'sf',
      unit: 'ratio',
      default: 1.5,
      min: 1,
      max: 10,
      basis: 'assumed',
      name: { en: 'Less certain', zh: '不确定性倍数' },
      meaning: {
        en: 'Spread of lead times (coefficient of variation) as a multiple of the ordinary one.',
        zh: '交货期变异系数相对平时的倍数。',
      },
    },
  },
  rampDays: 0,
  fadeDays: 14,
  effects: {},
  changes: ({ delayDays, spreadFactor }) => [
    { input: 'supplyDelayDays', how: 'add', by: delayDays },
    { input: 'supplySpreadFactor', how: 'multiply', by: spreadFactor },
  ],
  path: ['stockValue', 'stockoutShare', 'fillRate', 'backorderShare', 'lostSales', 'orders', 'satisfaction', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.1', '4.2'],
});
