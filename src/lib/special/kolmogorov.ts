import { exp, log, pow, powerOfTwo } from '../arithmetic';
import { logGamma } from './log-gamma';

const PI_SQUARED = 9.869604401089358;
const ROOT_TWO_PI = 2.5066282746310007;

/** P(K <= x) of Kolmogorov's limit of sqrt(n) D. Absolute error below 1e-15; both series of Kolmogorov (1933). */
export function kolmogorovCdf(x: number): number {
  if (!(x > 0.04)) return x === x ? 0 : NaN;
  if (x > 1) return 1 - kolmogorovTail(x);
  let sum = 0;
  for (let k = 1; k <= 9; k += 2) sum += exp((-k * k * PI_SQUARED) / (8 * x * x));
  return (ROOT_TWO_PI / x) * sum;
}

/** P(K > x), exact in the tail. */
export function kolmogorovTail(x: number): number {
  if (!(x > 1)) return 1 - kolmogorovCdf(x);
  let sum = 0;
  for (let k = 5; k >= 1; k--) sum = exp(-2 * k * k * x * x) - sum;
  return 2 * sum;
}

/** The x with P(K <= x) = p: the critical value of sqrt(n) D for large samples. */
export function kolmogorovQuantile(p: number): number {
  return p > 0.5 ? bisect(0, 8, (x) => kolmogorovTail(x) > 1 - p) : bisect(0, 2, (x) => kolmogorovCdf(x) < p);
}

/**
 * P(D_n > d) of the two-sided Kolmogorov-Smirnov statistic of n observations from a fully specified continuous law.
 *
 * Up to 1,000 observations exact, by Durbin's matrix (Marsaglia, Tsang & Wang, Journal of Statistical Software 8(18),
 * 2003), absolute error below 1e-12, or far in the tail twice the one-sided probability. Beyond, the limit at
 * x + 1/(6 sqrt(n)) + (x - 1)/(4n), x = sqrt(n) d (Vrbik, Pioneer Journal of Theoretical and Applied Statistics 15, 2018),
 * absolute error below 2e-5.
 */
export function kolmogorovSmirnovTail(d: number, n: number): number {
  if (!(d > 0.5 / n)) return d === d ? 1 : NaN;
  if (d >= 1) return 0;
  if (n > 1000) {
    const x = Math.sqrt(n) * d;
    return kolmogorovTail(x + 1 / (6 * Math.sqrt(n)) + (x - 1) / (4 * n));
  }
  // Two-sided is twice one-sided but for the paths that touch both bounds, which from here on are rarer than 1e-10 of it.
  if (n * d * d > 5) return 2 * oneSidedTail(d, n);
  return 1 - durbin(d, n);
}

/** The d with P(D_n <= d) = p. */
export function kolmogorovSmirnovQuantile(p: number, n: number): number {
  return bisect(0, 1, (d) => kolmogorovSmirnovTail(d, n) > 1 - p);
}

/** Smirnov's P(D+ >= d) = d sum over j of C(n, j) (d + j/n)^(j-1) (1 - d - j/n)^(n-j). */
function oneSidedTail(d: number, n: number): number {
  let sum = 0;
  for (let j = 0; j < n * (1 - d); j++) {
    const choose = logGamma(n + 1) - logGamma(j + 1) - logGamma(n - j + 1);
    sum += exp(choose + (j - 1) * log(d + j / n) + (n - j) * log(1 - d - j / n));
  }
  return Math.min(1, d * sum);
}

/** P(D_n < d) as n!/n^n times the middle entry of the n-th power of a matrix. */
function durbin(d: number, n: number): number {
  const k = Math.floor(n * d) + 1;
  const m = 2 * k - 1;
  const h = k - n * d;
  const matrix = new Float64Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) matrix[i * m + j] = i - j + 1 >= 0 ? 1 : 0;
  for (let i = 0; i < m; i++) {
    matrix[i * m]! -= pow(h, i + 1);
    matrix[(m - 1) * m + i]! -= pow(h, m - i);
  }
  matrix[(m - 1) * m]! += 2 * h > 1 ? pow(2 * h - 1, m) : 0;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) for (let g = 1; g <= i - j + 1; g++) matrix[i * m + j]! /= g;
  }
  const raised = power(matrix, m, n);
  let value = raised.matrix[(k - 1) * m + k - 1]!;
  let exponent = raised.exponent;
  for (let i = 1; i <= n; i++) {
    value *= i / n;
    if (value < 1e-140) {
      value *= powerOfTwo(512);
      exponent -= 512;
    }
  }
  return value * pow(2, exponent);
}

/** The n-th power of an m by m matrix, scaled by powers of two so that it does not overflow. */
function power(matrix: Float64Array, m: number, n: number): { matrix: Float64Array; exponent: number } {
  if (n === 1) return { matrix, exponent: 0 };
  const half = power(matrix, m, Math.floor(n / 2));
  let result = product(half.matrix, half.matrix, m);
  let exponent = 2 * half.exponent;
  if (n % 2 === 1) result = product(matrix, result, m);
  const middle = (m - 1) / 2;
  if (result[middle * m + middle]! > 1e140) {
    for (let i = 0; i < result.length; i++) result[i]! *= powerOfTwo(-512);
    exponent += 512;
  }
  return { matrix: result, exponent };
}

function product(a: Float64Array, b: Float64Array, m: number): Float64Array {
  const c = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let k = 0; k < m; k++) {
      const factor = a[i * m + k]!;
      if (factor !== 0) for (let j = 0; j < m; j++) c[i * m + j]! += factor * b[k * m + j]!;
    }
  }
  return c;
}

/** The point between where `below` changes from true to false. */
function bisect(from: number, to: number, below: (x: number) => boolean): number {
  for (;;) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) return middle;
    if (below(middle)) from = middle;
    else to = middle;
  }
}
