import { expectedFlows } from '../../scenario/expected-flows';
import type { ShopParameters } from '../../scenario/shop-parameters';

/** A shop like this one with so many visits a day, members' included: hands, servers, budgets and history in proportion. */
export function scaledShop(shop: Readonly<ShopParameters>, visitsPerDay: number): Readonly<ShopParameters> {
  const { channelVisits, memberVisits } = expectedFlows(shop);
  const factor = visitsPerDay / (channelVisits + memberVisits);
  const staff = (hands: number): number => Math.ceil(hands * factor);
  return Object.freeze({
    ...shop,
    visitsPerDay: shop.visitsPerDay * factor,
    adBudgetCentsPerDay: shop.adBudgetCentsPerDay * factor,
    siteCapacityPagesPerSecond: shop.siteCapacityPagesPerSecond * factor,
    historyOrdersPerDay: Math.round(shop.historyOrdersPerDay * factor),
    ratingPriorReviews: Math.round(shop.ratingPriorReviews * factor),
    pickers: staff(shop.pickers),
    packers: staff(shop.packers),
    chatAgents: staff(shop.chatAgents),
    phoneAgents: staff(shop.phoneAgents),
    carrierCapacityPerDay: staff(shop.carrierCapacityPerDay),
    minimumOrderUnits: staff(shop.minimumOrderUnits),
    overheadCentsPerDay: Math.round(shop.overheadCentsPerDay * factor),
    competitorRevenueCents: Math.round(shop.competitorRevenueCents * factor),
  });
}

/**
 * The same shop with `factor` times the newcomers, all of the added ones without any intent: they look at one page and go.
 * How many stay, ask and buy remains, and so do the answer times of the site.
 */
export function withAddedVisits(shop: Readonly<ShopParameters>, factor: number): Readonly<ShopParameters> {
  return Object.freeze({
    ...shop,
    // A slower page turns visitors back in proportion to those who turn back anyway, of whom there are more now.
    speedBounceElasticity: 0,
    visitsPerDay: shop.visitsPerDay * factor,
    adBudgetCentsPerDay: shop.adBudgetCentsPerDay * factor,
    siteCapacityPagesPerSecond: shop.siteCapacityPagesPerSecond * factor,
    bounceShare: 1 - (1 - shop.bounceShare) / factor,
    addToCartShare: shop.addToCartShare / factor,
    conversionShare: shop.conversionShare / factor,
  });
}
