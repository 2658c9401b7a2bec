import { describe, expect, it } from 'vitest';
import { log, pow } from '../../src/lib/arithmetic';
import { evidenceOf } from '../../src/scenario/evidence';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { total } from '../../src/shop/facts';
import { competitorCents, marketSize } from '../../src/shop/market';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { NO_FEEDBACKS, simulate } from './small-shop';

const shop = (change: Partial<ShopParameters>): Readonly<ShopParameters> => ({ ...defaultShop, ...change });

function meanOver(first: number, last: number, on: Readonly<ShopParameters>): number {
  let sum = 0;
  for (let day = first; day <= last; day++) sum += marketSize(day, on) / (last - first + 1);
  return sum;
}

describe('the market', () => {
  it('stands still in the base shop, and has a season of mean 1 over any year where there is one', () => {
    for (const day of [-28, 1, 90, 800]) expect(marketSize(day, defaultShop)).toBe(1);
    for (const seasonPeak of [0.33, 1, 3]) {
      for (const from of [1, 100]) {
        expect(meanOver(from, from + 364, shop({ seasonPeak, seasonPeakDay: 315 }))).toBeCloseTo(1, 3);
      }
      expect(marketSize(315, shop({ seasonPeak, seasonPeakDay: 315 }))).toBeCloseTo(1 + seasonPeak, 12);
      expect(marketSize(315 + 365, shop({ seasonPeak, seasonPeakDay: 315 }))).toBeCloseTo(1 + seasonPeak, 12);
    }
  });

  it('reproduces the fourth quarter of US online sales with the height its parameter names (season.census)', () => {
    const published = evidenceOf('season.census')!.value as number;
    const quarter = meanOver(274, 365, shop({ seasonPeak: 0.33, seasonPeakDay: 319 }));
    expect(Math.abs(quarter - published)).toBeLessThan(0.01);
  });

  it('grows evenly from day 1 on, for shop and competitors alike', () => {
    const growing = shop({ categoryGrowthPerYear: 0.2 });
    expect(marketSize(1, growing)).toBe(1);
    expect(marketSize(-10, growing)).toBe(1);
    expect(marketSize(366, growing)).toBeCloseTo(1.2, 12);
    expect(competitorCents(366, growing, 0)).toBeCloseTo(1.2 * defaultShop.competitorRevenueCents, 3);
  });

  it('at half its level brings half the newcomers by every channel, half the members, and half of what competitors sell', () => {
    const half = shop({ categoryLevel: 0.5 });
    expect(marketSize(1, half)).toBe(0.5);
    expect(marketSize(366, shop({ categoryLevel: 0.5, categoryGrowthPerYear: 0.2 }))).toBeCloseTo(0.6, 12);
    expect(competitorCents(1, half, 0)).toBe(0.5 * competitorCents(1, defaultShop, 0));
    const days = 28;
    const window = { firstDay: 1, lastDay: days };
    const feedbacks = NO_FEEDBACKS;
    const base = simulate({ days, feedbacks });
    const slump = simulate({ days, feedbacks, plan: (_day, before) => ({ ...before, categoryLevel: 0.5 }) });
    const ratio = (name: CounterName): number =>
      total(slump, COUNTER[name], window) / total(base, COUNTER[name], window);
    for (const channel of ['visitsOrganic', 'visitsPaid', 'visitsSocial'] as const) {
      expect(ratio(channel), channel).toBeGreaterThan(0.48);
      expect(ratio(channel), channel).toBeLessThan(0.52);
    }
    expect(ratio('adCents')).toBe(1);
    // A member whose intent came to nothing has the next one sooner than after an order, so a little less than half is lost.
    expect(ratio('repeatOrders')).toBeGreaterThan(0.45);
    expect(ratio('repeatOrders')).toBeLessThan(0.65);
    expect(ratio('competitorCents')).toBeCloseTo(0.5, 2);
  });

  it('lets competitors sell more when they are cheaper, better, or this shop is dearer, and gives them part of what it loses', () => {
    const base = competitorCents(1, defaultShop, 0);
    expect(base).toBe(defaultShop.competitorRevenueCents);
    const cheaper = competitorCents(1, shop({ competitorPriceIndex: 0.9 }), 0);
    expect(log(cheaper / base) / log(0.9)).toBeCloseTo(1 + defaultShop.shopPriceElasticity, 9);
    const dearer = competitorCents(1, shop({ priceLevel: 1.1 }), 0);
    expect(log(dearer / base) / log(1.1)).toBeCloseTo(defaultShop.crossPriceElasticity, 9);
    expect(competitorCents(1, shop({ competitorServiceIndex: 1.2 }), 0)).toBeCloseTo(1.2 * base, 3);
    expect(competitorCents(1, defaultShop, 1000) - base).toBeCloseTo(1000 * defaultShop.intentLostToCompetitors, 6);
  });

  it('wins members too when its service is better', () => {
    const better = simulate({ days: 42, plan: (_day, base) => ({ ...base, competitorServiceIndex: 1.5 }) });
    const base = simulate({ days: 42 });
    const window = { firstDay: 1, lastDay: 42 };
    const repeat = total(better, COUNTER.repeatOrders, window) / total(base, COUNTER.repeatOrders, window);
    // Thinned by 1/sqrt(1.5); who does not buy comes back with the next intent, so a little less is lost.
    expect(repeat).toBeLessThan(0.97);
    expect(repeat).toBeGreaterThan(pow(1.5, -0.5) - 0.1);
  });

  it('gets what visitors of a site that is down would have bought', () => {
    const window = { firstDay: 1, lastDay: 14 };
    const down = simulate({ days: 14, plan: (_day, base) => ({ ...base, siteDownHours: 24 }) });
    const base = simulate({ days: 14 });
    // Members who come to buy are not among the bounces: they try again another time.
    expect(total(down, COUNTER.errorBounces, window)).toBeGreaterThan(0.97 * total(down, COUNTER.visits, window));
    // Orders of visitors who had asked before, or come back for goods, may still arrive.
    expect(total(down, COUNTER.firstOrders, window)).toBeLessThan(0.1 * total(base, COUNTER.firstOrders, window));
    expect(total(down, COUNTER.competitorCents, window)).toBeGreaterThan(total(base, COUNTER.competitorCents, window));
  });
});
