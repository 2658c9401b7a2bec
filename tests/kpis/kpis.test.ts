import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import { lifetimeValue } from '../../src/lib/customer-base/lifetime-value';
import { benchmarked, benchmarkOf } from '../../src/kpis/benchmarks';
import type { Kpi } from '../../src/kpis/kpi';
import { COUNTERS } from '../../src/shop/counters';
import { evidenceOf } from '../../src/scenario/evidence';
import { daysNeeded, kpiSeries, readKpi } from '../../src/kpis/read';
import { DELIVERY_HOUR_BINS } from '../../src/shop/facts';
import { busyFacts, emptyFacts, parcels, put } from './some-facts';

function kpi(id: string): Kpi {
  const found = kpis.find((one) => one.id === id);
  if (!found) throw new Error(`no KPI "${id}"`);
  return found;
}

function value(id: string, facts: Parameters<typeof readKpi>[1], firstDay: number, lastDay: number): number | null {
  const reading = readKpi(kpi(id), facts, { firstDay, lastDay });
  return reading && reading.numerator / reading.denominator;
}

describe('every KPI', () => {
  it('has an id of its own, and there are at least forty', () => {
    expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
    expect(kpis.length).toBeGreaterThanOrEqual(40);
  });

  it('stands in the index when a file of the folder exports it', () => {
    const files = import.meta.glob<Record<string, unknown>>('../../src/kpis/*.ts', { eager: true });
    const exported = Object.entries(files).flatMap(([path, file]) =>
      path.endsWith('index.ts')
        ? []
        : Object.entries(file).filter(([, one]) => typeof one === 'object' && one !== null && 'followUpDays' in one),
    );
    expect(exported.length).toBe(kpis.length);
    for (const [name, one] of exported) {
      expect(kpis).toContain(one);
      expect((one as Kpi).id).toBe(name);
    }
  });

  it('has a name of its own in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      expect(new Set(kpis.map(({ name }) => name[language])).size).toBe(kpis.length);
  });

  it.each(kpis)('$id is explained in English and in Chinese', ({ name, formula, note }) => {
    for (const text of [name, formula, ...(note ? [note] : [])]) {
      expect(text.en).toMatch(/[a-zA-Z]{2}/);
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]{6}/);
    }
  });

  it.each(kpis.filter(({ kind }) => kind === 'ratio'))('$id says whether it divides by what was counted', (one) => {
    const facts = busyFacts(120);
    const denominator = () => readKpi(one, facts, { firstDay: 5, lastDay: 110 })!.denominator;
    const before = denominator();
    const scale = (ofBooks: boolean) => {
      COUNTERS.forEach((name, counter) => {
        // Money, paid time, balances of a day, weights and what is contracted: nothing that happened so many times.
        if (/(Cents|Hours|Days|Weight|Contracted)$|active/i.test(name) !== ofBooks) return;
        for (let day = 0; day < 120; day++) facts.counters[counter * 120 + day]! *= 100;
      });
    };
    scale(true);
    const byBooks = denominator() / before;
    scale(false);
    const byAll = denominator() / before;
    // Days are neither: nothing moves them.
    const counts = byAll > 1 && byBooks === 1;
    expect(one.accounting === true).toBe(!counts);
    expect([1, 100]).toContain(Math.round(byBooks * 1e6) / 1e6);
  });

  it.each(kpis)('$id leaves out the last days whose outcome is not known, and only those', (one) => {
    const facts = busyFacts(120);
    const window = { firstDay: 5, lastDay: 110 };
    const before = readKpi(one, facts, window);
    expect(before).not.toBeNull();
    const last = window.lastDay - one.followUpDays;
    for (let row = 0; row < facts.counters.length; row += facts.days)
      for (let day = last + 1; day <= facts.days; day++) facts.counters[row + day - 1] = -1e9;
    facts.deliveryHours.fill(0, last * DELIVERY_HOUR_BINS);
    expect(readKpi(one, facts, window)).toEqual(before);
    for (let row = 0; row < facts.counters.length; row += facts.days) facts.counters[row + last - 1]! += 12345.5 + row;
    facts.deliveryHours.fill(0, (last - 1) * DELIVERY_HOUR_BINS, last * DELIVERY_HOUR_BINS);
    parcels(facts, last, 399, 60_000);
    expect(readKpi(one, facts, window)).not.toEqual(before);
  });

  it.each(kpis)('$id is null in a window without a day left, and read in one of the days it needs', (one) => {
    const facts = busyFacts(120);
    const short = { firstDay: 3, lastDay: 2 + daysNeeded(one) - 1 };
    if (short.lastDay >= short.firstDay) expect(readKpi(one, facts, short)).toBeNull();
    expect(readKpi(one, facts, { firstDay: 3, lastDay: 2 + daysNeeded(one) })).not.toBeNull();
  });

  it.each(kpis.filter(({ kind }) => kind === 'ratio'))('$id is null, not a number, when nothing happened', (one) => {
    const window = { firstDay: 1, lastDay: 100 };
    const reading = readKpi(one, emptyFacts(100), window);
    // Means per day are about days, and days there were.
    if (reading) expect(reading).toEqual({ numerator: 0, denominator: 100 - one.followUpDays });
  });

  it.each(kpis.filter(({ kind }) => kind !== 'quantile'))('$id is a ratio of totals: two windows add up', (one) => {
    if (one.id === 'cash') return; // a balance: the last day counts
    const facts = busyFacts(200);
    const read = (firstDay: number, lastDay: number) => one.read(facts, { firstDay, lastDay });
    const [left, right, both] = [read(1, 100), read(101 - one.followUpDays, 200), read(1, 200)];
    expect(both.numerator).toBeCloseTo(left.numerator + right.numerator, 6);
    expect(both.denominator).toBe(one.kind === 'total' ? 1 : left.denominator + right.denominator);
  });

  it('refuses a window beyond the run', () => {
    expect(() => readKpi(kpis[0]!, busyFacts(10), { firstDay: 1, lastDay: 11 })).toThrow('1..11');
    expect(() => readKpi(kpis[0]!, busyFacts(10), { firstDay: 0, lastDay: 5 })).toThrow('0..5');
  });
});

describe('a published figure', () => {
  it.each(benchmarked)('of %s rests on evidence, in the KPI’s own unit', (id) => {
    const { evidence, value, low = value, high = value } = benchmarkOf(id)!;
    expect(evidenceOf(evidence)).toBeDefined();
    expect(low <= value && value <= high).toBe(true);
    if (kpi(id).unit === 'share') expect(high).toBeLessThan(1.2);
  });
});

describe('the article’s four', () => {
  it('are the ratios of totals of its formulas', () => {
    const facts = emptyFacts(2);
    const days = [
      { visits: 1000, visitors: 900, orders: 20, customersOrdering: 18, grossSalesCents: 300_000, cost: 150_000 },
      { visits: 3000, visitors: 2800, orders: 100, customersOrdering: 92, grossSalesCents: 900_000, cost: 510_000 },
    ];
    days.forEach((day, i) => {
      put(facts, 'visits', i + 1, day.visits);
      put(facts, 'visitors', i + 1, day.visitors);
      put(facts, 'orders', i + 1, day.orders);
      put(facts, 'customersOrdering', i + 1, day.customersOrdering);
      put(facts, 'grossSalesCents', i + 1, day.grossSalesCents);
      put(facts, 'unitCostSoldCents', i + 1, day.cost);
      put(facts, 'listValueCents', i + 1, day.grossSalesCents * 1.25);
      put(facts, 'discountCents', i + 1, day.grossSalesCents * 0.25);
      put(facts, 'loyalActive', i + 1, 4380);
    });
    expect(value('conversion', facts, 1, 2)).toBe(120 / 4000);
    expect(value('visitorConversion', facts, 1, 2)).toBe(110 / 3700);
    expect(value('orderValue', facts, 1, 2)).toBe(10_000);
    expect(value('grossMarginRate', facts, 1, 2)).toBe(0.45);
    expect(value('discountRate', facts, 1, 2)).toBe(0.2);
    expect(value('purchaseFrequency', facts, 1, 2)).toBe(5);
  });
});

describe('stock KPIs', () => {
  it('turnover is annual and the inverse of days of supply', () => {
    const facts = emptyFacts(30);
    for (let day = 1; day <= 30; day++) {
      put(facts, 'costOfGoodsCents', day, 500_000);
      put(facts, 'stockValueCents', day, 15_000_000);
    }
    expect(value('daysOfSupply', facts, 1, 30)).toBe(30);
    expect(value('turnover', facts, 1, 30)).toBeCloseTo(365 / 30, 12);
  });
});

describe('customers’ worth and the market', () => {
  const facts = emptyFacts(28);
  for (let day = 1; day <= 28; day++) {
    put(facts, 'revenueCents', day, 100_000);
    put(facts, 'costOfGoodsCents', day, 40_000);
    put(facts, 'carrierCents', day, 8_000);
    put(facts, 'packagingCents', day, 2_000);
    put(facts, 'orders', day, 10);
    put(facts, 'firstOrders', day, 4);
    put(facts, 'adCents', day, 10_000);
    put(facts, 'churnBase', day, 10);
    put(facts, 'churned', day, 4);
    put(facts, 'competitorCents', day, day <= 7 ? 300_000 : 380_000);
    put(facts, 'pointsCents', day, 1_000);
    put(facts, 'pointsRedeemedCents', day, 250);
    put(facts, 'pointsExpiredCents', day, 100);
    put(facts, 'promotionUpliftCents', day, 9_000);
    put(facts, 'promotionDiscountCents', day, 2_000);
    put(facts, 'giftCents', day, 1_000);
  }

  it('a customer is worth what an order leaves, times the orders in a row', () => {
    // 100,000 less goods 40,000, carrier 8,000, packaging 2,000, points 1,000 less 100 expired, gifts 1,000, over ten orders.
    expect(value('contributionPerOrder', facts, 1, 28)).toBe(4_810);
    expect(value('customerLifetimeValue', facts, 1, 28)).toBeCloseTo(4_810 / 0.4, 9);
    expect(value('lifetimeValueToCost', facts, 1, 28)).toBeCloseTo(4_810 / 0.4 / 2_500, 12);
  });

  it('orders in a row are the mean of a chain that ends with the chance of churn', () => {
    const { meanPeriods } = lifetimeValue({ margin: 4_810, retention: 0.6, discountRate: 0 });
    expect(value('customerLifetimeValue', facts, 1, 28)).toBeCloseTo(4_810 * meanPeriods, 9);
  });

  it('the category grows against its first week, this shop included', () => {
    expect(value('categorySales', facts, 1, 7)).toBe(7 * 400_000);
    expect(value('categoryGrowth', facts, 8, 28)).toBeCloseTo(0.2, 12);
    expect(value('categoryGrowth', facts, 1, 7)).toBe(0);
  });

  it('promotions are judged by what they win per yuan they cost, points by how many are used and how many expire', () => {
    expect(value('promotionCost', facts, 1, 28)).toBe(28 * 3_000);
    expect(value('promotionReturn', facts, 1, 28)).toBe(3);
    expect(value('pointsRedemption', facts, 1, 28)).toBe(0.25);
    expect(value('pointsExpired', facts, 1, 28)).toBe(0.1);
  });
});

describe('delivery time, 90th percentile', () => {
  it('lies linearly within its hour', () => {
    const facts = emptyFacts(20);
    parcels(facts, 1, 30, 80);
    parcels(facts, 2, 50, 20);
    expect(value('deliveryTimeP90', facts, 1, 20)).toBe(50.5);
  });

  it('is the upper end of an hour that holds exactly nine in ten', () => {
    const facts = emptyFacts(20);
    parcels(facts, 1, 30, 90);
    parcels(facts, 2, 50, 10);
    expect(value('deliveryTimeP90', facts, 1, 20)).toBe(31);
  });

  it('is null while nothing was delivered', () => {
    expect(value('deliveryTimeP90', emptyFacts(20), 1, 20)).toBeNull();
  });
});

describe('daily series', () => {
  it('counts an order that has not come when its follow-up is over as not on time', () => {
    const facts = emptyFacts(30);
    put(facts, 'orders', 3, 12);
    put(facts, 'cancelled', 3, 2);
    put(facts, 'delivered', 3, 6);
    put(facts, 'deliveredOnTime', 3, 5);
    expect(kpiSeries(kpi('onTimeRate'), facts, 3)).toEqual({ numerator: 5, denominator: 10 });
  });

  it('reads one day, and stops where the follow-up leaves the run', () => {
    const facts = emptyFacts(30);
    put(facts, 'orders', 16, 51);
    put(facts, 'cancelled', 16, 1);
    put(facts, 'deliveredOnTime', 16, 40);
    put(facts, 'orders', 17, 50);
    expect(kpiSeries(kpi('onTimeRate'), facts, 16)).toEqual({ numerator: 40, denominator: 50 });
    expect(kpiSeries(kpi('onTimeRate'), facts, 17)).toBeNull();
    expect(kpiSeries(kpi('onTimeRate'), facts, 15)).toBeNull();
  });
});
