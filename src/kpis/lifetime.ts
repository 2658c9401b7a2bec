import { counterIndex as COUNTER } from '../shop/counters';
import type { Facts, Window } from '../shop/facts';
import { total } from '../shop/facts';
import { days, difference, onePercent, ratio, sum } from './definition';
import type { Kpi } from './kpi';

/** What an order and a customer are worth, and what the shop owes its members. */

const contribution = difference(
  [COUNTER.revenueCents, COUNTER.pointsExpiredCents],
  [
    COUNTER.costOfGoodsCents,
    COUNTER.packagingCents,
    COUNTER.carrierCents,
    COUNTER.returnFreightCents,
    COUNTER.transferCents,
    COUNTER.dutyCents,
    COUNTER.paymentFeeCents,
    COUNTER.pointsCents,
    COUNTER.goodwillCents,
    COUNTER.giftCents,
  ],
);

export const contributionPerOrder = ratio({
  id: 'contributionPerOrder',
  family: 'customers',
  name: { en: 'Contribution per order', zh: '单均边际贡献' },
  formula: {
    en: '(gross profit − delivery, duty and transfers − packaging − returns − payment fee − points less those expired − goodwill − gifts) / orders',
    zh: '（毛利 − 快递、关税与调拨 − 包材 − 退货运费 − 手续费 − 积分（扣除过期）− 补偿 − 赠品）÷ 订单数',
  },
  note: {
    en: 'What an order leaves for wages, advertising, overhead and profit.',
    zh: '每单可用于工资、广告、固定费用与利润的金额。',
  },
  unit: 'cents',
  better: 'higher',
  numerator: contribution,
  denominator: sum(COUNTER.orders),
});

/** Contribution per order x orders in a row; the second is 1 / churn, because each order is the last one with that chance. */
function lifetime(facts: Facts, window: Window): { readonly value: number; readonly per: number } {
  return {
    value: contribution(facts, window) * total(facts, COUNTER.churnBase, window),
    per: total(facts, COUNTER.orders, window) * total(facts, COUNTER.churned, window),
  };
}

export const customerLifetimeValue: Kpi = {
  id: 'customerLifetimeValue',
  family: 'customers',
  name: { en: 'Customer lifetime value (CLV)', zh: '客户终身价值（CLV）' },
  formula: { en: 'contribution per order / churn', zh: '单均边际贡献 ÷ 流失率' },
  note: {
    en: 'Orders in a row, each within 90 days of the one before; not discounted. It follows churn, so a change shows fully only after 90 days. Per replication, then averaged.',
    zh: '按相邻订单间隔不超过 90 天计，不折现。随流失率变化，故变化需 90 天才完全显现。逐次仿真读取后取均值。',
  },
  unit: 'cents',
  better: 'higher',
  worthwhile: onePercent,
  kind: 'quantile',
  followUpDays: 0,
  read: (facts, window) => {
    const { value, per } = lifetime(facts, window);
    return { numerator: value, denominator: per };
  },
};

export const lifetimeValueToCost: Kpi = {
  id: 'lifetimeValueToCost',
  family: 'customers',
  name: { en: 'CLV over acquisition cost', zh: 'CLV 与获客成本之比' },
  formula: { en: 'customer lifetime value / acquisition cost', zh: '客户终身价值 ÷ 获客成本' },
  note: {
    en: 'Below 1 every new customer costs more than they will ever bring. Per replication, then averaged.',
    zh: '低于 1 表示新客带来的价值不及其成本。逐次仿真读取后取均值。',
  },
  unit: 'ratio',
  better: 'higher',
  worthwhile: onePercent,
  kind: 'quantile',
  followUpDays: 0,
  read: (facts, window) => {
    const { value, per } = lifetime(facts, window);
    return {
      numerator: value * total(facts, COUNTER.firstOrders, window),
      denominator: per * (total(facts, COUNTER.adCents, window) + total(facts, COUNTER.rewardCents, window)),
    };
  },
};

export const pointsOwed = ratio({
  id: 'pointsOwed',
  family: 'customers',
  name: { en: 'Points owed, daily mean', zh: '未兑换积分（日均）' },
  formula: { en: 'mean value of points granted and not yet used, at day’s end', zh: '日末已授予未兑换积分价值的均值' },
  unit: 'cents',
  better: 'neither',
  numerator: sum(COUNTER.pointsOwedCents),
  denominator: days,
});

export const pointsRedemption = ratio({
  id: 'pointsRedemption',
  family: 'customers',
  name: { en: 'Points used', zh: '积分兑换率' },
  formula: { en: 'value of points used / value of points granted', zh: '兑换积分价值 ÷ 授予积分价值' },
  note: { en: 'Low at first: points must be earned before they are spent.', zh: '初期偏低：先积累后兑换。' },
  unit: 'share',
  accounting: true,
  better: 'neither',
  numerator: sum(COUNTER.pointsRedeemedCents),
  denominator: sum(COUNTER.pointsCents),
});

export const pointsExpired = ratio({
  id: 'pointsExpired',
  family: 'customers',
  name: { en: 'Points expired', zh: '积分过期率' },
  formula: { en: 'value of points expired / value of points granted', zh: '过期积分价值 ÷ 授予积分价值' },
  note: {
    en: 'Breakage: the shop owes them no more and books them as income. It lags the grants by the term of the points.',
    zh: '即积分失效：店铺不再欠付，计入收益。相对授予滞后一个有效期。',
  },
  unit: 'share',
  accounting: true,
  better: 'neither',
  numerator: sum(COUNTER.pointsExpiredCents),
  denominator: sum(COUNTER.pointsCents),
});
