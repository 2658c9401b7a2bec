import { describe, expect, it } from 'vitest';
import { exp } from '../../src/lib/arithmetic';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { Carriers } from '../../src/shop/carriers';
import { buildCatalogue, demandOfFirst } from '../../src/shop/catalogue';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { DeliveryPromise } from '../../src/shop/delivery-promise';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { paidFactor } from '../../src/shop/funnel';
import { MAX_LINES } from '../../src/shop/orders';
import { ABROAD, Places, REGION_COUNT } from '../../src/shop/places';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import { startOfDay } from '../../src/shop/time';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

const BY_ZONE = { promiseRule: 1 };
const BY_CONFIDENCE = { promiseRule: 2 };

function promiseOf(change: Partial<ShopParameters>): { promise: DeliveryPromise; places: Places } {
  const shop = { ...smallShop, ...change };
  const places = new Places(shop.skuCount);
  const carriers = new Carriers();
  const promise = new DeliveryPromise();
  places.openDay(shop);
  carriers.openDay(shop);
  promise.openDay(shop, places, carriers, buildCatalogue(shop));
  return { promise, places };
}

/** Orders of forty days whose end is known, over some replications. */
function runs(shop: Partial<ShopParameters>): (name: CounterName) => number {
  const certain = { failedAttemptShare: 0, lostShare: 0, pickers: 3, packers: 3 };
  const all: Facts[] = [0, 1, 2].map((replication) =>
    simulate({
      shop: { ...certain, ...shop },
      days: 60,
      replication,
      feedbacks: NO_FEEDBACKS,
      options: { recountDaily: false },
    }),
  );
  return (name) => all.reduce((sum, facts) => sum + total(facts, COUNTER[name], { firstDay: 1, lastDay: 40 }), 0);
}

function onTime(of: (name: CounterName) => number): { far: number; near: number } {
  const far = of('deliveredFarOnTime') / of('deliveredFar');
  const near = (of('deliveredOnTime') - of('deliveredFarOnTime')) / (of('delivered') - of('deliveredFar'));
  return { far, near };
}

describe('a promise by region', () => {
  it('has the same mean where a warehouse abroad keeps the best sellers only: over articles as over regions', () => {
    const change = { promiseRule: 1, abroadShare: 0.4, placeCount: 2, overseasPlace: 1, overseasAssortment: 0.3 };
    const { promise, places } = promiseOf(change);
    const near = demandOfFirst(buildCatalogue({ ...smallShop, ...change }), places.kept);
    expect(near).toBeGreaterThan(0.3);
    const weights = [
      { serving: places.everywhere, weight: near },
      { serving: places.notAbroad, weight: 1 - near },
    ];
    let mean = 0;
    for (const { serving, weight } of weights)
      for (let region = 0; region < REGION_COUNT; region++)
        mean += weight * places.shareOf(region) * promise.hoursTo(serving.home[region]!, region);
    expect(mean / 24).toBeCloseTo(smallShop.promiseDays, 9);
  });
});

describe('one promise for all', () => {
  it('is the days of the parameter; what is said of promises by region changes no bit', () => {
    expect(promiseOf({ promiseDays: 3.5 }).promise.expectedDays).toBe(3.5);
    const told = simulate({ days: 20, shop: { promiseConfidence: 0.5, promiseHandlingDays: 9 } });
    expect(told.digest).toBe(simulate({ days: 20 }).digest);
    const facts = simulate({ days: 10 });
    const hours = total(facts, COUNTER.promiseHoursSum, { firstDay: 1, lastDay: 10 });
    expect(hours).toBeCloseTo(
      24 * smallShop.promiseDays * total(facts, COUNTER.orders, { firstDay: 1, lastDay: 10 }),
      6,
    );
  });
});

describe('a promise by zone', () => {
  it('is later the farther a region is, and on average what was promised to all', () => {
    const { promise, places } = promiseOf(BY_ZONE);
    let mean = 0;
    for (let region = 0; region < ABROAD; region++) mean += places.shareOf(region) * promise.hoursTo(0, region);
    expect(mean / 24).toBeCloseTo(smallShop.promiseDays, 9);
    expect(promise.expectedDays).toBe(smallShop.promiseDays);
    // Within the region, two neighbours, one far.
    const hours = [0, 1, 2, 3].map((region) => promise.hoursTo(0, region));
    expect(hours[0]).toBeLessThan(hours[1]!);
    expect(hours[1]).toBe(hours[2]);
    expect(hours[2]).toBeLessThan(hours[3]!);
  });

  it('allows for the warehouse, for the quantile of the transit law, and across the border for customs', () => {
    const exact = { ...BY_CONFIDENCE, transitSigma: 0, customsCv: 0, abroadShare: 0.2 };
    const { promise, places } = promiseOf({ ...exact, promiseHandlingDays: 2, customsMeanHours: 30 });
    for (let region = 0; region <= ABROAD; region++) {
      const transit = smallShop.transitMeanHours * places.transit[region]!;
      expect(promise.hoursTo(0, region)).toBeCloseTo(48 + transit + (region === ABROAD ? 30 : 0), 9);
    }
    const sure = promiseOf({ ...BY_CONFIDENCE, promiseConfidence: 0.99 }).promise.expectedDays;
    expect(sure).toBeGreaterThan(promiseOf({ ...BY_CONFIDENCE, promiseConfidence: 0.8 }).promise.expectedDays);
  });

  it('expects the carrier that recent parcels went with', () => {
    const carriers = new Carriers();
    const shop = { ...smallShop, carrierCount: 2, secondTransitFactor: 0.5 };
    carriers.openDay(shop);
    expect(carriers.expectedTransit()).toBe(shop.transitMeanHours);
    carriers.note(0, 30);
    carriers.note(1, 10);
    expect(carriers.expectedTransit()).toBeCloseTo(shop.transitMeanHours * (0.75 + 0.25 * 0.5), 9);
  });

  it('is made at the till for the farthest of the places that serve the basket', () => {
    const shop = { ...BY_CONFIDENCE, placeCount: 3 };
    const { world } = warm({ shop, feedbacks: NO_FEEDBACKS });
    world.tally = new Tally(12);
    const { orders, stock, promise } = world;
    let several = 0;
    let seen = 0;
    for (world.day = 1; world.day <= 12; world.day++) {
      runDay(world);
      for (let order = 0; order < orders.holds.length; order++) {
        if (orders.holds[order]! <= 0 || orders.paidAt[order]! < startOfDay(world.day)) continue;
        const hours = new Set<number>();
        for (let line = 0; line < orders.lineCount[order]!; line++) {
          const place = Math.floor(orders.lineRow[order * MAX_LINES + line]! / stock.skus);
          hours.add(promise.hoursTo(place, orders.region[order]!));
        }
        expect(orders.promisedAt[order]! - orders.paidAt[order]!).toBeCloseTo(Math.max(...hours), 6);
        seen++;
        if (hours.size > 1) several++;
      }
    }
    expect(seen).toBeGreaterThan(200);
    expect(several).toBeGreaterThan(3);
  });

  it('disappoints far customers hardly more often than near ones; one promise for all does, at the same mean', () => {
    // A region of the country has to be drawn for every order, so that both can be told apart.
    const shop = { abroadShare: 1e-9 };
    const all = onTime(runs(shop));
    const zone = onTime(runs({ ...shop, ...BY_ZONE }));
    expect(all.near - all.far).toBeGreaterThan(0.15);
    expect(Math.abs(zone.near - zone.far)).toBeLessThan(0.05);
    expect(zone.far).toBeGreaterThan(all.far + 0.1);
  });

  it('is kept in the share that was said, where the allowance is what the warehouse takes', () => {
    const stocked = { serviceLevelA: 0.999, serviceLevelB: 0.999, serviceLevelC: 0.999 };
    const usual = runs(stocked);
    const promiseHandlingDays = usual('cycleHoursSum') / usual('delivered') / 24;
    for (const promiseConfidence of [0.7, 0.9]) {
      const kept = runs({ ...BY_CONFIDENCE, ...stocked, promiseConfidence, promiseHandlingDays });
      const share = kept('deliveredOnTime') / kept('delivered');
      expect(Math.abs(share - promiseConfidence)).toBeLessThan(0.04);
    }
  });

  it('sells by the promise that buyers expect: the same mean sells the same, a surer promise less', () => {
    const factor = (change: Partial<ShopParameters>): number => {
      const promiseDays = promiseOf(change).promise.expectedDays;
      return paidFactor(
        { ...smallShop, ...change },
        { ratingRatio: 1, feeShare: 0, promotionFactor: 1, testGain: 0, promiseDays },
      );
    };
    expect(factor(BY_ZONE)).toBe(factor({}));
    const sure = { ...BY_CONFIDENCE, promiseConfidence: 0.99 };
    const rash = { ...BY_CONFIDENCE, promiseConfidence: 0.5 };
    const days = promiseOf(sure).promise.expectedDays - promiseOf(rash).promise.expectedDays;
    expect(days).toBeGreaterThan(1);
    expect(factor(sure) / factor(rash)).toBeCloseTo(exp(-smallShop.promiseConversionPerDay * days), 9);
    // And the shop that runs feels it.
    const { world } = warm({ shop: sure, feedbacks: NO_FEEDBACKS });
    expect(world.promise.expectedDays).toBe(promiseOf(sure).promise.expectedDays);
    expect(world.paidFactor).toBeLessThan(warm({ shop: rash, feedbacks: NO_FEEDBACKS }).world.paidFactor);
  });
});
