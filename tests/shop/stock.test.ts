import { describe, expect, it } from 'vitest';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { CounterName } from '../../src/shop/counters';
import { ACCOUNT } from '../../src/shop/ledger';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import type { World } from '../../src/shop/world';
import { simulate, warm } from './small-shop';

function sum(facts: Facts, name: CounterName, firstDay = 1, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay, lastDay });
}

/** A gift, owned at its cost. */
function giveOneUnitOfEach(world: World): void {
  const { stock, catalogue, ledger } = world;
  for (let sku = 0; sku < catalogue.count; sku++) {
    stock.book.open(sku, 1);
    stock.own(sku, 1, catalogue.costCents[sku]!);
    ledger.post(ACCOUNT.inventory, ACCOUNT.equity, catalogue.costCents[sku]!);
  }
}

/** Between two mornings the position then only falls. */
const nothingComesBack = {
  returnShare: 0,
  wrongItemShare: 0,
  damagedShare: 0,
  shrinkagePerYear: 0,
  backorderPatienceDays: 180,
};

describe('the stock of the shop', () => {
  it('judges a forecast over the days that passed, also when the review interval has just been changed', () => {
    for (const [before, after] of [
      [14, 1],
      [1, 14],
    ] as const) {
      const facts = simulate({
        days: 14,
        shop: { reviewIntervalDays: before },
        plan: (_day, base) => ({ ...base, reviewIntervalDays: after }),
      });
      const bias = sum(facts, 'forecastError') / sum(facts, 'forecastActual');
      // Judged over the wrong span it would be off by a factor of fourteen; a fashion of the fortnight is not.
      expect(Math.abs(bias)).toBeLessThan(0.5);
    }
  });

  it.each([0, 4])(
    'never leaves units free on the shelf while an order waits for them (%d units of each article stolen a day)',
    (stolen) => {
      // Large baskets, rare deliveries, impatient customers: cancelled orders free what others wait for.
      const { world } = warm({
        shop: {
          visitsPerDay: 4000,
          skuCount: 12,
          serviceLevelA: 0.5,
          serviceLevelB: 0.5,
          serviceLevelC: 0.5,
          leadTimeDays: 12,
          minimumOrderUnits: 100,
          linesPerOrder: 6,
          unitsPerLine: 2,
          backorderPatienceDays: 2,
          countIntervalDays: 730,
          shrinkagePerYear: 0,
        },
      });
      world.tally = new Tally(60);
      let waiting = 0;
      for (world.day = 1; world.day <= 60; world.day++) {
        for (let sku = 0; sku < world.catalogue.count; sku++) world.stock.book.moveUnrecorded(sku, -stolen);
        runDay(world);
        for (let sku = 0; sku < world.catalogue.count; sku++) {
          const owed = world.stock.book.backordered[sku]!;
          waiting += owed;
          if (owed > 0) expect(world.stock.book.available(sku)).toBeLessThanOrEqual(0);
        }
      }
      expect(waiting).toBeGreaterThan(100);
      const short = world.tally.counters.subarray(60 * COUNTER.shortPicks, 60 * (COUNTER.shortPicks + 1));
      const picks = short.reduce((sum, count) => sum + count, 0);
      if (stolen > 0) expect(picks).toBeGreaterThan(100);
      else expect(picks).toBe(0);
    },
  );

  it.each([0, 1, 2])('policy %i orders what it says, at reviews only', (policy) => {
    const { world } = warm({
      shop: {
        policy,
        reviewIntervalDays: 5,
        minimumOrderUnits: 1,
        orderCycleDays: 20,
        leadTimeDays: 6,
        ...nothingComesBack,
      },
    });
    world.tally = new Tally(20);
    const { book, pipeline } = world.stock;
    let orders = 0;
    for (world.day = 1; world.day <= 20; world.day++) {
      const { day } = world;
      const placed = pipeline.placed.slice();
      runDay(world);
      for (let sku = 0; sku < world.catalogue.count; sku++) {
        const review = (day + sku) % 5 === 0;
        const bought = pipeline.placed[sku]! - placed[sku]!;
        expect(bought).toBeLessThanOrEqual(review ? 1 : 0);
        if (bought === 0) continue;
        orders++;
        const slot = pipeline.row.findIndex(
          (row, at) => row === sku && pipeline.units[at]! > 0 && pipeline.placedAt[at] === (day - 1) * 24,
        );
        if (slot < 0) continue; // came on the same day
        // Only sales and goods-in have moved the position since the morning, and goods-in does not.
        const after = book.position(sku);
        const upTo = world.stock.orderUpTo[sku]!;
        if (policy === 2) expect(pipeline.units[slot]! % (upTo - world.stock.reorderPoint[sku]!)).toBe(0);
        else expect(after).toBeLessThanOrEqual(upTo);
      }
    }
    expect(orders).toBeGreaterThan(20);
  });

  it('more initial stock does not always help: it may push the next order back past a wave of demand', () => {
    const shop = { policy: 1, serviceLevelA: 0.8, serviceLevelB: 0.8, serviceLevelC: 0.8 };
    let worse = 0;
    for (let replication = 0; replication < 12; replication++) {
      const from = warm({ replication, shop });
      const lost = (): number =>
        sum(simulate({ shop, days: 45, options: { recountDaily: false } }, from), 'lostSalesUnits');
      const poor = lost();
      giveOneUnitOfEach(from.world);
      if (lost() > poor) worse++;
    }
    expect(worse).toBeGreaterThan(0);
    expect(worse).toBeLessThan(6);
  });

  it('a larger order size does not always help: it moves every later review', () => {
    let worse = 0;
    for (let replication = 0; replication < 16; replication++) {
      const lost = [14, 15].map((orderCycleDays) =>
        sum(
          simulate({ replication, options: { recountDaily: false }, days: 45, shop: { policy: 1, orderCycleDays } }),
          'lostSalesUnits',
        ),
      );
      if (lost[1]! > lost[0]!) worse++;
    }
    expect(worse).toBeGreaterThan(0);
    expect(worse).toBeLessThan(8);
  });

  it('the true expected demand, told to the planner, loses no more sales than any forecast made from sales', () => {
    const shop = { forecastNoise: 0 };
    const from = [warm({ shop }), warm({ shop, replication: 1 })];
    const judged = (forecaster: number): { lost: number; error: number } => {
      const runs = from.map((warmed) =>
        simulate(
          { shop, days: 60, plan: (_day, base) => ({ ...base, forecaster }), options: { recountDaily: false } },
          warmed,
        ),
      );
      const both = (name: CounterName): number => runs.reduce((units, facts) => units + sum(facts, name), 0);
      return { lost: both('lostSalesUnits'), error: both('forecastAbsoluteError') / both('forecastActual') };
    };
    const known = judged(6);
    for (let forecaster = 0; forecaster < 6; forecaster++) {
      const learned = judged(forecaster);
      expect(learned.error).toBeGreaterThan(1.1 * known.error);
      expect(learned.lost).toBeGreaterThan(known.lost);
    }
  });
});
