import { defineLever } from '../lever';

const PIECE_CENTS = 80_000;

export const content = defineLever({
  id: 'content',
  code: 'ct',
  name: { en: 'Content marketing', zh: '内容营销' },
  family: 'marketing',
  mechanism: {
    en: 'More articles and videos build up a stock that brings visits and awareness and fades if it is not fed.',
    zh: '更多文章与视频形成内容存量，带来访问与知名度；停止投入则逐渐消退。',
  },
  settings: {
    piecesPerWeek: {
      code: 'pw',
      unit: 'count',
      default: 2,
      min: 0,
      max: 50,
      basis: 'assumed',
      name: { en: 'More pieces a week', zh: '每周新增内容' },
      meaning: { en: 'Articles or videos a week beyond today’s.', zh: '在现有基础上每周增加的文章或视频数。' },
    },
  },
  rampDays: 14,
  effects: {},
  through: ['contentShare', 'contentHalfLifeDays'],
  cost: ({ piecesPerWeek }) => ({ setUpCents: 0, perMonthCents: Math.round((piecesPerWeek * PIECE_CENTS * 30) / 7) }),
  changes: ({ piecesPerWeek }) => [{ input: 'contentPiecesPerWeek', how: 'add', by: piecesPerWeek }],
  path: ['contentVisits', 'awareness', 'directVisits', 'visits', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: ['organicVisits', 'paidVisits', 'referralVisits', 'socialVisits', 'adSpend'],
  article: ['2.2.1'],
});
