import { shopParameters } from '../../scenario/shop-parameters';
import { defineLever } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const level = { unit: 'share', min: 0.5, max: 0.9999, likely: [0.8, 0.995], basis: 'assumed' } as const;

export const abcPolicy = defineLever({
  id: 'abc-policy',
  code: 'ap',
  name: { en: 'ABC policy', zh: 'ABC 分类管理' },
  family: 'supply',
  mechanism: {
    en: 'Articles that carry the sales get more safety stock, the long tail less: fewer stock-outs where they cost most, for the same money or less.',
    zh: '贡献主要销售额的商品配置更多安全库存，长尾商品更少：以同样或更少的资金减少最贵的缺货。',
  },
  settings: {
    levelA: {
      ...level,
      code: 'la',
      default: 0.98,
      name: { en: 'Service level, class A', zh: 'A 类服务水平' },
      meaning: { en: 'Chance of no stock-out in a cycle, best sellers.', zh: '畅销品每周期不缺货的概率。' },
    },
    levelB: {
      ...level,
      code: 'lb',
      default: 0.95,
      name: { en: 'Service level, class B', zh: 'B 类服务水平' },
      meaning: { en: 'The same for class B.', zh: 'B 类的同一指标。' },
    },
    levelC: {
      ...level,
      code: 'lc',
      default: 0.88,
      name: { en: 'Service level, class C', zh: 'C 类服务水平' },
      meaning: { en: 'The same for the long tail.', zh: '长尾商品的同一指标。' },
    },
    criterion: {
      code: 'cr',
      unit: 'choice',
      default: 2,
      min: 0,
      max: 2,
      integer: true,
      basis: 'assumed',
      choices: [
        { en: 'units', zh: '销量' },
        { en: 'revenue', zh: '销售额' },
        { en: 'margin', zh: '毛利' },
      ],
      name: { en: 'Criterion', zh: '分类依据' },
      meaning: { en: 'What an article is important for.', zh: '衡量商品重要性的指标。' },
    },
    reclassifyDays: {
      code: 'rd',
      unit: 'days',
      default: shopParameters.abcIntervalDays.default,
      min: 1,
      max: 365,
      integer: true,
      basis: 'assumed',
      name: shopParameters.abcIntervalDays.name,
      meaning: shopParameters.abcIntervalDays.meaning,
    },
  },
  rampDays: 0,
  effects: {},
  through: ['skuWeekShape', 'holdingShare', 'abcCutA'],
  cost: () => ({ setUpCents: 600_000, perMonthCents: 60_000 }),
  changes: ({ levelA, levelB, levelC, criterion, reclassifyDays }) => [
    { input: 'serviceLevelA', how: 'set', by: levelA },
    { input: 'serviceLevelB', how: 'set', by: levelB },
    { input: 'serviceLevelC', how: 'set', by: levelC },
    { input: 'abcCriterion', how: 'set', by: criterion },
    { input: 'abcIntervalDays', how: 'set', by: reclassifyDays },
  ],
  path: ['stockValue', 'fillRate', 'lostSales', 'turnover', 'inventoryCostRate', 'orders', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside,
  article: ['2.4.2', '3.1.3'],
});
