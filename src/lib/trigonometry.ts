/**
 * Sine, cosine and arctangent from additions, multiplications and divisions only, for the same reason as log and exp in
 * arithmetic.ts: engines disagree on theirs.
 */

const HALF_PI_HIGH = 1.5707963109016418; // pi/2 to 26 bits and two remainders: k times each is exact for |k| < 2^26
const HALF_PI_MIDDLE = 1.5893254712295857e-8;
const HALF_PI_LOW = 6.123233995736766e-17;
export const PI = 3.141592653589793;

/** sin r for |r| <= pi/4. */
function sineSeries(r: number): number {
  const z = r * r;
  let sum = 0;
  for (let k = 17; k >= 3; k -= 2) sum = (1 + sum) * (-z / (k * (k - 1)));
  return r + r * sum;
}

/** cos r for |r| <= pi/4. */
function cosineSeries(r: number): number {
  const z = r * r;
  let sum = 0;
  for (let k = 18; k >= 2; k -= 2) sum = (1 + sum) * (-z / (k * (k - 1)));
  return 1 + sum;
}

/** sin(x + quarters pi/2): x is reduced to within pi/4 of a multiple of pi/2. */
function turned(x: number, quarters: number): number {
  const k = Math.round(x / (PI / 2));
  const r = x - k * HALF_PI_HIGH - k * HALF_PI_MIDDLE - k * HALF_PI_LOW;
  const quadrant = (((k + quarters) % 4) + 4) % 4;
  const value = quadrant % 2 === 0 ? sineSeries(r) : cosineSeries(r);
  return quadrant < 2 ? value : -value;
}

/** Sine of an angle in radians. Absolute error below 2e-16 for |x| < 1e6. */
export function sine(x: number): number {
  return turned(x, 0);
}

/** Cosine of an angle in radians. Absolute error below 2e-16 for |x| < 1e6. */
export function cosine(x: number): number {
  return turned(x, 1);
}

/** Angle in (-pi/2, pi/2) whose tangent is x; three half-angle steps, then the series. Relative error below 1e-15. */
export function arctangent(x: number): number {
  if (x < 0) return -arctangent(-x);
  if (x > 1) return PI / 2 - arctangent(1 / x);
  let t = x;
  for (let halving = 0; halving < 3; halving++) t = t / (1 + Math.sqrt(1 + t * t));
  const z = t * t;
  let sum = 0;
  for (let k = 25; k >= 3; k -= 2) sum = z * (1 / k - sum);
  return 8 * (t - t * sum);
}
