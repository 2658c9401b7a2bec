import { defineShock } from './shock';

export const adCostInflation = defineShock({
  id: 'ad-cost-inflation',
  code: 'ai',
  name: { en: 'Dearer advertising', zh: '广告涨价' },
  mechanism: {
    en: 'Competitors bid more for the same clicks: the same budget brings fewer visitors, and each new customer costs more.',
    zh: '竞争对手抬高出价：同样预算带来更少访客，获客成本上升。',
  },
  settings: {
    costFactor: {
      code: 'cf',
      unit: 'ratio',
      default: 1.4,
      min: 0.1,
      max: 20,
      likely: [0.5, 3],
      basis: 'assumed',
      name: { en: 'Cost per click', zh: '点击单价倍数' },
      meaning: { en: 'Cost of a click as a multiple of the ordinary one.', zh: '点击单价相对平时的倍数。' },
    },
  },
  rampDays: 30,
  fadeDays: 0,
  effects: {},
  changes: ({ costFactor }) => [{ input: 'costPerClickCents', how: 'multiply', by: costFactor }],
  path: ['paidVisits', 'visits', 'newCustomers', 'orders', 'acquisitionCost', 'incrementalRoas', 'profit'],
  // The budget is spent whatever a click costs; organic and direct visits take over part of the clicks that are lost.
  cannotTouch: ['contentVisits', 'referralVisits', 'socialVisits', 'adSpend'],
  article: ['4.2'],
});
