import { describe, expect, it } from 'vitest';
import { inverseLowerBeta, inverseLowerBetaOdds, lowerBeta, upperBeta } from '../../../src/lib/special/incomplete-beta';
import { relativeError } from './relative';

// Computed with mpmath 1.3 at 40 digits.
const INCOMPLETE = [
  [0.5, 0.5, 0.1, 0.20483276469913345, 0.7951672353008665],
  [0.25, 4, 0.5, 0.9911738019640952, 0.00882619803590483],
  [2, 3, 0.25, 0.26171875, 0.73828125],
  [1, 1, 0.375, 0.375, 0.625],
  [5, 0.5, 0.75, 0.0978546142578125, 0.9021453857421875],
  [20, 30, 0.5, 0.923796114019261, 0.07620388598073902],
  [20, 30, 0.125, 6.329703931988604e-7, 0.9999993670296068],
  [300, 700, 0.25, 0.00017989197772738934, 0.9998201080222726],
  [1000, 1000, 0.53125, 0.9974247784464125, 0.0025752215535874263],
] as const;

describe('incomplete beta function', () => {
  it('has both tails within 1e-13', () => {
    for (const [a, b, x, p, q] of INCOMPLETE) {
      expect(relativeError(lowerBeta(a, b, x), p), `I_${x}(${a}, ${b})`).toBeLessThan(1e-13);
      expect(relativeError(upperBeta(a, b, x), q), `1 - I_${x}(${a}, ${b})`).toBeLessThan(1e-13);
    }
    expect([lowerBeta(2, 3, 0), lowerBeta(2, 3, 1), lowerBeta(0, 1, 0.5)]).toEqual([0, 1, NaN]);
  });

  it('is its own mirror image', () => {
    for (const [a, b, x] of INCOMPLETE) expect(lowerBeta(a, b, x)).toBeCloseTo(upperBeta(b, a, 1 - x), 12);
  });

  it('is inverted over shapes from 0.1 to 1,000 and tails down to 1e-9', () => {
    for (const a of [0.1, 0.5, 1, 2.5, 40, 1000]) {
      for (const b of [0.1, 0.5, 1, 3, 70, 1000]) {
        for (const tail of [1e-9, 1e-3, 0.1, 0.5]) {
          const odds = inverseLowerBetaOdds(a, b, tail);
          const got = lowerBeta(a, b, odds / (1 + odds), 1 / (1 + odds));
          expect(relativeError(got, tail), `${a} ${b} ${tail}`).toBeLessThan(1e-11);
          const upper = inverseLowerBetaOdds(a, b, 1 - tail, tail);
          const other = upperBeta(a, b, upper / (1 + upper), 1 / (1 + upper));
          expect(relativeError(other, tail), `${a} ${b} 1 - ${tail}`).toBeLessThan(1e-11);
        }
      }
    }
    expect([inverseLowerBeta(2, 3, 0), inverseLowerBeta(2, 3, 1), inverseLowerBeta(2, 3, NaN)]).toEqual([0, 1, NaN]);
    expect(inverseLowerBeta(1, 1, 0.375)).toBeCloseTo(0.375, 14);
  });
});
