import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  fitGain: {
    low: 0,
    central: 0.006,
    high: 0.012,
    meaning: {
      en: 'Relative gain of the last step when the range and its prices fit what customers look for; its size is assumed, within the 1.2 % that nine interface tests in ten stay within.',
      zh: '商品与价格更契合需求带来的最后一步相对提升；数值为假设，不超过九成界面测试所在的 1.2%。',
    },
    basis: ['ab.p90'],
    sizeAssumed: true,
  },
  fewerReturns: {
    low: 0,
    central: 0.03,
    high: 0.1,
    meaning: {
      en: 'Relative fall of the return rate. A fifth to a third of returns are blamed on goods not being as expected; how many of these research saves is assumed.',
      zh: '退货率的相对下降。两到三成退货因“与预期不符”，其中可由调研避免的比例为假设。',
    },
    basis: ['ret.reasons'],
    sizeAssumed: true,
  },
} as const;

export const marketResearch = defineLever({
  id: 'market-research',
  code: 'mr',
  name: { en: 'Market research', zh: '市场调研' },
  family: 'data',
  mechanism: {
    en: 'Surveys and comparisons show what customers miss and what they find dear: the range fits better, so a few more pay and fewer goods come back. It acts as a factor on the last step of the funnel, and one on the return rate.',
    zh: '通过问卷与竞品对比了解顾客缺什么、嫌什么贵：商品组合更契合，购买略增、退货减少。作为漏斗最后一步与退货率的系数起作用。',
  },
  settings: {
    studiesPerYear: {
      code: 'sy',
      unit: 'count',
      default: 4,
      min: 0,
      max: 52,
      basis: 'assumed',
      name: { en: 'Studies a year', zh: '每年调研次数' },
      meaning: { en: 'Each is paid; four a year keep the knowledge fresh.', zh: '每次计费；一年四次可保持信息新鲜。' },
    },
    fitGain: effectSetting(effects.fitGain, {
      code: 'fg',
      unit: 'share',
      min: 0,
      max: 0.1,
      name: { en: 'Gain by better fit', zh: '契合度提升' },
    }),
    fewerReturns: effectSetting(effects.fewerReturns, {
      code: 'fr',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer returns', zh: '减少退货' },
    }),
  },
  rampDays: 90,
  effects,
  cost: ({ studiesPerYear }) => ({ setUpCents: 0, perMonthCents: Math.round((1_500_000 * studiesPerYear) / 12) }),
  changes: ({ studiesPerYear, fitGain, fewerReturns }) => {
    // Knowledge ages: with fewer than four studies a year part of it is out of date.
    const fresh = Math.min(1, studiesPerYear / 4);
    return [
      { input: 'trust', how: 'multiply', by: 1 + fresh * fitGain },
      { input: 'returnShare', how: 'multiply', by: 1 - fresh * fewerReturns },
    ];
  },
  path: ['conversion', 'orders', 'returnRate', 'grossSales', 'netRevenue', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.1.1', '2.1.2'],
});
