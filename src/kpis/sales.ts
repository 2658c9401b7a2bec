import { counterIndex as COUNTER } from '../shop/counters';
import { onDay } from '../shop/facts';
import { amount, days, difference, ratio, sum } from './definition';

/** What is sold and what it earns. */

export const orders = amount({
  id: 'orders',
  family: 'sales',
  name: { en: 'Orders', zh: '订单数' },
  formula: { en: 'paid orders, repeat ones included', zh: '支付订单数，含复购' },
  unit: 'count',
  better: 'higher',
  quantity: sum(COUNTER.orders),
});

export const newCustomers = amount({
  id: 'newCustomers',
  family: 'sales',
  name: { en: 'New customers', zh: '新客户数' },
  formula: { en: 'first orders', zh: '首单数' },
  unit: 'count',
  better: 'higher',
  quantity: sum(COUNTER.firstOrders),
});

export const linesPerOrder = ratio({
  id: 'linesPerOrder',
  family: 'sales',
  name: { en: 'Lines per order', zh: '每单商品行数' },
  formula: { en: 'order lines / orders', zh: '订单行数 ÷ 订单数' },
  unit: 'perOrder',
  better: 'higher',
  numerator: sum(COUNTER.lines),
  denominator: sum(COUNTER.orders),
});

export const unitsPerOrder = ratio({
  id: 'unitsPerOrder',
  family: 'sales',
  name: { en: 'Units per order', zh: '连带率' },
  formula: { en: 'units / orders', zh: '件数 ÷ 订单数' },
  unit: 'perOrder',
  better: 'higher',
  numerator: sum(COUNTER.units),
  denominator: sum(COUNTER.orders),
});

export const grossSales = amount({
  id: 'grossSales',
  family: 'sales',
  name: { en: 'Gross sales', zh: '销售额' },
  formula: { en: 'goods in paid orders after discounts, before refunds', zh: '支付订单的商品金额，扣折扣、未扣退款' },
  unit: 'cents',
  better: 'higher',
  quantity: sum(COUNTER.grossSalesCents),
});

export const netRevenue = amount({
  id: 'netRevenue',
  family: 'sales',
  name: { en: 'Net revenue', zh: '净收入' },
  formula: { en: 'revenue at hand-over to the carrier − refunds', zh: '交运确认收入 − 退款' },
  unit: 'cents',
  better: 'higher',
  quantity: sum(COUNTER.revenueCents),
});

export const grossProfit = amount({
  id: 'grossProfit',
  family: 'sales',
  name: { en: 'Gross profit', zh: '毛利' },
  formula: { en: 'net revenue − cost of goods', zh: '净收入 − 销货成本' },
  unit: 'cents',
  better: 'higher',
  quantity: difference([COUNTER.revenueCents], [COUNTER.costOfGoodsCents]),
});

export const profit = amount({
  id: 'profit',
  family: 'sales',
  name: { en: 'Profit', zh: '利润' },
  formula: { en: 'change in equity: all income − all costs, before tax', zh: '权益变动：全部收入 − 全部费用，税前' },
  unit: 'cents',
  better: 'higher',
  quantity: sum(COUNTER.profitCents),
});

export const economicProfit = amount({
  id: 'economicProfit',
  family: 'sales',
  name: { en: 'Economic profit', zh: '经济利润' },
  formula: { en: 'profit − cost of the capital tied in stock', zh: '利润 − 库存占用资金成本' },
  unit: 'cents',
  better: 'higher',
  quantity: difference([COUNTER.profitCents], [COUNTER.capitalMemoCents]),
});

export const cash = amount({
  id: 'cash',
  family: 'sales',
  name: { en: 'Cash', zh: '现金' },
  formula: { en: 'cash at the end of the last day', zh: '期末现金' },
  unit: 'cents',
  better: 'higher',
  quantity: (facts, { lastDay }) => onDay(facts, COUNTER.cashCents, lastDay),
});

export const operatingCostRate = ratio({
  id: 'operatingCostRate',
  family: 'sales',
  name: { en: 'Operating cost rate', zh: '运营成本率' },
  formula: {
    en: '(gross profit − profit) / net revenue: every cost but the goods',
    zh: '（毛利 − 利润）÷ 净收入：商品成本以外的全部费用',
  },
  unit: 'share',
  accounting: true,
  better: 'lower',
  numerator: difference([COUNTER.revenueCents], [COUNTER.costOfGoodsCents, COUNTER.profitCents]),
  denominator: sum(COUNTER.revenueCents),
});

export const profitMargin = ratio({
  id: 'profitMargin',
  family: 'sales',
  name: { en: 'Profit margin', zh: '利润率' },
  formula: { en: 'profit / net revenue', zh: '利润 ÷ 净收入' },
  unit: 'share',
  accounting: true,
  better: 'higher',
  numerator: sum(COUNTER.profitCents),
  denominator: sum(COUNTER.revenueCents),
});

export const workingCapital = ratio({
  id: 'workingCapital',
  family: 'sales',
  name: { en: 'Capital tied up', zh: '占用营运资金' },
  formula: {
    en: 'mean of stock − owed to suppliers − prepaid by customers − points owed, at day’s end',
    zh: '日末（库存 − 应付供应商 − 客户预付 − 未兑换积分）的均值',
  },
  unit: 'cents',
  better: 'lower',
  numerator: difference(
    [COUNTER.inventoryAssetCents],
    [COUNTER.payableCents, COUNTER.prepaidCents, COUNTER.pointsOwedCents],
  ),
  denominator: days,
});

export const improvementCost = amount({
  id: 'improvementCost',
  family: 'sales',
  name: { en: 'Cost of improvements', zh: '优化投入' },
  formula: { en: 'set-up and running cost of the levers in force', zh: '在用杠杆的启动与运行费用' },
  unit: 'cents',
  better: 'lower',
  quantity: sum(COUNTER.projectCents),
});

export const adSpend = amount({
  id: 'adSpend',
  family: 'sales',
  name: { en: 'Advertising spend', zh: '广告支出' },
  formula: { en: 'paid for clicks', zh: '点击付费支出' },
  unit: 'cents',
  better: 'neither',
  quantity: sum(COUNTER.adCents),
});

export const acquisitionCost = ratio({
  id: 'acquisitionCost',
  family: 'sales',
  name: { en: 'Acquisition cost (CAC)', zh: '获客成本（CAC）' },
  formula: { en: '(advertising spend + rewards for friends) / new customers', zh: '（广告支出 + 推荐奖励）÷ 新客户数' },
  unit: 'cents',
  better: 'lower',
  numerator: sum(COUNTER.adCents, COUNTER.rewardCents),
  denominator: sum(COUNTER.firstOrders),
});

export const attributedRoas = ratio({
  id: 'attributedRoas',
  family: 'sales',
  name: { en: 'ROAS, attributed', zh: 'ROAS（归因）' },
  formula: { en: 'gross sales of paid visits / advertising spend', zh: '付费访问带来的销售额 ÷ 广告支出' },
  note: {
    en: 'As advertising systems count: with buyers who would have come anyway, without what the clicks’ customers, their friends and reminded members buy later.',
    zh: '按广告系统口径：含没有广告也会到访的买家，不含点击带来的客户、其亲友与被提醒会员之后的购买。',
  },
  unit: 'ratio',
  accounting: true,
  better: 'higher',
  numerator: sum(COUNTER.paidRevenueCents),
  denominator: sum(COUNTER.adCents),
});

export const incrementalRoas = ratio({
  id: 'incrementalRoas',
  family: 'sales',
  name: { en: 'ROAS, net of own visits', zh: 'ROAS（剔除自有访问）' },
  formula: {
    en: 'gross sales of paid visits that would not have come otherwise / advertising spend',
    zh: '增量付费访问的销售额 ÷ 广告支出',
  },
  note: {
    en: 'Only the visits’ own orders. What advertising adds in all, later orders included, is a difference of two runs: change the budget alone and read it in the books.',
    zh: '仅含这些访问的当次订单。广告的全部增量（含后续订单）是两次仿真之差：只改预算，在账簿中读取。',
  },
  unit: 'ratio',
  accounting: true,
  better: 'higher',
  numerator: sum(COUNTER.incrementalPaidRevenueCents),
  denominator: sum(COUNTER.adCents),
});

export const marketShare = ratio({
  id: 'marketShare',
  family: 'sales',
  name: { en: 'Market share', zh: '市场份额' },
  formula: { en: 'net revenue / (net revenue + competitors’ revenue)', zh: '净收入 ÷（净收入 + 竞争对手收入）' },
  unit: 'share',
  accounting: true,
  better: 'higher',
  numerator: sum(COUNTER.revenueCents),
  denominator: sum(COUNTER.revenueCents, COUNTER.competitorCents),
});
