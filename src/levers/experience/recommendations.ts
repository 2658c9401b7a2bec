import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  conversionGain: {
    low: 0,
    central: 0.002,
    high: 0.002,
    meaning: {
      en: 'Relative gain of conversion. Tests find +0.4 % revenue per visitor in all: at most half of it here, the other half in larger baskets; that it divides evenly is assumed.',
      zh: '转化率的相对提升。测试得出每访客收入共 +0.4%：至多一半来自转化，另一半来自客单增大；平分为假设。',
    },
    basis: ['ab.product_recommendations'],
    lowAssumed: true,
  },
  moreLines: {
    low: 0,
    central: 0.0038,
    high: 0.0038,
    meaning: {
      en: 'Share of orders that gain a line by it: at most the other 0.2 % of revenue. Three in four recommended clicks would have happened anyway.',
      zh: '因此多一行的订单比例，至多约合收入的另外 0.2%。四分之三的推荐点击本会发生。',
    },
    basis: ['ab.product_recommendations', 'rec.causal'],
    lowAssumed: true,
  },
} as const;

export const recommendations = defineLever({
  id: 'recommendations',
  code: 're',
  name: { en: 'Recommendations', zh: '个性化推荐' },
  family: 'experience',
  mechanism: {
    en: 'Products chosen for the visitor bring a few more buyers and a few more lines; far fewer than the clicks on them suggest.',
    zh: '个性化商品带来少量新增购买与附加行，远少于推荐点击所显示的。',
  },
  settings: {
    conversionGain: effectSetting(effects.conversionGain, {
      code: 'cg',
      unit: 'share',
      min: 0,
      max: 0.05,
      name: { en: 'Gain of conversion', zh: '转化提升' },
    }),
    moreLines: effectSetting(effects.moreLines, {
      code: 'ml',
      unit: 'share',
      min: 0,
      max: 0.2,
      name: { en: 'Orders with a further line', zh: '附加行订单' },
    }),
  },
  rampDays: 30,
  effects,
  cost: () => ({ setUpCents: 2_000_000, perMonthCents: 240_000 }),
  changes: ({ conversionGain, moreLines }) => [
    { input: 'recommendationGain', how: 'add', by: conversionGain },
    { input: 'recommendationLineShare', how: 'add', by: moreLines },
  ],
  path: [
    'addToCartRate',
    'conversion',
    'linesPerOrder',
    'orderValue',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '3.1.3', '3.2.3'],
});
