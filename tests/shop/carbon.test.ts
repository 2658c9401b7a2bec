import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { composeDay } from '../../src/levers/compose';
import { planned, scenarioWith } from '../levers/a-scenario';
import { NO_FEEDBACKS, simulate, smallShop } from './small-shop';

const DAYS = 60;
const WHOLE = defaultShop.co2GramsPerParcel;
/** Nothing but the way of a parcel: no returns, no second attempt. */
const plain: Partial<ShopParameters> = { returnShare: 0, faultyReturnShare: 0, failedAttemptShare: 0 };

function run(shop: Partial<ShopParameters>): Facts {
  return simulate({
    days: DAYS,
    shop: { ...plain, ...shop },
    feedbacks: NO_FEEDBACKS,
    options: { recountDaily: false },
  });
}

function sum(facts: Facts, name: CounterName): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay: DAYS });
}

function perOrder(shop: Partial<ShopParameters>): number {
  const facts = run(shop);
  return sum(facts, 'co2Grams') / sum(facts, 'shipped');
}

describe('CO2e of an order', () => {
  it('is the published figure for one parcel of the usual weight that arrives at once', () => {
    // Every basket is one article of just the weight that the figure is meant for.
    const one = { linesPerOrder: 1, unitsPerLine: 1, unitGrams: 1990, unitGramsSigma: 0 };
    expect(WHOLE).toBe(815);
    expect(Math.abs(perOrder(one) / WHOLE - 1)).toBeLessThan(0.05);
    // And of the default shop on average, whose orders weigh about that.
    expect(Math.abs(perOrder({}) / WHOLE - 1)).toBeLessThan(0.05);
  });

  it('grows by the last mile with every attempt to deliver, and by nothing else', () => {
    const facts = run({ failedAttemptShare: 0.4 });
    const grams = sum(facts, 'co2Grams') / sum(facts, 'shipped') - perOrder({});
    // Of two attempts that may fail each costs 181 g more; the third hands over whatever happens.
    const expected = 0.222 * WHOLE * (0.4 + 0.4 * 0.4);
    expect(Math.abs(grams / expected - 1)).toBeLessThan(0.12);
  });

  it('loses its packaging’s part, and no other, by the greenest of packaging', () => {
    const less = composeDay(scenarioWith([planned('green-packaging', { co2Cut: 1 })]))(1);
    const gone = perOrder({}) - perOrder({ packagingCo2Cut: less.packagingCo2Cut });
    expect(gone / WHOLE).toBeCloseTo(defaultShop.packagingCo2Share, 9);
    const rest = ['co2GramsPerParcel', 'lineHaulCo2Share', 'lastMileCo2Share', 'packagingCo2Share'] as const;
    for (const id of rest) expect(less[id]).toBe(defaultShop[id]);
  });

  it('grows in its line haul with weight: twice as heavy, that part twice', () => {
    const more = perOrder({ unitGrams: 2 * smallShop.unitGrams }) - perOrder({});
    // All of it is gone where goods weigh next to nothing.
    const all = perOrder({}) - perOrder({ unitGrams: 1 });
    expect(Math.abs(more / all - 1)).toBeLessThan(0.01);
    const weightless = perOrder({ unitGrams: 1 }) / WHOLE;
    expect(Math.abs(weightless - (1 - defaultShop.lineHaulCo2Share))).toBeLessThan(0.01);
  });

  it('falls where parcels start nearer to customers, and grows with every parcel of a split order', () => {
    const near = run({ placeCount: 4, lineHaulCo2Share: 0.4, packagingCo2Share: 0, lastMileCo2Share: 0 });
    const far = run({ placeCount: 1, lineHaulCo2Share: 0.4, packagingCo2Share: 0, lastMileCo2Share: 0 });
    const of = (facts: Facts): number => sum(facts, 'co2Grams') / sum(facts, 'shipped');
    expect(of(near)).toBeLessThan(0.95 * of(far));
    const split = run({
      placeCount: 4,
      lineHaulCo2Share: 0,
      serviceLevelA: 0.6,
      serviceLevelB: 0.6,
      serviceLevelC: 0.6,
    });
    expect(of(split)).toBeGreaterThan(WHOLE);
  });

  it('saves nothing but last mile at a pick-up point, and no more than there is of it', () => {
    expect(perOrder({}) - perOrder({ lockerShare: 1 })).toBeCloseTo(90, 6);
    expect(perOrder({}) - perOrder({ lockerShare: 1, lockerCo2Grams: 10_000 })).toBeCloseTo(0.222 * WHOLE, 6);
  });
});
