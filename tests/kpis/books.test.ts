import { describe, expect, it } from 'vitest';
import type { Books, Statement } from '../../src/kpis/books';
import { balanceSheet, bookRows, cashFlowStatement, incomeStatement, meanBooks } from '../../src/kpis/books';
import { COUNTERS, counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts, Window } from '../../src/shop/facts';
import { onDay, total } from '../../src/shop/facts';
import { ACCOUNT, ACCOUNT_COUNT } from '../../src/shop/ledger';
import { simulate } from '../shop/small-shop';

const DAYS = 30;
/** Everything that has an account happens: points used, gifts, care, a bot, returns, shrinkage. */
const busy = simulate({
  days: DAYS,
  shop: {
    loyaltyPointShare: 0.05,
    pointExpiryDays: 10,
    careShare: 0.5,
    botMeetShare: 0.5,
    shrinkagePerYear: 0.3,
    promotionDiscount: 0.1,
    promotionGiftCents: 300,
    projectCentsPerDay: 1234.5,
  },
});

function booksOf(facts: Facts, window: Window): Books {
  const totals = Float64Array.from(COUNTERS, (name) => total(facts, COUNTER[name], window));
  return meanBooks([{ books: bookRows(facts, window), totals }])!;
}

function cents({ lines }: Statement, id: string): number {
  return lines.find((line) => line.id === id)!.cents;
}

describe('the books of a run', () => {
  it('balance on every evening: assets = liabilities + equity, to the cent', () => {
    for (let day = 1; day <= DAYS; day++) {
      const sheet = balanceSheet(booksOf(busy, { firstDay: 1, lastDay: day }));
      expect(cents(sheet, 'assets')).toBe(cents(sheet, 'claims'));
      expect(cents(sheet, 'equity')).toBe(onDay(busy, COUNTER.equityCents, day));
      expect(cents(sheet, 'cash')).toBe(onDay(busy, COUNTER.cashCents, day));
      expect(cents(sheet, 'stock')).toBe(onDay(busy, COUNTER.inventoryAssetCents, day));
    }
  });

  it('earn what equity grows: the profit of any window is the profit of its days', () => {
    for (const window of [
      { firstDay: 1, lastDay: DAYS },
      { firstDay: 8, lastDay: 8 },
      { firstDay: 11, lastDay: 24 },
    ]) {
      const books = booksOf(busy, window);
      const profit = cents(incomeStatement(books), 'profit');
      expect(profit).toBe(total(busy, COUNTER.profitCents, window));
      const sheet = balanceSheet(books);
      expect(cents(sheet, 'equity') - cents(sheet, 'openingEquity') - cents(sheet, 'contributed')).toBe(profit);
      expect(cents(incomeStatement(books), 'economicProfit')).toBeCloseTo(
        profit - total(busy, COUNTER.capitalMemoCents, window),
        6,
      );
    }
  });

  it('tell cash twice alike: by whom it came from and went to, and from profit', () => {
    for (const window of [
      { firstDay: 1, lastDay: DAYS },
      { firstDay: 15, lastDay: 21 },
    ]) {
      const books = booksOf(busy, window);
      const flow = cashFlowStatement(books);
      const change = cents(flow, 'closingCash') - cents(flow, 'openingCash');
      expect(cents(flow, 'change')).toBe(change);
      expect(cents(flow, 'bridged')).toBe(change);
      expect(cents(flow, 'refunds')).toBeLessThan(0);
      expect(cents(flow, 'customers')).toBeGreaterThan(0);
    }
  });

  it('leave out no account: a cent on any of them is seen in its statement', () => {
    const nothing = (): Books => ({
      opening: new Float64Array(ACCOUNT_COUNT),
      closing: new Float64Array(ACCOUNT_COUNT),
      cash: new Float64Array(ACCOUNT_COUNT),
      capitalCents: 0,
      lostSalesCents: 0,
    });
    for (const account of Object.values(ACCOUNT)) {
      const books = nothing();
      books.closing[account] = -100;
      const result = account >= ACCOUNT.revenue;
      expect(cents(incomeStatement(books), 'profit')).toBe(result ? 100 : 0);
      if (!result) expect(balanceSheet(books).lines.some((line) => line.cents !== 0)).toBe(true);
      if (account === ACCOUNT.cash) continue;
      const moved = nothing();
      moved.cash[account] = 100;
      expect(cents(cashFlowStatement(moved), 'change')).toBe(100);
    }
  });

  it('post what customers’ programmes cost: gifts as an expense, points as a debt until they are used or expire, which is income', () => {
    const window = { firstDay: 1, lastDay: DAYS };
    const income = incomeStatement(booksOf(busy, window));
    expect(cents(income, 'gifts')).toBe(-total(busy, COUNTER.giftCents, window));
    expect(cents(income, 'points')).toBe(-total(busy, COUNTER.pointsCents, window));
    expect(cents(income, 'breakage')).toBe(total(busy, COUNTER.pointsExpiredCents, window));
    expect(cents(income, 'breakage')).toBeGreaterThan(0);
    const granted = total(busy, COUNTER.pointsCents, window);
    const used = total(busy, COUNTER.pointsRedeemedCents, window);
    expect(used).toBeGreaterThan(0);
    const owed = (day: number): number => onDay(busy, COUNTER.pointsOwedCents, day);
    const gone = (day: number): number =>
      onDay(busy, COUNTER.pointsRedeemedCents, day) + onDay(busy, COUNTER.pointsExpiredCents, day);
    for (let day = 2; day <= DAYS; day++) {
      expect(owed(day) - owed(day - 1)).toBe(onDay(busy, COUNTER.pointsCents, day) - gone(day));
    }
    expect(used).toBeLessThan(granted + owed(1));
  });

  it('average over replications, line by line', () => {
    const window = { firstDay: 1, lastDay: DAYS };
    const other = simulate({ days: DAYS, replication: 1 });
    const parts = [busy, other].map((facts) => ({
      books: bookRows(facts, window),
      totals: Float64Array.from(COUNTERS, (name) => total(facts, COUNTER[name], window)),
    }));
    const both = incomeStatement(meanBooks(parts)!);
    const [one, two] = parts.map((part) => incomeStatement(meanBooks([part])!));
    for (const { id, cents: mean } of both.lines) expect(mean).toBeCloseTo((cents(one!, id) + cents(two!, id)) / 2, 3);
    expect(meanBooks([])).toBeNull();
  });
});
