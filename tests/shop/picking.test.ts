import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { EVENT } from '../../src/shop/event';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { ORDER_FLAG } from '../../src/shop/orders';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import { onDuty } from '../../src/shop/warehouse';
import type { World } from '../../src/shop/world';
import { simulate, warm } from './small-shop';

const sum = (facts: Facts, name: CounterName): number =>
  total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
const per = (facts: Facts, name: CounterName, of: CounterName): number => sum(facts, name) / sum(facts, of);

/** No spread, no short picks, no night: minutes follow from lines by arithmetic. */
const exact: Partial<ShopParameters> = {
  handlingCv: 0,
  shrinkagePerYear: 0,
  pickMinutesPerOrder: 2,
  pickMinutesPerLine: 3,
};

/** A shift in which all orders of a day stand in line at once. */
const morning = { ...exact, warehouseShiftHours: 4, carrierCapacityPerDay: 1000 };

describe('picking', () => {
  it('takes the time per order and per line, and routing shortens the walking part of the lines only', () => {
    const plain = simulate({ shop: exact });
    const routed = simulate({ shop: { ...exact, walkShare: 0.6, routingCut: 0.5 } });
    const lines = (facts: Facts): number => sum(facts, 'lines');
    const minutes = (facts: Facts): number => sum(facts, 'pickBusyHours') * 60;
    // Whatever was picked within the window was not all paid within it: a few orders at the edges.
    const base = 2 * sum(plain, 'picked') + 3 * lines(plain);
    expect(Math.abs(minutes(plain) / base - 1)).toBeLessThan(0.03);
    const shorter = 2 * sum(routed, 'picked') + 3 * (1 - 0.6 * 0.5) * lines(routed);
    expect(Math.abs(minutes(routed) / shorter - 1)).toBeLessThan(0.03);
  });

  it('in a batch sets up once, walks 1/sqrt(b) as far per line, and sorts each order', () => {
    const { world } = warm({ shop: { ...morning, pickingMethod: 1, ordersPerTour: 4, sortMinutesPerOrder: 0.5 } });
    world.tally = new Tally(1);
    const before = queue(world);
    expect(before.length).toBeGreaterThanOrEqual(4);
    const [first, second, third, fourth] = before as [number, number, number, number];
    const lines = [first, second, third, fourth].reduce((n, order) => n + world.orders.lineCount[order]!, 0);
    world.day = 1;
    let tour = -1;
    const { events } = world;
    const schedule = events.schedule.bind(events);
    events.schedule = (time, cls, code, slot) => {
      if (tour < 0 && slot === first && code === EVENT.picked) tour = time - world.events.time;
      return schedule(time, cls, code, slot);
    };
    runDay(world);
    const walk = 3 * 0.5;
    expect(tour * 60).toBeCloseTo(2 + lines * (walk / 2 + (3 - walk)) + 4 * 0.5, 9);
  });

  it('fills tours where orders wait and does without them where a picker is free', () => {
    const waiting = simulate({ shop: { ...morning, pickingMethod: 1 } });
    const idle = simulate({
      shop: { ...exact, pickingMethod: 1, pickers: 50, warehouseOpensHour: 0, warehouseShiftHours: 24 },
    });
    expect(per(waiting, 'picked', 'pickTours')).toBeGreaterThan(1.8);
    // A tour is counted when it begins, an order when it ends: at midnight some are under way.
    expect(Math.abs(sum(idle, 'pickTours') - sum(idle, 'picked'))).toBeLessThanOrEqual(2);
    // An order alone is picked as in picking order by order.
    const single = simulate({ shop: { ...exact, pickers: 50, warehouseOpensHour: 0, warehouseShiftHours: 24 } });
    expect(sum(idle, 'pickBusyHours')).toBeCloseTo(sum(single, 'pickBusyHours'), 9);
  });

  it('in waves makes fuller tours than in batches, and orders wait longer for them', () => {
    const shop = { ...exact, warehouseShiftHours: 12, carrierCutOffHour: 22 };
    const batch = simulate({ shop: { ...shop, pickingMethod: 1 } });
    const wave = simulate({ shop: { ...shop, pickingMethod: 2, waveHours: 4 } });
    expect(per(wave, 'picked', 'pickTours')).toBeGreaterThan(per(batch, 'picked', 'pickTours') + 0.3);
    expect(per(wave, 'pickWaitHours', 'picked')).toBeGreaterThan(per(batch, 'pickWaitHours', 'picked') + 0.3);
    expect(sum(wave, 'pickBusyHours')).toBeLessThan(sum(batch, 'pickBusyHours'));
  });

  it('lets express orders pass all others that wait, when they go first', () => {
    const shop = { ...morning, warehouseShiftHours: 3, expressShare: 0.3, carrierCutOffHour: 0 };
    const places = (expressFirst: number): { express: number; others: number } => {
      const { world } = warm({ shop: { ...shop, expressFirst } });
      const at = { express: [] as number[], others: [] as number[] };
      for (world.day = 1; world.day <= 10; world.day++) {
        runDay(world);
        world.dock.forEach((order, place) => {
          const kind = world.orders.has(order, ORDER_FLAG.express) ? 'express' : 'others';
          at[kind].push(place / world.dock.length);
        });
      }
      const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
      return { express: mean(at.express), others: mean(at.others) };
    };
    const first = places(1);
    expect(first.express).toBeLessThan(first.others - 0.1);
  });
});

describe('hours of the warehouse', () => {
  it('that are released leave whole people on duty, as many person-hours as the share asks for', () => {
    for (const [people, share, shift] of [
      [2, 0.5, 9],
      [1, 1 / 3, 9],
      [5, 0.37, 8],
      [3, 0.9, 11],
    ] as const) {
      let hours = 0;
      for (let hour = 0; hour < shift; hour++) {
        const on = onDuty(people, share, hour);
        expect(Number.isInteger(on)).toBe(true);
        expect(on).toBeGreaterThanOrEqual(0);
        expect(on).toBeLessThanOrEqual(people);
        hours += on;
      }
      expect(hours).toBe(Math.ceil(people * share * shift - 1e-9));
    }
    expect(onDuty(4, 1, 7)).toBe(4);
  });

  it('are lengthened by overtime only while orders wait, which then leave earlier', () => {
    const busy = { pickMinutesPerLine: 8, warehouseShiftHours: 3 };
    const home = simulate({ shop: busy });
    const stay = simulate({ shop: { ...busy, overtimeHours: 8 } });
    const calm = simulate({ shop: { warehouseShiftHours: 20, overtimeHours: 4, pickers: 6, packers: 6 } });
    expect(sum(stay, 'overtimeHours')).toBeGreaterThan(20);
    expect(sum(stay, 'overtimeHours')).toBeLessThan(30 * 2 * 8);
    expect(per(stay, 'cycleHoursSum', 'delivered')).toBeLessThan(per(home, 'cycleHoursSum', 'delivered') - 1);
    expect(sum(calm, 'overtimeHours')).toBe(0);
  });
});

/** Orders in the pickers' line, by the time they joined. */
function queue(world: World): number[] {
  const { orders, pickers } = world;
  const waiting: number[] = [];
  for (let order = 0; order < orders.holds.length; order++) {
    if (orders.holds[order]! > 0 && pickers.waiting(order)) waiting.push(order);
  }
  return waiting.sort((left, right) => orders.queuedAt[left]! - orders.queuedAt[right]!);
}
