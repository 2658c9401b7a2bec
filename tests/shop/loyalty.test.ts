import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { LIFE, LIFE_WIDTH } from '../../src/shop/customers';
import type { Facts } from '../../src/shop/facts';
import { BOOK_FIELDS, onDay, total } from '../../src/shop/facts';
import { ACCOUNT, ACCOUNT_COUNT } from '../../src/shop/ledger';
import { pointsOf } from '../../src/shop/loyalty';
import { PointsTerms } from '../../src/shop/points-terms';
import { simulate, warm } from './small-shop';

const DAYS = 60;
const window = { firstDay: 1, lastDay: DAYS };
/** Nothing comes back, so that points are granted and used and no more. */
const final: Partial<ShopParameters> = {
  returnShare: 0,
  faultyReturnShare: 0,
  lostShare: 0,
  backorderPatienceDays: 365,
};

describe('points', () => {
  it('are owed until they are used, and pay at most half of the goods of the orders they are used on', () => {
    const facts = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1 } });
    const granted = total(facts, COUNTER.pointsCents, window);
    const used = total(facts, COUNTER.pointsRedeemedCents, window);
    expect(used).toBeGreaterThan(0.1 * granted);
    expect(used).toBeLessThan(granted);
    expect(used).toBeLessThan(0.5 * total(facts, COUNTER.grossSalesCents, window));
    for (let day = 2; day <= DAYS; day++) {
      expect(onDay(facts, COUNTER.pointsOwedCents, day) - onDay(facts, COUNTER.pointsOwedCents, day - 1)).toBe(
        onDay(facts, COUNTER.pointsCents, day) - onDay(facts, COUNTER.pointsRedeemedCents, day),
      );
    }
  });

  it('are granted on what was paid in money only, and taken back with it', () => {
    const share = 0.1;
    const granted = (shop: Partial<ShopParameters>): { readonly points: number; readonly money: number } => {
      const facts = simulate({ days: DAYS, shop: { loyaltyPointShare: share, ...shop } });
      expect(total(facts, COUNTER.shortPicks, window) + total(facts, COUNTER.cancelled, window)).toBeLessThan(3);
      const money = total(facts, COUNTER.grossSalesCents, window) - total(facts, COUNTER.pointsRedeemedCents, window);
      return { points: total(facts, COUNTER.pointsCents, window), money };
    };
    const kept = granted({ ...final, shrinkagePerYear: 0 });
    // Each order rounds to a cent.
    expect(Math.abs(kept.points - share * kept.money)).toBeLessThan(3000);
    const returned = granted({ ...final, shrinkagePerYear: 0, returnShare: 0.6 });
    expect(returned.points).toBeLessThan(0.7 * share * returned.money);
  });

  it('stay a debt when nobody uses them, and cost nothing when there are none', () => {
    const kept = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, pointRedeemShare: 0 } });
    expect(total(kept, COUNTER.pointsRedeemedCents, window)).toBe(0);
    const none = simulate({ days: DAYS });
    expect(total(none, COUNTER.pointsCents, window)).toBe(0);
    expect(onDay(none, COUNTER.pointsOwedCents, DAYS)).toBe(0);
    const indifferent = simulate({ days: DAYS, shop: { pointRedeemShare: 0, pointExpiryDays: 5 } });
    expect(indifferent.digest).toBe(none.digest);
  });

  it('used instead of money leave less cash, and the same profit until the goods are paid', () => {
    const used = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, paymentFeeShare: 0 } });
    const kept = simulate({ days: DAYS, shop: { loyaltyPointShare: 0.1, paymentFeeShare: 0, pointRedeemShare: 0 } });
    expect(onDay(used, COUNTER.cashCents, DAYS)).toBeLessThan(onDay(kept, COUNTER.cashCents, DAYS));
    expect(onDay(used, COUNTER.pointsOwedCents, DAYS)).toBeLessThan(onDay(kept, COUNTER.pointsOwedCents, DAYS));
  });
});

describe('points of goods that come back', () => {
  const from = warm({ shop: { ...final, historyOrdersPerDay: 30 } });
  const run = (change: Partial<ShopParameters>): Facts =>
    simulate({ days: DAYS, plan: (_day, base) => ({ ...base, ...final, loyaltyPointShare: 0.1, ...change }) }, from);

  it('are given back as points: the shop owes more, pays less money, and takes the same loss of revenue', () => {
    const money = run({ returnShare: 0.5, pointRedeemShare: 0 });
    const points = run({ returnShare: 0.5, pointRedeemShare: 1 });
    // The same orders and the same returns: points move nothing but what is paid how.
    expect(total(points, COUNTER.orders, window)).toBe(total(money, COUNTER.orders, window));
    expect(total(points, COUNTER.refundCents, window)).toBe(total(money, COUNTER.refundCents, window));
    expect(total(points, COUNTER.revenueCents, window)).toBe(total(money, COUNTER.revenueCents, window));
    const paidBack = (facts: Facts): number => -facts.books[DAYS * BOOK_FIELDS + ACCOUNT_COUNT + ACCOUNT.refunds]!;
    const inPoints = paidBack(money) - paidBack(points);
    const stayed = total(points, COUNTER.pointsRedeemedCents, window);
    // Half of the lines come back, some of them after the last day, and with them what points had paid of them.
    expect(inPoints).toBeGreaterThan(0.3 * (stayed + inPoints));
    expect(inPoints).toBeLessThan(0.6 * (stayed + inPoints));
  });
});

describe('the term of points', () => {
  const shop = { loyaltyPointShare: 0.1 };
  const from = warm({ shop });
  const run = (pointExpiryDays: number, pointRedeemShare = 0.5): Facts =>
    simulate({ days: DAYS, shop, plan: (_day, base) => ({ ...base, pointExpiryDays, pointRedeemShare }) }, from);

  it('releases what the shop owes as income, changes no order, and the longer it is the less lapses', () => {
    const [never, month, week] = [0, 30, 7].map((days) => run(days));
    const lapsed = (facts: Facts): number => total(facts, COUNTER.pointsExpiredCents, window);
    expect(lapsed(never!)).toBe(0);
    expect(lapsed(month!)).toBeGreaterThan(0);
    expect(lapsed(week!)).toBeGreaterThan(1.3 * lapsed(month!));
    for (const facts of [month!, week!]) {
      expect(total(facts, COUNTER.orders, window)).toBe(total(never!, COUNTER.orders, window));
      expect(onDay(facts, COUNTER.pointsOwedCents, DAYS)).toBeLessThan(onDay(never!, COUNTER.pointsOwedCents, DAYS));
      expect(total(facts, COUNTER.pointsRedeemedCents, window)).toBeLessThan(
        total(never!, COUNTER.pointsRedeemedCents, window),
      );
    }
  });

  it('is income to the cent where nobody uses points: profit grows by what lapses', () => {
    const never = run(0, 0);
    const week = run(7, 0);
    expect(total(week, COUNTER.profitCents, window) - total(never, COUNTER.profitCents, window)).toBe(
      total(week, COUNTER.pointsExpiredCents, window) -
        (total(week, COUNTER.pointsCents, window) - total(never, COUNTER.pointsCents, window)),
    );
    expect(onDay(week, COUNTER.cashCents, DAYS)).toBe(onDay(never, COUNTER.cashCents, DAYS));
  });

  it('begins anew with every order: nobody holds points whose last order is older, however many they got', () => {
    const term = 7;
    let held = 0;
    simulate(
      {
        days: 40,
        shop,
        plan: (_day, base) => ({ ...base, pointExpiryDays: term, pointRedeemShare: 0, returnShare: 0 }),
        options: {
          watch: (world) => {
            const { customers, day } = world;
            for (let customer = 0; customer < customers.count; customer++) {
              const points = pointsOf(world, customer);
              const last = customers.life[customer * LIFE_WIDTH + LIFE.lastDay]!;
              if (points === 0) continue;
              held++;
              expect(day - last).toBeLessThan(term);
            }
          },
        },
      },
      from,
    );
    expect(held).toBeGreaterThan(100);
  });
});

describe('points of a customer who spends fortunes', () => {
  /** The most that 32 bits with a sign hold. */
  const MOST = 2 ** 31 - 1;

  /** The most points that anybody holds in a week of a shop like a random one that once broke, with nothing strange but what broke it. */
  function mostPoints(dear: Partial<ShopParameters>, later: Partial<ShopParameters> = {}): number {
    let most = 0;
    simulate({
      days: 7,
      shop: { historyOrdersPerDay: 50, ...dear },
      plan: (day, base) => (day < 4 ? base : { ...base, ...later }),
      options: {
        watch: ({ customers }) => {
          for (let customer = 0; customer < customers.count; customer++)
            most = Math.max(most, customers.points[customer]!);
        },
      },
    });
    return most;
  }

  it('are counted beyond 32 bits: random shop 145, dear goods by the dozen and half of their price in points', () => {
    const dozens = { priceMedianCents: 10_000_000, unitsPerLine: 60, loyaltyPointShare: 0 };
    expect(mostPoints(dozens, { loyaltyPointShare: 0.5 })).toBeGreaterThan(MOST);
  });

  it('are counted beyond 32 bits: random shop 565, dear goods whose prices differ much', () => {
    const shop = { priceMedianCents: 7_264_789, priceSigma: 1.466, unitsPerLine: 4, loyaltyPointShare: 0.5 };
    expect(mostPoints(shop)).toBeGreaterThan(MOST);
  });

  it('are counted beyond 32 bits: random shop 713, the dearest goods whose prices differ most', () => {
    expect(mostPoints({ priceMedianCents: 10_000_000, priceSigma: 2, loyaltyPointShare: 0.5 })).toBeGreaterThan(MOST);
  });
});

describe('points by the day of the last order', () => {
  it('lapse once, whatever terms hold later, and move with who orders again', () => {
    const terms = new PointsTerms(-13);
    terms.change(-13, 5);
    terms.change(3, 70);
    terms.change(4, 100);
    terms.change(3, -70);
    terms.change(4, 70);
    expect(terms.lapse(3)).toBe(5);
    expect(terms.lapse(2)).toBe(0);
    expect(terms.lapsedThrough).toBe(3);
    expect(terms.on(4)).toBe(170);
    expect(terms.lapse(9)).toBe(170);
    expect(terms.lapse(9)).toBe(0);
    expect(() => terms.change(1_825, 1)).not.toThrow();
    expect(terms.on(1_825)).toBe(1);
  });
});
