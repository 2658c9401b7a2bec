import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  starsGained: {
    low: 0,
    central: 0.15,
    high: 0.4,
    meaning: { en: 'Stars that better goods add to every experience.', zh: '商品改进为每次体验增加的星级。' },
    basis: 'assumed',
  },
  fewerReturns: {
    low: 0,
    central: 0.1,
    high: 0.25,
    meaning: {
      en: 'Relative fall of the return rate. A fifth to a third of returns are blamed on goods not being as expected; how many of these quality saves is assumed.',
      zh: '退货率的相对下降。两到三成退货因“与预期不符”；其中可由质量避免的比例为假设。',
    },
    basis: ['ret.reasons'],
    sizeAssumed: true,
  },
} as const;

export const productQuality = defineLever({
  id: 'product-quality',
  code: 'pq',
  name: { en: 'Product quality', zh: '商品质量提升' },
  family: 'marketing',
  mechanism: {
    en: 'Goods that hold what the page says please more and come back less; ratings and repeat purchases follow slowly. Sorting out and inspection are paid monthly.',
    zh: '货品与描述相符则体验更好、退货更少；评分与复购缓慢跟随。选品与质检按月付费。',
  },
  settings: {
    starsGained: effectSetting(effects.starsGained, {
      code: 'sg',
      unit: 'stars',
      min: 0,
      max: 1,
      name: { en: 'Stars gained', zh: '星级提升' },
    }),
    fewerReturns: effectSetting(effects.fewerReturns, {
      code: 'fr',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Fewer returns', zh: '减少退货' },
    }),
  },
  rampDays: 60,
  effects,
  cost: () => ({ setUpCents: 2_000_000, perMonthCents: 600_000 }),
  changes: ({ starsGained, fewerReturns }) => [
    { input: 'productQualityStars', how: 'add', by: starsGained },
    { input: 'returnShare', how: 'multiply', by: 1 - fewerReturns },
  ],
  path: [
    'meanExperience',
    'satisfaction',
    'returnRate',
    'rating',
    'repurchase30',
    'conversion',
    'netRevenue',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['1.3.1', '2.4.1'],
});
