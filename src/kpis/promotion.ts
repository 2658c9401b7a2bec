import { counterIndex as COUNTER } from '../shop/counters';
import { amount, ratio, sum } from './definition';

/** What promotions sell, cost, and bring beyond what would have been sold anyway. */

export const promotionSales = amount({
  id: 'promotionSales',
  family: 'sales',
  name: { en: 'Promotion sales', zh: '促销商品销售额' },
  formula: { en: 'sales of promoted articles while on promotion', zh: '促销期间促销商品的销售额' },
  note: {
    en: 'What a report shows. Most of it would have been sold anyway: see net uplift.',
    zh: '报表所见数字，其中多数本会成交，见“促销净增”。',
  },
  unit: 'cents',
  better: 'neither',
  quantity: sum(COUNTER.promotionSalesCents),
});

export const promotionUplift = amount({
  id: 'promotionUplift',
  family: 'sales',
  name: { en: 'Promotion, net uplift', zh: '促销净增销售额' },
  formula: {
    en: 'promotion sales − sold anyway − taken from other articles − pulled forward + sales to visitors it announced itself to',
    zh: '促销销售额 − 本会成交 − 取自其他商品 − 需求前移 ＋ 宣传引来访客的销售额',
  },
  note: {
    en: 'By the model’s own laws, because only a simulator knows who would have bought anyway; the same plan without the promotion shows it too, with luck. Negative where cheap goods take the place of dear ones.',
    zh: '按模型自身规律计算，只有仿真才知道谁本会购买；与无促销方案对比可得同样结果（含随机误差）。低价品挤占高价品时可为负。',
  },
  unit: 'cents',
  better: 'higher',
  quantity: sum(COUNTER.promotionUpliftCents),
});

export const promotionCost = amount({
  id: 'promotionCost',
  family: 'sales',
  name: { en: 'Cost of promotions', zh: '促销成本' },
  formula: { en: 'discount on promoted articles + gifts', zh: '促销商品让利 ＋ 赠品' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.promotionDiscountCents, COUNTER.giftCents),
});

export const promotionReturn = ratio({
  id: 'promotionReturn',
  family: 'sales',
  name: { en: 'Net uplift per cost of promotion', zh: '促销投入产出比' },
  formula: { en: 'net uplift / (discount + gifts)', zh: '净增销售额 ÷（让利 ＋ 赠品）' },
  note: {
    en: 'Pays only where it exceeds 1 / gross margin rate.',
    zh: '高于“1 ÷ 毛利率”才划算。',
  },
  unit: 'ratio',
  accounting: true,
  better: 'higher',
  numerator: sum(COUNTER.promotionUpliftCents),
  denominator: sum(COUNTER.promotionDiscountCents, COUNTER.giftCents),
});

export const giftCost = amount({
  id: 'giftCost',
  family: 'sales',
  name: { en: 'Cost of gifts', zh: '赠品成本' },
  formula: { en: 'gifts sent with promoted orders', zh: '随促销订单附赠的赠品成本' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.giftCents),
});
