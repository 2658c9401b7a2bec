import { exp, log } from '../arithmetic';
import { deviance, logGamma, stirlingError } from './log-gamma';

const TWO_PI = 6.283185307179586;

/** The fraction I_x(a, b) and its complement, of the last evaluation. */
let lower = 0;
let upper = 0;

/** x^a y^b Gamma(a + b + 1)/(Gamma(a + 1) Gamma(b + 1)), y = 1 - x: the binomial probability, for whole a and b. */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  if (x === 0 || y === 0) return 0;
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return exp(error) * Math.sqrt(n / (TWO_PI * a * b));
}

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1. `y` is 1 - x, for callers who know it
 * better than the subtraction does. Relative error below 1e-12 in the smaller of I and 1 - I while a, b <= 1e4.
 */
export function lowerBeta(a: number, b: number, x: number, y = 1 - x): number {
  evaluate(a, b, x, y);
  return lower;
}

/** 1 - I_x(a, b), exact in the tail. */
export function upperBeta(a: number, b: number, x: number, y = 1 - x): number {
  evaluate(a, b, x, y);
  return upper;
}

function evaluate(a: number, b: number, x: number, y: number): void {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) {
    lower = upper = NaN;
  } else if (x === 0 || y === 0) {
    lower = x === 0 ? 0 : 1;
    upper = 1 - lower;
  } else {
    const term = binomialTerm(a, b, x, y) / (a + b);
    if (x * (a + b + 2) < a + 1) {
      lower = Math.min(1, term * b * fraction(a, b, x));
      upper = 1 - lower;
    } else {
      upper = Math.min(1, term * a * fraction(b, a, y));
      lower = 1 - upper;
    }
  }
}

/** The continued fraction DLMF 8.17.22 by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < tiny) d = tiny;
  d = 1 / d;
  let value = d;
  for (let m = 1; m < 1e7; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + even / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < tiny) d = tiny;
    c = 1 + odd / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return value;
}

/**
 * The odds x/(1 - x) of the x with I_x(a, b) = p, where q = 1 - p. Odds keep all digits at both ends.
 *
 * Newton on the logarithm of the smaller tail as a function of the log-odds. Both are concave there, so it cannot cycle.
 */
export function inverseLowerBetaOdds(a: number, b: number, p: number, q = 1 - p): number {
  if (!(a > 0 && b > 0 && p >= 0 && q >= 0)) return NaN;
  if (p === 0) return 0;
  if (q === 0) return Infinity;
  const low = p <= q;
  const target = low ? p : q;
  // Where the tail is a pure power of x (or of y) near its end.
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let logOdds = low
    ? Math.min((log(p) + log(a) + logBeta) / a, log(a / b))
    : Math.max(-(log(q) + log(b) + logBeta) / b, log(a / b));
  let odds = exp(logOdds);
  for (let round = 0; round < 200; round++) {
    if (odds < 1e-300 || odds > 1e300) return odds;
    const x = odds / (1 + odds);
    const y = 1 / (1 + odds);
    const tail = low ? lowerBeta(a, b, x, y) : upperBeta(a, b, x, y);
    const density = ((a * b) / (a + b)) * binomialTerm(a, b, x, y); // d I / d log-odds
    const step = tail === 0 ? (low ? 1 : -1) : (log(target / tail) * tail) / (low ? density : -density);
    const bounded = step > 5 && low ? 5 : step < -5 && !low ? -5 : step;
    logOdds += bounded;
    odds *= exp(bounded);
    if (Math.abs(bounded) < 1e-11) break;
  }
  return odds;
}

/** The x with I_x(a, b) = p, for a, b > 0 and 0 <= p <= 1. Relative error below 1e-13 while a, b <= 1e3. */
export function inverseLowerBeta(a: number, b: number, p: number): number {
  const odds = inverseLowerBetaOdds(a, b, p);
  return odds === Infinity ? 1 : odds / (1 + odds);
}
