import { counterIndex as COUNTER } from '../shop/counters';
import { days, difference, ratio, sum, times } from './definition';

/** What customers think, and whether they come back. */

const FOLLOW_UP_DAYS = 14;

export const satisfaction = ratio({
  id: 'satisfaction',
  family: 'customers',
  name: { en: 'Customer satisfaction', zh: '客户满意度' },
  formula: { en: 'orders with an experience of 4 stars or more / finished orders', zh: '体验≥4 星的订单 ÷ 完结订单' },
  note: {
    en: 'All finished orders, cancelled and lost ones included, not only reviewers.',
    zh: '含取消与丢失订单，不限于评价者。',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.satisfied),
  denominator: sum(COUNTER.finished),
});

export const meanExperience = ratio({
  id: 'meanExperience',
  family: 'customers',
  name: { en: 'Mean experience', zh: '平均体验星级' },
  formula: { en: 'mean stars of finished orders', zh: '完结订单的平均星级' },
  unit: 'stars',
  better: 'higher',
  followUpDays: FOLLOW_UP_DAYS,
  numerator: sum(COUNTER.experienceSum),
  denominator: sum(COUNTER.finished),
});

export const netPromoterScore = ratio({
  id: 'netPromoterScore',
  family: 'customers',
  name: { en: 'Net promoter score', zh: '净推荐值（NPS）' },
  formula: { en: '100 × (promoters − detractors) / finished orders', zh: '100 ×（推荐者 − 贬损者）÷ 完结订单' },
  note: {
    en: 'Promoters: 4.5 stars or more; detractors: below 3.5. Assumed bounds.',
    zh: '推荐者≥4.5 星，贬损者<3.5 星；界限为假设。',
  },
  unit: 'points',
  better: 'higher',
  worthwhile: { absolute: 1 },
  followUpDays: FOLLOW_UP_DAYS,
  numerator: times(100, difference([COUNTER.promoters], [COUNTER.detractors])),
  denominator: sum(COUNTER.finished),
});

export const rating = ratio({
  id: 'rating',
  family: 'customers',
  name: { en: 'Displayed rating', zh: '店铺评分' },
  formula: { en: 'mean of the displayed rating at day’s end', zh: '日末展示评分的均值' },
  unit: 'stars',
  better: 'higher',
  numerator: sum(COUNTER.ratingStars),
  denominator: days,
});

export const repurchase30 = ratio({
  id: 'repurchase30',
  family: 'customers',
  name: { en: 'Repurchase within 30 days', zh: '30 天复购率' },
  formula: {
    en: 'first-time buyers who order again within 30 days / first-time buyers',
    zh: '首购后 30 天内再次下单的客户 ÷ 首购客户',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: 30,
  numerator: sum(COUNTER.newCohortRepeat30),
  denominator: sum(COUNTER.newCohort),
});

export const repurchase90 = ratio({
  id: 'repurchase90',
  family: 'customers',
  name: { en: 'Repurchase within 90 days', zh: '90 天复购率' },
  formula: {
    en: 'first-time buyers who order again within 90 days / first-time buyers',
    zh: '首购后 90 天内再次下单的客户 ÷ 首购客户',
  },
  unit: 'share',
  better: 'higher',
  followUpDays: 90,
  numerator: sum(COUNTER.newCohortRepeat90),
  denominator: sum(COUNTER.newCohort),
});

export const repeatOrderShare = ratio({
  id: 'repeatOrderShare',
  family: 'customers',
  name: { en: 'Repeat orders', zh: '复购订单占比' },
  formula: { en: 'orders of earlier customers / orders', zh: '老客户订单 ÷ 订单数' },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.repeatOrders),
  denominator: sum(COUNTER.orders),
});

export const churn = ratio({
  id: 'churn',
  family: 'customers',
  name: { en: 'Churn', zh: '客户流失率' },
  formula: {
    en: 'orders not followed by another of the same customer within 90 days / orders 90 days ago',
    zh: '90 天内无再次下单的订单 ÷ 90 天前的订单',
  },
  note: {
    en: 'What a shop can observe. It follows a change only slowly: each day judges the orders of 90 days before.',
    zh: '店铺可观测的流失；每天评判 90 天前的订单，故反应滞后。',
  },
  unit: 'share',
  better: 'lower',
  numerator: sum(COUNTER.churned),
  denominator: sum(COUNTER.churnBase),
});

export const trueDropOut = ratio({
  id: 'trueDropOut',
  family: 'customers',
  name: { en: 'True drop-out in 30 days', zh: '真实流失率（30 天）' },
  formula: {
    en: '30 × drop-outs / customer-days of customers not yet dropped out',
    zh: '30 × 流失客户 ÷ 存活客户日数',
  },
  note: { en: 'Only a simulator knows who has left for good.', zh: '只有仿真才知道谁已永久离开。' },
  unit: 'share',
  better: 'lower',
  worthwhile: { relative: 0.01 },
  numerator: times(30, sum(COUNTER.defections)),
  accounting: true,
  denominator: sum(COUNTER.activeCustomers),
});

export const loyalty = ratio({
  id: 'loyalty',
  family: 'customers',
  name: { en: 'Loyalty', zh: '忠诚度' },
  formula: {
    en: 'customers with two orders in 365 days / customers with one in 180 days',
    zh: '近 180 天有单客户中 365 天内≥2 单的占比',
  },
  unit: 'share',
  better: 'higher',
  numerator: sum(COUNTER.loyalRepeat),
  accounting: true,
  denominator: sum(COUNTER.loyalActive),
});

export const activeCustomers = ratio({
  id: 'activeCustomers',
  family: 'customers',
  name: { en: 'Active customers', zh: '活跃客户数' },
  formula: { en: 'mean number of customers with an order in the last 180 days', zh: '近 180 天有订单客户数的均值' },
  unit: 'count',
  better: 'higher',
  numerator: sum(COUNTER.loyalActive),
  denominator: days,
});
