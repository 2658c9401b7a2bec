import { describe, expect, it } from 'vitest';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { CELLS_PER_HOUR } from '../../src/shop/channels';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import { Funnel, pageLoadSeconds, paidFactor, REFERENCE_PAGE_LOAD } from '../../src/shop/funnel';
import { NO_FEEDBACKS, simulate } from './small-shop';

const REFERENCE = { ratingRatio: 1, feeShare: 0.012, promotionFactor: 1, testGain: 0 };

function funnel(shop: Readonly<ShopParameters>, load = 0.15, shed = 0): Funnel {
  const made = new Funnel();
  made.openDay(shop, paidFactor(shop, { ...REFERENCE, promiseDays: shop.promiseDays }));
  made.openHour(shop, pageLoadSeconds(shop, load), shed);
  return made;
}

function sum(facts: Facts, name: CounterName): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
}

const STAGES = ['stay', 'view', 'cart', 'checkout', 'paid'] as const;

describe('the funnel', () => {
  it('has nested thresholds, the deepest stage lowest, for any inputs', () => {
    for (const change of [
      {},
      { conversionShare: 0.5 },
      { addToCartShare: 0.9, checkoutShare: 1, trust: 2 },
      { bounceShare: 0.95, productViewShare: 0.05 },
      { priceLevel: 0.1, shopPriceElasticity: -8 },
      { findability: 0.2, phoneConversionRatio: 0.05 },
    ]) {
      for (const shed of [0, 0.5, 0.999]) {
        const made = funnel({ ...defaultShop, ...change }, 0.15, shed);
        for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
          for (let stage = 1; stage < STAGES.length; stage++) {
            expect(made[STAGES[stage]!][cell]).toBeLessThanOrEqual(made[STAGES[stage - 1]!][cell]!);
          }
        }
      }
    }
  });

  it('reproduces conversion, bounces and carts of the reference over its mix of channels and devices', () => {
    const made = funnel(defaultShop);
    let paid = 0;
    let stay = 0;
    let weights = 0;
    const shares = ['organic', 'paid', 'content', 'referral', 'social', 'email', 'direct'] as const;
    shares.forEach((name, channel) => {
      for (const device of [0, 1]) {
        const weight =
          defaultShop[`${name}Share`] * (device === 0 ? defaultShop.phoneShare : 1 - defaultShop.phoneShare);
        weights += weight;
        paid += (weight * made.paid[2 * channel + device]!) / 2 ** 31;
        stay += (weight * made.stay[2 * channel + device]!) / 2 ** 31;
      }
    });
    expect(paid / weights).toBeCloseTo(defaultShop.conversionShare, 8);
    expect(stay / weights).toBeCloseTo(1 - defaultShop.bounceShare, 8);
  });

  it.each([
    ['trust', 1.3],
    ['findability', 1.5],
    ['interfaceEase', 4.5],
    ['checkoutActions', 12],
    ['guestCheckout', 1],
    ['recommendationGain', 0.05],
    ['promiseDays', 2],
    ['priceLevel', 0.9],
    ['pageLoadSeconds', 0.8],
  ] as const)('turns the same visitors further when %s improves: no threshold falls', (name, value) => {
    const base = funnel(defaultShop);
    const better = funnel({ ...defaultShop, [name]: value });
    for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
      for (const stage of STAGES) expect(better[stage][cell]).toBeGreaterThanOrEqual(base[stage][cell]!);
      if (cell < 14) expect(better.paid[cell]).toBeGreaterThan(base.paid[cell]!);
    }
  });

  it('slows down as the site fills, t0 + s/(1 - load), and never beyond a load of 0.95', () => {
    const { pageLoadSeconds: t0, serverSecondsPerPage: s } = defaultShop;
    expect(pageLoadSeconds(defaultShop, 0)).toBe(t0 + s);
    expect(pageLoadSeconds(defaultShop, 0.5)).toBeCloseTo(t0 + 2 * s, 12);
    expect(pageLoadSeconds(defaultShop, 7)).toBeCloseTo(t0 + 20 * s, 9);
    expect(REFERENCE_PAGE_LOAD).toBeCloseTo(t0 + s / 0.85, 12);
  });

  it('turns members away too when the site is overrun', () => {
    const sales = (capacity: number): Facts =>
      simulate({ days: 10, plan: (_day, base) => ({ ...base, siteCapacityPagesPerSecond: capacity }) });
    const well = sales(10);
    const overrun = sales(0.01);
    expect(sum(overrun, 'repeatOrders')).toBeLessThan(0.35 * sum(well, 'repeatOrders'));
    expect(sum(overrun, 'errorBounces')).toBeGreaterThan(0.5 * sum(overrun, 'visits'));
  });
});

describe('visitors who ask', () => {
  const steady = { feedbacks: NO_FEEDBACKS, days: 30, options: { recountDaily: false } };

  it('buy as often as others when answers come as in the reference mix: asking as such moves nothing', () => {
    // All questions go by chat to agents without number: in time. The reference mix is set to that.
    const shop = {
      visitsPerDay: 6000,
      historyOrdersPerDay: 1,
      conversionShare: 0.03,
      askReferenceInTime: 1,
      askReferenceLate: 0,
      chatAgents: 200,
      phoneAgents: 200,
      serviceOpensHour: 0,
      serviceHours: 24,
      emailShareOfContacts: 0,
      supplierFillShare: 1,
      serviceLevelA: 0.9999,
      serviceLevelB: 0.9999,
      serviceLevelC: 0.9999,
    };
    const silent = simulate({ ...steady, shop: { ...shop, askShare: 0 } });
    const asking = simulate({ ...steady, shop: { ...shop, askShare: 1 } });
    expect(sum(asking, 'askersInTime')).toBeGreaterThan(0.999 * sum(asking, 'presaleContacts'));
    // The very same visitors buy; only at the edge of the horizon and of stock a few differ.
    expect(Math.abs(sum(asking, 'firstOrders') / sum(silent, 'firstOrders') - 1)).toBeLessThan(0.005);
  });

  it('buy less the longer they wait, by the published ratio between answered in time and never', () => {
    const shop = {
      visitsPerDay: 8000,
      historyOrdersPerDay: 1,
      conversionShare: 0.03,
      askShare: 1,
      serviceOpensHour: 0,
      serviceHours: 24,
    };
    const answered = simulate({
      ...steady,
      shop: { ...shop, chatAgents: 300, phoneAgents: 300, emailShareOfContacts: 0 },
    });
    const never = simulate({ ...steady, shop: { ...shop, chatAgents: 0, phoneAgents: 0, emailShareOfContacts: 0 } });
    expect(sum(never, 'askersUnanswered')).toBeGreaterThan(0.999 * sum(never, 'presaleContacts'));
    // Units wished at the checkout: what is paid would also answer for stock-outs, which grow with demand.
    const ratio = sum(answered, 'unitsDemanded') / sum(never, 'unitsDemanded');
    expect(ratio).toBeGreaterThan(defaultShop.askAnsweredRatio - 0.04);
    expect(ratio).toBeLessThan(defaultShop.askAnsweredRatio + 0.04);
  });
});
