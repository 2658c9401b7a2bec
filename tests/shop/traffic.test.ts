import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { CHANNEL, CHANNEL_COUNT } from '../../src/shop/channels';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import { Rhythm } from '../../src/shop/rhythm';
import { Traffic } from '../../src/shop/traffic';
import { NO_FEEDBACKS, simulate, warm } from './small-shop';

const calm: Readonly<ShopParameters> = { ...defaultShop, dayFactorCv2: 0, channelFactorCv2: 0, viralBurstsPerYear: 0 };
/** Its days and hours, without luck. */
const steady = new Rhythm(calm, 1, 1, 2);

function expectedOn(day: number, shop: Readonly<ShopParameters>): Float64Array {
  const traffic = new Traffic(shop);
  traffic.openDay(day, shop, new Rhythm(shop, 1, 1, 2), 1, 2);
  return traffic.expected.slice();
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

describe('traffic', () => {
  it('lets all channels follow the factor of the day', () => {
    const shop = { ...calm, dayFactorCv2: 0.2 };
    const traffic = new Traffic(shop);
    const rhythm = new Rhythm(shop, 1, 5, 6);
    for (let day = 1; day <= 30; day++) {
      traffic.awareness = 1;
      traffic.openDay(day, shop, rhythm, 5, 6);
      const referral = shop.visitsPerDay * shop.referralShare * rhythm.dayFactor(day);
      expect(traffic.expected[CHANNEL.referral]! / referral).toBeCloseTo(1, 9);
      expect(traffic.expected[CHANNEL.organic]! / traffic.expected[CHANNEL.referral]!).toBeCloseTo(
        (shop.organicShare / shop.referralShare) * takenOver(shop),
        9,
      );
    }
  });

  it('adds up over channels: doubling the reach of one leaves the visits of the others as they are', () => {
    const base = expectedOn(3, calm);
    const more = expectedOn(3, { ...calm, referralReach: 2 });
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
      expect(more[channel]).toBeCloseTo(base[channel]! * (channel === CHANNEL.referral ? 2 : 1), 9);
    }
    expect(sumOf(base)).toBeCloseTo(calm.visitsPerDay * steady.dayFactor(3), -2);
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
      expect(total(more, COUNTER[name], window)).toBe(total(base, COUNTER[name], window));
    }
    expect(total(more, COUNTER.visitsSocial, window)).toBeGreaterThan(2 * total(base, COUNTER.visitsSocial, window));
    for (const name of ['productViews', 'carts', 'checkouts'] as const) {
      expect(total(more, COUNTER[name], window)).toBeGreaterThanOrEqual(total(base, COUNTER[name], window));
    }
  });

  it('brings a newsletter’s readers after its hour: a third at once, half within three hours, four fifths within a day', () => {
    for (const emailSendHour of [0, 10, 23]) {
      const traffic = new Traffic({ ...calm, emailSendHour });
      traffic.openDay(1, { ...calm, emailSendHour }, steady, 1, 2);
      const share = (hour: number): number =>
        traffic.channelHourShare[CHANNEL.email * 24 + ((emailSendHour + hour) % 24)]!;
      const later = (hours: readonly number[]): number =>
        hours.reduce((sum, hour) => sum + 0.19 * steady.hourShare[(emailSendHour + hour) % 24]!, 0);
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
      traffic.openDay(day, often, steady, 1, 2);
      visits.push(traffic.expected[CHANNEL.email]! / steady.dayFactor(day));
    }
    expect(visits[0]!).toBeGreaterThan(visits[27]!);
    expect(visits[27]!).toBeGreaterThan(visits[139]!);
    const ordinary = expectedOn(1, calm)[CHANNEL.email]! / steady.dayFactor(1);
    expect(visits[139]! / ordinary).toBeCloseTo(4 / (1 + 3 * calm.emailFatigue), 2);
  });

  it('brings live viewers during the show, and takes nothing from the other channels', () => {
    const live = { ...calm, liveVisitsPerDay: 300, liveStartHour: 23 };
    const base = expectedOn(1, calm);
    const shown = expectedOn(1, live);
    for (let channel = 0; channel < CHANNEL.live; channel++) expect(shown[channel]).toBe(base[channel]);
    expect(base[CHANNEL.live]).toBe(0);
    expect(shown[CHANNEL.live]).toBeCloseTo(300 * steady.dayFactor(1), 9);
    const traffic = new Traffic(live);
    traffic.openDay(1, live, steady, 1, 2);
    for (let hour = 0; hour < 24; hour++) {
      expect(traffic.channelHourShare[CHANNEL.live * 24 + hour]).toBe(hour === 23 || hour === 0 ? 0.5 : 0);
    }
  });

  it('reminds members by advertising: not at what the shop started with, gently beyond, and never to nothing', () => {
    const pull = (factor: number, days: number): number => {
      const traffic = new Traffic(calm);
      for (let day = 1; day <= days; day++)
        traffic.openDay(day, { ...calm, adBudgetCentsPerDay: calm.adBudgetCentsPerDay * factor }, steady, 1, 2);
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
    expect(total(blind, COUNTER.visitsPaid, { firstDay: 1, lastDay: 1 })).toBe(
      total(aimed, COUNTER.visitsPaid, { firstDay: 1, lastDay: 1 }),
    );
    expect(total(blind, COUNTER.paidOrders, window)).toBeLessThan(0.65 * total(aimed, COUNTER.paidOrders, window));
  });
});

/** What paid clicks at the budget leave to organic search: nothing moves at the reference spend. */
function takenOver(shop: Readonly<ShopParameters>): number {
  const reference = shop.visitsPerDay * shop.paidShare * shop.costPerClickCents;
  const clicks = pow(shop.adBudgetCentsPerDay / reference, shop.clickElasticity);
  const near = shop.organicShare + shop.directShare;
  return 1 + ((1 - clicks) * (1 - shop.paidIncrementalShare) * shop.paidShare) / near;
}
