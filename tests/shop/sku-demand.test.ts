import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { buildCatalogue } from '../../src/shop/catalogue';
import { runDay } from '../../src/shop/run-day';
import { meanFashion, SkuDemand, weeklyFashion } from '../../src/shop/sku-demand';
import { Tally } from '../../src/shop/tally';
import { warm } from './small-shop';

const KEY = { key0: 3, key1: 4 };
const catalogue = buildCatalogue(defaultShop);

function opened(promotionDiscount: number, days = 1): SkuDemand {
  const demand = new SkuDemand(catalogue);
  for (let day = 1; day <= days; day++) demand.openDay(day, { ...defaultShop, promotionDiscount }, catalogue, KEY);
  return demand;
}

/** Wishes for one article, as a share of the ordinary day's wishes for everything. */
function wishes(demand: SkuDemand, sku: number): number {
  const below = sku === 0 ? 0 : demand.cumulative[sku - 1]!;
  return (demand.cumulative[sku]! - below) * demand.intentFactor;
}

describe('which article is wished', () => {
  it('goes in and out of fashion by the week with variance 1/k', () => {
    // Many alike articles, so that making the shares sum to one hardly touches the factors.
    const shop = { ...defaultShop, skuCount: 2000, popularitySigma: 0 };
    const many = buildCatalogue(shop);
    const into = new Float64Array(many.count);
    for (const skuWeekShape of [2.64, 20]) {
      let square = 0;
      const weeks = 8;
      for (let week = 0; week < weeks; week++) {
        weeklyFashion(into, week, { ...shop, skuWeekShape }, many, KEY);
        for (const share of into) square += (share * many.count) ** 2 / (many.count * weeks);
      }
      // Sixteen thousand factors: the standard error of a gamma's variance is below 2 % of it.
      expect(Math.abs((square - 1) * skuWeekShape - 1)).toBeLessThan(0.08);
    }
  });

  it('is foreseen by who knows the rate as far as it can be: this week as it is, later weeks in the mean', () => {
    const { world } = warm({ shop: { forecaster: 6 } });
    const { stock, catalogue: articles, today: shop } = world;
    const thisWeek = new Float64Array(articles.count);
    const later = new Float64Array(articles.count);
    weeklyFashion(thisWeek, 0, shop, articles, world);
    meanFashion(later, shop, articles);
    world.tally = new Tally(7);
    // Day 3 knows what was told on day 1.
    for (world.day = 1; world.day <= 3; world.day++) runDay(world);
    /** Units of an article in so many days from day 4 on, as a multiple of those of article 0. */
    const told = (sku: number, ahead: number): number =>
      stock.forecasters[sku]!.forecast(ahead) / stock.forecasters[0]!.forecast(ahead);
    for (let sku = 1; sku < articles.count; sku++) {
      for (const ahead of [1, 4]) expect(told(sku, ahead)).toBeCloseTo(thisWeek[sku]! / thisWeek[0]!, 9);
      for (const ahead of [5, 11, 12, 60]) expect(told(sku, ahead)).toBeCloseTo(later[sku]! / later[0]!, 9);
    }
    const shared = { units: 0, weeks: 400 };
    for (let week = 0; week < shared.weeks; week++) {
      weeklyFashion(thisWeek, week, shop, articles, world);
      shared.units += thisWeek[5]! / shared.weeks;
    }
    // Normalising draws the best sellers a little together; the factor's standard error is 3 % of the mean.
    expect(Math.abs(shared.units / later[5]! - 1)).toBeLessThan(0.12);
  });

  it('answers its own promotion with the elasticity it is set to, whatever the discount', () => {
    for (const discount of [0.1, 0.2, 0.4]) {
      const before = opened(0);
      const during = opened(discount);
      for (const sku of [0, 7, 39]) {
        expect(during.promoted[sku]).toBe(1);
        const response = wishes(during, sku) / wishes(before, sku);
        expect(response).toBeCloseTo(pow(1 - discount, defaultShop.promotionElasticity), 6);
      }
    }
  });

  it('takes a third of a promotion from the other articles', () => {
    const before = opened(0);
    const during = opened(0.15);
    let won = 0;
    let lost = 0;
    for (let sku = 0; sku < catalogue.count; sku++) {
      const change = wishes(during, sku) - wishes(before, sku);
      if (during.promoted[sku] === 1) won += change;
      else lost -= change;
    }
    expect(lost / won).toBeCloseTo(defaultShop.promotionCannibalShare, 6);
  });

  it('of the same category is chosen by popularity within it, also during a promotion', () => {
    const demand = opened(0.2);
    const weights = new Float64Array(catalogue.count);
    for (let sku = 0; sku < catalogue.count; sku++)
      weights[sku] = demand.cumulative[sku]! - (sku === 0 ? 0 : demand.cumulative[sku - 1]!);
    for (const first of [0, 17, 311]) {
      const alike = [...weights.keys()].filter((sku) => catalogue.category[sku] === catalogue.category[first]);
      const whole = alike.reduce((sum, sku) => sum + weights[sku]!, 0);
      const chosen = new Float64Array(catalogue.count);
      const points = 20_000;
      for (let n = 0; n < points; n++) chosen[demand.chooseLike(first, (n + 0.5) / points)]! += 1 / points;
      for (let sku = 0; sku < catalogue.count; sku++)
        expect(Math.abs(chosen[sku]! - (alike.includes(sku) ? weights[sku]! / whole : 0))).toBeLessThan(1.01 / points);
    }
  });

  it('pays back after the promotion what was pulled forward, nearly all of it in three weeks', () => {
    const demand = new SkuDemand(catalogue);
    let gained = 0;
    let missing = 0;
    for (let day = 1; day <= 7; day++) {
      demand.openDay(day, { ...defaultShop, promotionDiscount: 0.2 }, catalogue, KEY);
      const bump = wishes(demand, 0);
      expect(bump).toBeGreaterThan(0);
      gained += demand.intentFactor - 1;
    }
    for (let day = 8; day <= 28; day++) {
      demand.openDay(day, defaultShop, catalogue, KEY);
      expect(demand.intentFactor).toBeLessThanOrEqual(1);
      missing += 1 - demand.intentFactor;
    }
    const share = defaultShop.promotionPullForwardShare;
    expect(missing).toBeGreaterThan(0.5 * share * gained);
    expect(missing).toBeLessThan(1.5 * share * gained);
  });

  it('moves to other articles when taste shifts: wholly at 1, the same demand in other places', () => {
    const shift = (tasteShift: number): Float64Array => {
      const into = new Float64Array(catalogue.count);
      // Steady weeks, so that only popularity is seen.
      weeklyFashion(into, 0, { ...defaultShop, tasteShift, skuWeekShape: 1000 }, catalogue, KEY);
      return into;
    };
    const before = shift(0);
    const after = shift(1);
    const half = catalogue.count / 2;
    for (const sku of [0, 10, 150]) {
      expect(after[(sku + half) % catalogue.count]! / before[sku]!).toBeCloseTo(1, 0);
    }
    expect(after[half]!).toBeGreaterThan(3 * after[0]!);
    const mixed = shift(0.5);
    for (const sku of [0, half]) expect(mixed[sku]).toBeCloseTo((before[sku]! + after[sku]!) / 2, 3);
  });
});
