import { describe, expect, it } from 'vitest';
import { exp } from '../../src/lib/arithmetic';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { PICKING } from '../../src/shop/picking-queue';
import { NO_FEEDBACKS, simulate } from './small-shop';

const DAYS = 40;
/** Goods in plenty: no order waits for them, and none is cancelled by a short pick. */
const plenty = {
  minimumOrderUnits: 8000,
  serviceLevelA: 0.9999,
  serviceLevelB: 0.9999,
  serviceLevelC: 0.9999,
  supplierDefectShare: 0,
  shrinkagePerYear: 0,
};

function sum(facts: Facts, name: CounterName, firstDay = 1, lastDay = facts.days): number {
  return total(facts, COUNTER[name], { firstDay, lastDay });
}

describe('an overdue order that nobody has picked', () => {
  it('is cancelled when the patience beyond its promise ends, and units and money go back every day', () => {
    const mean = 5;
    const facts = simulate({
      days: DAYS,
      feedbacks: NO_FEEDBACKS,
      shop: { ...plenty, latePatienceDays: mean },
      plan: (_, base) => ({ ...base, pickers: 0, overtimeHours: 0 }),
    });
    expect(sum(facts, 'shipped', 5)).toBe(0);
    const promiseDays = sum(facts, 'promiseHoursSum') / sum(facts, 'orders') / 24;
    let expected = 0;
    let orders = 0;
    for (let day = 1; day <= 20; day++) {
      const placed = sum(facts, 'orders', day, day);
      orders += placed;
      // Asked at dawn: on the average half a day after the order's own hour; a day is given by everybody.
      expected += placed * (1 - exp(-(DAYS - 1.5 - day - promiseDays) / (mean - 1)));
    }
    expect(orders).toBeGreaterThan(300);
    const cancelled = sum(facts, 'cancelled', 1, 20);
    expect(Math.abs(cancelled - expected)).toBeLessThan(4 * Math.sqrt(orders * 0.25) + 0.02 * orders);
    expect(cancelled).toBeLessThan(orders);
  });

  it('takes no time of pickers who come back to it, whatever the method', () => {
    for (const pickingMethod of Object.values(PICKING)) {
      const run = (latePatienceDays: number): Facts =>
        simulate({
          days: DAYS,
          feedbacks: NO_FEEDBACKS,
          shop: { ...plenty, pickingMethod, latePatienceDays },
          plan: (day, base) => ({ ...base, pickers: day <= 20 ? 0 : 8, packers: 8, overtimeHours: 0 }),
        });
      const patient = run(180);
      const impatient = run(1);
      const perOrder = (facts: Facts): number => sum(facts, 'pickBusyHours', 21) / sum(facts, 'picked', 21);
      expect(sum(impatient, 'cancelled')).toBeGreaterThan(5 * sum(patient, 'cancelled'));
      expect(sum(impatient, 'picked', 21)).toBeLessThan(0.8 * sum(patient, 'picked', 21));
      expect(perOrder(impatient) / perOrder(patient)).toBeGreaterThan(0.9);
      expect(perOrder(impatient) / perOrder(patient)).toBeLessThan(pickingMethod === PICKING.single ? 1.03 : 1.6);
      expect(sum(impatient, 'ordersWaiting', DAYS)).toBeLessThan(60);
    }
  });

  it('does not exist in a shop whose hands suffice', () => {
    const with7 = simulate({ shop: plenty });
    const with1 = simulate({ shop: { ...plenty, latePatienceDays: 1 } });
    expect(with1.digest).toBe(with7.digest);
  });
});
