import { describe, expect, it } from 'vitest';
import { log } from '../../src/lib/arithmetic';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import type { Warm } from '../../src/shop/simulate';
import { run, warmUp } from '../../src/shop/simulate';
import { ALL_FEEDBACKS } from './small-shop';

/** The base shop itself: published totals must come out of all paths together. */
const REPLICATIONS = 8;
const DAYS = 60;
const warmed: Warm[] = [];

function base(): readonly Warm[] {
  for (let replication = warmed.length; replication < REPLICATIONS; replication++) {
    warmed.push(warmUp({ shop: defaultShop, warmUpDays: 14, seed: 2, feedbacks: ALL_FEEDBACKS }, replication));
  }
  return warmed;
}

const known = new Map<string, Readonly<Record<string, number>>>();

/** Totals over the replications with these inputs from day 1 on. */
function totals(change: Partial<ShopParameters>): Readonly<Record<CounterName, number>> {
  const key = JSON.stringify(change);
  const before = known.get(key);
  if (before !== undefined) return before;
  const shop = { ...defaultShop, ...change };
  const sums: Record<string, number> = {};
  for (const warm of base()) {
    const facts = run(warm, DAYS, () => shop);
    for (const name of ['orders', 'visits', 'grossSalesCents'] as const) {
      sums[name] = (sums[name] ?? 0) + total(facts, name, { firstDay: 1, lastDay: DAYS });
    }
  }
  known.set(key, sums);
  return sums as Record<CounterName, number>;
}

describe('published totals in the base shop', () => {
  it('conversion answers page load time with an elasticity between -0.6 and -0.2 (target speed.elasticity)', () => {
    const faster = 0.8;
    const loaded = (factor: number): Partial<ShopParameters> => ({
      pageLoadSeconds: defaultShop.pageLoadSeconds * factor,
      serverSecondsPerPage: defaultShop.serverSecondsPerPage * factor,
    });
    const before = totals({});
    const after = totals(loaded(faster));
    const conversion = (sums: Readonly<Record<CounterName, number>>): number => sums.orders / sums.visits;
    const elasticity = log(conversion(after) / conversion(before)) / log(faster);
    expect(elasticity).toBeGreaterThan(-0.6);
    expect(elasticity).toBeLessThan(-0.2);
  });

  it('sales answer advertising with an elasticity between 0.09 and 0.12 within sixty days (target ads.elasticity.short)', () => {
    const factor = 1.5;
    const elasticity =
      log(
        totals({ adBudgetCentsPerDay: defaultShop.adBudgetCentsPerDay * factor }).grossSalesCents /
          totals({}).grossSalesCents,
      ) / log(factor);
    expect(elasticity).toBeGreaterThan(0.09);
    expect(elasticity).toBeLessThan(0.12);
  });
});
