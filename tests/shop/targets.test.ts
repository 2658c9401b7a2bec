import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { log } from '../../src/lib/arithmetic';
import { levers } from '../../src/levers';
import { fullSettings } from '../../src/levers/compose';
import { evidenceOf } from '../../src/scenario/evidence';
import { applyChanges } from '../../src/scenario/input-change';
import type { ParameterTable } from '../../src/scenario/parameter';
import { defaultShop, shopParameters } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { Feedbacks } from '../../src/scenario/scenario';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
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
      sums[name] = (sums[name] ?? 0) + total(facts, COUNTER[name], { firstDay: 1, lastDay: DAYS });
    }
  }
  known.set(key, sums);
  return sums as Record<CounterName, number>;
}

/** Sales over the replications with a promise so many days longer. */
function promised(days: number, feedbacks: Feedbacks = ALL_FEEDBACKS): number {
  if (feedbacks === ALL_FEEDBACKS) {
    return totals(days === 0 ? {} : { promiseDays: defaultShop.promiseDays + days }).grossSalesCents;
  }
  const shop = { ...defaultShop, promiseDays: defaultShop.promiseDays + days };
  let sales = 0;
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const warm = warmUp({ shop: defaultShop, warmUpDays: 14, seed: 2, feedbacks }, replication);
    sales += total(
      run(warm, DAYS, () => shop),
      COUNTER.grossSalesCents,
      { firstDay: 1, lastDay: DAYS },
    );
  }
  return sales;
}

describe('a promotion of a week at 20 % off in the base shop, goods in stock, all paths together', () => {
  const DISCOUNT = 0.2;
  const FULL_SHELVES = { leadTimeDays: 0, reviewIntervalDays: 1, minimumOrderUnits: 3000, supplierFillShare: 1 };
  const shop = { ...defaultShop, ...FULL_SHELVES };
  const week = { firstDay: 8, lastDay: 14 };
  const after = { firstDay: 15, lastDay: 35 };

  interface Sales {
    /** Sales of promoted and of other articles in the week, and of all in the three weeks after it, at list prices. */
    promoted: number;
    others: number;
    later: number;
  }

  /** `discount` next to nothing: the same articles are followed, and nothing is won. */
  function sell(discount: number, change: Partial<ShopParameters> = {}): Sales {
    const inputs = { ...shop, ...change };
    const sales: Sales = { promoted: 0, others: 0, later: 0 };
    for (let replication = 0; replication < REPLICATIONS; replication++) {
      const warm = warmUp({ shop, warmUpDays: 14, seed: 2, feedbacks: ALL_FEEDBACKS }, replication);
      const facts = run(warm, after.lastDay, (day) =>
        day >= week.firstDay && day <= week.lastDay ? { ...inputs, promotionDiscount: discount } : inputs,
      );
      const promoted = total(facts, COUNTER.promotionSalesCents, week);
      sales.promoted += promoted / (1 - discount);
      sales.others += total(facts, COUNTER.grossSalesCents, week) - promoted;
      sales.later += total(facts, COUNTER.grossSalesCents, after);
    }
    return sales;
  }

  const before = sell(1e-9);
  const during = sell(DISCOUNT);
  const bump = during.promoted - before.promoted;

  it('sells as much more of what is promoted as the meta-analysis found (target promo.elasticity)', () => {
    const elasticity = log(during.promoted / before.promoted) / log(1 - DISCOUNT);
    // Four standard errors of the mean of eight pairs.
    expect(Math.abs(elasticity - (evidenceOf('promo.elasticity')!.value as number))).toBeLessThan(0.4);
  });

  it('takes a third of that from the other articles (promo.cannibal)', () => {
    // What is pulled forward is missing everywhere, within the week too, and stands apart in the source.
    const apart = { promotionPullForwardShare: 0 };
    const [without, withIt] = [sell(1e-9, apart), sell(DISCOUNT, apart)];
    const taken = (without.others - withIt.others) / (withIt.promoted - without.promoted);
    // Four standard errors of the mean of eight pairs.
    expect(Math.abs(taken - (evidenceOf('promo.cannibal')!.value as number) / 100)).toBeLessThan(0.06);
  });

  it('leaves a dip: part of what it sold more is missing in the three weeks after it, and less than all', () => {
    const net = bump - (before.others - during.others);
    const missing = (before.later - during.later) / net;
    // A quarter of the net bump is pulled forward, and some of it is missing within the week.
    expect(missing).toBeGreaterThan(0.1);
    expect(missing).toBeLessThan(0.3);
  });
});

describe('parameters that are targets', () => {
  it('have a test here that applies the published change through all its paths', () => {
    const here = readFileSync(new URL(import.meta.url), 'utf8');
    const table: ParameterTable = shopParameters;
    const targets = Object.entries(table).filter(([, { role }]) => role === 'target');
    expect(targets.length).toBeGreaterThan(4);
    for (const [id, { basis }] of targets) {
      const tested = basis !== 'assumed' && basis.some((evidence) => here.includes(`(target ${evidence})`));
      expect(tested, id).toBe(true);
    }
  });
});

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

  it('a promise a day faster with unchanged delivery moves sales no more than the experiment found in either direction, all paths together', () => {
    const { low, high } = evidenceOf('promise.day')!;
    const gain = promised(-1) / promised(0) - 1;
    expect(gain).toBeGreaterThan(low! / 100);
    expect(gain).toBeLessThan(high! / 100);
  });

  it('between cities, which share rating and talk of the shop, a promise a day faster or slower moves sales as found (target promise.day)', () => {
    const { low, value } = evidenceOf('promise.day')!;
    const city = { ...ALL_FEEDBACKS, rating: false, wordOfMouth: false };
    // A little more than three standard errors of the mean of eight pairs, 0.12 %, and four of 0.04 %; the source’s own error is not published.
    expect(Math.abs(promised(-1, city) / promised(0, city) - 1 - (value as number) / 100)).toBeLessThan(0.004);
    expect(Math.abs(promised(1, city) / promised(0, city) - 1 - low! / 100)).toBeLessThan(0.0016);
  });

  it('a day of faster delivery, promised too, sells as much more as was found (target speed.day)', () => {
    const faster = {
      transitMeanHours: defaultShop.transitMeanHours - 24,
      promiseDays: defaultShop.promiseDays - 1,
    };
    const gain = totals(faster).grossSalesCents / totals({}).grossSalesCents - 1;
    // Four standard errors of the mean of eight pairs.
    expect(Math.abs(gain - (evidenceOf('speed.day')!.value as number) / 100)).toBeLessThan(0.005);
  });
});
