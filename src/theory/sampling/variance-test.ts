import { chiSquareTail } from '../../lib/special/chi-square';
import type { StatisticalTest } from '../case';

/**
 * Tests whether counts of independent days have a given variance: (n - 1) s^2/variance is close to a chi-square for counts
 * that are nearly normal. Two-sided.
 */
export function varianceTest(counts: ArrayLike<number>, variance: number): StatisticalTest {
  const n = counts.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += counts[i]! / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (counts[i]! - mean) * (counts[i]! - mean);
  const above = chiSquareTail(squares / variance, n - 1);
  return { got: squares / (n - 1), pValue: 2 * Math.min(above, 1 - above) };
}
