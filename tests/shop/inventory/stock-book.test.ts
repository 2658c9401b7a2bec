import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKLOG } from '../../../src/shop/inventory/backlog-rule';
import { StockBook } from '../../../src/shop/inventory/stock-book';

function opened(units: number): StockBook {
  const book = new StockBook(1);
  book.open(0, units);
  return book;
}

describe('StockBook', () => {
  it('gives a customer what is free and owes the rest under the backorder rule', () => {
    const book = opened(3);
    expect(book.demand(0, 5, BACKLOG.backorder)).toBe(3);
    expect([book.reserved[0], book.backordered[0], book.available(0), book.position(0)]).toEqual([3, 2, 0, -2]);
  });

  it('loses a line whole under the lost rule and only the rest under the partial rule', () => {
    const lost = opened(3);
    expect(lost.demand(0, 5, BACKLOG.lost)).toBe(0);
    expect([lost.reserved[0], lost.backordered[0]]).toEqual([0, 0]);
    expect(lost.demand(0, 3, BACKLOG.lost)).toBe(3);
    const partial = opened(3);
    expect(partial.demand(0, 5, BACKLOG.partial)).toBe(3);
    expect([partial.reserved[0], partial.backordered[0]]).toEqual([3, 0]);
  });

  it('does not let a new customer overtake one who waits', () => {
    const book = opened(0);
    book.demand(0, 2, BACKLOG.backorder);
    book.order(0, 3);
    book.receive(0, 3);
    expect(book.free(0)).toBe(1);
    expect(book.demand(0, 2, BACKLOG.partial)).toBe(1);
    expect(book.release(0)).toBe(2);
    expect(book.available(0)).toBe(0);
  });

  it('leaves the inventory position unchanged when goods arrive, are released or demoted, and when promised goods are picked', () => {
    const book = opened(2);
    book.demand(0, 5, BACKLOG.backorder);
    book.order(0, 10);
    const position = book.position(0);
    book.receive(0, 10);
    expect(book.position(0)).toBe(position);
    book.release(0);
    expect(book.position(0)).toBe(position);
    book.demote(0, 1);
    expect(book.position(0)).toBe(position);
    book.release(0);
    expect(book.pick(0, 5)).toBe(5);
    expect(book.position(0)).toBe(position);
  });

  it('picks from the shelf, not from the record', () => {
    const book = opened(5);
    book.moveUnrecorded(0, -3);
    expect(book.reserve(0, 4)).toBe(4);
    expect(book.pick(0, 4)).toBe(2);
    expect([book.shelf[0], book.recorded[0], book.reserved[0]]).toEqual([0, 3, 2]);
    expect(book.count(0)).toBe(-3);
    expect([book.recorded[0], book.overpromised(0), book.available(0)]).toEqual([0, 2, -2]);
    book.demote(0, book.overpromised(0));
    expect([book.reserved[0], book.backordered[0]]).toEqual([0, 2]);
    expect(book.checkBalance(0)).toBeNull();
  });

  it('closes the whole order but records only what was accepted', () => {
    const book = opened(0);
    book.order(0, 10);
    book.receive(0, 10, 8, 7);
    expect([book.onOrder[0], book.recorded[0], book.shelf[0], book.gap(0)]).toEqual([0, 8, 7, -1]);
    expect(book.checkBalance(0)).toBeNull();
  });

  it('refuses to take back more than was given', () => {
    const book = opened(2);
    book.reserve(0, 1);
    book.order(0, 1);
    expect(() => book.unreserve(0, 2)).toThrow(RangeError);
    expect(() => book.receive(0, 2)).toThrow(RangeError);
    expect(() => book.cancelBackorder(0, 1)).toThrow(RangeError);
  });

  it('notices any single stock that was changed without a movement', () => {
    for (const column of ['shelf', 'recorded', 'reserved', 'onOrder', 'backordered'] as const) {
      const book = opened(9);
      book.order(0, 4);
      book.demand(0, 12, BACKLOG.backorder);
      expect(book.checkBalance(0)).toBeNull();
      book[column][0]! -= 1;
      expect(book.checkBalance(0), column).not.toBeNull();
    }
  });

  it('names the row whose units differ from what live orders hold', () => {
    const book = new StockBook(3);
    book.open(1, 4);
    book.reserve(1, 2);
    expect(book.recount({ reserved: [0, 2, 0], backordered: [0, 0, 0], onOrder: [0, 0, 0] })).toBeNull();
    expect(book.recount({ reserved: [0, 1, 0] })).toContain('row 1');
  });

  it('conserves units through any sequence of movements, and its gap is the sum of the unrecorded ones', () => {
    const movement = fc.tuple(
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 2 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.array(movement, { maxLength: 80 }), (opening, movements) => {
        const book = opened(opening);
        let outside = 0; // units that left the shelf minus units that came, counted here
        let unrecordedSinceCount = 0;
        for (const [kind, units, rule] of movements) {
          const shelf = book.shelf[0]!;
          if (kind === 0) book.demand(0, units, rule as 0 | 1 | 2);
          else if (kind === 1) outside += book.pick(0, units);
          else if (kind === 2) book.order(0, units);
          else if (kind === 3) {
            const arriving = Math.min(units, book.onOrder[0]!);
            book.receive(0, arriving);
            outside -= arriving;
          } else if (kind === 4) book.release(0, units);
          else if (kind === 5) book.unreserve(0, Math.min(units, book.reserved[0]!));
          else if (kind === 6) book.cancelBackorder(0, Math.min(units, book.backordered[0]!));
          else if (kind === 7) unrecordedSinceCount += book.moveUnrecorded(0, units - 6);
          else if (kind === 8) {
            expect(book.count(0)).toBe(unrecordedSinceCount);
            unrecordedSinceCount = 0;
          } else if (kind === 9) {
            book.restock(0, units);
            outside -= units;
          } else if (kind === 10) outside += book.writeOff(0, units);
          else book.demote(0, Math.min(units, book.reserved[0]!));
          if (kind === 7) outside += shelf - book.shelf[0]!;
          if (kind === 1) unrecordedSinceCount = book.gap(0); // a pick may book found units
          expect(book.checkBalance(0)).toBeNull();
          expect(book.shelf[0]).toBe(opening - outside);
          expect(book.gap(0)).toBe(unrecordedSinceCount);
        }
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
