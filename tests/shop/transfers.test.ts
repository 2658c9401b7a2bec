import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import { StockBook } from '../../src/shop/inventory/stock-book';
import { ACCOUNT } from '../../src/shop/ledger';
import { runDay } from '../../src/shop/run-day';
import { Tally } from '../../src/shop/tally';
import { transferStock } from '../../src/shop/transfers';
import type { World } from '../../src/shop/world';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

/** Several runs added up, their first two weeks aside. */
function runs(shop: Partial<ShopParameters>, replications = 4): (name: CounterName) => number {
  const all = Array.from({ length: replications }, (_, replication) =>
    simulate({ shop, days: 90, replication, feedbacks: NO_FEEDBACKS, options: { recountDaily: false } }),
  );
  return (name) => all.reduce((sum, facts) => sum + total(facts, COUNTER[name], { firstDay: 15, lastDay: 90 }), 0);
}

function fillRate(of: (name: CounterName) => number): number {
  return of('unitsFilled') / of('unitsDemanded');
}

function stockouts(of: (name: CounterName) => number): number {
  return of('stockoutSkuDays') / of('skuDays');
}

/** A world of several places on some morning after the warm-up. */
function morning(shop: Partial<ShopParameters>, day: number): World {
  const { world } = warm({ shop, feedbacks: NO_FEEDBACKS });
  world.tally = new Tally(90);
  for (world.day = 1; world.day < day; world.day++) runDay(world);
  return world;
}

describe('the stock book of a transfer', () => {
  it('keeps units that are under way in the receiver’s position, and on no shelf', () => {
    const book = new StockBook(2);
    book.open(0, 10);
    expect(book.sendAway(0, 1, 4)).toBe(4);
    expect([book.shelf[0], book.shelf[1], book.recorded[1], book.inTransfer[1]]).toEqual([6, 0, 0, 4]);
    expect([book.position(0), book.position(1), book.free(1)]).toEqual([6, 4, 0]);
    expect(book.recount({ inTransfer: [0, 4] })).toBeNull();
    expect(book.recount({ inTransfer: [0, 3] })).toMatch(/in transfer/);
    book.takeIn(1, 4);
    expect([book.shelf[1], book.recorded[1], book.inTransfer[1], book.position(1)]).toEqual([4, 4, 0, 4]);
    expect(book.recount({ inTransfer: [0, 0] })).toBeNull();
    expect(() => book.takeIn(1, 1)).toThrow(RangeError);
  });

  it('sends neither what is promised or owed nor what the shelf lacks', () => {
    const book = new StockBook(2);
    book.open(0, 10);
    book.reserve(0, 3);
    book.backorder(0, 2);
    expect(book.sendAway(0, 1, 99)).toBe(5);
    book.open(0, 4);
    book.moveUnrecorded(0, -8);
    expect(book.sendAway(0, 1, 99)).toBe(1);
    expect(book.recount()).toBeNull();
  });
});

describe('transfers', () => {
  it('change no bit while they are switched off, and none where there is one warehouse', () => {
    const plain = simulate({ days: 20, shop: { placeCount: 3 } });
    const told = {
      transferCoverDays: 9,
      transferFillDays: 30,
      transferDays: 9,
      transferCents: 9,
      transferUnitCents: 9,
    };
    expect(simulate({ days: 20, shop: { placeCount: 3, ...told } }).digest).toBe(plain.digest);
    expect(simulate({ days: 20, shop: { stockTransfers: 1, ...told } }).digest).toBe(simulate({ days: 20 }).digest);
  });

  it('fill more orders from the same stock: what is short in one place lies in another', () => {
    for (const placeCount of [2, 4]) {
      // Small minimum orders: large ones would decide how much stock there is.
      const shop = { placeCount, crossShipping: 0, minimumOrderUnits: 6 };
      const apart = runs(shop, 10);
      const pooled = runs({ ...shop, stockTransfers: 1 }, 10);
      // One point in the mean of twelve; the standard error of ten is a quarter of a point.
      expect(fillRate(pooled) - fillRate(apart)).toBeGreaterThan(0.003);
      expect(stockouts(pooled)).toBeLessThan(0.85 * stockouts(apart));
      expect(pooled('stockValueCents')).toBeLessThan(1.005 * apart('stockValueCents'));
      expect(apart('transferredUnits')).toBe(0);
    }
  });

  it('bring goods near to customers who would else be served from afar: fewer cross-shipped units, sooner at the door', () => {
    const apart = runs({ placeCount: 3 }, 10);
    const pooled = runs({ placeCount: 3, stockTransfers: 1 }, 10);
    expect(pooled('crossShippedUnits') / pooled('units')).toBeLessThan(
      0.85 * (apart('crossShippedUnits') / apart('units')),
    );
    expect(pooled('deliveryHoursSum') / pooled('delivered')).toBeLessThan(
      apart('deliveryHoursSum') / apart('delivered'),
    );
  });

  it('keep every unit: what left is on its way or has come in, on every evening', () => {
    let most = 0;
    simulate({
      days: 60,
      shop: { placeCount: 4, stockTransfers: 1, transferDays: 5, shrinkagePerYear: 0.3 },
      options: {
        recountDaily: true,
        watch: ({ stock: { book, transfers } }) => {
          const sum = (units: ArrayLike<number>): number => Array.from(units).reduce((all, one) => all + one, 0);
          const underWay = sum(transfers.unitsByRow());
          expect(sum(book.sentAway)).toBe(sum(book.cameIn) + underWay);
          most = Math.max(most, underWay);
        },
      },
    });
    expect(most).toBeGreaterThan(20);
  });

  it('fill up to the target and no more; a sender keeps as much itself, and a position at its reorder point', () => {
    const shop = { ...smallShop, placeCount: 3, minimumOrderUnits: 6 };
    let senders = 0;
    let receivers = 0;
    for (const day of [20, 30, 40, 50]) {
      const world = morning(shop, day);
      const { stock } = world;
      const { book } = stock;
      world.today = { ...shop, stockTransfers: 1, transferCoverDays: 4, transferFillDays: 7 };
      const before = book.recorded.slice();
      transferStock(world);
      for (let row = 0; row < book.rows; row++) {
        const rate = stock.planned[row]!;
        const net = book.available(row) - book.backordered[row]!;
        if (book.recorded[row]! < before[row]!) {
          senders++;
          expect(net).toBeGreaterThanOrEqual(7 * rate);
          expect(book.position(row)).toBeGreaterThanOrEqual(
            stock.reorderPoint[row]! - shop.reviewIntervalDays * rate - 1e-9,
          );
          expect(book.inTransfer[row]).toBe(0);
        }
        if (book.inTransfer[row]! > 0) {
          receivers++;
          expect(net).toBeLessThan(4 * rate);
          expect(net + book.inTransfer[row]!).toBeLessThanOrEqual(Math.ceil(7 * rate));
        }
      }
      // Who has asked this morning does not ask again.
      const sent = book.sentAway.slice();
      transferStock(world);
      expect(book.sentAway).toEqual(sent);
    }
    expect(senders).toBeGreaterThan(5);
    expect(receivers).toBeGreaterThan(5);
  });

  it('take their time and are paid for: a far warehouse waits and pays as much more as parcels do', () => {
    const shop = {
      ...smallShop,
      placeCount: 4,
      transferCv: 0,
      transferDays: 2,
      transferCents: 300,
      transferUnitCents: 100,
    };
    const world = morning(shop, 20);
    const { stock, ledger } = world;
    world.today = { ...shop, stockTransfers: 1, transferCoverDays: 6, transferFillDays: 7 };
    const paid = ledger.balances[ACCOUNT.carriers]!;
    transferStock(world);
    const { transfers } = stock;
    const hours = new Set<number>();
    let units = 0;
    for (let slot = 0; slot < transfers.units.length; slot++) {
      if (transfers.units[slot] === 0) continue;
      hours.add(Math.round(transfers.dueAt[slot]! - transfers.placedAt[slot]!));
      units += transfers.units[slot]!;
    }
    expect([...hours].sort((a, b) => a - b)).toEqual([48, 64]);
    const cost = ledger.balances[ACCOUNT.carriers]! - paid;
    const least = 300 * transfers.open + 100 * units;
    expect(cost).toBeGreaterThan(least);
    expect(cost).toBeLessThan(300 * transfers.open + Math.ceil((100 * units * 1.6) / 1.2));
    expect(ledger.imbalance()).toBe(0);
  });

  it('cross no border: a warehouse abroad neither sends nor gets', () => {
    const shop = { placeCount: 3, overseasPlace: 1, abroadShare: 0.3, overseasLeadDays: 5, stockTransfers: 1 };
    let domestic = 0;
    simulate({
      days: 60,
      shop,
      options: {
        watch: ({ stock }) => {
          for (let row = 0; row < stock.book.rows; row++) {
            const moved = stock.book.sentAway[row]! + stock.book.sentHere[row]!;
            if (stock.places.isAbroad(Math.floor(row / stock.skus))) expect(moved).toBe(0);
            else domestic += moved;
          }
        },
      },
    });
    expect(domestic).toBeGreaterThan(0);
  });
});
