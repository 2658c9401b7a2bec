import { exp, log } from '../arithmetic';
import { deviance, logGamma, stirlingError } from './log-gamma';
import { normalQuantile } from './normal';

const ROOT_TWO_PI = 2.5066282746310007;

/** x^a e^-x / Gamma(a + 1), for a > 0: the Poisson probability of a at mean x, for whole a. */
export function poissonTerm(a: number, x: number): number {
  if (x === 0) return 0;
  return exp(-stirlingError(a) - deviance(a, x)) / (ROOT_TWO_PI * Math.sqrt(a));
}

/** P and Q of the last evaluation: computing one gives the other. */
let lower = 0;
let upper = 0;

/**
 * The regularised incomplete gamma function P(a, x) = 1/Gamma(a) integral from 0 to x of t^(a-1) e^-t dt, for a > 0,
 * x >= 0. Relative error below 2e-13 in the smaller of P and Q = 1 - P for a between 0.01 and 1e4.
 */
export function lowerGamma(a: number, x: number): number {
  evaluate(a, x);
  return lower;
}

/** Q(a, x) = 1 - P(a, x), exact in the tail. For whole a, the probability of fewer than a events at mean x. */
export function upperGamma(a: number, x: number): number {
  evaluate(a, x);
  return upper;
}

/** Series for x below a + 1, continued fraction (DLMF 8.9.2, by Lentz's method) above. */
function evaluate(a: number, x: number): void {
  if (!(a > 0 && x >= 0)) {
    lower = upper = NaN;
  } else if (x === 0 || x === Infinity) {
    lower = x === 0 ? 0 : 1;
    upper = 1 - lower;
  } else if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let n = a + 1; term > sum * 1e-17; n += 1) {
      term *= x / n;
      sum += term;
    }
    lower = Math.min(1, poissonTerm(a, x) * sum);
    upper = 1 - lower;
  } else {
    let b = x + 1 - a;
    let c = Infinity;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1; n < 1e7; n++) {
      const numerator = n * (a - n);
      b += 2;
      d = 1 / (b + numerator * d);
      c = b + numerator / c;
      const factor = c * d;
      fraction *= factor;
      if (Math.abs(factor - 1) < 2e-16) break;
    }
    upper = Math.min(1, poissonTerm(a, x) * a * fraction);
    lower = 1 - upper;
  }
}

/**
 * The x with P(a, x) = p, for a > 0, 0 <= p <= 1. Relative error below 2e-13 for a between 0.01 and 1e4.
 *
 * Newton on the logarithm of the smaller tail as a function of ln x. Both are concave there, so it cannot cycle.
 */
export function inverseLowerGamma(a: number, p: number): number {
  if (!(a > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const low = p <= 0.5;
  const target = low ? p : 1 - p;
  let x = firstGuess(a, p);
  for (let round = 0; round < 100; round++) {
    if (x < 1e-300) return x;
    const tail = low ? lowerGamma(a, x) : upperGamma(a, x);
    // d ln(tail) / d ln x = +- a poissonTerm / tail.
    const slope = (low ? 1 : -1) * a * poissonTerm(a, x);
    const step = tail === 0 ? (low ? 1 : -1) : (log(target / tail) * tail) / slope;
    const bounded = step > 3 ? 3 : step < -3 && !low ? -3 : step;
    x *= exp(bounded);
    if (Math.abs(bounded) < 1e-11) break;
  }
  return x;
}

/** Wilson & Hilferty's cube of a normal, or in the lower tail the leading term of P. */
function firstGuess(a: number, p: number): number {
  const z = normalQuantile(p);
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  if (a >= 0.3 && root > 0.3) return a * root * root * root;
  const x = exp((log(p) + logGamma(a + 1)) / a);
  return x < a + 3 ? x : a + 3;
}
