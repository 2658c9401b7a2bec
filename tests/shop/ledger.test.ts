import { describe, expect, it } from 'vitest';
import { total } from '../../src/shop/facts';
import { ACCOUNT, Ledger } from '../../src/shop/ledger';
import { simulate, smallShop } from './small-shop';

describe('the books', () => {
  it('carry the fraction of a cent that an accrual leaves, so that none is ever lost or made up', () => {
    const ledger = new Ledger();
    let posted = 0;
    for (let day = 1; day <= 3000; day++) {
      posted += ledger.accrue(ACCOUNT.storage, ACCOUNT.cash, 100 / 3);
      posted += ledger.accrue(ACCOUNT.overhead, ACCOUNT.cash, 0.001);
      expect(Math.abs(ledger.balances[ACCOUNT.storage]! - (day * 100) / 3)).toBeLessThan(1 + 1e-6);
    }
    expect(ledger.balances[ACCOUNT.storage]).toBe(100_000);
    expect(Math.abs(ledger.balances[ACCOUNT.overhead]! - 3)).toBeLessThanOrEqual(1);
    expect(posted).toBe(-ledger.balances[ACCOUNT.cash]!);
    expect(ledger.imbalance()).toBe(0);
  });

  it('refuse a posting of a part of a cent', () => {
    expect(() => {
      new Ledger().post(ACCOUNT.cash, ACCOUNT.revenue, 0.5);
    }).toThrow(RangeError);
  });

  it('pay a supplier on the day the term ends, and at once when there is none', () => {
    const ledger = new Ledger();
    ledger.owe(700, 5, 30);
    for (let day = 6; day < 35; day++) ledger.payDue(day);
    expect(ledger.balances[ACCOUNT.payable]).toBe(-700);
    ledger.payDue(35);
    expect(ledger.balances[ACCOUNT.payable]).toBe(0);
    expect(ledger.balances[ACCOUNT.cash]).toBe(-700);
    ledger.owe(300, 36, 0);
    expect(ledger.balances[ACCOUNT.cash]).toBe(-1000);
    expect(ledger.balances[ACCOUNT.payable]).toBe(0);
  });

  it('hold whole cents when every price of the shop has a fraction', () => {
    const facts = simulate({
      days: 10,
      shop: {
        shippingFeeCents: 800.4,
        parcelCents: 801.7,
        packagingCents: 219.9,
        warehouseWageCents: smallShop.warehouseWageCents + 0.3,
        overheadCentsPerDay: 12345.6,
        purchaseOrderCents: 3999.5,
        goodwillCents: 999.9,
        returnFreightCents: 900.2,
        botContactCents: 71.5,
        botMeetShare: 0.5,
        careShare: 0.5,
      },
    });
    for (const name of ['deliveryFeeCents', 'carrierCents', 'orderingCents', 'botCents', 'overheadCents'] as const) {
      const cents = total(facts, name, { firstDay: 1, lastDay: 10 });
      expect(cents).toBeGreaterThan(0);
      expect(Number.isInteger(cents)).toBe(true);
    }
  });

  it('pays for a friend with the first order after a referral visit, and for nobody else', () => {
    const others = ['organic', 'paid', 'content', 'social', 'email', 'direct'] as const;
    const none = Object.fromEntries(others.map((channel) => [`${channel}Share`, 0]));
    const window = { firstDay: 1, lastDay: 20 };
    const reward = { referralRewardCents: 1999.6, adBudgetCentsPerDay: 0 };
    const friends = simulate({ days: 20, shop: { ...none, ...reward } });
    const firsts = total(friends, 'firstOrders', window);
    expect(firsts).toBeGreaterThan(100);
    expect(total(friends, 'rewardCents', window)).toBe(2000 * firsts);
    const strangers = simulate({ days: 20, shop: { ...reward, referralShare: 0 } });
    expect(total(strangers, 'firstOrders', window)).toBeGreaterThan(100);
    expect(total(strangers, 'rewardCents', window)).toBe(0);
  });
});
