import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { onDay, total } from '../../src/shop/facts';
import { promoteHour } from '../../src/shop/promotion';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

const FROM = 8;
const TO = 14;
const DAYS = 42;
const window = { firstDay: 1, lastDay: DAYS };
type Change = Partial<ShopParameters>;

/** A shop that is never out of stock, so that nothing but the promotion moves sales. */
const plenty: Change = { leadTimeDays: 0, reviewIntervalDays: 1, minimumOrderUnits: 3000, supplierFillShare: 1 };
const warmed = [0, 1, 2, 3, 4, 5].map((replication) => warm({ shop: plenty, feedbacks: NO_FEEDBACKS, replication }));

function run(promotion: Change, replication = 0): Facts {
  const plan = (day: number, base: Readonly<ShopParameters>): Readonly<ShopParameters> =>
    day >= FROM && day <= TO ? { ...base, ...promotion } : base;
  return simulate(
    { shop: plenty, feedbacks: NO_FEEDBACKS, days: DAYS, replication, plan, options: { recountDaily: false } },
    warmed[replication],
  );
}

describe('a promotion', () => {
  it('wins net of newcomers what a paired world without it lacks: bump less substitution less what later weeks miss', () => {
    // Hardly anybody comes back: what is left are first orders.
    const strangers = { ...plenty, historyOrdersPerDay: 0.05, repeatScaleWeeks: 500, visitsPerDay: 5000 };
    const discount = 0.3;
    let counted = 0;
    let actual = 0;
    for (let replication = 0; replication < 4; replication++) {
      const from = warm({ shop: strangers, feedbacks: NO_FEEDBACKS, replication });
      const trial = { shop: strangers, feedbacks: NO_FEEDBACKS, days: DAYS, options: { recountDaily: false } };
      const base = simulate(trial, from);
      const promoted = simulate(
        { ...trial, plan: (day, base) => (day >= FROM && day <= TO ? { ...base, promotionDiscount: discount } : base) },
        from,
      );
      counted += total(promoted, COUNTER.promotionUpliftCents, window);
      // What the discount gives away on sales made anyway is its cost, and no loss of sales.
      const anyway =
        total(promoted, COUNTER.promotionDiscountCents, window) / pow(1 - discount, smallShop.promotionElasticity);
      actual +=
        total(promoted, COUNTER.grossSalesCents, window) - total(base, COUNTER.grossSalesCents, window) + anyway;
    }
    // Some 5,000 orders; the paired difference has a standard error of about a twentieth of it.
    expect(Math.abs(actual / counted - 1)).toBeLessThan(0.2);
  });

  it('wins more when it is announced, as the visitors who come for it say', () => {
    const quiet = run({ promotionDiscount: 0.1 });
    const loud = run({ promotionDiscount: 0.1, promotionTrafficGain: 0.5 });
    expect(total(loud, COUNTER.promotionUpliftCents, window)).toBeGreaterThan(
      1.5 * total(quiet, COUNTER.promotionUpliftCents, window),
    );
  });

  it('ends with the order that spends the last of its budget', () => {
    const whole = run({ promotionDiscount: 0.2 });
    const cost = total(whole, COUNTER.promotionDiscountCents, window);
    const budget = Math.round(cost / 3);
    const capped = run({ promotionDiscount: 0.2, promotionBudgetCents: budget });
    const spent = total(capped, COUNTER.promotionDiscountCents, window);
    expect(spent).toBeGreaterThanOrEqual(budget);
    expect(spent).toBeLessThan(budget + 40_000);
    expect(onDay(capped, COUNTER.promotionSalesCents, TO)).toBe(0);
    expect(onDay(whole, COUNTER.promotionSalesCents, TO)).toBeGreaterThan(0);
    // Until then it is the same promotion.
    expect(onDay(capped, COUNTER.promotionSalesCents, FROM)).toBe(onDay(whole, COUNTER.promotionSalesCents, FROM));
  });

  it('ends when its goal is reached, and its announcement with it', () => {
    const terms = { promotionDiscount: 0.2, promotionTrafficGain: 0.5 };
    const whole = run(terms);
    const goal = Math.round(total(whole, COUNTER.promotionUpliftCents, window) / 3);
    const short = run({ ...terms, promotionGoalCents: goal });
    const won = total(short, COUNTER.promotionUpliftCents, window);
    expect(won).toBeGreaterThanOrEqual(goal);
    expect(won).toBeLessThan(goal + 40_000);
    expect(onDay(short, COUNTER.visitsOrganic, TO)).toBeLessThan(onDay(whole, COUNTER.visitsOrganic, TO));
  });

  it('begins anew after a day without one', () => {
    const budget = 30_000;
    const plan = (day: number, base: Readonly<ShopParameters>): Readonly<ShopParameters> =>
      (day >= 3 && day <= 5) || (day >= 7 && day <= 9)
        ? { ...base, promotionDiscount: 0.3, promotionBudgetCents: budget }
        : base;
    const facts = simulate({ shop: plenty, feedbacks: NO_FEEDBACKS, days: 10, plan }, warmed[0]);
    for (const [firstDay, lastDay] of [
      [3, 5],
      [7, 9],
    ] as const) {
      expect(total(facts, COUNTER.promotionDiscountCents, { firstDay, lastDay })).toBeGreaterThanOrEqual(budget);
    }
  });

  it('gives its gift to every order of a promoted article, and leaves prices alone', () => {
    const gift = run({ promotionGiftCents: 500, promotionGiftGain: 0.3 });
    const cost = total(gift, COUNTER.giftCents, window);
    expect(cost).toBeGreaterThan(0);
    expect(cost % 500).toBe(0);
    expect(total(gift, COUNTER.promotionDiscountCents, window)).toBe(0);
    expect(total(gift, COUNTER.promotionUpliftCents, window)).toBeGreaterThan(0);
    expect(cost / 500).toBeLessThanOrEqual(total(gift, COUNTER.orders, { firstDay: FROM, lastDay: TO }));
  });
});

describe('a flash sale', () => {
  it('is on in its hours only, over midnight too, and brings its visitors then', () => {
    const world = warm({ shop: plenty, feedbacks: NO_FEEDBACKS }).world;
    for (const [promotionFromHour, promotionHours] of [
      [20, 2],
      [22, 5],
    ] as const) {
      world.today = {
        ...smallShop,
        promotionDiscount: 0.3,
        promotionFromHour,
        promotionHours,
        promotionTrafficGain: 1,
      };
      world.day += 1;
      world.traffic.openDay(world.day, world.today, world.rhythm, world.key0, world.key1);
      world.demand.openDay(world.day, world.today, world.catalogue, world);
      for (let hour = 0; hour < 24; hour++) {
        promoteHour(world, hour);
        const on = (hour - promotionFromHour + 24) % 24 < promotionHours;
        expect(world.demand.on).toBe(on);
        expect(world.demand.promoted[0]).toBe(on ? 1 : 0);
        expect(world.demand.intentFactor > 1).toBe(on);
        expect(world.traffic.channelHourShare[hour]).toBeCloseTo(world.rhythm.hourShare[hour]! * (on ? 2 : 1), 12);
      }
    }
  });

  it('sells less than the same promotion all day, and pulls less forward', () => {
    const allDay = run({ promotionDiscount: 0.3 });
    const flash = run({ promotionDiscount: 0.3, promotionFromHour: 20, promotionHours: 3 });
    const sales = total(flash, COUNTER.promotionSalesCents, window);
    expect(sales).toBeGreaterThan(0);
    expect(sales).toBeLessThan(0.5 * total(allDay, COUNTER.promotionSalesCents, window));
  });
});
