import { describe, expect, it } from 'vitest';
import { log } from '../../src/lib/arithmetic';
import { levers } from '../../src/levers';
import { fullSettings } from '../../src/levers/compose';
import { evidenceOf } from '../../src/scenario/evidence';
import { applyChanges } from '../../src/scenario/input-change';
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

  /** Relative change of sales by one lever at its central effects; visits come as before, so it is revenue per visitor. */
  function saleGain(lever: string, settings: Readonly<Record<string, number>> = {}): number {
    const found = levers.find(({ id }) => id === lever)!;
    const shop = { ...defaultShop };
    applyChanges(shop, found.changes(fullSettings(found.settings, settings)), 1);
    const change = Object.fromEntries(
      (Object.keys(shop) as (keyof ShopParameters)[])
        .filter((id) => shop[id] !== defaultShop[id])
        .map((id) => [id, shop[id]]),
    );
    const [after, before] = [totals(change), totals({})];
    return after.grossSalesCents / after.visits / (before.grossSalesCents / before.visits) - 1;
  }

  it.each([
    ['recommendations', {}, 'ab.product_recommendations', 0.003],
    ['social-proof', { showReviews: 1, showStock: 0 }, 'ab.social_proof', 0.007],
    ['social-proof', { showReviews: 0, showStock: 1 }, 'ab.scarcity', 0.007],
    ['countdown', {}, 'ab.urgency', 0.007],
    ['cart-recovery', { moreUnsubscribes: 0 }, 'ab.abandonment_recovery', 0.007],
  ] as const)(
    '%s at its central effect %o moves revenue per visitor as tests found, all paths together (%s)',
    (lever, settings, evidence, tolerance) => {
      const published = (evidenceOf(evidence)!.value as number) / 100;
      // Four standard errors at eight replications of sixty days, by size of the effect.
      expect(Math.abs(saleGain(lever, settings) - published)).toBeLessThan(tolerance);
    },
  );

  it('a day of faster delivery, promised too, sells 1.5 % more or better, as one source found, and less than the 13 % of another', () => {
    const faster = {
      transitMeanHours: defaultShop.transitMeanHours - 24,
      promiseDays: defaultShop.promiseDays - 1,
    };
    const gain = totals(faster).grossSalesCents / totals({}).grossSalesCents - 1;
    expect(gain).toBeGreaterThan(0.011);
    expect(gain).toBeLessThan((evidenceOf('tmall.day')!.value as number) / 100);
  });
});
