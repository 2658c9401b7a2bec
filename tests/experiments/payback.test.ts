import { describe, expect, it } from 'vitest';
import { Cancellation } from '../../src/experiments/cancellation';
import { leverPaybacks, withoutLever } from '../../src/experiments/lever-paybacks';
import type { Executor } from '../../src/experiments/executor';
import { payback } from '../../src/experiments/payback';
import { readingsOf } from '../../src/experiments/readings';
import type { Readings } from '../../src/experiments/readings';
import { ReplicationStore } from '../../src/experiments/replication-store';
import { counterIndex } from '../../src/shop/counters';
import { kpis, orders, scenario, smallFacts, units, withLever } from './world';

/** Readings of a run whose orders of each day are these. */
function runWith(perDay: readonly number[]): Readings {
  const facts = smallFacts({ scenario: scenario({ horizonDays: perDay.length }), replication: 1 });
  perDay.forEach((value, i) => (facts.counters[counterIndex.orders * facts.days + i] = value));
  const window = { firstDay: 1, lastDay: facts.days };
  return readingsOf({ facts, cpuMs: 0 }, { window, kpis, perDay: true });
}

const executor: Executor = {
  lanes: 1,
  run: (job) => Promise.resolve({ facts: smallFacts(job), cpuMs: 0 }),
  close: () => undefined,
};

const place = { kpi: orders, k: 0 };
const nothing = [runWith([0, 0, 0, 0, 0, 0])];

describe('payback', () => {
  it('is the first day from whose evening on the sum never falls below zero again', () => {
    const spent = payback([runWith([-10, 4, 8, -5, 5, 5])], nothing, place)!;
    expect([...spent.cumulative]).toEqual([-10, -6, 2, -3, 2, 7]);
    expect(spent.day).toBe(5);
    expect(spent.lowest).toBe(-10);
    expect(spent.atEnd).toBe(7);
    expect(spent.paidBackShare).toBe(1);
  });

  it('is never when the sum is below zero at the end, and day 0 when it was never below', () => {
    expect(payback([runWith([-10, 4, 8, -5, 0, 0])], nothing, place)!.day).toBeNull();
    expect(payback([runWith([0, 0, 3, 0, -3, 1])], nothing, place)!.day).toBe(0);
    expect(payback(nothing, nothing, place)!.day).toBe(0);
  });

  it('is about the mean of paired runs, and says how many of them have paid back', () => {
    const both = payback(
      [runWith([-10, 4, 4, 4, 4, 4]), runWith([-10, 0, 0, 0, 0, 0])],
      [nothing[0]!, nothing[0]!],
      place,
    )!;
    expect(both.day).toBe(6);
    expect(both.atEnd).toBe(0);
    expect(both.paidBackShare).toBe(0.5);
  });

  it('needs a daily series of a total, and a pair', () => {
    expect(payback(nothing, nothing, { kpi: kpis[1]!, k: 1 })).toBeNull();
    expect(payback([], nothing, place)).toBeNull();
    const short = readingsOf(
      { facts: smallFacts({ scenario: scenario(), replication: 1 }), cpuMs: 0 },
      { window: { firstDay: 1, lastDay: 14 }, kpis, perDay: false },
    );
    expect(payback([short], [short], place)).toBeNull();
  });
});

describe('payback of each lever', () => {
  it('compares the plan with the plan without it, in pairs, and runs every world once', async () => {
    const store = new ReplicationStore(executor, kpis, { cacheBytes: 1e7, perDay: true });
    const plan = withLever(2, 5);
    const paid = await leverPaybacks(store, {
      scenario: plan,
      replications: 4,
      kpi: orders,
      signal: new Cancellation().signal,
    });
    expect(paid.map(({ index, lever }) => [index, lever])).toEqual([[0, 'more']]);
    // Two orders a day more from day 5 on, but for a little luck of its own.
    expect(paid[0]!.payback.atEnd).toBeGreaterThan(15);
    expect(paid[0]!.payback.cumulative[3]).toBe(0);
    expect(store.started).toBe(8);
    await leverPaybacks(store, { scenario: plan, replications: 4, kpi: units, signal: new Cancellation().signal });
    expect(store.started).toBe(8);
  });

  it('leaves the other levers of the plan where they are', () => {
    const two = { ...withLever(1), plan: [...withLever(1).plan, ...withLever(3).plan] };
    expect(withoutLever(two, 0).plan).toEqual(withLever(3).plan);
    expect(two.plan).toHaveLength(2);
  });
});
