import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { CHANNEL, CHANNEL_COUNT } from '../../src/shop/channels';
import { total } from '../../src/shop/facts';
import { Traffic, weekday } from '../../src/shop/traffic';
import { NO_FEEDBACKS, simulate, warm } from './small-shop';

const calm: Readonly<ShopParameters> = { ...defaultShop, dayFactorCv2: 0, channelFactorCv2: 0, viralBurstsPerYear: 0 };

function expectedOn(day: number, shop: Readonly<ShopParameters>): Float64Array {
  const traffic = new Traffic(shop);
  traffic.openDay(day, shop, 1, 2);
  return traffic.expected.slice();
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

describe('traffic', () => {
  it('spreads a day over its hours by a profile that sums to one, for any evening', () => {
    for (const eveningWeight of [0, 1, 3]) {
      const traffic = new Traffic({ ...defaultShop, eveningWeight });
      expect(sumOf(traffic.hourShare)).toBeCloseTo(1, 12);
      expect(Math.min(...traffic.hourShare)).toBeGreaterThan(0);
    }
  });

  it('weighs the days of a week to a mean of one, day 1 being a Monday, before day 1 too', () => {
    for (const factor of [0.2, 1.08, 3]) {
      const days = [1, 2, 3, 4, 5, 6, 7].map((day) => weekday(day, factor));
      expect(sumOf(days) / 7).toBeCloseTo(1, 12);
      expect(days[5]! / days[0]!).toBeCloseTo(factor, 12);
      expect(weekday(-1, factor)).toBe(days[5]);
      expect(weekday(-6, factor)).toBe(days[0]);
    }
  });

  it('has one factor for all channels of a day, of mean 1 and the squared coefficient of variation of its parameter', () => {
    const days = 4000;
    for (const cv2 of [0.029, 0.2]) {
      const shop = { ...calm, dayFactorCv2: cv2 };
      const traffic = new Traffic(shop);
      let mean = 0;
      let square = 0;
      for (let day = 1; day <= days; day++) {
        traffic.awareness = 1;
        traffic.openDay(day, shop, 5, 6);
        const factor = traffic.expected[CHANNEL.referral]! / weekday(day, shop.weekendFactor);
        expect(traffic.expected[CHANNEL.organic]! / traffic.expected[CHANNEL.referral]!).toBeCloseTo(
          (shop.organicShare / shop.referralShare) * takenOver(shop),
          9,
        );
        mean += factor / days;
        square += (factor * factor) / days;
      }
      // Standard error of the mean: sqrt(cv2/days); of the variance about sqrt(2/days) and a little more.
      const share = shop.referralShare / 1;
      expect(Math.abs(mean / (shop.visitsPerDay * share) - 1)).toBeLessThan(4 * Math.sqrt(cv2 / days));
      expect(Math.abs((square / (mean * mean) - 1) / cv2 - 1)).toBeLessThan(0.12);
    }
  });

  it('adds up over channels: doubling the reach of one leaves the visits of the others as they are', () => {
    const base = expectedOn(3, calm);
    const more = expectedOn(3, { ...calm, referralReach: 2 });
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      expect(more[channel]).toBeCloseTo(base[channel]! * (channel === CHANNEL.referral ? 2 : 1), 9);
    }
    expect(sumOf(base)).toBeCloseTo(calm.visitsPerDay * weekday(3, calm.weekendFactor), -2);
  });

  it('buys clicks with diminishing returns: spend to the power of the click elasticity', () => {
    const base = expectedOn(1, calm)[CHANNEL.paid]!;
    for (const factor of [0.5, 2, 4]) {
      const clicks = expectedOn(1, { ...calm, adBudgetCentsPerDay: calm.adBudgetCentsPerDay * factor })[CHANNEL.paid]!;
      expect(clicks / base).toBeCloseTo(pow(factor, calm.clickElasticity), 9);
    }
  });

  it('takes from organic and direct what paid clicks would have brought anyway', () => {
    // Direct also answers awareness, which advertising feeds: held still here.
    const still = { ...calm, awarenessElasticity: 0 };
    const none = expectedOn(1, { ...still, adBudgetCentsPerDay: 0 });
    const base = expectedOn(1, still);
    const near = (visits: Float64Array): number => visits[CHANNEL.organic]! + visits[CHANNEL.direct]!;
    expect((near(none) - near(base)) / base[CHANNEL.paid]!).toBeCloseTo(1 - still.paidIncrementalShare, 9);
  });

  it('leaves the first visitors who they were when more come: more reach adds visits at the end of each cell', () => {
    const from = warm({ feedbacks: NO_FEEDBACKS });
    const run = (socialReach: number) =>
      simulate({ feedbacks: NO_FEEDBACKS, days: 1, plan: (_day, base) => ({ ...base, socialReach }) }, from);
    const base = run(1);
    const more = run(3);
    const window = { firstDay: 1, lastDay: 1 };
    for (const name of ['visitsOrganic', 'visitsReferral', 'visitsPaid', 'visitsContent'] as const) {
      expect(total(more, name, window)).toBe(total(base, name, window));
    }
    expect(total(more, 'visitsSocial', window)).toBeGreaterThan(2 * total(base, 'visitsSocial', window));
    for (const name of ['productViews', 'carts', 'checkouts'] as const) {
      expect(total(more, name, window)).toBeGreaterThanOrEqual(total(base, name, window));
    }
  });

  it('brings a newsletter’s readers after its hour: a third at once, half within three hours, four fifths within a day', () => {
    for (const emailSendHour of [0, 10, 23]) {
      const traffic = new Traffic({ ...calm, emailSendHour });
      traffic.openDay(1, { ...calm, emailSendHour }, 1, 2);
      const share = (hour: number): number =>
        traffic.channelHourShare[CHANNEL.email * 24 + ((emailSendHour + hour) % 24)]!;
      const later = (hours: readonly number[]): number =>
        hours.reduce((sum, hour) => sum + 0.19 * traffic.hourShare[(emailSendHour + hour) % 24]!, 0);
      expect(share(0) - later([0])).toBeCloseTo(0.336, 12);
      expect(share(0) + share(1) + share(2) - later([0, 1, 2])).toBeCloseTo(0.514, 12);
      let day = 0;
      for (let hour = 0; hour < 24; hour++) day += share(hour);
      expect(day).toBeCloseTo(1, 12);
    }
  });

  it('tires readers slowly and lets them rest: the first weeks of more newsletters bring more than the later ones', () => {
    const often = { ...calm, emailSendsPerWeek: 4, emailUnsubscribeShare: 0 };
    const traffic = new Traffic(calm);
    const visits: number[] = [];
    for (let day = 1; day <= 140; day++) {
      traffic.openDay(day, often, 1, 2);
      visits.push(traffic.expected[CHANNEL.email]! / weekday(day, often.weekendFactor));
    }
    expect(visits[0]!).toBeGreaterThan(visits[27]!);
    expect(visits[27]!).toBeGreaterThan(visits[139]!);
    const ordinary = expectedOn(1, calm)[CHANNEL.email]! / weekday(1, calm.weekendFactor);
    expect(visits[139]! / ordinary).toBeCloseTo(4 / (1 + 3 * calm.emailFatigue), 2);
  });

  it('brings live viewers during the show, and takes nothing from the other channels', () => {
    const live = { ...calm, liveVisitsPerDay: 300, liveStartHour: 23 };
    const base = expectedOn(1, calm);
    const shown = expectedOn(1, live);
    for (let channel = 0; channel < CHANNEL.live; channel++) expect(shown[channel]).toBe(base[channel]);
    expect(base[CHANNEL.live]).toBe(0);
    expect(shown[CHANNEL.live]).toBeCloseTo(300 * weekday(1, live.weekendFactor), 9);
    const traffic = new Traffic(live);
    traffic.openDay(1, live, 1, 2);
    for (let hour = 0; hour < 24; hour++) {
      expect(traffic.channelHourShare[CHANNEL.live * 24 + hour]).toBe(hour === 23 || hour === 0 ? 0.5 : 0);
    }
  });

  it('reminds members by advertising: not at what the shop started with, gently beyond, and never to nothing', () => {
    const pull = (factor: number, days: number): number => {
      const traffic = new Traffic(calm);
      for (let day = 1; day <= days; day++)
        traffic.openDay(day, { ...calm, adBudgetCentsPerDay: calm.adBudgetCentsPerDay * factor }, 1, 2);
      return traffic.memberPull;
    };
    expect(pull(1, 30)).toBe(1);
    const step = 1.01;
    expect((pull(step, 200) - 1) / (step - 1) / calm.adMemberElasticity).toBeCloseTo(1, 1);
    expect(pull(2, 1)).toBeLessThan(pull(2, 30));
    expect(pull(0, 1000)).toBeGreaterThan(0.85);
    expect(pull(0, 1000)).toBeLessThan(1);
  });

  it('aims worse under a privacy rule: the same paid visitors, fewer of them buyers', () => {
    const aimed = simulate({ days: 21, plan: (_day, base) => base });
    const blind = simulate({ days: 21, plan: (_day, base) => ({ ...base, adTargeting: 0.4 }) });
    const window = { firstDay: 1, lastDay: 21 };
    expect(total(blind, 'visitsPaid', { firstDay: 1, lastDay: 1 })).toBe(
      total(aimed, 'visitsPaid', { firstDay: 1, lastDay: 1 }),
    );
    expect(total(blind, 'paidOrders', window)).toBeLessThan(0.65 * total(aimed, 'paidOrders', window));
  });
});

/** What paid clicks at the budget leave to organic search: nothing moves at the reference spend. */
function takenOver(shop: Readonly<ShopParameters>): number {
  const reference = shop.visitsPerDay * shop.paidShare * shop.costPerClickCents;
  const clicks = pow(shop.adBudgetCentsPerDay / reference, shop.clickElasticity);
  const near = shop.organicShare + shop.directShare;
  return 1 + ((1 - clicks) * (1 - shop.paidIncrementalShare) * shop.paidShare) / near;
}
