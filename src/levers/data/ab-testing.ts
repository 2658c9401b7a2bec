import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  winShare: {
    low: 0.08,
    central: 0.15,
    high: 0.34,
    meaning: {
      en: 'Share of tested ideas that improve the shop; the others are not kept.',
      zh: '真正有效的测试方案占比，其余不上线。',
    },
    basis: ['ab.fail'],
  },
  gainPerWinner: {
    low: 0.001,
    central: 0.006,
    high: 0.012,
    meaning: {
      en: 'Mean relative gain in revenue per visitor of an idea that is kept. Uneven: the best fifth brings 81 % of all gain; at 0.6 %, seven in eight stay within 1.2 % and none goes beyond 10 %.',
      zh: '上线方案对每访客收入的平均相对提升。分布不均：最好的五分之一贡献 81%；均值为 0.6% 时，八分之七不超过 1.2%，最高不超过 10%。',
    },
    basis: ['ab.p90', 'ab.pareto'],
  },
} as const;

export const abTesting = defineLever({
  id: 'ab-testing',
  code: 'ab',
  name: { en: 'A/B testing', zh: 'A/B 测试' },
  family: 'data',
  mechanism: {
    en: 'Ideas are tried on part of the visitors and only those that prove better are kept; each acts as a factor on the last step of the funnel, from its test’s end on and for half a year. Every test has its own luck: most lose and only cost, a few bring nearly all of the gain.',
    zh: '方案先在部分访客上试验，只保留有效者，作为漏斗最后一步的系数，自测试结束起生效半年。每个测试各有运气：多数失败、只有成本，少数贡献几乎全部收益。',
  },
  settings: {
    testsPerMonth: {
      code: 'tm',
      unit: 'count',
      default: 4,
      min: 0,
      max: 40,
      integer: true,
      basis: 'assumed',
      name: { en: 'Tests a month', zh: '每月测试数' },
      meaning: { en: 'Ideas tested to a decision each month.', zh: '每月完成并得出结论的测试数。' },
    },
    winShare: effectSetting(effects.winShare, {
      code: 'ws',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Ideas that win', zh: '有效方案占比' },
    }),
    gainPerWinner: effectSetting(effects.gainPerWinner, {
      code: 'gw',
      unit: 'share',
      min: 0,
      max: 0.05,
      name: { en: 'Gain of a winner', zh: '单个有效方案的提升' },
    }),
  },
  rampDays: 0,
  effects,
  cost: ({ testsPerMonth }) => ({ setUpCents: 2_000_000, perMonthCents: 600_000 + 150_000 * testsPerMonth }),
  changes: ({ testsPerMonth, winShare, gainPerWinner }) =>
    testsPerMonth === 0
      ? []
      : [
          { input: 'siteTestsPerMonth', how: 'add', by: testsPerMonth },
          { input: 'siteTestWinShare', how: 'set', by: winShare },
          { input: 'siteTestGain', how: 'set', by: gainPerWinner },
        ],
  path: [
    'testGain',
    'testsWon',
    'checkoutCompletion',
    'conversion',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '2.1.3'],
});
