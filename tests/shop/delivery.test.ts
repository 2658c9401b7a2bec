import { describe, expect, it } from 'vitest';
import { exp, log } from '../../src/lib/arithmetic';
import { normalQuantile } from '../../src/lib/special/normal';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { ORDER_FLAG } from '../../src/shop/orders';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import { startOfDay } from '../../src/shop/time';
import { simulate, warm } from './small-shop';

/** Hours from hand-over to the door of all parcels handed over on days 1 to 12. */
function transits(shop: Partial<ShopParameters>): number[] {
  const { world } = warm({ shop });
  const days = 30;
  world.tally = new Tally(days);
  const hours: number[] = [];
  for (world.day = 1; world.day <= days; world.day++) {
    runDay(world);
    const { orders } = world;
    const dawn = startOfDay(world.day);
    for (let order = 0; order < orders.holds.length; order++) {
      if (orders.holds[order]! <= 0 || !orders.has(order, ORDER_FLAG.delivered)) continue;
      const handed = orders.queuedAt[order]!;
      if (orders.deliveredAt[order]! >= dawn && handed >= 0 && handed < startOfDay(13))
        hours.push(orders.deliveredAt[order]! - handed);
    }
  }
  return hours.sort((left, right) => left - right);
}

function sum(facts: Facts, name: CounterName, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay });
}

const certain = { failedAttemptShare: 0, lostShare: 0, damagedShare: 0, wrongItemShare: 0 };
const busy = { visitsPerDay: 6000, pickers: 4, packers: 4, siteCapacityPagesPerSecond: 10 };

describe('delivery', () => {
  it('takes lognormal hours of the mean and sigma asked for', () => {
    const hours = transits({ ...busy, ...certain });
    const mu = log(53.88) - 0.5 * 0.356 * 0.356;
    expect(hours.length).toBeGreaterThan(600);
    for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const expected = exp(mu + 0.356 * normalQuantile(p));
      // Share below the theoretical quantile, within four standard errors.
      const below = hours.filter((value) => value <= expected).length / hours.length;
      expect(Math.abs(below - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / hours.length));
    }
  });

  it('comes again a day later when nobody opens, three times at most', () => {
    const once = transits({ ...busy, ...certain });
    const often = transits({ ...busy, ...certain, failedAttemptShare: 0.9 });
    const mean = (values: number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
    // 0.9 x 24 h + 0.81 x 24 h, over the same parcels.
    expect(Math.abs(mean(often) - mean(once) - 24 * (0.9 + 0.81))).toBeLessThan(3);
  });

  it('is late exactly when the promise is broken', () => {
    const generous = simulate({ days: 30, shop: { ...certain, promiseDays: 60 } });
    expect(sum(generous, 'deliveredOnTime')).toBe(sum(generous, 'delivered'));
    const rash = simulate({ days: 30, shop: { ...certain, promiseDays: 0.5 } });
    expect(sum(rash, 'deliveredOnTime', 15)).toBeLessThan(0.02 * sum(rash, 'delivered', 15));
  });

  it('puts good returns back on the shelf at their cost, and writes the others off', () => {
    const back = (restockShare: number): Facts =>
      simulate({ days: 40, shop: { ...busy, ...certain, returnShare: 0.9, restockShare } });
    const good = back(1);
    expect(sum(good, 'writeOffCents')).toBe(0);
    expect(sum(good, 'refundCents', 10)).toBeGreaterThan(0.8 * sum(good, 'grossSalesCents', 10));
    const bad = back(0);
    expect(sum(bad, 'writeOffCents')).toBeGreaterThan(0);
    // What nobody sends back costs nothing.
    const kept = simulate({ days: 40, shop: { ...busy, ...certain, returnShare: 0 } });
    expect(sum(kept, 'refundCents')).toBe(0);
    expect(sum(kept, 'returnFreightCents')).toBeLessThan(sum(good, 'returnFreightCents') / 5);
  });

  it('loses parcels in the share asked for, and refunds them', () => {
    const facts = simulate({ days: 40, shop: { ...busy, lostShare: 0.2 } });
    const shipped = sum(facts, 'orders', 20) - sum(facts, 'cancelled', 20);
    const share = sum(facts, 'lostParcels', 20) / shipped;
    expect(Math.abs(share - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / shipped) + 0.01);
  });
});
