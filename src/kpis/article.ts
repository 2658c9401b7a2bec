import { counterIndex as COUNTER } from '../shop/counters';
import { difference, onePercent, ratio, sum, times } from './definition';

/** The four key figures of the article's section 1.3, with its formulas and the trade's right names. */

export const conversion = ratio({
  id: 'conversion',
  family: 'article',
  name: { en: 'Conversion rate', zh: '转化率' },
  formula: { en: 'paid orders / visits', zh: '支付订单数 ÷ 访问次数' },
  note: {
    en: 'By visit, all orders, repeat ones included. The article divides buyers by visitors: see conversion by visitor.',
    zh: '按访问计，含复购订单。文章以用户数计算，见“访客转化率”。',
  },
  unit: 'share',
  better: 'higher',
  worthwhile: onePercent,
  numerator: sum(COUNTER.orders),
  denominator: sum(COUNTER.visits),
});

export const visitorConversion = ratio({
  id: 'visitorConversion',
  family: 'article',
  name: { en: 'Conversion by visitor', zh: '访客转化率' },
  formula: { en: 'customers who order that day / visitors of that day', zh: '当日下单客户数 ÷ 当日访客数' },
  note: {
    en: 'The article’s formula, day by day: a person counts once however often he or she comes that day. How many newcomers come back the same day is an assumed share.',
    zh: '文章的公式，按日计算：同一人当日多次访问只计一次。新访客当日再访的比例为假设。',
  },
  unit: 'share',
  better: 'higher',
  worthwhile: onePercent,
  numerator: sum(COUNTER.customersOrdering),
  denominator: sum(COUNTER.visitors),
});

export const orderValue = ratio({
  id: 'orderValue',
  family: 'article',
  name: { en: 'Average order value', zh: '笔单价' },
  formula: { en: 'gross sales / orders', zh: '销售额 ÷ 订单数' },
  note: {
    en: 'The article calls sales per order 客单价; the trade calls it 笔单价, and 客单价 is sales per customer.',
    zh: '文章把“销售额÷订单数”称为客单价；行业称其为笔单价，客单价应按客户计算。',
  },
  unit: 'cents',
  better: 'higher',
  numerator: sum(COUNTER.grossSalesCents),
  denominator: sum(COUNTER.orders),
});

export const salesPerCustomer = ratio({
  id: 'salesPerCustomer',
  family: 'article',
  name: { en: 'Sales per customer and day', zh: '客单价（按日）' },
  formula: { en: 'gross sales / customers who order, day by day', zh: '销售额 ÷ 当日下单客户数' },
  unit: 'cents',
  better: 'higher',
  numerator: sum(COUNTER.grossSalesCents),
  denominator: sum(COUNTER.customersOrdering),
});

export const grossMarginRate = ratio({
  id: 'grossMarginRate',
  family: 'article',
  name: { en: 'Gross margin rate', zh: '毛利率' },
  formula: { en: '(gross sales − cost of the goods sold) / gross sales', zh: '（销售额 − 商品成本）÷ 销售额' },
  note: {
    en: 'The article calls (price − cost)/price the discount rate 折扣率. It is the gross margin rate; a discount is measured against the list price.',
    zh: '文章把（售价−成本价）÷售价称为折扣率，实为毛利率；折扣应以标价为基准。',
  },
  unit: 'share',
  accounting: true,
  better: 'higher',
  numerator: difference([COUNTER.grossSalesCents], [COUNTER.unitCostSoldCents]),
  denominator: sum(COUNTER.grossSalesCents),
});

export const discountRate = ratio({
  id: 'discountRate',
  family: 'article',
  name: { en: 'Discount rate', zh: '折扣率' },
  formula: { en: '(list value − gross sales) / list value', zh: '（标价金额 − 销售额）÷ 标价金额' },
  note: { en: 'Promotions and coupons against the list prices of the day.', zh: '促销与优惠券相对当日标价的让利。' },
  unit: 'share',
  accounting: true,
  better: 'lower',
  numerator: sum(COUNTER.discountCents),
  denominator: sum(COUNTER.listValueCents),
});

export const purchaseFrequency = ratio({
  id: 'purchaseFrequency',
  family: 'article',
  name: { en: 'Purchase frequency', zh: '购买频率' },
  formula: {
    en: '365 × orders / customer-days of customers with an order in the last 180 days',
    zh: '365 × 订单数 ÷ 近 180 天有单客户的客户日数',
  },
  note: {
    en: 'Orders per active customer and year. The article multiplies by the period; a frequency divides by it.',
    zh: '每位活跃客户每年订单数。文章乘以时间周期；频率应除以周期。',
  },
  unit: 'perYear',
  better: 'higher',
  numerator: times(365, sum(COUNTER.orders)),
  accounting: true,
  denominator: sum(COUNTER.loyalActive),
});
