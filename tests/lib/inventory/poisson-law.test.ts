import { describe, expect, it } from 'vitest';
import { PoissonLaw } from '../../../src/lib/inventory/poisson-law';

/** Terms by the plain recursion from P(0), an independent way for small means. */
function terms(mean: number, count: number): number[] {
  const list = [Math.exp(-mean)];
  for (let k = 1; k < count; k++) list.push((list[k - 1]! * mean) / k);
  return list;
}

const relative = (got: number, wanted: number) => Math.abs(got - wanted) / wanted;

describe('PoissonLaw', () => {
  it('agrees with plain sums of its terms', () => {
    for (const mean of [0.003, 0.7, 6, 23.5]) {
      const law = new PoissonLaw(mean);
      const list = terms(mean, 400);
      for (const k of [0, 1, 5, 20, 60]) {
        const tail = list.slice(k + 1).reduce((sum, p) => sum + p, 0);
        const loss = list.reduce((sum, p, j) => sum + Math.max(0, j - k) * p, 0);
        const second = list.reduce((sum, p, j) => sum + (j > k ? ((j - k) * (j - k - 1)) / 2 : 0) * p, 0);
        expect(relative(law.probability(k), list[k]!)).toBeLessThan(1e-12);
        if (tail > 1e-290) expect(relative(law.above(k), tail)).toBeLessThan(1e-11);
        expect(law.atMost(k) + law.above(k)).toBeCloseTo(1, 13);
        if (loss > 1e-290) expect(relative(law.loss(k), loss)).toBeLessThan(1e-11);
        if (second > 1e-290) expect(relative(law.secondLoss(k), second)).toBeLessThan(1e-11);
      }
    }
  });

  it('keeps its identities for negative stock and large means', () => {
    for (const mean of [6, 12_345.6]) {
      const law = new PoissonLaw(mean);
      expect(law.loss(-3)).toBeCloseTo(mean + 3, 8);
      // E[(X+3)(X+2)]/2 with E[X^2] = mean + mean^2.
      expect(relative(law.secondLoss(-3), (mean * mean + mean + 5 * mean + 6) / 2)).toBeLessThan(1e-11);
      expect(law.above(-1)).toBe(1);
      expect(law.atMost(-1)).toBe(0);
      let sum = 0;
      for (let k = 0; k < 3 * mean; k++) sum += law.probability(k);
      if (mean > 100) expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('names the smallest value that reaches a probability', () => {
    const law = new PoissonLaw(6);
    expect(law.quantile(0.8)).toBe(8);
    expect(law.quantile(law.atMost(8))).toBe(8);
    expect(new PoissonLaw(0).quantile(0.99)).toBe(0);
    expect(new PoissonLaw(0).loss(0)).toBe(0);
  });

  it('refuses a mean that is none', () => {
    expect(() => new PoissonLaw(NaN)).toThrow(RangeError);
    expect(() => new PoissonLaw(-1)).toThrow(RangeError);
  });
});
