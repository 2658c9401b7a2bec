import { defineShock } from './shock';

export const demandSlump = defineShock({
  id: 'demand-slump',
  code: 'ds',
  name: { en: 'Demand slump', zh: '需求下滑' },
  mechanism: {
    en: 'Fewer people shop at all: every channel brings less, while stock, staff and rent were planned for more.',
    zh: '消费减少：各渠道访问下降，而库存、人力与租金按更高需求配置。',
  },
  settings: {
    lessDemand: {
      code: 'ld',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Visits that stay away', zh: '访问下降比例' },
      meaning: { en: 'Share of visits from outside that no longer come.', zh: '外部访问减少的比例。' },
    },
  },
  rampDays: 14,
  fadeDays: 14,
  effects: {},
  changes: ({ lessDemand }) => [{ input: 'visitsPerDay', how: 'multiply', by: 1 - lessDemand }],
  path: ['visits', 'orders', 'grossSales', 'stockValue', 'daysOfSupply', 'pickerUtilisation', 'profit', 'cash'],
  article: ['4.2'],
});
