import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../reach';

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
      en: 'Relative gain in revenue per visitor of an idea that is kept; nine tests in ten stay within 1.2 %.',
      zh: '上线方案对每访客收入的相对提升；九成测试在 1.2% 以内。',
    },
    basis: ['ab.p90'],
  },
} as const;

/** Months of tests whose gains are in force together: what was learnt earlier wears out or is built over. Assumed. */
const MONTHS_IN_FORCE = 6;

export const abTesting = defineLever({
  id: 'ab-testing',
  code: 'ab',
  name: { en: 'A/B testing', zh: 'A/B 测试' },
  family: 'data',
  mechanism: {
    en: 'Ideas are tried on part of the visitors and only those that prove better are kept; each adds a little to the last step of the funnel. It shows what to expect on average: real gains come from few tests.',
    zh: '方案先在部分访客上试验，只保留有效者，每个都略微提高最后一步的转化。此处为平均预期；实际收益集中于少数测试。',
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
  rampDays: 180,
  effects,
  cost: ({ testsPerMonth }) => ({ setUpCents: 2_000_000, perMonthCents: 600_000 + 150_000 * testsPerMonth }),
  changes: ({ testsPerMonth, winShare, gainPerWinner }) => [
    { input: 'trust', how: 'multiply', by: 1 + MONTHS_IN_FORCE * testsPerMonth * winShare * gainPerWinner },
  ],
  path: ['checkoutCompletion', 'conversion', 'orders', 'grossSales', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '2.1.3'],
});
