import { describe, expect, it } from 'vitest';
import { ABC_CLASS, ABC_CRITERION, classify, importance } from '../../../src/shop/inventory/abc';
import { openingStock } from '../../../src/shop/inventory/opening-stock';
import { POLICY } from '../../../src/shop/inventory/policy';
import { planPolicy, protectionSd, safetyStock } from '../../../src/shop/inventory/replenishment';
import type { Outlook } from '../../../src/shop/inventory/replenishment';

const outlook: Outlook = {
  demandPerPeriod: 2500,
  errorPerPeriod: 500,
  leadTimePeriods: 7,
  leadTimeSdPeriods: 7,
  reviewPeriods: 0,
  serviceFactor: 1.2815515655446004,
  orderCoverPeriods: 5,
};

describe('replenishment parameters', () => {
  it('agree with the textbook safety stock under an uncertain lead time', () => {
    expect(protectionSd(outlook)).toBeCloseTo(17549.9287748, 6);
    expect(safetyStock(outlook)).toBeCloseTo(22491.1386965, 5);
  });

  it('protect (R,S) over lead time plus review, and four times the interval needs twice the safety stock', () => {
    const steady = { ...outlook, leadTimeSdPeriods: 0, leadTimePeriods: 1 };
    expect(safetyStock({ ...steady, reviewPeriods: 3 })).toBeCloseTo(2 * safetyStock(steady), 9);
  });

  it('put the order-up-to level of (s,S) one order above its reorder point, and that of base stock at the protection level', () => {
    const sS = planPolicy(POLICY.orderUpTo, outlook);
    expect(sS.orderUpTo - sS.reorderPoint).toBe(12500);
    const base = planPolicy(POLICY.baseStock, outlook);
    expect(base.orderUpTo).toBe(base.reorderPoint);
  });

  it('grow with the service level', () => {
    const levels = [-1, 0, 1, 2].map(
      (z) => planPolicy(POLICY.orderUpTo, { ...outlook, serviceFactor: z }).reorderPoint,
    );
    expect(levels[0]).toBe(levels[1]);
    expect(levels[2]).toBeGreaterThan(levels[1]!);
    expect(levels[3]).toBeGreaterThan(levels[2]!);
  });
});

describe('ABC analysis', () => {
  it('takes SKUs in falling order until 80 % and 95 % of the total are reached', () => {
    expect([...classify([5, 50, 10, 31, 4])]).toEqual([1, 0, 1, 0, 2]);
  });

  it('closes a class with the SKU that exactly reaches its cut', () => {
    expect([...classify([80, 15, 5])]).toEqual([ABC_CLASS.a, ABC_CLASS.b, ABC_CLASS.c]);
  });

  it('puts everything into C when nothing is sold', () => {
    expect([...classify([0, 0])]).toEqual([ABC_CLASS.c, ABC_CLASS.c]);
  });

  it('ranks by units, revenue or margin as asked', () => {
    expect(importance(ABC_CRITERION.units, 3, 10, 6)).toBe(3);
    expect(importance(ABC_CRITERION.revenue, 3, 10, 6)).toBe(30);
    expect(importance(ABC_CRITERION.margin, 3, 10, 6)).toBe(12);
    expect(importance(ABC_CRITERION.margin, 3, 5, 6)).toBe(0);
  });
});

describe('opening stock', () => {
  it('stands at a position between the reorder point, excluded, and one order above it', () => {
    for (let step = 0; step < 100; step++) {
      const { onHand, orders } = openingStock((step + 0.5) / 100, 60, 25, { demandPerTime: 5, leadTime: 8 });
      const position = onHand + orders.reduce((sum, order) => sum + order.units, 0);
      expect(position).toBeGreaterThan(60);
      expect(position).toBeLessThanOrEqual(85);
      for (const order of orders) expect(order.dueIn > 0 && order.dueIn <= 8).toBe(true);
    }
  });

  it('has on average demand x lead time on order', () => {
    let onOrder = 0;
    for (let step = 0; step < 1000; step++) {
      for (const order of openingStock((step + 0.5) / 1000, 600, 250, { demandPerTime: 5, leadTime: 8 }).orders)
        onOrder += order.units;
    }
    expect(Math.abs(onOrder / 1000 - 40)).toBeLessThan(1);
  });
});
