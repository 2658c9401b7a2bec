import { pow } from '../lib/arithmetic';
import { block, unit32, word } from '../sim/keyed';
import { PURPOSE } from './event';
import { MAX_LINES } from './orders';
import type { World } from './world';

/** The most units of one article a customer takes. */
const MOST_UNITS = 48;

/** What a customer wants: filled anew by each `fillBasket`. */
export const basket = {
  lines: 0,
  sku: new Int32Array(MAX_LINES),
  units: new Int32Array(MAX_LINES),
  /** Price of a unit today, and at list, cents. */
  price: new Float64Array(MAX_LINES),
  list: new Float64Array(MAX_LINES),
};

/** Fills `basket` with what the visitor of this order wants, at today's prices. */
export function fillBasket(world: World, order0: number, order1: number): void {
  const { today: shop } = world;
  basket.lines = 0;
  block(order0, order1, PURPOSE.lines, 0);
  const wanted = linesWanted(unit32(word[0]!), shop.linesPerOrder);
  const fillsUp = unit32(word[1]!) < shop.thresholdFillShare;
  let recommended = false;
  let bundled = false;
  if (shop.recommendationLineShare > 0 || shop.bundleLineShare > 0) {
    block(order0, order1, PURPOSE.extraLine, 0);
    recommended = unit32(word[0]!) < shop.recommendationLineShare;
    bundled = unit32(word[1]!) < shop.bundleLineShare;
  }
  // Two places are kept for lines that the shop suggests.
  const own = Math.min(MAX_LINES - 2, wanted);
  for (let n = 0; n < own; n++) addLine(world, order0, order1, n, false);
  if (recommended) addLine(world, order0, order1, own, true);
  if (bundled) addLine(world, order0, order1, own + 1, true);
  const threshold = shop.freeShippingThresholdCents;
  const value = basketCents();
  if (fillsUp && value < threshold && value >= 0.7 * threshold) addLine(world, order0, order1, own + 2, true);
}

/** Goods value of the basket before coupons, cents. */
export function basketCents(): number {
  let cents = 0;
  for (let line = 0; line < basket.lines; line++) cents += basket.price[line]! * basket.units[line]!;
  return cents;
}

function addLine(world: World, order0: number, order1: number, n: number, single: boolean): void {
  if (basket.lines >= MAX_LINES) return;
  block(order0, order1, PURPOSE.line, n);
  const taste = unit32(word[1]!);
  const sku = wish(world, unit32(word[0]!));
  // The same article twice is one line with more units.
  for (let line = 0; line < basket.lines; line++) {
    if (basket.sku[line] === sku) {
      basket.units[line]! += 1;
      return;
    }
  }
  const units = single ? 1 : unitsWanted(taste, world.today.unitsPerLine);
  putLine(world, sku, units);
}

/**
 * The article that a line asks for: a further line goes with the first one's category so often, and anywhere otherwise. Both by
 * popularity, so that every article is wished as often as it would be without.
 */
function wish({ demand, today: shop }: World, u: number): number {
  const like = shop.sameCategoryShare;
  if (basket.lines === 0 || like === 0) return demand.choose(u);
  return u < like ? demand.chooseLike(basket.sku[0]!, u / like) : demand.choose((u - like) / (1 - like));
}

function putLine(world: World, sku: number, units: number): void {
  const line = basket.lines++;
  basket.sku[line] = sku;
  basket.units[line] = units;
  basket.list[line] = listPrice(world, sku);
  basket.price[line] = priceOf(world, sku);
}

export function listPrice(world: World, sku: number): number {
  return Math.max(1, Math.round(world.catalogue.priceCents[sku]! * world.today.priceLevel));
}

/** What a unit costs today, promotions included, cents. */
export function priceOf(world: World, sku: number): number {
  const list = listPrice(world, sku);
  return world.demand.promoted[sku] === 1 ? Math.max(1, Math.round(list * (1 - world.today.promotionDiscount))) : list;
}

/**
 * Counts by inversion: `below[k]` is P(N <= k + 1), and most draws end at the first comparison. Kept while the mean stays.
 */
const counts = { linesMean: 0, lines: new Float64Array(MAX_LINES), unitsMean: 0, units: new Float64Array(MOST_UNITS) };

/** Lines: 1, 2, 3, ..., geometric with this mean; what goes beyond MAX_LINES counts as MAX_LINES. */
function linesWanted(u: number, mean: number): number {
  if (mean !== counts.linesMean) {
    counts.linesMean = mean;
    let left = 1;
    for (let k = 0; k < MAX_LINES; k++) {
      left *= mean > 1 ? 1 - 1 / mean : 0;
      counts.lines[k] = 1 - left;
    }
  }
  return countAt(counts.lines, u);
}

/** Units of a line: P(units >= k) = k^-a, cut at MOST_UNITS, so most lines are one unit and a few are many. */
function unitsWanted(u: number, mean: number): number {
  if (mean !== counts.unitsMean) {
    counts.unitsMean = mean;
    const exponent = mean > 1 ? exponentFor(mean) : 64;
    for (let k = 0; k < MOST_UNITS; k++) counts.units[k] = 1 - pow(k + 2, -exponent);
  }
  return countAt(counts.units, u);
}

/** The least count whose P(N <= count) is above u; the last one if none is. */
function countAt(below: Float64Array, u: number): number {
  let k = 0;
  while (k < below.length - 1 && u >= below[k]!) k++;
  return k + 1;
}

/** The exponent at which the cut law has this mean: sum of k^-a over k = 1..MOST_UNITS, by bisection. */
function exponentFor(mean: number): number {
  let low = 0.01;
  let high = 20;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (let k = 1; k <= MOST_UNITS; k++) sum += pow(k, -middle);
    if (sum > mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
