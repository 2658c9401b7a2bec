import type { Text } from '../lib/text';
import { expectedFlows } from '../scenario/expected-flows';
import type { ShopParameterId, ShopParameters } from '../scenario/shop-parameters';
import type { StationLoad } from '../scenario/station-loads';
import { stationLoads } from '../scenario/station-loads';
import { BasketLaw, priceForOrderValue } from './basket-law';
import type { Draft } from './draft';

const CENTS = 100;

const ORDERS: Text = { en: 'in proportion to orders', zh: '与订单量成比例' };
const VISITS: Text = { en: 'in proportion to visits', zh: '与访问量成比例' };
const REVENUE: Text = { en: 'in proportion to revenue', zh: '与销售额成比例' };
const SPENDING: Text = {
  en: 'in proportion to visits and to the value of an order',
  zh: '与访问量和笔单价成比例',
};
const LOAD: Text = { en: 'so that they are no busier than in the base shop', zh: '使忙碌程度不高于基准店铺' };
const ONE: Text = { en: 'at least one, less busy than in the base shop', zh: '至少一人，比基准店铺清闲' };
const CLICK: Text = { en: 'in proportion to the value of an order', zh: '与笔单价成比例' };

const STAFF: readonly (readonly [station: StationLoad['id'], parameter: ShopParameterId])[] = [
  ['picking', 'pickers'],
  ['packing', 'packers'],
  ['chat', 'chatAgents'],
  ['phone', 'phoneAgents'],
];

/** What the owner was not asked and yet must fit the size of the shop: hands, servers, budgets, the market. */
export function scaleGrounds(draft: Draft): void {
  const { answers, base, estimates, shop } = draft;
  if (answers.leadTimeDays !== undefined) {
    draft.answer('leadTimeDays', answers.leadTimeDays, { en: 'your answer', zh: '您的回答' });
  } else draft.assumed('leadTimeDays', { en: 'an order file has no purchases', zh: '订单文件不含采购' });

  const before = expectedFlows(base);
  const after = expectedFlows(shop);
  const orders = after.orders / before.orders;
  const visits = (after.channelVisits + after.memberVisits) / (before.channelVisits + before.memberVisits);
  const baseValue = base.priceMedianCents / priceForOrderValue(base, 1);
  const value = (estimates.size.value.value * (answers.moneyRate ?? 1) * CENTS) / baseValue;

  draft.scaled('costPerClickCents', base.costPerClickCents * value, CLICK);
  draft.scaled(
    'adBudgetCentsPerDay',
    base.adBudgetCentsPerDay * (shop.visitsPerDay / base.visitsPerDay) * value,
    SPENDING,
  );
  draft.scaled('siteCapacityPagesPerSecond', base.siteCapacityPagesPerSecond * visits, VISITS);
  draft.scaled('emailListSize', base.emailListSize * orders, ORDERS);
  draft.scaled('ratingPriorReviews', base.ratingPriorReviews * orders, ORDERS);
  draft.scaled('carrierCapacityPerDay', Math.ceil(base.carrierCapacityPerDay * orders), ORDERS);
  draft.scaled('overheadCentsPerDay', base.overheadCentsPerDay * orders * value, REVENUE);
  draft.scaled('competitorRevenueCents', base.competitorRevenueCents * orders * value, REVENUE);
  const loads = stationLoads(withHeldLines(shop));
  const baseLoads = stationLoads(withHeldLines(base));
  for (const [station, parameter] of STAFF) {
    const busy = (list: readonly StationLoad[]): number => list.find(({ id }) => id === station)!.load;
    const needed = (base[parameter] * busy(loads)) / busy(baseLoads);
    draft.scaled(parameter, Math.max(1, Math.ceil(needed)), needed < 1 ? ONE : LOAD);
  }
}

/** Work follows the lines that an order holds, not those that were wished. */
function withHeldLines(shop: Readonly<ShopParameters>): Readonly<ShopParameters> {
  return { ...shop, linesPerOrder: new BasketLaw(shop).mean(shop.linesPerOrder, shop.unitsPerLine).lines };
}
