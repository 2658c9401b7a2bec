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
  /** The same weights added up category by category, in the order of the catalogue's `byCategory`. */
  private readonly inCategory: Float64Array;
  /** 1 for articles on promotion now. */
  readonly promoted: Uint8Array;
  /** Factor on paid intent of the promotion now, net of what earlier ones took from today. */
  intentFactor = 1;
  /** Whether a promotion is on at this moment, and whether the one of these days has ended early. */
  on = false;
  over = false;
  /** What the promotion of these days has cost so far (discount and gifts), and sold beyond what it took from elsewhere. */
  spentCents = 0;
  wonCents = 0;
  /** Part of the promoted sales that would not have been made otherwise, here or later; below 0 where cheap goods pull dear ones. */
  netShare = 0;
  private week = -1000000;
  private taste = 0;
  /** Paid intent owed to earlier promotions, in ordinary days. */
  private debt = 0;
  /** The promotion of today: how many articles, their boost, what is left of the others, and its factor on intent. */
  private articles = 0;
  private boost = 1;
  private othersFactor = 1;
  private ownFactor = 1;
  private pullShare = 0;
  private payBack = 0;

  constructor(private readonly catalogue: Catalogue) {
    const { count } = catalogue;
    this.fashion = new Float64Array(count);
    this.cumulative = new Float64Array(count);
    this.inCategory = new Float64Array(count);
    this.promoted = new Uint8Array(count);
  }

  openDay(
    day: number,
    shop: Readonly<ShopParameters>,
    catalogue: Catalogue,
    key: { readonly key0: number; readonly key1: number },
  ): void {
    const week = Math.floor((day - 1) / 7);
    if (week !== this.week || shop.tasteShift !== this.taste) {
      this.week = week;
      this.taste = shop.tasteShift;
      weeklyFashion(this.fashion, week, shop, catalogue, key);
    }
    const planned = isPromotion(shop);
    if (!planned) {
      this.over = false;
      this.spentCents = 0;
      this.wonCents = 0;
    }
    this.plan(shop, catalogue, planned && !this.over);
    this.payBack = Math.min(0.5, this.debt * PAY_BACK_PER_DAY);
    this.debt -= this.payBack;
    const allDay = shop.promotionHours >= 24;
    if (allDay) this.pullForward(1);
    this.switchTo(allDay && this.articles > 0);
  }

  /** Works out what today's promotion does, if there is one. */
  private plan(shop: Readonly<ShopParameters>, { priceCents }: Catalogue, runs: boolean): void {
    const { fashion } = this;
    this.articles = runs ? Math.round(fashion.length * shop.promotedSkuShare) : 0;
    let promotedShare = 0;
    // Ids are ranks of popularity: the best sellers go on promotion first.
    for (let sku = 0; sku < this.articles; sku++) promotedShare += fashion[sku]!;
    const boost =
      this.articles > 0 ? pow(1 - shop.promotionDiscount, shop.promotionElasticity) * (1 + shop.promotionGiftGain) : 1;
    const bump = promotedShare * (boost - 1);
    const rest = 1 - promotedShare;
    this.boost = boost;
    this.othersFactor = rest > 0 ? Math.max(0.05, 1 - (bump * shop.promotionCannibalShare) / rest) : 1;
    // The others cannot lose more than they have.
    const taken = rest > 0 ? rest * (1 - this.othersFactor) : 0;
    this.ownFactor = 1 + bump - taken;
    this.pullShare = shop.promotionPullForwardShare;
    this.netShare = 0;
    if (bump <= 0) return;
    // In money, because the others may be dearer or cheaper than what is promoted.
    let promoted = 0;
    let others = 0;
    for (let sku = 0; sku < fashion.length; sku++) {
      if (sku < this.articles) promoted += fashion[sku]! * priceCents[sku]!;
      else others += fashion[sku]! * priceCents[sku]!;
    }
    const cheap = promoted * (1 - shop.promotionDiscount);
    const later = this.pullShare * (this.ownFactor - 1) * (promoted + others);
    this.netShare = (cheap * (boost - 1) - others * (1 - this.othersFactor) - later) / (cheap * boost);
  }

  /** The promotion begins or ends: what is wished, and how many buy. */
  switchTo(on: boolean): void {
    this.on = on;
    // What is paid back is counted in ordinary days, whatever today sells.
    this.intentFactor = Math.max(0.05, (on ? this.ownFactor : 1) - this.payBack);
    const { fashion, cumulative, promoted } = this;
    const count = fashion.length;
    const articles = on ? this.articles : 0;
    const boost = on ? this.boost : 1;
    const others = on ? this.othersFactor : 1;
    let sum = 0;
    for (let sku = 0; sku < count; sku++) {
      promoted[sku] = sku < articles ? 1 : 0;
      sum += fashion[sku]! * (sku < articles ? boost : others);
      cumulative[sku] = sum;
    }
    for (let sku = 0; sku < count; sku++) cumulative[sku]! /= sum;
    cumulative[count - 1] = 1;
    const { byCategory } = this.catalogue;
    let added = 0;
    for (let place = 0; place < count; place++) {
      const sku = byCategory[place]!;
      added += fashion[sku]! * (sku < articles ? boost : others);
      this.inCategory[place] = added;
    }
  }

  /** Part of what the promotion sells during this share of a day is missing later; a negative share takes it back. */
  pullForward(share: number): void {
    this.debt += (this.ownFactor - 1) * this.pullShare * share;
  }

  /** The article at this uniform. */
  choose(u: number): number {
    return placeOf(this.cumulative, 0, this.cumulative.length, u);
  }

  /** The article of the same category as this one at this uniform. */
  chooseLike(like: number, u: number): number {
    const { category, categoryFrom, byCategory } = this.catalogue;
    const from = categoryFrom[category[like]!]!;
    const to = categoryFrom[category[like]! + 1]!;
    const below = from === 0 ? 0 : this.inCategory[from - 1]!;
    return byCategory[placeOf(this.inCategory, from, to, below + u * (this.inCategory[to - 1]! - below))]!;
  }
}

/** The first place from `low` on whose running sum reaches the target; the last one before `end` if none does. */
function placeOf(sums: Float64Array, low: number, end: number, target: number): number {
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! >= target) high = middle;
    else low = middle + 1;
  }
  return low;
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
    sum += into[sku] = popularityOf(sku, shop, catalogue) * Math.max(1e-9, factor);
  }
  for (let sku = 0; sku < catalogue.count; sku++) into[sku]! /= sum;
}

/** What the weekly fashion is on average: popularity, normalised. All that can be known of a week to come. */
export function meanFashion(into: Float64Array, shop: Readonly<ShopParameters>, catalogue: Catalogue): void {
  let sum = 0;
  for (let sku = 0; sku < catalogue.count; sku++) sum += into[sku] = popularityOf(sku, shop, catalogue);
  for (let sku = 0; sku < catalogue.count; sku++) into[sku]! /= sum;
}

/** Popularity of an article after a shift of taste: mixed with that of the article half the catalogue away. */
function popularityOf(sku: number, shop: Readonly<ShopParameters>, { popularity, count }: Catalogue): number {
  const shift = shop.tasteShift;
  if (shift === 0) return popularity[sku]!;
  return (1 - shift) * popularity[sku]! + shift * popularity[(sku + (count >> 1)) % count]!;
}

/** A discount or a gift on part of the catalogue. */
export function isPromotion(shop: Readonly<ShopParameters>): boolean {
  return (shop.promotionDiscount > 0 || shop.promotionGiftCents > 0) && shop.promotedSkuShare > 0;
}

let known: { readonly shape: number; readonly factors: QuantileTable } | null = null;

/** The law of the weekly factor, mean one, tabulated; the last one made is kept, for tables take a while. */
function fashionOf(shape: number): QuantileTable {
  if (known?.shape !== shape) known = { shape, factors: tabulate((u) => gamma.quantile(u, shape, 1 / shape)) };
  return known.factors;
}
