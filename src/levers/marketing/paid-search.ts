import { defineLever } from '../lever';

export const paidSearch = defineLever({
  id: 'paid-search',
  code: 'ps',
  name: { en: 'Paid search budget (SEM)', zh: '付费搜索预算（SEM）' },
  family: 'marketing',
  mechanism: {
    en: 'More budget buys more clicks, each dearer than the last; part of them would have come anyway, and some spend stays in minds as awareness.',
    zh: '预算增加带来更多点击，但边际点击越来越贵；部分访客本会到访，另有部分支出沉淀为品牌知名度。',
  },
  settings: {
    budgetFactor: {
      code: 'bf',
      unit: 'ratio',
      default: 1.3,
      min: 0,
      max: 10,
      likely: [0.5, 3],
      basis: 'assumed',
      name: { en: 'Budget against today', zh: '预算倍数' },
      meaning: { en: 'Daily advertising budget as a multiple of the shop’s own.', zh: '日广告预算相对当前的倍数。' },
    },
  },
  rampDays: 7,
  effects: {},
  through: ['clickElasticity', 'paidIncrementalShare', 'adMemoryDays'],
  cost: () => ({ setUpCents: 0, perMonthCents: 0 }),
  changes: ({ budgetFactor }) => [{ input: 'adBudgetCentsPerDay', how: 'multiply', by: budgetFactor }],
  path: ['adSpend', 'paidVisits', 'awareness', 'visits', 'orders', 'grossSales', 'incrementalRoas', 'profit'],
  cannotTouch: ['contentVisits', 'referralVisits', 'socialVisits'],
  article: ['2.2.1'],
});
