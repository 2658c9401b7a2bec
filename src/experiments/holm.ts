import { studentTail } from '../lib/special/student';
import type { Difference } from './paired';

/** Chance of a difference at least as large in size, if there were none: two-sided, by the paired t. NaN where unknown. */
export function pValueOf({ n, mean, standardError, identical }: Difference): number {
  if (identical) return 1;
  if (n < 2) return NaN;
  if (standardError === 0) return 0;
  return 2 * studentTail(Math.abs(mean) / standardError, n - 1);
}

/**
 * Holm's step-down adjustment (1979): of the statements whose adjusted value is at most 0.05, the chance that any is
 * wrong is at most 5 %, however they depend on each other. Unknown ones (NaN) are no statements and stay unknown.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => NaN);
  const order = pValues.map((_, i) => i).filter((i) => !Number.isNaN(pValues[i]));
  order.sort((a, b) => pValues[a]! - pValues[b]! || a - b);
  let least = 0;
  order.forEach((i, rank) => {
    least = Math.max(least, Math.min(1, (order.length - rank) * pValues[i]!));
    adjusted[i] = least;
  });
  return adjusted;
}
