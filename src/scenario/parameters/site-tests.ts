import type { ParameterTable } from '../parameter';

/** A/B tests of ideas for the site. Neutral at the defaults: none is tested. */
export const siteTestParameters = {
  siteTestsPerMonth: {
    code: 's8',
    unit: 'count',
    default: 0,
    min: 0,
    max: 300,
    basis: 'assumed',
    name: { en: 'A/B tests a month', zh: '每月 A/B 测试数' },
    meaning: {
      en: 'Ideas tested to a decision each month. Each has its own luck: most lose and are dropped, a winner is kept for half a year.',
      zh: '每月完成并得出结论的测试数。每个测试各有运气：多数失败而不上线，有效者保留半年。',
    },
  },
  siteTestWinShare: {
    code: 's9',
    unit: 'share',
    default: 0.15,
    min: 0,
    max: 1,
    likely: [0.08, 0.34],
    basis: ['ab.fail'],
    name: { en: 'Tests that win', zh: '测试有效占比' },
    meaning: {
      en: 'Chance that a tested idea improves the shop. At three large firms 8, 15 and 34 in a hundred did.',
      zh: '测试方案有效的概率；三家大公司分别为 8%、15%、34%。',
    },
  },
  siteTestGain: {
    code: 'saa',
    unit: 'share',
    default: 0.006,
    min: 0,
    max: 0.5,
    likely: [0.001, 0.012],
    basis: ['ab.p90', 'ab.pareto'],
    name: { en: 'Mean gain of a winner', zh: '有效测试的平均提升' },
    meaning: {
      en: 'Relative gain of the last step of the funnel. Lognormal, and so uneven that the best fifth of the winners brings 81 % of all gain, and bounded: at this mean seven in eight stay within 1.2 %, none goes beyond 10 %.',
      zh: '漏斗最后一步的相对提升，服从有上限的对数正态分布：最好的五分之一贡献 81% 的总提升；此均值下八分之七不超过 1.2%，最高不超过 10%。',
    },
  },
} as const satisfies ParameterTable;
