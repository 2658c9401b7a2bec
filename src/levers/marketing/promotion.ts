import { defineLever } from '../lever';

export const promotion = defineLever({
  id: 'promotion',
  code: 'pr',
  name: { en: 'Promotion', zh: '促销活动' },
  family: 'marketing',
  mechanism: {
    en: 'A discount on the best sellers draws buyers to them; a third of the bump comes from the shop’s other articles, and part is missing afterwards. Plan it with a last day.',
    zh: '畅销品打折吸引购买；增量的三分之一来自店内其他商品，另有部分在活动后缺失。请设置结束日。',
  },
  settings: {
    discount: {
      code: 'di',
      unit: 'share',
      default: 0.15,
      min: 0,
      max: 0.9,
      likely: [0.05, 0.5],
      basis: 'assumed',
      name: { en: 'Discount', zh: '折扣幅度' },
      meaning: { en: 'Off the list price of promoted articles.', zh: '促销商品相对标价的让利。' },
    },
    skuShare: {
      code: 'ss',
      unit: 'share',
      default: 0.2,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Articles promoted', zh: '促销商品占比' },
      meaning: { en: 'Share of the catalogue, best sellers first.', zh: '参与促销的商品比例，畅销品优先。' },
    },
    trafficGain: {
      code: 'tg',
      unit: 'share',
      default: 0.1,
      min: 0,
      max: 3,
      basis: 'assumed',
      name: { en: 'Visits it brings', zh: '带来的访问增幅' },
      meaning: {
        en: 'Relative gain in visits of all channels by announcing it.',
        zh: '活动宣传使各渠道访问增加的比例。',
      },
    },
    budgetCents: {
      code: 'bu',
      unit: 'cents',
      default: 0,
      min: 0,
      max: 100_000_000_000,
      basis: 'assumed',
      name: { en: 'Budget', zh: '预算' },
      meaning: {
        en: 'Discount given away at which the promotion ends by itself. 0: no cap.',
        zh: '让利达到该金额即自动结束。0 为不设上限。',
      },
    },
    goalCents: {
      code: 'go',
      unit: 'cents',
      default: 0,
      min: 0,
      max: 100_000_000_000,
      basis: 'assumed',
      name: { en: 'Goal', zh: '目标' },
      meaning: {
        en: 'Net uplift (sales beyond what it took from elsewhere) at which the promotion has done its work and ends. 0: no goal.',
        zh: '净增销售额达到该值即完成任务并结束。0 为不设目标。',
      },
    },
  },
  rampDays: 0,
  effects: {},
  through: ['promotionElasticity', 'promotionCannibalShare', 'promotionPullForwardShare'],
  cost: ({ discount, trafficGain }) => ({
    setUpCents: discount > 0 ? 300_000 : 0,
    perMonthCents: 6_000_000 * trafficGain,
  }),
  changes: ({ discount, skuShare, trafficGain, budgetCents, goalCents }) =>
    // A promotion of nothing is none: the share of articles alone would move the shop's own promotion.
    discount === 0
      ? [{ input: 'promotionTrafficGain', how: 'add', by: trafficGain }]
      : [
          { input: 'promotionDiscount', how: 'set', by: discount },
          { input: 'promotedSkuShare', how: 'set', by: skuShare },
          { input: 'promotionTrafficGain', how: 'add', by: trafficGain },
          { input: 'promotionBudgetCents', how: 'set', by: budgetCents },
          { input: 'promotionGoalCents', how: 'set', by: goalCents },
        ],
  path: [
    'discountRate',
    'visits',
    'conversion',
    'orders',
    'grossSales',
    'promotionUplift',
    'fillRate',
    'grossProfit',
    'improvementCost',
    'profit',
  ],
  cannotTouch: ['awareness', 'adSpend'],
  article: ['2.2.2'],
});
