/**
 * Gauss's hypergeometric function F(a, b; c; z) for 0 <= z < 1 and c > 0, by its power series; relative error about 1e-14
 * times the number of terms' square root for positive a and b. NaN if a million terms do not settle it.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 1_000_000; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    // The ratio of terms tends to z: what is left is about term z/(1 - z).
    if (Math.abs(term) <= 1e-17 * Math.abs(sum) * (1 - z)) return sum;
  }
  return NaN;
}
