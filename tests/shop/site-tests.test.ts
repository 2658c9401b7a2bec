import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/lib/special/normal';
import { evidenceOf } from '../../src/scenario/evidence';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import { GAIN_SIGMA, gainOverMean, IN_FORCE_DAYS, SiteTests } from '../../src/shop/site-tests';
import { NO_FEEDBACKS, simulate } from './small-shop';

const MEAN = 0.006;

/** The gain in force on each day under one luck; day 0 stands for before. */
function gains(luck: number, days: number, change: Partial<ShopParameters> = {}): { gain: number[]; tests: SiteTests } {
  const shop = { ...defaultShop, siteTestsPerMonth: 4, siteTestWinShare: 0.15, siteTestGain: MEAN, ...change };
  const tests = new SiteTests();
  const gain = [0];
  for (let day = 1; day <= days; day++) {
    tests.openDay(day, shop, 0xab, luck);
    gain.push(tests.inForce);
  }
  return { gain, tests };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The law of winners’ gains by the midpoint rule in its probability. */
const law = Array.from({ length: 200_000 }, (_, i) => MEAN * gainOverMean(normalQuantile((i + 0.5) / 200_000)));

describe('the law of winners’ gains', () => {
  it('has the mean that is set, gives the best fifth the published share of all gain, and none more than a tenth', () => {
    expect(mean(law) / MEAN).toBeCloseTo(1, 4);
    const best = law.slice(0.8 * law.length).reduce((sum, gain) => sum + gain, 0);
    expect(best / (law.length * mean(law))).toBeCloseTo((evidenceOf('ab.pareto')!.value as number) / 100, 3);
    expect(Math.max(...law.slice(-10))).toBeLessThan(0.1);
  });

  it('keeps nine tests in ten within what nine in ten stay within, and seven winners in eight', () => {
    const within = (share: number) =>
      normalCdf(Math.log(0.012 / MEAN / gainOverMean(0)) / GAIN_SIGMA) * share + 1 - share;
    expect(Math.abs(within(1) - 7 / 8)).toBeLessThan(0.01);
    expect(within(0.15)).toBeGreaterThan((evidenceOf('ab.p90')!.value as number) / 100);
  });

  it('is what tests draw', () => {
    const won: number[] = [];
    // One test a day, all win, each gain in force for 180 days: the day’s rise is its test’s gain.
    for (let luck = 0; luck < 150; luck++) {
      const { gain } = gains(luck, 150, { siteTestsPerMonth: 30, siteTestWinShare: 1 });
      for (let day = 1; day < gain.length; day++) won.push(gain[day]! - gain[day - 1]!);
    }
    won.sort((a, b) => b - a);
    const all = won.reduce((sum, value) => sum + value, 0);
    const best = won.slice(0, won.length / 5).reduce((sum, value) => sum + value, 0);
    expect(won.length).toBe(22500);
    expect(Math.abs(best / all - 0.81)).toBeLessThan(0.015);
    // Four standard errors of a share of 0.883.
    expect(Math.abs(won.filter((value) => value < 0.012).length / won.length - 0.883)).toBeLessThan(0.0086);
  });
});

describe('A/B tests', () => {
  it('gain on average what their number, chance and mean gain say, at every age', () => {
    const runs = 12000;
    const at = [30, 90, 180, 300];
    const sums = at.map(() => 0);
    for (let luck = 0; luck < runs; luck++) {
      const { gain } = gains(luck, 300);
      at.forEach((day, n) => (sums[n]! += gain[day]!));
    }
    at.forEach((day, n) => {
      const tests = (4 * Math.min(day, IN_FORCE_DAYS)) / 30;
      const expected = tests * 0.15 * MEAN;
      // Of one test: 0.15 E[g^2] less the square of the mean.
      const variance = tests * (0.15 * mean(law.map((gain) => gain * gain)) - (0.15 * MEAN) ** 2);
      expect(Math.abs(sums[n]! / runs - expected)).toBeLessThan(4 * Math.sqrt(variance / runs));
    });
  });

  it('spread: half of the shops gain much less than the mean, one in twenty twice as much or more, some nothing', () => {
    const after = Array.from({ length: 4000 }, (_, luck) => gains(luck, 180).gain[180]!).sort((a, b) => a - b);
    const expected = 24 * 0.15 * MEAN;
    expect(after[2000]!).toBeLessThan(0.6 * expected);
    expect(after[3800]!).toBeGreaterThan(2 * expected);
    // Nobody wins with 24 losers: 0.85^24 = 2 %, four standard errors.
    expect(Math.abs(after.filter((gain) => gain === 0).length / 4000 - 0.85 ** 24)).toBeLessThan(0.009);
    expect(mean(after)).toBeGreaterThan(after[2000]!);
  });

  it('begin to gain on the day of their end and stop half a year later', () => {
    const { gain } = gains(3, 700, { siteTestsPerMonth: 0.7, siteTestWinShare: 1 });
    const first = gain.findIndex((value) => value > 0);
    expect(first).toBeLessThanOrEqual(43);
    const stops = (day: number): number => Math.max(0, gain[day]! - gain[day + 1]!);
    expect(stops(first + IN_FORCE_DAYS - 1)).toBeGreaterThan(0);
    for (let day = first; day < first + IN_FORCE_DAYS - 1; day++) expect(stops(day)).toBe(0);
  });

  it('have luck of their own: a shop that tries twice as much has the same first tests', () => {
    const [slow, fast] = [1, 2].map(
      (siteTestsPerMonth) => gains(5, 170, { siteTestsPerMonth, siteTestWinShare: 1 }).gain,
    );
    const rises = (gain: number[]): number[] => gain.filter((value, day) => day > 0 && value > gain[day - 1]!);
    expect(rises(slow!).length).toBeGreaterThanOrEqual(5);
    expect(rises(fast!).slice(0, rises(slow!).length)).toEqual(rises(slow!));
  });

  it('that all lose end, are counted and change nothing else; winners sell more', () => {
    const run = (shop: Partial<ShopParameters>) => simulate({ days: 30, shop, feedbacks: NO_FEEDBACKS });
    const window = { firstDay: 1, lastDay: 30 };
    const base = run({});
    const losers = run({ siteTestsPerMonth: 12, siteTestWinShare: 0 });
    // Of the warm-up’s fortnight too, but counted are those of the thirty days.
    expect(Math.abs(total(losers, COUNTER.siteTests, window) - 12)).toBeLessThanOrEqual(1);
    expect(total(losers, COUNTER.siteTestsWon, window)).toBe(0);
    expect(total(losers, COUNTER.orders, window)).toBe(total(base, COUNTER.orders, window));
    expect(total(losers, COUNTER.profitCents, window)).toBe(total(base, COUNTER.profitCents, window));
    const winners = run({ siteTestsPerMonth: 30, siteTestWinShare: 1, siteTestGain: 0.02 });
    expect(total(winners, COUNTER.orders, window)).toBeGreaterThan(1.1 * total(base, COUNTER.orders, window));
  });
});
