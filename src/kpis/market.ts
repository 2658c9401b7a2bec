import { counterIndex as COUNTER } from '../shop/counters';
import type { Facts } from '../shop/facts';
import { total } from '../shop/facts';
import { amount, halfPoint, sum } from './definition';
import type { Kpi } from './kpi';

/** The category around the shop; market share itself stands with the sales. */

export const categorySales = amount({
  id: 'categorySales',
  family: 'sales',
  name: { en: 'Category sales', zh: '品类销售额' },
  formula: { en: 'net revenue + competitors’ revenue', zh: '净收入 ＋ 竞争对手收入' },
  unit: 'cents',
  better: 'neither',
  quantity: sum(COUNTER.revenueCents, COUNTER.competitorCents),
});

const WEEK = 7;

export const categoryGrowth: Kpi = {
  id: 'categoryGrowth',
  family: 'sales',
  name: { en: 'Category growth', zh: '品类增长率' },
  formula: {
    en: 'mean category sales a day / those of the first week − 1',
    zh: '日均品类销售额 ÷ 首周日均 − 1',
  },
  note: {
    en: 'Read beside market share: a share can fall while sales rise. Per replication, then averaged.',
    zh: '与市场份额同看：销售增长时份额也可能下降。逐次仿真读取后取均值。',
  },
  unit: 'share',
  better: 'neither',
  worthwhile: halfPoint,
  kind: 'quantile',
  followUpDays: 0,
  read: (facts, window) => {
    const days = window.lastDay - window.firstDay + 1;
    const first = Math.min(WEEK, window.lastDay);
    const start = categoryCents(facts, 1, first) / first;
    return { numerator: categoryCents(facts, window.firstDay, window.lastDay) / days - start, denominator: start };
  },
};

function categoryCents(facts: Facts, firstDay: number, lastDay: number): number {
  const window = { firstDay, lastDay };
  return total(facts, COUNTER.revenueCents, window) + total(facts, COUNTER.competitorCents, window);
}
