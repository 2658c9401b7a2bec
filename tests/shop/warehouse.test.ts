import { describe, expect, it } from 'vitest';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { onDay, total } from '../../src/shop/facts';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import type { World } from '../../src/shop/world';
import { startOfDay } from '../../src/shop/time';
import { simulate, warm } from './small-shop';

/** Hours that the orders now waiting for a picker have waited so far. */
function waitedSoFar(world: World, now: number): number {
  const { orders, pickers } = world;
  let hours = 0;
  for (let order = 0; order < orders.holds.length; order++) {
    if (orders.holds[order]! > 0 && pickers.waiting(order)) hours += now - orders.queuedAt[order]!;
  }
  return hours;
}

function counted(world: World, name: 'pickWaitHours' | 'pickBusyHours'): number {
  const { tally } = world;
  let sum = 0;
  for (let day = 0; day < tally.days; day++) sum += tally.counters[COUNTER[name] * tally.days + day]!;
  return sum;
}

describe('the warehouse', () => {
  it("obeys Little's law as an identity: the integral of the queue is the waits, edges of the window included", () => {
    const { world } = warm({ shop: { visitsPerDay: 9000, pickers: 1, siteCapacityPagesPerSecond: 10 } });
    const days = 12;
    world.tally = new Tally(days);
    const before = waitedSoFar(world, 0);
    world.pickers.resetStatistics(0);
    for (world.day = 1; world.day <= days; world.day++) runDay(world);
    const end = startOfDay(days + 1);
    const { meanQueue, span } = world.pickers.statistics(end);
    const waits = counted(world, 'pickWaitHours') + waitedSoFar(world, end) - before;
    expect(waits).toBeGreaterThan(1000);
    expect((meanQueue * span) / waits).toBeCloseTo(1, 9);
  });

  it('serves first come, first served: with one picker and one packer, orders reach the dock in the order of payment', () => {
    const { world } = warm({
      shop: {
        visitsPerDay: 4000,
        carrierCutOffHour: 0,
        serviceLevelA: 0.9999,
        serviceLevelB: 0.9999,
        serviceLevelC: 0.9999,
      },
    });
    world.tally = new Tally(10);
    let pairs = 0;
    for (world.day = 1; world.day <= 10; world.day++) {
      runDay(world);
      const { dock, orders } = world;
      // Orders that waited for goods are released later than paid; they had patience.
      const prompt = dock.filter((order) => orders.patience[order]! < 0);
      for (let place = 1; place < prompt.length; place++) {
        expect(orders.paidAt[prompt[place]!]).toBeGreaterThanOrEqual(orders.paidAt[prompt[place - 1]!]!);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(200);
  });

  it('pays for the hours of the shift and no others', () => {
    const facts = simulate({
      days: 7,
      shop: { pickers: 3, packers: 2, warehouseOpensHour: 20, warehouseShiftHours: 9 },
    });
    for (let day = 1; day <= 7; day++) {
      expect(onDay(facts, COUNTER.pickPaidHours, day)).toBe(27);
      expect(onDay(facts, COUNTER.packPaidHours, day)).toBe(18);
      expect(onDay(facts, COUNTER.warehouseWageCents, day)).toBe(45 * 2800);
    }
  });

  it('hands nothing over without a picker, a packer or a carrier, and every order then still waits or was cancelled', () => {
    for (const change of [{ pickers: 0 }, { packers: 0 }, { carrierCapacityPerDay: 0 }]) {
      const facts = simulate({ days: 30, plan: (_day, base) => ({ ...base, ...change }) });
      expect(total(facts, COUNTER.shipped, { firstDay: 3, lastDay: 30 })).toBe(0);
      expect(onDay(facts, COUNTER.ordersWaiting, 30)).toBeGreaterThan(100);
    }
  });
});
