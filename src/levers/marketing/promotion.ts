import { diminishing } from '../diminishing';
import { defineLever, effectSetting } from '../lever';

const effects = {
  trafficGain: {
    low: 0,
    central: 0.1,
    high: 0.3,
    meaning: {
      en: 'Relative gain in visits of all channels when CNY 6,000 a month announce it.',
      zh: '每月 6,000 元宣传费用下各渠道访问增加的比例。',
    },
    basis: 'assumed',
  },
} as const;

const REFERENCE_ANNOUNCE_CENTS = 600_000;

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
    announceCents: {
      code: 'an',
      unit: 'cents/month',
      default: REFERENCE_ANNOUNCE_CENTS,
      min: 0,
      max: 1_000_000_000,
      basis: 'assumed',
      name: { en: 'Announcing it', zh: '宣传费用' },
      meaning: {
        en: 'Spent on telling people while it runs; four times as much brings twice the visits (square root). 0: nobody is told.',
        zh: '活动期间的宣传支出；费用四倍、带来的访问两倍（平方根）。0 为不宣传。',
      },
    },
    trafficGain: effectSetting(effects.trafficGain, {
      code: 'tg',
      unit: 'share',
      min: 0,
      max: 3,
      name: { en: 'Visits it brings', zh: '带来的访问增幅' },
    }),
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
  effects,
  through: ['promotionElasticity', 'promotionCannibalShare', 'promotionPullForwardShare'],
  cost: ({ discount, announceCents }) => ({
    setUpCents: discount > 0 ? 300_000 : 0,
    perMonthCents: announceCents,
  }),
  changes: ({ discount, skuShare, announceCents, trafficGain, budgetCents, goalCents }) => {
    const visits = trafficGain * diminishing(announceCents, REFERENCE_ANNOUNCE_CENTS);
    // A promotion of nothing is none: the share of articles alone would move the shop's own promotion.
    return discount === 0
      ? [{ input: 'promotionTrafficGain', how: 'add', by: visits }]
      : [
          { input: 'promotionDiscount', how: 'set', by: discount },
          { input: 'promotedSkuShare', how: 'set', by: skuShare },
          { input: 'promotionTrafficGain', how: 'add', by: visits },
          { input: 'promotionBudgetCents', how: 'set', by: budgetCents },
          { input: 'promotionGoalCents', how: 'set', by: goalCents },
        ];
  },
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
