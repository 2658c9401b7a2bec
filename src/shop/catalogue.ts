import { exp, log, pow } from '../lib/arithmetic';
import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { block, unit32, word } from '../sim/keyed';

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
  /** Popularity, summing to one: truncated Zipf over rank, rank = id. */
  readonly popularity: Float64Array;
}

const CATALOGUE_KEY = 0x0ca7a109;

export function buildCatalogue(shop: Readonly<ShopParameters>): Catalogue {
  const count = shop.skuCount;
  const priceCents = new Float64Array(count);
  const costCents = new Float64Array(count);
  const grams = new Float64Array(count);
  const category = new Uint8Array(count);
  const popularity = new Float64Array(count);
  let sum = 0;
  for (let sku = 0; sku < count; sku++) {
    block(CATALOGUE_KEY, 0, sku, 0);
    const z = normalQuantile(unit32(word[0]!));
    category[sku] = Math.floor(unit32(word[1]!) * CATEGORY_COUNT);
    const price = Math.max(100, Math.round(exp(log(shop.priceMedianCents) + shop.priceSigma * z)));
    const margin = Math.min(0.97, Math.max(0.01, shop.marginShare + MARGIN_STEPS[category[sku]!]!));
    priceCents[sku] = price;
    costCents[sku] = Math.max(1, Math.round(price * (1 - margin)));
    block(CATALOGUE_KEY, 1, sku, 0);
    grams[sku] = shop.unitGrams * exp(shop.unitGramsSigma * normalQuantile(unit32(word[0]!)));
    popularity[sku] = pow(sku + 1, -shop.popularityExponent);
    sum += popularity[sku]!;
  }
  for (let sku = 0; sku < count; sku++) popularity[sku]! /= sum;
  return Object.freeze({
    count,
    places: Math.max(1, Math.round(shop.placeCount)),
    priceCents,
    costCents,
    grams,
    category,
    popularity,
  });
}
