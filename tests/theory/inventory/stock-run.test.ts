import { describe, expect, it } from 'vitest';
import { log } from '../../../src/lib/arithmetic';
import { BACKLOG } from '../../../src/shop/inventory/backlog-rule';
import { CROSSING } from '../../../src/shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../../src/shop/inventory/policy';
import { CONTINUOUS_REVIEW, periodicReview } from '../../../src/shop/inventory/review-calendar';
import type { StockModel } from '../../../src/theory/inventory/stock-run';
import { runStock } from '../../../src/theory/inventory/stock-run';

const KEY = [2026, 7] as const;

const exponential = (mean: number) => (u: number) => -mean * log(u);

const baseStock: StockModel = {
  interdemand: exponential(0.5),
  demandSize: null,
  leadTime: exponential(3),
  crossing: CROSSING.independent,
  backlog: BACKLOG.backorder,
  policy: { kind: POLICY.baseStock, comparison: COMPARISON.atOrBelow, reorderPoint: 0, orderUpTo: 8, quantity: 1 },
  review: CONTINUOUS_REVIEW,
  opening: () => 8,
};

describe('a stock model on the shop inventory module', () => {
  it('keeps the inventory position of base stock at S at all times', () => {
    const tally = runStock(baseStock, KEY, 0, 2000);
    expect(tally.positionArea / tally.span).toBeCloseTo(8, 10);
    expect((tally.onHandArea + tally.onOrderArea - tally.backorderArea) / tally.span).toBeCloseTo(8, 10);
  });

  it("obeys Little's law: backorders x time is the sum of waits, but for those who still wait", () => {
    const tally = runStock(baseStock, KEY, 0, 20_000);
    expect(Math.abs(tally.waits - tally.backorderArea) / tally.backorderArea).toBeLessThan(0.01);
    expect(tally.demandUnits - tally.servedUnits).toBeGreaterThanOrEqual(0);
    expect(tally.demandUnits - tally.servedUnits).toBeLessThan(20);
  });

  it('serves everybody sooner when orders may cross than when they keep their sequence', () => {
    const crossing = runStock(baseStock, KEY, 0, 20_000);
    const sequential = runStock({ ...baseStock, crossing: CROSSING.sequential }, KEY, 0, 20_000);
    expect(sequential.backorderArea).toBeGreaterThan(crossing.backorderArea);
    const constant = { ...baseStock, leadTime: () => 3 };
    expect(runStock({ ...constant, crossing: CROSSING.sequential }, KEY, 0, 2000)).toEqual(
      runStock(constant, KEY, 0, 2000),
    );
  });

  it('has no backorders when sales are lost, and every demand is filled or lost', () => {
    const tally = runStock({ ...baseStock, backlog: BACKLOG.lost }, KEY, 0, 5000);
    expect(tally.backorderArea).toBe(0);
    expect(tally.lostUnits).toBeGreaterThan(0);
    expect(tally.filledUnits + tally.lostUnits).toBe(tally.demandUnits);
  });

  it('fills parts of a line under the partial rule and none of it under the lost rule', () => {
    const batches = { ...baseStock, demandSize: (u: number) => 1 + Math.floor(6 * u), interdemand: exponential(2) };
    const partial = runStock({ ...batches, backlog: BACKLOG.partial }, KEY, 0, 20_000);
    const lost = runStock({ ...batches, backlog: BACKLOG.lost }, KEY, 0, 20_000);
    expect(partial.filledUnits).toBeGreaterThan(lost.filledUnits);
    expect(partial.demandUnits).toBe(lost.demandUnits);
  });

  it('orders later under "below" than under "at or below": one unit lower is the same policy for unit demand', () => {
    const policy = { kind: POLICY.orderUpTo, comparison: COMPARISON.below, reorderPoint: 4, orderUpTo: 9, quantity: 1 };
    const below = runStock({ ...baseStock, policy }, KEY, 10, 5000);
    const atOrBelow = { ...policy, comparison: COMPARISON.atOrBelow, reorderPoint: 3 };
    expect(runStock({ ...baseStock, policy: atOrBelow }, KEY, 10, 5000)).toEqual(below);
    expect(runStock({ ...baseStock, policy: { ...atOrBelow, reorderPoint: 4 } }, KEY, 10, 5000)).not.toEqual(below);
  });

  it('delivers an order of no lead time before the demand of the same instant, and reads levels after it', () => {
    const tally = runStock(
      {
        ...baseStock,
        interdemand: null,
        demandSize: () => 5,
        leadTime: () => 0,
        policy: { ...baseStock.policy, kind: POLICY.periodicUpTo },
        review: periodicReview(1),
        reading: { calendar: periodicReview(1), before: false },
      },
      KEY,
      0,
      100,
    );
    expect(tally.readings).toBe(100);
    expect(tally.readOnHand).toBe(300);
    expect(tally.filledUnits).toBe(500);
    expect(tally.reviews).toBe(100);
    expect(tally.orderedUnits).toBe(495);
  });

  it('takes returns back on the shelf and serves those who wait from them', () => {
    const sizes = [6, -2, -3];
    let next = 0;
    const tally = runStock(
      {
        ...baseStock,
        interdemand: null,
        demandSize: () => sizes[next++ % 3]!,
        opening: () => 3,
        policy: { ...baseStock.policy, kind: POLICY.orderUpTo, reorderPoint: -100 },
      },
      KEY,
      0,
      3,
    );
    // 3 filled and 3 owed at 0, two of them served at 1, the last at 2.
    expect(tally.waits).toBe(2 * 1 + 1 * 2);
    expect(tally.orders).toBe(0);
  });

  it('depends on its key alone', () => {
    expect(runStock(baseStock, KEY, 5, 500)).toEqual(runStock(baseStock, KEY, 5, 500));
    expect(runStock(baseStock, [2026, 8], 5, 500)).not.toEqual(runStock(baseStock, KEY, 5, 500));
  });
});
