import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import { expectedPurchases } from '../../src/lib/customer-base/bg-nbd';
import { total } from '../../src/shop/facts';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { experience } from '../../src/shop/settlement';
import { ORDER_FLAG } from '../../src/shop/orders';
import type { World } from '../../src/shop/world';
import { child, word } from '../../src/sim/keyed';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

/** Goods without end and nothing that could move the last step away from the reference. */
const undisturbed = {
  leadTimeDays: 0,
  reviewIntervalDays: 1,
  minimumOrderUnits: 8000,
  serviceLevelA: 0.9999,
  serviceLevelB: 0.9999,
  serviceLevelC: 0.9999,
  supplierFillShare: 1,
  supplierDefectShare: 0,
  shrinkagePerYear: 0,
  shippingFeeElasticity: 0,
  speedConversionElasticity: 0,
  historyOrdersPerDay: 0.05,
  browseVisitsPerWeek: 0,
  askShare: 0,
};

const law = {
  r: smallShop.repeatShape,
  alpha: smallShop.repeatScaleWeeks * 7,
  a: smallShop.dropOutA,
  b: smallShop.dropOutB,
};

describe('customers', () => {
  it('buy again exactly as BG/NBD says when experience has no say', () => {
    const cohortDays = 10;
    const days = 110;
    const facts = simulate({
      days,
      feedbacks: NO_FEEDBACKS,
      shop: { ...undisturbed, conversionShare: 0.0001 },
      options: { recountDaily: false },
      plan: (day, base) =>
        day <= cohortDays ? { ...base, visitsPerDay: 12_000, conversionShare: 0.2 } : { ...base, visitsPerDay: 0 },
    });
    const sum = (name: CounterName, lastDay = days): number => total(facts, COUNTER[name], { firstDay: 1, lastDay });
    const cohort = sum('newCohort', cohortDays);
    expect(cohort).toBeGreaterThan(10_000);
    expect(sum('lostSalesUnits')).toBe(0);
    for (const [name, limit] of [
      ['newCohortRepeat30', 30],
      ['newCohortRepeat90', 90],
    ] as const) {
      // Nobody leaves before the first repeat; days are counted whole, so the limit is half a day longer on the average.
      const chance = 1 - pow(law.alpha / (law.alpha + limit + 0.5), law.r);
      const error = Math.sqrt((chance * (1 - chance)) / cohort);
      expect(Math.abs(sum(name, cohortDays) / cohort - chance)).toBeLessThan(4 * error);
    }
    let expected = 0;
    for (let day = 1; day <= cohortDays; day++) {
      const born = total(facts, COUNTER.newCohort, { firstDay: day, lastDay: day });
      expected += born * expectedPurchases(law, days - day + 0.5);
    }
    // Purchases of a customer have a variance of about 3.5 times their mean here; the warm-up's few customers buy too.
    const spread = 4 * Math.sqrt(4 * expected);
    expect(Math.abs(sum('repeatOrders') - expected)).toBeLessThan(spread + 0.01 * expected);
  });

  it('judge an order by its promise: half a star for each day late, down to 2.1 from the fourth on, as published (olist.delay)', () => {
    const { world } = warm({});
    world.today = { ...world.today, starsPerDayFaster: 0 };
    const mean = (daysLate: number): number =>
      stars(world, PROMISED + 24 * daysLate, ORDER_FLAG.delivered | (daysLate > 0 ? ORDER_FLAG.late : 0)).mean;
    // Stars end at 5 and at 1, which takes a little from the mean above and gives a little below.
    expect(Math.abs(mean(0) - 4.28)).toBeLessThan(0.12);
    expect(Math.abs((mean(1) + mean(2) + mean(3)) / 3 - 3.29)).toBeLessThan(0.06);
    expect(Math.abs(mean(5) - 2.1)).toBeLessThan(0.06);
    expect(mean(20)).toBe(mean(5));
    expect(mean(0) - mean(0.01)).toBeLessThan(0.01);
  });

  it('feel speed up to the promise, and lateness after it', () => {
    const { world } = warm({});
    const late = ORDER_FLAG.delivered | ORDER_FLAG.late;
    const fast = stars(world, 30, ORDER_FLAG.delivered).mean;
    const slow = stars(world, PROMISED, ORDER_FLAG.delivered).mean;
    expect(fast - slow).toBeGreaterThan(0.25);
    // A day late costs what a day late costs, and not the slowness too.
    expect(Math.abs(slow - stars(world, PROMISED + 24, late).mean - 0.5)).toBeLessThan(0.05);
  });

  it('think less of an order paid on slow pages: by so many stars for each doubling of the load time, up to two', () => {
    const { world } = warm({});
    world.today = { ...world.today, starsNoise: 0 };
    const at = (slowness: number): number =>
      stars(world, 70, ORDER_FLAG.delivered, (order) => (world.orders.slowness[order] = slowness)).mean;
    const { starsPerLoadDoubling: each } = world.today;
    expect(each).toBeLessThan(0);
    expect(at(1) - at(0)).toBeCloseTo(each, 9);
    expect(at(-1) - at(0)).toBeCloseTo(-each, 9);
    expect(at(5)).toBe(at(2));
    expect(at(-5)).toBe(at(-2));
  });

  it('think less of the same orders the slower the pages were on which they bought', () => {
    // Nobody turns away or buys less for it, so that nothing but the pages differs.
    const patient = { speedBounceElasticity: 0, speedConversionElasticity: 0, browseEaseElasticity: 0 };
    const runs = [0.8, 1.55, 3.1].map((pageLoadSeconds) =>
      simulate({ days: 30, shop: { ...patient, pageLoadSeconds }, feedbacks: NO_FEEDBACKS }),
    );
    const means = runs.map((facts) => {
      const window = { firstDay: 1, lastDay: facts.days };
      expect(total(facts, COUNTER.orders, window)).toBe(total(runs[0]!, COUNTER.orders, window));
      return total(facts, COUNTER.experienceSum, window) / total(facts, COUNTER.finished, window);
    });
    expect(means[0]).toBeGreaterThan(means[1]! + 0.02);
    expect(means[1]).toBeGreaterThan(means[2]! + 0.02);
  });

  it('think less of an order the longer they waited for service, ten minutes at most; who never asked has not waited', () => {
    const { world } = warm({});
    world.today = { ...world.today, starsNoise: 0 };
    const after = (minutes: number): number =>
      stars(world, 70, ORDER_FLAG.delivered, (order) => (world.orders.waited[order] = minutes)).mean;
    const { starsPerMinuteWaited: each, referenceWaitMinutes } = world.today;
    expect(each).toBeLessThan(0);
    expect(after(4) - after(1)).toBeCloseTo(3 * each, 9);
    expect(after(60)).toBe(after(10));
    expect(after(-1)).toBeCloseTo(after(referenceWaitMinutes), 9);
  });

  it('leave more often when their question stayed unsolved: 6 in 100 against none when the parcel was in time, 20 against 12 when it was days late, where the source states 25 against 5 (target cs.defect)', () => {
    const { world } = warm({});
    const chance = (hours: number, flags: number): number => stars(world, hours, ORDER_FLAG.delivered | flags).leaves;
    const { late, solved, unsolved } = ORDER_FLAG;
    expect(chance(70, solved)).toBeLessThan(0.01);
    expect(Math.abs(chance(70, unsolved) - 0.06)).toBeLessThan(0.02);
    expect(Math.abs(chance(200, solved | late) - 0.12)).toBeLessThan(0.02);
    expect(Math.abs(chance(200, unsolved | late) - 0.2)).toBeLessThan(0.03);
  });
});

/** Hours from payment in which parcels were promised. */
const PROMISED = 96;

/** What thousands of customers think of orders like this one, and how many of them leave after a first purchase. */
function stars(
  world: World,
  hours: number,
  flags: number,
  set: (order: number) => unknown = () => undefined,
): { mean: number; leaves: number } {
  const { orders, today: shop } = world;
  const order = orders.open();
  orders.paidAt[order] = 0;
  orders.deliveredAt[order] = hours;
  orders.promisedAt[order] = PROMISED;
  orders.flags[order] = flags;
  set(order);
  let mean = 0;
  let leaves = 0;
  const count = 4000;
  for (let n = 0; n < count; n++) {
    child(21, 22, 6, n);
    orders.key0[order] = word[0]!;
    orders.key1[order] = word[1]!;
    const given = experience(world, order, word[0]!);
    mean += given / count;
    const shortfall = Math.max(0, shop.baseRating - given);
    leaves += Math.max(0, shop.defectionPerStar * (shortfall - shop.shortfallReferenceStars)) / count;
  }
  return { mean, leaves };
}
