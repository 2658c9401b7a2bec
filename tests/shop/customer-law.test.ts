import { describe, expect, it } from 'vitest';
import { customerLaw, dropOutChance, leavesAfter, purchaseGap, purchaseRate } from '../../src/shop/customer-law';

const law = customerLaw({ shape: 0.243, scale: 4.414, a: 0.793, b: 2.426 });

describe('the customer law', () => {
  it('has the moments of its gamma rates and beta chances', () => {
    const n = 200_000;
    let rate = 0;
    let chance = 0;
    for (let i = 0; i < n; i++) {
      rate += purchaseRate(law, (i + 0.5) / n) / n;
      chance += dropOutChance(law, (i + 0.5) / n) / n;
    }
    expect(rate / (0.243 / 4.414)).toBeCloseTo(1, 3);
    expect(chance / (0.793 / (0.793 + 2.426))).toBeCloseTo(1, 3);
  });

  it('never lets a customer leave after the first purchase unless the experience does it', () => {
    expect(leavesAfter(1, 0.999, 0, 1e-9)).toBe(false);
    expect(leavesAfter(1, 0.999, 0.1, 0.05)).toBe(true);
    expect(leavesAfter(2, 0.3, 0, 0.29)).toBe(true);
    expect(leavesAfter(2, 0.3, 0, 0.31)).toBe(false);
    expect(leavesAfter(2, 0.3, 0.1, 0.31)).toBe(true);
  });

  it('makes gaps longer the lower the rate, and endless at rate 0', () => {
    expect(purchaseGap(0.1, 0.5)).toBeCloseTo(10 * purchaseGap(1, 0.5), 12);
    expect(purchaseGap(0, 0.5)).toBe(Infinity);
  });
});
