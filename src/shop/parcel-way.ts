import { gamma, lognormal } from '../sim/distributions';
import { draw } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { MAX_LINES } from './orders';
import { MOST_PLACES, REGION_COUNT, ZONE } from './places';
import type { World } from './world';

/** How the parcels of an order travel; filled by `findWay`. */
export const way = {
  /** Parcels: one from each warehouse that has part of the order. */
  parcels: 1,
  /** Sum of the factors on the tariff of a parcel. */
  tariff: 1,
  /** Hours until the last of them is there, customs included. */
  hours: 0,
};

const sent = new Uint8Array(MOST_PLACES);

/**
 * The way of an order whose customer lives in a region: from each warehouse that serves a line one parcel, in its zone, at its
 * tariff. The order is there when its slowest parcel is; what crosses the border waits for customs, and the shop pays
 * duty on it.
 *
 * @param meanHours mean time in transit of the carrier over the country.
 * @param u the order's own uniform of transit: the same as without zones.
 */
export function findWay(world: World, order: number, meanHours: number, u: number): void {
  const { orders, stock, today: shop } = world;
  const { places } = stock;
  const region = orders.region[order]!;
  sent.fill(0);
  way.parcels = 0;
  way.tariff = 0;
  let slowest = 0;
  let dutiable = 0;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    const place = Math.floor(orders.lineRow[at]! / stock.skus);
    const border = places.zoneOf(place, region) === ZONE.border;
    if (border) dutiable += orders.lineCents[at]!;
    if (sent[place] === 1) continue;
    sent[place] = 1;
    way.parcels += 1;
    way.tariff += places.tariff[place * REGION_COUNT + region]!;
    const factor = places.transit[place * REGION_COUNT + region]!;
    if (factor > slowest) slowest = factor;
  }
  // What zones explain of the spread is in their factors.
  const sigma = Math.sqrt(Math.max(0, shop.transitSigma * shop.transitSigma - places.explained));
  way.hours = meanHours * slowest * lognormal.quantile(u, -0.5 * sigma * sigma, sigma);
  if (dutiable === 0) return;
  const wait = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.customs, 0);
  if (shop.customsMeanHours > 0) way.hours += gamma.quantileByMean(wait, shop.customsMeanHours, shop.customsCv);
  const duty = Math.round(dutiable * shop.dutyShare);
  world.ledger.post(ACCOUNT.duties, ACCOUNT.cash, duty);
  world.tally.add(COUNTER.dutyCents, world.day, duty);
}
