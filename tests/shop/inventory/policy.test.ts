import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISON, isDue, orderQuantity, POLICY, toSupplierTerms } from '../../../src/shop/inventory/policy';
import type { Comparison, PolicyKind } from '../../../src/shop/inventory/policy';

const policy = (
  kind: PolicyKind,
  comparison: Comparison,
  reorderPoint: number,
  orderUpTo: number,
  quantity: number,
) => ({
  kind,
  comparison,
  reorderPoint,
  orderUpTo,
  quantity,
});

describe('replenishment policies', () => {
  it('order at the reorder point under "at or below" and not under "below"', () => {
    expect(isDue(COMPARISON.atOrBelow, 20, 20)).toBe(true);
    expect(isDue(COMPARISON.below, 20, 20)).toBe(false);
    expect(isDue(COMPARISON.below, 19, 20)).toBe(true);
  });

  it('(s,Q) orders Q at the reorder point and the least multiple of Q that lifts the position above it further down', () => {
    const sQ = policy(POLICY.fixedQuantity, COMPARISON.atOrBelow, 10, 0, 5);
    expect([11, 10, 6, 5, 4, -3].map((position) => orderQuantity(sQ, position))).toEqual([0, 5, 5, 10, 10, 15]);
  });

  it('never leave a position at which another order would be due, nor order one lot too many', () => {
    const integers = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        integers,
        integers,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 1),
        (position, s, lot, comparison) => {
          const rule = comparison;
          const sQ = policy(POLICY.fixedQuantity, rule, s, 0, lot);
          const after = position + orderQuantity(sQ, position);
          expect(isDue(rule, after, s)).toBe(false);
          if (after > position) expect(isDue(rule, after - lot, s)).toBe(true);
          const sS = policy(POLICY.orderUpTo, rule, s, s + lot, 0);
          const reached = position + orderQuantity(sS, position);
          expect(reached).toBe(isDue(rule, position, s) ? s + lot : position);
        },
      ),
      { seed: 1 },
    );
  });

  it('(R,S) and base stock order up to S and nothing above it', () => {
    for (const kind of [POLICY.periodicUpTo, POLICY.baseStock]) {
      const up = policy(kind, COMPARISON.atOrBelow, 0, 12, 0);
      expect([-3, 11, 12, 15].map((position) => orderQuantity(up, position))).toEqual([15, 1, 0, 0]);
    }
  });

  it('round an order up to the minimum and to whole packs, and leave no order at zero', () => {
    expect(toSupplierTerms(0, 10, 6)).toBe(0);
    expect(toSupplierTerms(3, 10, 6)).toBe(12);
    expect(toSupplierTerms(13, 10, 1)).toBe(13);
  });
});
