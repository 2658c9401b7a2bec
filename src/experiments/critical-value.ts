import { studentQuantile } from '../lib/special/student';

/** The level of every interval unless it says otherwise. */
export const CONFIDENCE = 0.95;

const known = new Map<string, number>();

/**
 * The t that a Student variable with n - 1 degrees of freedom exceeds in size with the given chance: an interval of n
 * values at confidence 1 - `chance` is their mean +- t S/sqrt(n). Infinity for n < 2: nothing is known of the spread.
 */
export function criticalValue(n: number, chance = 1 - CONFIDENCE): number {
  if (n < 2) return Infinity;
  const key = `${n}:${chance}`;
  let t = known.get(key);
  if (t === undefined) {
    t = studentQuantile(1 - chance / 2, n - 1);
    known.set(key, t);
  }
  return t;
}
