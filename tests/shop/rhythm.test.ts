import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/scenario/limits';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import { isWeekend, Rhythm } from '../../src/shop/rhythm';
import { startOfDay } from '../../src/shop/time';
import { NO_FEEDBACKS, simulate, smallShop } from './small-shop';

const calm = { ...defaultShop, dayFactorCv2: 0 };

function rhythmOf(shop: Partial<ShopParameters>, firstDay = -27): Rhythm {
  return new Rhythm({ ...calm, ...shop }, firstDay, 5, 6);
}

describe('The rhythm of demand', () => {
  it('spreads a day over its hours by a profile that sums to one, for any evening', () => {
    for (const eveningWeight of [0, 1, 3]) {
      const { hourShare } = rhythmOf({ eveningWeight });
      expect(hourShare.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...hourShare)).toBeGreaterThan(0);
    }
  });

  it('mixes households and office hours in the shares asked for', () => {
    const shares = (officeHoursShare: number) => rhythmOf({ officeHoursShare }).hourShare;
    const [households, half, offices] = [shares(0), shares(0.5), shares(1)];
    half.forEach((share, hour) => expect(share).toBeCloseTo((households[hour]! + offices[hour]!) / 2, 12));
    expect(offices.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(offices.slice(8, 18).reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.9);
    expect(Math.min(...offices)).toBeGreaterThan(0);
  });

  it('weighs the days of a week to a mean of one, day 1 being a Monday, before day 1 too', () => {
    for (const weekendFactor of [0.2, 1.08, 3]) {
      const rhythm = rhythmOf({ weekendFactor });
      const days = [1, 2, 3, 4, 5, 6, 7].map((day) => rhythm.dayFactor(day));
      expect(days.reduce((sum, factor) => sum + factor, 0) / 7).toBeCloseTo(1, 12);
      expect(days[5]! / days[0]!).toBeCloseTo(weekendFactor, 12);
      expect(rhythm.dayFactor(-1)).toBeCloseTo(days[5]!, 12);
      expect(rhythm.dayFactor(-6)).toBeCloseTo(days[0]!, 12);
    }
  });

  it('gives each day a luck of mean 1 and the squared coefficient of variation of its parameter', () => {
    const days = LIMITS.days;
    for (const cv2 of [0.029, 0.2]) {
      const rhythm = rhythmOf({ dayFactorCv2: cv2, weekendFactor: 1 });
      let mean = 0;
      let square = 0;
      for (let day = 1; day <= days; day++) {
        const factor = rhythm.dayFactor(day);
        mean += factor / days;
        square += (factor * factor) / days;
      }
      // Standard error of the mean: sqrt(cv2/days); of the variance about sqrt(2/days), 3.3 %, and a little more.
      expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(cv2 / days));
      expect(Math.abs((square / (mean * mean) - 1) / cv2 - 1)).toBeLessThan(0.16);
    }
  });

  it('is a clock: busy hours and times are each other’s inverse, and never go back', () => {
    const rhythm = rhythmOf({ dayFactorCv2: 0.3, weekendFactor: 3 });
    let before = -1;
    for (let time = startOfDay(-27); time < startOfDay(LIMITS.days + 1); time += 7.3) {
      const busy = rhythm.busyHoursAt(time);
      expect(busy).toBeGreaterThan(before);
      expect(rhythm.timeAt(busy)).toBeCloseTo(time, 8);
      before = busy;
    }
    expect(rhythm.busyHoursAt(startOfDay(-27))).toBe(0);
    expect(rhythm.timeAt(before * 1.1)).toBe(Infinity);
  });

  it('counts busy hours by the profile: an hour of the evening is longer than one of the night', () => {
    const rhythm = rhythmOf({ weekendFactor: 1 }, 1);
    const { hourShare } = rhythm;
    for (let hour = 0; hour < 24; hour++) {
      expect(rhythm.busyHoursAt(hour + 1) - rhythm.busyHoursAt(hour)).toBeCloseTo(24 * hourShare[hour]!, 9);
    }
  });

  it('passes over a weekend on which nobody comes', () => {
    const rhythm = rhythmOf({ weekendFactor: 0 }, 1);
    const friday = rhythm.busyHoursAt(startOfDay(6) - 0.001);
    expect(rhythm.timeAt(friday + 0.1)).toBeGreaterThanOrEqual(startOfDay(8));
  });
});

describe('Members in the rhythm of the shop', () => {
  // Members only: the visits of newcomers are all but gone after a past that has left many members behind.
  const membersOnly = {
    ...smallShop,
    visitsPerDay: 1,
    historyOrdersPerDay: 60,
    historyDays: 365,
    browseVisitsPerWeek: 0,
  };

  /** Orders of each day. */
  function ordersByDay(shop: Partial<ShopParameters>, days: number): number[] {
    const facts = simulate({ shop: { ...membersOnly, ...shop }, days, feedbacks: NO_FEEDBACKS });
    return Array.from({ length: days }, (_, n) => total(facts, COUNTER.orders, { firstDay: n + 1, lastDay: n + 1 }));
  }

  it('buy more at weekends when the shop’s weekends are busy', () => {
    const orders = ordersByDay({ dayFactorCv2: 0, weekendFactor: 2 }, 84);
    const mean = (weekend: boolean): number => {
      const days = orders.filter((_, n) => isWeekend(n + 1) === weekend);
      return days.reduce((sum, count) => sum + count, 0) / days.length;
    };
    // About 1,700 orders on weekend days: the ratio's standard error is 0.06.
    expect(Math.abs(mean(true) / mean(false) - 2)).toBeLessThan(0.25);
  });

  it('have the luck of the day: their orders vary as the day factor says', () => {
    const days = 364;
    const orders = ordersByDay({ dayFactorCv2: 0.3, weekendFactor: 1 }, days);
    // Members grow fewer slowly: each day against the mean of the four weeks about it.
    let excess = 0;
    for (let n = 14; n < days - 14; n++) {
      const near = orders.slice(n - 14, n + 15).reduce((sum, count) => sum + count, 0) / 29;
      excess += ((orders[n]! - near) * (orders[n]! - near) - orders[n]!) / (near * near) / (days - 28);
    }
    // The day itself is in its mean of 29, which takes 3 %; the standard error is about 10 %.
    expect(Math.abs(excess / 0.3 - 1)).toBeLessThan(0.35);
  });

  it('repeat as often as without a rhythm, over the weeks', () => {
    const sum = (shop: Partial<ShopParameters>): number =>
      ordersByDay(shop, 182).reduce((total, count) => total + count, 0);
    const even = sum({ dayFactorCv2: 0, weekendFactor: 1, eveningWeight: 0 });
    const uneven = sum({ dayFactorCv2: 0.1, weekendFactor: 1.5, eveningWeight: 3 });
    expect(even).toBeGreaterThan(2000);
    // Standard error of the luck of 182 days: sqrt(0.1/182) = 2.3 %; of the counts the same again.
    expect(Math.abs(uneven / even - 1)).toBeLessThan(0.1);
  });
});
