import { exp, log } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { popularityOfRanks } from './popularity';

export const CATEGORY_COUNT = 5;

/** Points of gross margin by which categories differ from the mean. Assumed. */
const MARGIN_STEPS = [-0.08, -0.04, 0, 0.04, 0.08] as const;

/**
 * The articles on sale. Attributes belong to the SKU's stable id and are the same in every replication: a catalogue is a
 * fact of the shop, not of its luck. Frozen, so copies of a world share it.
 */
export interface Catalogue {
  readonly count: number;
  /** Warehouses that the shop opens with. */
  readonly places: number;
  /** List price and unit cost, cents. */
  readonly priceCents: Float64Array;
  readonly costCents: Float64Array;
  /** Weight of a unit, grams. */
  readonly grams: Float64Array;
  readonly category: Uint8Array;
  /** The SKUs category by category, and the place at which each category begins; the last one ends at `count`. */
  readonly byCategory: Int32Array;
  readonly categoryFrom: Int32Array;
  /** Popularity, summing to one and falling: rank = id. */
  readonly popularity: Float64Array;
}

/*
 * Prices, categories and weights follow their laws down the ranks of popularity in steps by an irrational number (a Weyl
 * sequence): spread as evenly over best sellers as over the rest. Drawn by chance, the price of two or three best sellers
 * would decide a shop's order value.
 */
const PRICE_STEP = 0.6180339887498949;
const CATEGORY_STEP = 0.8191725133961645;
const WEIGHT_STEP = 0.5497004779019703;

/** The place of a rank in a sequence, strictly between 0 and 1. */
function place(rank: number, step: number): number {
  const x = (rank + 1) * step;
  return x - Math.floor(x);
}

export function buildCatalogue(shop: Readonly<ShopParameters>): Catalogue {
  const count = shop.skuCount;
  const priceCents = new Float64Array(count);
  const costCents = new Float64Array(count);
  const grams = new Float64Array(count);
  const category = new Uint8Array(count);
  for (let sku = 0; sku < count; sku++) {
    const z = normalQuantile(place(sku, PRICE_STEP));
    category[sku] = Math.floor(place(sku, CATEGORY_STEP) * CATEGORY_COUNT);
    const price = Math.max(100, Math.round(exp(log(shop.priceMedianCents) + shop.priceSigma * z)));
    const margin = Math.min(0.97, Math.max(0.01, shop.marginShare + MARGIN_STEPS[category[sku]!]!));
    priceCents[sku] = price;
    costCents[sku] = Math.max(1, Math.round(price * (1 - margin)));
    grams[sku] = shop.unitGrams * exp(shop.unitGramsSigma * normalQuantile(place(sku, WEIGHT_STEP)));
  }
  const byCategory = Int32Array.from(category.keys()).sort((a, b) => category[a]! - category[b]! || a - b);
  const categoryFrom = new Int32Array(CATEGORY_COUNT + 1);
  for (let sku = 0; sku < count; sku++) categoryFrom[category[sku]! + 1]! += 1;
  for (let c = 0; c < CATEGORY_COUNT; c++) categoryFrom[c + 1]! += categoryFrom[c]!;
  return Object.freeze({
    count,
    places: Math.max(1, Math.round(shop.placeCount)),
    priceCents,
    costCents,
    grams,
    category,
    byCategory,
    categoryFrom,
    popularity: popularityOfRanks(shop),
  });
}

/** Share of demand of the first articles, the best sellers. */
export function demandOfFirst({ popularity }: Catalogue, articles: number): number {
  let share = 0;
  for (let sku = 0; sku < articles; sku++) share += popularity[sku]!;
  return share;
}
