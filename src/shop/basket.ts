import { log, pow } from '../lib/arithmetic';
import { child, draw, word } from '../sim/keyed';
import { KIND, PURPOSE } from './event';
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
  const wanted = geometric(draw(order0, order1, PURPOSE.lines, 0), shop.linesPerOrder);
  // Two places are kept for lines that the shop suggests.
  const own = Math.min(MAX_LINES - 2, wanted);
  for (let n = 0; n < own; n++) addLine(world, order0, order1, n, false);
  if (draw(order0, order1, PURPOSE.extraLine, 0) < shop.recommendationLineShare)
    addLine(world, order0, order1, own, true);
  if (draw(order0, order1, PURPOSE.extraLine, 1) < shop.bundleLineShare) addLine(world, order0, order1, own + 1, true);
  const threshold = shop.freeShippingThresholdCents;
  const value = basketCents();
  if (
    value < threshold &&
    value >= 0.7 * threshold &&
    draw(order0, order1, PURPOSE.fillUp, 0) < shop.thresholdFillShare
  ) {
    addLine(world, order0, order1, own + 2, true);
  }
}

/** Goods value of the basket before coupons, cents. */
export function basketCents(): number {
  let cents = 0;
  for (let line = 0; line < basket.lines; line++) cents += basket.price[line]! * basket.units[line]!;
  return cents;
}

function addLine(world: World, order0: number, order1: number, n: number, single: boolean): void {
  if (basket.lines >= MAX_LINES) return;
  child(order0, order1, KIND.line, n);
  const line0 = word[0]!;
  const line1 = word[1]!;
  const sku = world.demand.choose(draw(line0, line1, PURPOSE.sku, 0));
  // The same article twice is one line with more units.
  for (let line = 0; line < basket.lines; line++) {
    if (basket.sku[line] === sku) {
      basket.units[line]! += 1;
      return;
    }
  }
  const units = single ? 1 : heavyTailed(draw(line0, line1, PURPOSE.units, 0), world.today.unitsPerLine);
  putLine(world, sku, units);
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

/** 1, 2, 3, ... with this mean, by inversion. */
function geometric(u: number, mean: number): number {
  return mean <= 1 ? 1 : 1 + Math.floor(log(1 - u) / log(1 - 1 / mean));
}

/** P(units >= k) = k^-a, cut at MOST_UNITS: most lines are one unit, a few are many. */
function heavyTailed(u: number, mean: number): number {
  if (mean <= 1) return 1;
  if (mean !== tail.mean) {
    tail.mean = mean;
    tail.exponent = exponentFor(mean);
  }
  return Math.min(MOST_UNITS, Math.floor(pow(1 - u, -1 / tail.exponent)));
}

const tail = { mean: 0, exponent: 1 };

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
