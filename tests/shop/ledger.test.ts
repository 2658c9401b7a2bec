import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { onDay, total } from '../../src/shop/facts';
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
    ledger.owe(ACCOUNT.inventory, 700, 5, 30);
    for (let day = 6; day < 35; day++) ledger.payDue(day);
    expect(ledger.balances[ACCOUNT.payable]).toBe(-700);
    ledger.payDue(35);
    expect(ledger.balances[ACCOUNT.payable]).toBe(0);
    expect(ledger.balances[ACCOUNT.cash]).toBe(-700);
    ledger.owe(ACCOUNT.inventory, 300, 36, 0);
    expect(ledger.balances[ACCOUNT.cash]).toBe(-1000);
    expect(ledger.balances[ACCOUNT.payable]).toBe(0);
  });

  it('say of every payment what the debt was for, whoever else is paid on the same day', () => {
    const ledger = new Ledger();
    ledger.owe(ACCOUNT.agentWages, 500, 1, 15);
    ledger.owe(ACCOUNT.carriers, 80, 6, 10);
    const spent =
      ledger.accrueOwed(ACCOUNT.advertising, 7.6, 2, 14) + ledger.accrueOwed(ACCOUNT.advertising, 7.6, 3, 14);
    expect(spent).toBe(15);
    expect(ledger.owed()).toBe(595);
    for (let day = 2; day <= 16; day++) ledger.payDue(day);
    expect(ledger.owed()).toBe(8);
    expect(ledger.cashFrom[ACCOUNT.agentWages]).toBe(-500);
    expect(ledger.cashFrom[ACCOUNT.carriers]).toBe(-80);
    expect(ledger.cashFrom[ACCOUNT.advertising]).toBe(-7);
    expect(ledger.cashFrom[ACCOUNT.payable]).toBe(0);
    expect(ledger.balances[ACCOUNT.payable]).toBe(-8);
  });

  it('pay wages, carriers and advertising later where terms say so: the cash stays as long, and nothing else changes', () => {
    const at = { wageTermDays: 0, carrierTermDays: 0, adTermDays: 0 };
    const run = (shop: Partial<ShopParameters>): Facts => simulate({ days: 60, shop: { ...at, ...shop } });
    const atOnce = run({});
    const window = { firstDay: 1, lastDay: 60 };
    const bills = {
      wageTermDays: ['warehouseWageCents', 'agentWageCents'],
      carrierTermDays: ['carrierCents', 'returnFreightCents'],
      adTermDays: ['adCents'],
    } as const;
    for (const [term, names] of Object.entries(bills)) {
      const later = run({ [term]: 20 });
      expect(total(later, COUNTER.profitCents, window)).toBe(total(atOnce, COUNTER.profitCents, window));
      const kept = onDay(later, COUNTER.cashCents, 60) - onDay(atOnce, COUNTER.cashCents, 60);
      expect(onDay(later, COUNTER.payableCents, 60) - onDay(atOnce, COUNTER.payableCents, 60)).toBe(kept);
      // What has come within the last twenty days is not paid yet.
      const last = { firstDay: 41, lastDay: 60 };
      expect(kept).toBe(names.reduce((cents, name) => cents + total(later, COUNTER[name], last), 0));
      expect(kept).toBeGreaterThan(0);
    }
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
      const cents = total(facts, COUNTER[name], { firstDay: 1, lastDay: 10 });
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
    const firsts = total(friends, COUNTER.firstOrders, window);
    expect(firsts).toBeGreaterThan(100);
    expect(total(friends, COUNTER.rewardCents, window)).toBe(2000 * firsts);
    const strangers = simulate({ days: 20, shop: { ...reward, referralShare: 0 } });
    expect(total(strangers, COUNTER.firstOrders, window)).toBeGreaterThan(100);
    expect(total(strangers, COUNTER.rewardCents, window)).toBe(0);
  });
});
