import { defineLever, effectSetting } from '../lever';

const effects = {
  reachPerPost: {
    low: 0,
    central: 0.02,
    high: 0.05,
    meaning: {
      en: 'Relative gain in social visits per further post a week.',
      zh: '每周每多发一条带来的社交访问相对增幅。',
    },
    basis: 'assumed',
  },
  reachOfReplies: {
    low: 0,
    central: 0.08,
    high: 0.15,
    meaning: {
      en: 'Relative gain in social visits when every comment is answered.',
      zh: '全部评论均获回复时社交访问的相对增幅。',
    },
    basis: 'assumed',
  },
} as const;

export const socialMedia = defineLever({
  id: 'social-media',
  code: 'sm',
  name: { en: 'Social media', zh: '社交媒体运营' },
  family: 'marketing',
  mechanism: {
    en: 'More posts and answered comments widen the reach; campaigns among followers make a post take off more often.',
    zh: '更多内容与互动扩大触达；粉丝活动使内容更常出现爆发传播。',
  },
  settings: {
    postsPerWeek: {
      code: 'pw',
      unit: 'count',
      default: 5,
      min: 0,
      max: 50,
      basis: 'assumed',
      name: { en: 'More posts a week', zh: '每周新增发布' },
      meaning: { en: 'Posts a week beyond today’s (content).', zh: '在现有基础上每周增加的发布数（内容创作）。' },
    },
    replyShare: {
      code: 'rs',
      unit: 'share',
      default: 0.5,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Comments answered', zh: '评论回复率' },
      meaning: {
        en: 'Further share of comments that get an answer (interaction).',
        zh: '新增获得回复的评论比例（互动）。',
      },
    },
    campaignsPerYear: {
      code: 'cy',
      unit: 'count',
      default: 4,
      min: 0,
      max: 52,
      basis: 'assumed',
      name: { en: 'Campaigns a year', zh: '每年活动数' },
      meaning: {
        en: 'Campaigns among followers; each adds one chance a year that a post takes off (user operation).',
        zh: '粉丝活动；每场每年增加一次内容爆发的机会（用户运营）。',
      },
    },
    reachPerPost: effectSetting(effects.reachPerPost, {
      code: 'rp',
      unit: 'share',
      min: 0,
      max: 0.5,
      name: { en: 'Reach per post', zh: '单条触达增幅' },
    }),
    reachOfReplies: effectSetting(effects.reachOfReplies, {
      code: 'rr',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Reach of answering', zh: '互动触达增幅' },
    }),
  },
  rampDays: 60,
  effects,
  cost: ({ postsPerWeek, replyShare, campaignsPerYear }) => ({
    setUpCents: 0,
    perMonthCents: 60_000 * postsPerWeek + 300_000 * replyShare + 100_000 * campaignsPerYear,
  }),
  changes: ({ postsPerWeek, replyShare, campaignsPerYear, reachPerPost, reachOfReplies }) => [
    { input: 'socialReach', how: 'multiply', by: 1 + postsPerWeek * reachPerPost + replyShare * reachOfReplies },
    { input: 'viralBurstsPerYear', how: 'add', by: campaignsPerYear },
  ],
  path: ['socialVisits', 'visits', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: ['organicVisits', 'paidVisits', 'contentVisits', 'referralVisits', 'awareness', 'adSpend'],
  article: ['2.2.3'],
});
