import { pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { buildCatalogue } from '../shop/catalogue';
import { MAX_LINES } from '../shop/orders';

/** Lines that a customer may wish; two places of an order are kept for what the shop suggests. */
const WISHED_LINES = MAX_LINES - 2;
const MOST_MEAN_LINES = 50;

/** Mean of the geometric number of lines with this mean, cut at what an order can hold. */
export function meanLines(linesPerOrder: number): number {
  if (linesPerOrder <= 1) return 1;
  const more = 1 - 1 / linesPerOrder;
  return (1 - pow(more, WISHED_LINES)) / (1 - more);
}

/** The uncut mean at which the cut one is this; the highest there is where an order cannot hold so many. */
export function linesParameter(mean: number): number {
  let low = 1;
  let high = MOST_MEAN_LINES;
  if (mean >= meanLines(high)) return high;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanLines(middle) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The median price, cents, at which the mean goods value of an order is this: prices over articles by the shop's own
 * catalogue, weighted by popularity, coupons taken off. Promotions and filled-up baskets are left out.
 */
export function priceForOrderValue(shop: Readonly<ShopParameters>, orderValueCents: number): number {
  const probe = 100_000;
  const { count, popularity, priceCents } = buildCatalogue({ ...shop, priceMedianCents: probe });
  let mean = 0;
  for (let sku = 0; sku < count; sku++) mean += popularity[sku]! * priceCents[sku]!;
  const units = meanLines(shop.linesPerOrder) * shop.unitsPerLine;
  const paid = 1 - shop.couponShare * shop.couponDiscount;
  return (orderValueCents / (units * paid * shop.priceLevel)) * (probe / mean);
}
