import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { choosesWindow, waitForWindow, windowSurcharge } from '../../src/shop/delivery-windows';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { ORDER_FLAG } from '../../src/shop/orders';
import type { World } from '../../src/shop/world';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

function sum(facts: Facts, name: CounterName, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay });
}

/** A world with so many orders in it, of nobody in particular. */
function withOrders(shop: Partial<ShopParameters>, count: number): { world: World; orders: number[] } {
  const { world } = warm({ feedbacks: NO_FEEDBACKS });
  world.today = { ...smallShop, ...shop };
  const orders = Array.from({ length: count }, (_, n) => {
    const order = world.orders.open();
    world.orders.key0[order] = n;
    world.orders.key1[order] = 7 * n + 1;
    world.orders.promisedAt[order] = 1e6;
    return order;
  });
  return { world, orders };
}

describe('delivery at a chosen time', () => {
  it('changes no bit while nobody chooses', () => {
    const told = { windowHours: 1, windowEveningShare: 1, windowLaterShare: 1, windowFailureCut: 1, windowCents: 9999 };
    expect(simulate({ days: 20, shop: { ...told, starsForWindow: 3 } }).digest).toBe(simulate({ days: 20 }).digest);
  });

  it('is in the first window of the chosen hours that begins once the parcel is there, at any moment of it', () => {
    const shop = { windowShare: 1, windowHours: 3, windowEveningShare: 1, windowLaterShare: 0 };
    const { world, orders } = withOrders(shop, 400);
    const moments: number[] = [];
    for (const [n, order] of orders.entries()) {
      const earliest = 240 + (n * 48) / 400;
      const rings = earliest + waitForWindow(world, order, earliest);
      const hour = rings % 24;
      expect(hour).toBeGreaterThanOrEqual(18);
      expect(hour).toBeLessThan(21);
      expect(rings - earliest).toBeGreaterThanOrEqual(0);
      expect(rings - earliest).toBeLessThan(27);
      // The window begins when the parcel is there already, and a day earlier it was not.
      const opens = rings - (hour - 18);
      expect(opens).toBeGreaterThanOrEqual(earliest);
      expect(opens - 24).toBeLessThan(earliest);
      moments.push((hour - 18) / 3);
    }
    const mean = moments.reduce((all, one) => all + one, 0) / moments.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / moments.length));
  });

  it('spreads over the windows of the day as said, and a day later for some', () => {
    const shop = { windowShare: 1, windowHours: 3, windowEveningShare: 0.4, windowLaterShare: 0.25 };
    const { world, orders } = withOrders(shop, 4000);
    const windows = [0, 0, 0, 0];
    let later = 0;
    for (const order of orders) {
      // Eight in the morning: today's windows are all still to come.
      const rings = 248 + waitForWindow(world, order, 248);
      windows[Math.floor(((rings % 24) - 9) / 3)]! += 1 / orders.length;
      if (rings >= 264) later += 1 / orders.length;
    }
    for (const [window, share] of [0.2, 0.2, 0.2, 0.4].entries())
      expect(Math.abs(windows[window]! - share)).toBeLessThan(4 * Math.sqrt(0.25 / orders.length));
    expect(Math.abs(later - 0.25)).toBeLessThan(4 * Math.sqrt(0.19 / orders.length));
  });

  it('is offered at the door, not at a pick-up point, and taken by the share that was said', () => {
    const { world, orders } = withOrders({ windowShare: 0.3 }, 4000);
    let chosen = 0;
    for (const [n, order] of orders.entries()) {
      if (n % 2 === 1) world.orders.flag(order, ORDER_FLAG.locker);
      if (!choosesWindow(world, order)) continue;
      expect(n % 2).toBe(0);
      chosen += 2 / orders.length;
    }
    expect(Math.abs(chosen - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 2000));
  });

  it('moves the promise to the end of the window for who could have had the parcel in time, for nobody else', () => {
    const { world, orders } = withOrders({ windowShare: 1, windowEveningShare: 1, windowLaterShare: 0 }, 3);
    const { promisedAt } = world.orders;
    const [early, just, late] = orders as [number, number, number];
    promisedAt[early] = 300;
    promisedAt[just] = 250;
    promisedAt[late] = 249;
    for (const order of orders) waitForWindow(world, order, 250);
    expect([promisedAt[early], promisedAt[just], promisedAt[late]]).toEqual([300, 261, 249]);
  });

  it('meets somebody at home: attempts fail less often by the share that was said', () => {
    const failed = (windowShare: number, windowFailureCut: number): number => {
      const shop = { failedAttemptShare: 0.5, windowShare, windowFailureCut };
      const facts = simulate({ days: 40, shop, feedbacks: NO_FEEDBACKS, options: { recountDaily: false } });
      return sum(facts, 'failedAttempts', 25) / sum(facts, 'delivered', 25);
    };
    const usual = failed(0, 0);
    expect(usual).toBeGreaterThan(0.45);
    expect(failed(1, 1)).toBe(0);
    expect(Math.abs(failed(1, 0.5) / usual - 0.5)).toBeLessThan(0.1);
    expect(Math.abs(failed(0.5, 1) / usual - 0.5)).toBeLessThan(0.1);
  });

  it('costs the carrier a stop of its own, the narrower the window the more', () => {
    const cents = [1.5, 3, 6].map((windowHours) => windowSurcharge({ ...smallShop, windowCents: 120, windowHours }));
    expect(cents).toEqual([240, 120, 60]);
    const facts = simulate({ days: 20, shop: { windowShare: 1, windowCents: 120, windowHours: 3 } });
    expect(sum(facts, 'carrierCents')).toBe(sum(facts, 'shipped') * (smallShop.parcelCents + 120));
    expect(sum(facts, 'windowParcels')).toBe(sum(facts, 'shipped'));
  });

  it('pleases as said, and is not blamed for the days it takes: only for a promise broken', () => {
    const stars = (shop: Partial<ShopParameters>): number => {
      const all = {
        ...shop,
        failedAttemptShare: 0,
        askShare: 0,
        returnShare: 0,
        wismoShareLate: 0,
        wismoShareOnTime: 0,
      };
      const facts = simulate({ days: 40, shop: all, feedbacks: NO_FEEDBACKS, options: { recountDaily: false } });
      return sum(facts, 'experienceSum', 20) / sum(facts, 'finished', 20);
    };
    const later = { windowShare: 1, windowLaterShare: 1, promiseDays: 30 };
    expect(stars({ ...later, expectedDeliveryDays: 1 })).toBe(stars({ ...later, expectedDeliveryDays: 9 }));
    expect(stars({ ...later, starsForWindow: 0.1 }) - stars(later)).toBeGreaterThan(0.05);
  });
});
