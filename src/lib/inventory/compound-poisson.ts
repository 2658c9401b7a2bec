import { exp } from '../arithmetic';

/**
 * Chances of the total size of a Poisson number of demands, by Panjer's recursion (1981).
 *
 * @param mean expected number of demands, >= 0 and below 700.
 * @param sizes chances of sizes 1, 2, ...: sizes[0] is the chance of size 1.
 * @param length totals 0 .. length - 1 are returned; the rest is cut off.
 */
export function compoundPoisson(mean: number, sizes: readonly number[], length: number): Float64Array {
  const chances = new Float64Array(length);
  chances[0] = exp(-mean);
  for (let total = 1; total < length; total++) {
    let sum = 0;
    for (let size = 1; size <= sizes.length && size <= total; size++) {
      sum += size * sizes[size - 1]! * chances[total - size]!;
    }
    chances[total] = (mean * sum) / total;
  }
  return chances;
}
