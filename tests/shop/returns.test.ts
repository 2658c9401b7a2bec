import { describe, expect, it } from 'vitest';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { NO_FEEDBACKS, simulate } from './small-shop';

const sum = (facts: Facts, name: CounterName): number =>
  total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
const per = (facts: Facts, name: CounterName, of: CounterName): number => sum(facts, name) / sum(facts, of);

describe('returns', () => {
  it('are known by their reason: a fault, or that goods do not fit or please', () => {
    const sound = simulate({ days: 40, shop: { wrongItemShare: 0, damagedShare: 0 } });
    const faulty = simulate({ days: 40, shop: { returnShare: 0, wrongItemShare: 0.2 } });
    expect(sum(sound, 'returnedLines')).toBeGreaterThan(50);
    expect(sum(sound, 'returnedFaulty')).toBe(0);
    expect(sum(faulty, 'returnedFaulty')).toBe(sum(faulty, 'returnedLines'));
    const none = simulate({ days: 40, shop: { returnShare: 0, wrongItemShare: 0.2, faultyReturnShare: 0 } });
    expect(sum(none, 'returnedLines')).toBe(0);
  });

  it('that cost a fee are fewer, by its size against the mean order; the fee stays with the shop; buyers are deterred', () => {
    const free = simulate({ days: 60 });
    const paid = simulate({ days: 60, shop: { returnFeeCents: 2000 } });
    expect(per(paid, 'returnedLines', 'deliveredLines')).toBeLessThan(
      per(free, 'returnedLines', 'deliveredLines') * 0.9,
    );
    expect(per(paid, 'orders', 'visits')).toBeLessThan(per(free, 'orders', 'visits'));
    // A fee that no buyer minds keeps nobody and is kept.
    const kept = simulate({ days: 60, shop: { returnFeeCents: 2000, returnFeeResponse: 0, shippingFeeElasticity: 0 } });
    const unfelt = simulate({ days: 60, shop: { shippingFeeElasticity: 0 } });
    expect(sum(kept, 'returnedLines')).toBe(sum(unfelt, 'returnedLines'));
    expect(sum(kept, 'refundCents')).toBeLessThan(sum(unfelt, 'refundCents'));
  });

  it('for a fault cost no fee', () => {
    const faulty = { returnShare: 0, wrongItemShare: 0.3 };
    const free = simulate({ days: 40, shop: faulty });
    const fee = simulate({ days: 40, shop: { ...faulty, returnFeeCents: 3000 } });
    expect(sum(fee, 'refundCents')).toBe(sum(free, 'refundCents'));
    expect(sum(free, 'refundCents')).toBeGreaterThan(0);
  });

  it('rise with what is bought in live shows, and with nothing else', () => {
    const shop = { wrongItemShare: 0, damagedShare: 0, returnShare: 0.1 };
    const share = (change: object): number =>
      per(
        simulate({ days: 60, shop: { ...shop, ...change }, feedbacks: NO_FEEDBACKS }),
        'returnedLines',
        'deliveredLines',
      );
    expect(share({ liveReturnFactor: 5 })).toBe(share({}));
    const shows = { liveVisitsPerDay: 3000, liveConversionRatio: 4 };
    const [once, twice] = [share(shows), share({ ...shows, liveReturnFactor: 5 })];
    // The show makes some of the orders: their returns are five times as many, those of the others as before.
    expect(twice).toBeGreaterThan(1.5 * once);
    expect(twice).toBeLessThan(4.5 * once);
  });

  it('wait for an inspector in the shift, as long as the work takes and the queue is', () => {
    const shop = { returnShare: 0.4, returnInspectors: 1, warehouseShiftHours: 8 };
    const quick = simulate({ days: 60, shop: { ...shop, inspectionMinutes: 2 } });
    const slow = simulate({ days: 60, shop: { ...shop, inspectionMinutes: 35 } });
    // Back at any hour, the shift on for a third of the day: 16^2/48 hours until it begins, and the work.
    const untilShift = (16 * 16) / 48;
    expect(Math.abs(per(quick, 'inspectHoursSum', 'inspected') - untilShift)).toBeLessThan(1);
    expect(per(slow, 'inspectHoursSum', 'inspected')).toBeGreaterThan(untilShift + 2);
    expect(sum(quick, 'inspectPaidHours')).toBe(60 * 8);
    expect((sum(quick, 'inspectBusyHours') * 60) / sum(quick, 'inspected')).toBeGreaterThan(1.8);
    expect((sum(quick, 'inspectBusyHours') * 60) / sum(quick, 'inspected')).toBeLessThan(2.2);
  });

  it('that inspectors leave behind when the shop gives them up are judged by the way', () => {
    const facts = simulate({
      days: 40,
      shop: { returnShare: 0.5, returnInspectors: 1, inspectionMinutes: 200 },
      plan: (day, base) => (day < 20 ? base : { ...base, returnInspectors: 0 }),
    });
    const onDay20 = total(facts, COUNTER.inspected, { firstDay: 20, lastDay: 20 });
    const before = total(facts, COUNTER.inspected, { firstDay: 1, lastDay: 19 }) / 19;
    expect(onDay20).toBeGreaterThan(10 * before);
  });

  it('are sold again as inspection and refurbishing let them, and the rest is written off', () => {
    const shop = { returnShare: 0.5, damagedShare: 0, wrongItemShare: 0, restockShare: 0.6 };
    const plain = simulate({ days: 60, shop });
    const mended = simulate({ days: 60, shop: { ...shop, refurbishShare: 0.5, refurbishCents: 700 } });
    const resold = (facts: Facts): number => per(facts, 'resoldUnits', 'returnedUnits');
    expect(Math.abs(resold(plain) - 0.6)).toBeLessThan(0.06);
    expect(Math.abs(resold(mended) - 0.8)).toBeLessThan(0.06);
    expect(sum(mended, 'refurbishedUnits')).toBeGreaterThan(0);
    expect(sum(mended, 'writeOffCents')).toBeLessThan(sum(plain, 'writeOffCents') * 0.7);
  });
});
