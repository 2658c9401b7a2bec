import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  conversionGain: {
    low: 0,
    central: 0.002,
    high: 0.004,
    meaning: {
      en: 'Relative gain of conversion. Tests find +0.4 % revenue per visitor in all; half of it is taken to be larger baskets.',
      zh: '转化率的相对提升。测试得出每访客收入共 +0.4%，假定其中一半来自客单增大。',
    },
    basis: ['ab.product_recommendations'],
  },
  moreLines: {
    low: 0,
    central: 0.004,
    high: 0.0076,
    meaning: {
      en: 'Share of orders that gain a line by it: about 0.2 % more revenue. Three in four recommended clicks would have happened anyway.',
      zh: '因此多一行的订单比例，约合收入 +0.2%。四分之三的推荐点击本会发生。',
    },
    basis: ['ab.product_recommendations', 'rec.causal'],
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
