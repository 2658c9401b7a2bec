import { describe, expect, it } from 'vitest';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { composeDay } from '../../src/levers/compose';
import { Carriers } from '../../src/shop/carriers';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { total } from '../../src/shop/facts';
import { ORDER_FLAG } from '../../src/shop/orders';
import { planned, scenarioWith } from '../levers/a-scenario';
import { simulate, smallShop } from './small-shop';

const sum = (facts: Facts, name: CounterName): number =>
  total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
const per = (facts: Facts, name: CounterName, of: CounterName): number => sum(facts, name) / sum(facts, of);
const inTransit = (facts: Facts): number =>
  (sum(facts, 'deliveryHoursSum') - sum(facts, 'cycleHoursSum')) / sum(facts, 'delivered');

/** Orders that are all delivered by the end of a run. */
const EARLY = { firstDay: 1, lastDay: 15 };

const RULE = { mainFirst: 0, cheapest: 1, fastest: 2, cheapestInTime: 3, shares: 4 } as const;
/** Room for everybody: the rule alone decides. */
const roomy = {
  carrierCount: 3,
  carrierCapacityPerDay: 500,
  secondCapacityPerDay: 500,
  thirdCapacityPerDay: 500,
  secondCutOffHour: 18,
  thirdCutOffHour: 18,
} as const;
const shares = (facts: Facts): readonly [number, number, number] => {
  const second = per(facts, 'parcelsSecond', 'shipped');
  const third = per(facts, 'parcelsThird', 'shipped');
  return [1 - second - third, second, third];
};
const ruled = (carrierRule: number, more: Partial<ShopParameters> = {}): Facts =>
  simulate({ shop: { ...roomy, carrierRule, ...more } });

describe('who carries a parcel', () => {
  it('is the main carrier, the cheapest or the fastest, as the rule says', () => {
    expect(shares(ruled(RULE.mainFirst))).toEqual([1, 0, 0]);
    expect(shares(ruled(RULE.cheapest))).toEqual([0, 0, 1]);
    expect(shares(ruled(RULE.fastest))).toEqual([0, 1, 0]);
  });

  it('is the cheapest that keeps the promise: the cheap one while there is time, the fast one when there is none', () => {
    expect(shares(ruled(RULE.cheapestInTime, { promiseDays: 20 }))).toEqual([0, 0, 1]);
    expect(shares(ruled(RULE.cheapestInTime, { promiseDays: 0.5 }))).toEqual([0, 1, 0]);
    const mixed = ruled(RULE.cheapestInTime, { promiseDays: 4 });
    expect(Math.max(...shares(mixed))).toBeLessThan(0.95);
    // Against all with the cheapest: dearer, and more often on time.
    const cheap = ruled(RULE.cheapest, { promiseDays: 4 });
    expect(per(mixed, 'deliveredOnTime', 'delivered')).toBeGreaterThan(per(cheap, 'deliveredOnTime', 'delivered'));
    expect(per(mixed, 'carrierCents', 'shipped')).toBeGreaterThan(per(cheap, 'carrierCents', 'shipped'));
  });

  it('follows fixed shares within their luck', () => {
    const facts = ruled(RULE.shares, { secondShare: 0.5, thirdShare: 0.2 });
    const n = sum(facts, 'shipped');
    for (const [got, meant] of [
      [shares(facts)[1], 0.5],
      [shares(facts)[2], 0.2],
    ] as const)
      expect(Math.abs(got - meant)).toBeLessThan(4 * Math.sqrt((meant * (1 - meant)) / n));
  });

  it('is the next best when the first is full, or nobody until tomorrow', () => {
    const tight = { ...roomy, carrierRule: RULE.cheapest, thirdCapacityPerDay: 4 };
    const next = simulate({ shop: tight });
    const wait = simulate({ shop: { ...tight, carrierOverflow: 0 } });
    expect(shares(next)[0]).toBeGreaterThan(0.5);
    expect(sum(next, 'parcelsLeftBehind')).toBe(0);
    expect(shares(wait)[2]).toBe(1);
    expect(sum(wait, 'parcelsLeftBehind')).toBeGreaterThan(100);
  });

  it('leaves later in the day with a carrier that collects later', () => {
    const late = { ...roomy, carrierRule: RULE.fastest, warehouseShiftHours: 14 };
    const early = simulate({ shop: late });
    const evening = simulate({ shop: { ...late, secondCutOffHour: 22 } });
    expect(per(evening, 'cycleHoursSum', 'delivered')).toBeLessThan(per(early, 'cycleHoursSum', 'delivered'));
  });

  it('decides tariff, transit, risk and CO2e', () => {
    const fast = ruled(RULE.fastest, { lostShare: 0, damagedShare: 0, failedAttemptShare: 0.4 });
    const main = ruled(RULE.mainFirst, { lostShare: 0, damagedShare: 0, failedAttemptShare: 0.4 });
    expect(per(fast, 'carrierCents', 'shipped')).toBe(Math.round(smallShop.parcelCents * 1.25));
    const failed = (facts: Facts): number =>
      total(facts, COUNTER.failedAttempts, EARLY) / total(facts, COUNTER.delivered, EARLY);
    expect(Math.abs(failed(fast) - 0.4 * 0.7)).toBeLessThan(0.08);
    expect(Math.abs(failed(main) - 0.4)).toBeLessThan(0.09);
    expect(inTransit(fast)).toBeLessThan(inTransit(main) * 0.85);
    const usual = ruled(RULE.fastest, { secondCo2Factor: 1 });
    const green = ruled(RULE.fastest, { secondCo2Factor: 0.5 });
    expect(per(green, 'co2Grams', 'shipped')).toBeCloseTo(per(usual, 'co2Grams', 'shipped') / 2, 9);
  });

  it('one alone draws nothing for the others: what they would be like changes no event', () => {
    const base = simulate({ days: 15 });
    const other = simulate({
      days: 15,
      shop: { secondTransitFactor: 3, thirdTariffFactor: 5, carrierRule: 4, secondShare: 1 },
    });
    expect(other.digest).toBe(base.digest);
  });
});

describe('an agreement with the main carrier', () => {
  const terms = ['tariff', 'perKg', 'lost', 'damaged', 'failed', 'transit', 'capacity', 'hour'] as const;
  const offers = (shop: Readonly<ShopParameters>) => {
    const carriers = new Carriers();
    carriers.openDay(shop);
    return terms.map((term) => Array.from(carriers[term]));
  };
  const agreed = { tariffCut: 0.1, mishapCut: 0.25, capacityFactor: 1.5, laterHours: 2 };
  const own = { carrierCount: 3, parcelCentsPerKg: 300 };
  const shop = { ...defaultShop, ...own };
  const before = offers(shop);
  const after = offers(composeDay(scenarioWith([planned('carrier-partnership', agreed)], [], own))(80));

  it('binds nobody else: the second and the third offer what they did', () => {
    terms.forEach((term, i) => expect(after[i]!.slice(1), term).toEqual(before[i]!.slice(1)));
  });

  it('lowers the main one’s tariff and mishaps as agreed', () => {
    const [tariff, perKg, lost, damaged, failed] = after.map(([main]) => main);
    expect(tariff).toBe(shop.parcelCents * 0.9);
    expect(perKg).toBe(shop.parcelCentsPerKg);
    expect(lost).toBe(shop.lostShare * 0.75);
    expect(damaged).toBe(shop.damagedShare * 0.75);
    expect(failed).toBe(shop.failedAttemptShare * 0.75);
  });

  it('is worth what a lower tariff and fewer mishaps are where no other carrier collects, to the bit', () => {
    const { parcelCents, lostShare, damagedShare, failedAttemptShare } = smallShop;
    const agreement = simulate({ shop: { mainTariffFactor: 0.9, mainRiskFactor: 0.75 } });
    const cheaper = simulate({
      shop: {
        parcelCents: parcelCents * 0.9,
        lostShare: lostShare * 0.75,
        damagedShare: damagedShare * 0.75,
        failedAttemptShare: failedAttemptShare * 0.75,
      },
    });
    expect(agreement.digest).toBe(cheaper.digest);
  });
});

describe('peak delay', () => {
  it('sets in at seven tenths of the contracted parcels and is full at all of them', () => {
    const carriers = new Carriers();
    const shop = { ...defaultShop, peakDelay: 0.8 };
    const delayAfter = (taken: number): number => {
      carriers.openDay(shop);
      for (let day = 0; day < 40; day++) carriers.note(0, taken * shop.carrierCapacityPerDay);
      carriers.openDay(shop);
      return carriers.delay[0]!;
    };
    expect(delayAfter(0.5)).toBe(1);
    expect(delayAfter(0.85)).toBeCloseTo(1 + 0.8 * 0.5, 6);
    expect(delayAfter(1)).toBeCloseTo(1.8, 6);
  });

  it('makes a crowded carrier slow, and a second one is the way out', () => {
    const crowded = { carrierCapacityPerDay: 18, peakDelay: 1 };
    const alone = simulate({ shop: crowded });
    const without = simulate({ shop: { ...crowded, peakDelay: 0 } });
    const shared = simulate({ shop: { ...crowded, carrierCount: 2, carrierRule: RULE.shares, secondShare: 0.5 } });
    expect(inTransit(alone)).toBeGreaterThan(inTransit(without) * 1.5);
    expect(inTransit(shared)).toBeLessThan(inTransit(without) * 1.1);
  });
});

describe('tracking', () => {
  it('is that of the carriers by their recent parcels', () => {
    const carriers = new Carriers();
    const shop = { ...defaultShop, carrierCount: 2, trackingQuality: 0.2, secondTracking: 1 };
    carriers.openDay(shop);
    carriers.note(0, 30);
    carriers.note(1, 10);
    carriers.openDay(shop);
    expect(carriers.tracking).toBeCloseTo(0.4, 12);
    carriers.openDay({ ...shop, carrierCount: 1 });
    expect(carriers.tracking).toBe(0.2);
  });
});

describe('a pick-up point', () => {
  it('costs its customers the stars set, and nobody else', () => {
    const base = simulate({ shop: { failedAttemptShare: 0 } });
    const fetched = simulate({ shop: { failedAttemptShare: 0, lockerShare: 1, starsForLocker: -0.5 } });
    expect(sum(fetched, 'lockerParcels')).toBe(sum(fetched, 'shipped'));
    const fall = per(base, 'experienceSum', 'finished') - per(fetched, 'experienceSum', 'finished');
    // Stars end at 1 and 5, so that part of the half star is lost at the ends.
    expect(fall).toBeGreaterThan(0.25);
    expect(fall).toBeLessThan(0.55);
    expect(ORDER_FLAG.locker).not.toBe(ORDER_FLAG.refunded);
  });
});
