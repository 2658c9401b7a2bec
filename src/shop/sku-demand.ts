import { pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { gamma } from '../sim/distributions';
import { child, draw, word } from '../sim/keyed';
import { lookUp, tabulate } from '../sim/quantile-table';
import type { QuantileTable } from '../sim/quantile-table';
import type { Catalogue } from './catalogue';
import { KIND, PURPOSE } from './event';

/** Part of what a promotion pulled forward that is paid back each day: three weeks bring nearly all of it. Assumed. */
const PAY_BACK_PER_DAY = 0.12;

/**
 * Which article a customer wants: popularity, in and out of fashion by the week, drawn towards what is on promotion.
 */
export class SkuDemand {
  /** Popularity times this week's factor, summing to one. */
  readonly fashion: Float64Array;
  /** Running sum of today's choice weights, the last one being 1. */
  readonly cumulative: Float64Array;
  /** 1 for articles on promotion today. */
  readonly promoted: Uint8Array;
  /** Factor on paid intent of today's promotion, net of what earlier ones took from today. */
  intentFactor = 1;
  private week = -1000000;
  /** Paid intent owed to earlier promotions, in ordinary days. */
  private debt = 0;

  constructor(count: number) {
    this.fashion = new Float64Array(count);
    this.cumulative = new Float64Array(count);
    this.promoted = new Uint8Array(count);
  }

  openDay(
    day: number,
    shop: Readonly<ShopParameters>,
    catalogue: Catalogue,
    key: { readonly key0: number; readonly key1: number },
  ): void {
    const week = Math.floor((day - 1) / 7);
    if (week !== this.week) {
      this.week = week;
      weeklyFashion(this.fashion, week, shop, catalogue, key);
    }
    const discount = shop.promotionDiscount;
    const count = catalogue.count;
    const onPromotion = discount > 0 ? Math.round(count * shop.promotedSkuShare) : 0;
    let promotedShare = 0;
    // Ids are ranks of popularity: the best sellers go on promotion first.
    for (let sku = 0; sku < count; sku++) {
      this.promoted[sku] = sku < onPromotion ? 1 : 0;
      if (sku < onPromotion) promotedShare += this.fashion[sku]!;
    }
    const boost = onPromotion > 0 ? pow(1 - discount, shop.promotionElasticity) : 1;
    const bump = promotedShare * (boost - 1);
    const rest = 1 - promotedShare;
    const othersFactor = rest > 0 ? Math.max(0.05, 1 - (bump * shop.promotionCannibalShare) / rest) : 1;
    // The others cannot lose more than they have.
    const taken = rest > 0 ? rest * (1 - othersFactor) : 0;

    const ownFactor = 1 + bump - taken;
    const payBack = Math.min(0.5, this.debt * PAY_BACK_PER_DAY);
    this.debt += (ownFactor - 1) * shop.promotionPullForwardShare - payBack;
    this.intentFactor = ownFactor * (1 - payBack);

    let sum = 0;
    for (let sku = 0; sku < count; sku++) {
      sum += this.fashion[sku]! * (this.promoted[sku] === 1 ? boost : othersFactor);
      this.cumulative[sku] = sum;
    }
    for (let sku = 0; sku < count; sku++) this.cumulative[sku]! /= sum;
    this.cumulative[count - 1] = 1;
  }

  /** The article at this uniform. */
  choose(u: number): number {
    const { cumulative } = this;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! >= u) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Popularity times a gamma factor keyed by (SKU, week), normalised. */
export function weeklyFashion(
  into: Float64Array,
  week: number,
  shop: Readonly<ShopParameters>,
  catalogue: Catalogue,
  { key0, key1 }: { readonly key0: number; readonly key1: number },
): void {
  const factors = fashionOf(shop.skuWeekShape);
  let sum = 0;
  for (let sku = 0; sku < catalogue.count; sku++) {
    child(key0, key1, KIND.sku, sku);
    const factor = lookUp(factors, draw(word[0]!, word[1]!, PURPOSE.skuWeek, week));
    sum += into[sku] = catalogue.popularity[sku]! * Math.max(1e-9, factor);
  }
  for (let sku = 0; sku < catalogue.count; sku++) into[sku]! /= sum;
}

let known: { readonly shape: number; readonly factors: QuantileTable } | null = null;

/** The law of the weekly factor, mean one, tabulated; the last one made is kept, for tables take a while. */
function fashionOf(shape: number): QuantileTable {
  if (known?.shape !== shape) known = { shape, factors: tabulate((u) => gamma.quantile(u, shape, 1 / shape)) };
  return known.factors;
}
