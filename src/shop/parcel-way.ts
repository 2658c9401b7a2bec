import type { ShopParameters } from '../scenario/shop-parameters';
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
  /** What the carrier charges for them, cents. */
  cents: 0,
  /** Their grams, each times how far it goes: 1 is the country's mean from the main warehouse. */
  haul: 0,
  /** Hours until the last of them is there, customs included. */
  hours: 0,
};

/** By place: grams sent, or -1 when nothing is. */
const sent = new Float64Array(MOST_PLACES);

/** Cents for a parcel, and for each kilogram begun beyond the included weight. */
export interface Tariff {
  readonly parcelCents: number;
  readonly perKg: number;
}

/** What a carrier charges for a parcel of so many grams: the tariff, and each kilogram begun beyond the included weight. */
export function tariffOf(
  { includedKg }: Readonly<ShopParameters>,
  { parcelCents, perKg }: Tariff,
  grams: number,
): number {
  return perKg > 0 ? parcelCents + perKg * Math.max(0, Math.ceil(grams / 1000 - includedKg)) : parcelCents;
}

/** Weight of an order, grams. */
export function weightOf({ orders, stock, catalogue }: World, order: number): number {
  let grams = 0;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    grams += catalogue.grams[orders.lineRow[at]! % stock.skus]! * orders.lineUnits[at]!;
  }
  return grams;
}

/** What the carrier of an order takes for the country as a whole: for a parcel and its weight, and on average in transit. */
export interface Carriage extends Tariff {
  readonly meanHours: number;
}

/**
 * The way of an order whose customer lives in a region: from each warehouse that serves a line one parcel, in its zone, at its
 * tariff. The order is there when its slowest parcel is; what crosses the border waits for customs, and the shop pays
 * duty on it.
 *
 * @param u the order's own uniform of transit: the same as without zones.
 */
export function findWay(world: World, order: number, carriage: Carriage, u: number): void {
  const { orders, stock, catalogue, today: shop } = world;
  const { places } = stock;
  const region = orders.region[order]!;
  sent.fill(-1);
  way.parcels = 0;
  way.haul = 0;
  let slowest = 0;
  let dutiable = 0;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    const place = Math.floor(orders.lineRow[at]! / stock.skus);
    const border = places.zoneOf(place, region) === ZONE.border;
    if (border) dutiable += orders.lineCents[at]!;
    const grams = catalogue.grams[orders.lineRow[at]! % stock.skus]! * orders.lineUnits[at]!;
    sent[place] = grams + Math.max(0, sent[place]!);
  }
  let charged = 0;
  for (let place = 0; place < MOST_PLACES; place++) {
    if (sent[place]! < 0) continue;
    const zone = place * REGION_COUNT + region;
    way.parcels += 1;
    way.haul += places.transit[zone]! * sent[place]!;
    charged += places.tariff[zone]! * tariffOf(shop, carriage, sent[place]!);
    if (places.transit[zone]! > slowest) slowest = places.transit[zone]!;
  }
  way.cents = Math.round(charged);
  // What zones explain of the spread is in their factors.
  const sigma = Math.sqrt(Math.max(0, shop.transitSigma * shop.transitSigma - places.explained));
  way.hours = carriage.meanHours * slowest * lognormal.quantile(u, -0.5 * sigma * sigma, sigma);
  if (dutiable === 0) return;
  const wait = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.customs, 0);
  if (shop.customsMeanHours > 0) way.hours += gamma.quantileByMean(wait, shop.customsMeanHours, shop.customsCv);
  const duty = Math.round(dutiable * shop.dutyShare);
  world.ledger.post(ACCOUNT.duties, ACCOUNT.cash, duty);
  world.tally.add(COUNTER.dutyCents, world.day, duty);
}
