import { beforeAll, describe, expect, it } from 'vitest';
import { composeDay } from '../../src/levers/compose';
import { measuredRun } from '../../src/realism/measured-run';
import { measures, statisticIds } from '../../src/realism/measures';
import type { Observation } from '../../src/realism/observation';
import { observe } from '../../src/realism/observation';
import type { WatchedRun } from '../../src/realism/watched-run';
import { watchedRun } from '../../src/realism/watched-run';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import { run, warmUp } from '../../src/shop/simulate';
import { ended, smallShop } from './runs';

const scenario = smallShop(84);
const window = { firstDay: 1, lastDay: 84 };
let watched: WatchedRun;
let seen: Observation;
beforeAll(() => {
  watched = ended(watchedRun(scenario, 1));
  seen = ended(observe(watched));
});

describe('a watched run', () => {
  it('is bit for bit the run that nobody watches', () => {
    const alone = run(warmUp(scenario, 1), scenario.horizonDays, composeDay(scenario));
    expect(watched.facts.digest).toBe(alone.digest);
    expect(watched.facts.counters).toEqual(alone.counters);
  });

  it('notes every order that was not cancelled on its own day, and its goods', () => {
    const numbers = new Set(watched.lines.map(({ order }) => order));
    const paid = total(watched.facts, COUNTER.orders, window);
    expect(numbers.size).toBeLessThanOrEqual(paid);
    expect(numbers.size).toBeGreaterThan(0.99 * paid);
    const cents = watched.lines.reduce((sum, line) => sum + line.cents, 0);
    expect(cents / total(watched.facts, COUNTER.grossSalesCents, window)).toBeCloseTo(1, 2);
  });

  it('notes deliveries on the clocks of the books: payment to door, hand-over to door', () => {
    const { facts, deliveries } = watched;
    const settled = total(facts, COUNTER.delivered, { firstDay: 1, lastDay: 70 });
    const mean = total(facts, COUNTER.deliveryHoursSum, { firstDay: 1, lastDay: 70 }) / settled;
    const carrier = mean - total(facts, COUNTER.cycleHoursSum, { firstDay: 1, lastDay: 70 }) / settled;
    const average = (of: (typeof deliveries)[number][], by: 'orderHours' | 'carrierHours'): number =>
      of.reduce((sum, one) => sum + one[by], 0) / of.length;
    expect(average([...deliveries], 'orderHours') / mean).toBeCloseTo(1, 1);
    expect(average([...deliveries], 'carrierHours') / carrier).toBeCloseTo(1, 1);
    expect(deliveries.every(({ carrierHours, orderHours }) => carrierHours > 0 && carrierHours <= orderHours)).toBe(
      true,
    );
  });

  it('asks customers who think as those who were counted: stars, and late deliveries', () => {
    const { facts, opinions } = watched;
    const { stars, late } = opinions.reduce(
      (sum, one) => ({ stars: sum.stars + one.stars, late: sum.late + (one.late ? 1 : 0) }),
      { stars: 0, late: 0 },
    );
    const window = { firstDay: 1, lastDay: 70 };
    expect(stars / opinions.length).toBeCloseTo(
      total(facts, COUNTER.experienceSum, window) / total(facts, COUNTER.finished, window),
      0,
    );
    expect(
      Math.abs(
        stars / opinions.length - total(facts, COUNTER.experienceSum, window) / total(facts, COUNTER.finished, window),
      ),
    ).toBeLessThan(0.1);
    expect(late / opinions.length).toBeCloseTo(
      1 - total(facts, COUNTER.deliveredOnTime, window) / total(facts, COUNTER.delivered, window),
      1,
    );
  });
});

describe('a measured run', () => {
  it('is the same every time and in the order of the ids, which no two share', () => {
    const short = smallShop(28);
    const [one, two] = [ended(measuredRun(short, 1)), ended(measuredRun(short, 1))];
    expect(one).toEqual(two);
    expect(one.numerators).toHaveLength(statisticIds.length);
    expect(new Set(statisticIds).size).toBe(statisticIds.length);
  });

  it('says nothing of a year where it saw twelve weeks', () => {
    for (const id of ['again365', 'oneOrderOnly', 'wapeMean8A', 'noneIn39Weeks', 'repeats180'] as const) {
      const measure = measures[id];
      const value = measure.kind === 'ratio' ? measure.read(seen).denominator : measure.read(seen);
      expect(measure.kind === 'ratio' ? value === 0 : Number.isNaN(value), id).toBe(true);
    }
  });

  it('counts only who ordered for the first time among the newcomers', () => {
    const cohort = seen.cohort.repeat!;
    const first = total(watched.facts, COUNTER.firstOrders, window);
    expect(cohort.customers).toBeLessThanOrEqual(first);
    expect(cohort.customers).toBeGreaterThan(0.97 * first);
  });

  it('measures late orders as less liked than those on time by half a star for each of the few days they were late', () => {
    const gap = measures.starsGap;
    if (gap.kind !== 'value') throw new Error('the gap is one value a run');
    expect(gap.read(seen)).toBeGreaterThan(0.3);
    expect(gap.read(seen)).toBeLessThan(1.2);
  });
});

describe('a day’s own luck', () => {
  it('is seen in the orders when all of them come from outside, at the size it is set to', () => {
    const calm = dayFactorOf(0);
    const moody = dayFactorOf(0.2);
    expect(calm).toBeLessThan(0.02);
    expect(moody).toBeGreaterThan(0.1);
    expect(moody).toBeLessThan(0.35);
  });
});

function dayFactorOf(dayFactorCv2: number): number {
  const shop = { dayFactorCv2, channelFactorCv2: 0, historyOrdersPerDay: 0, visitsPerDay: 4000 };
  const { daily } = ended(observe(ended(watchedRun({ ...smallShop(112, shop), warmUpDays: 0 }, 1))));
  return daily.dayFactorCv2!.value;
}
