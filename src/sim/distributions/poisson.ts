import { exp } from '../../lib/arithmetic';
import { poissonTerm, upperGamma } from '../../lib/special/incomplete-gamma';
import { discreteGuess } from './discrete-guess';

/** Up to this mean the search starts at 0: about one nanosecond and a half per unit of mean, and e^-mean is far from underflow. */
const SEARCHED = 200;

/** Terms too small to change the sum: beyond them u lies within rounding of 1. */
const NEGLIGIBLE = 1e-18;

const inverses = new Float64Array(512); // 1/k: a product is several times faster than a quotient
for (let k = 1; k < inverses.length; k++) inverses[k] = 1 / k;

/**
 * The Poisson law with mean `rate` >= 0: the least k with P(K <= k) >= u. 0 < u < 1.
 *
 * Sequential search for small means; for large ones a guess from the normal law with its skewness, the exact
 * distribution function there, and single steps to the answer.
 */
export function quantile(u: number, rate: number): number {
  if (rate <= SEARCHED) {
    let term = exp(-rate);
    let sum = term;
    let k = 0;
    while (sum < u && (k < rate || term > NEGLIGIBLE)) {
      k += 1;
      term *= rate * inverses[k]!;
      sum += term;
    }
    return k;
  }
  let k = discreteGuess(u, rate, Math.sqrt(rate), 1 / Math.sqrt(rate));
  let sum = upperGamma(k + 1, rate);
  let term = poissonTerm(k, rate);
  if (sum >= u) {
    while (k > 0 && sum - term >= u) {
      sum -= term;
      term *= k / rate;
      k -= 1;
    }
    return k;
  }
  while (sum < u && term > NEGLIGIBLE) {
    k += 1;
    term *= rate / k;
    sum += term;
  }
  return k;
}

/** P(K <= k). */
export function cdf(k: number, rate: number): number {
  if (k < 0) return 0;
  return rate === 0 ? 1 : upperGamma(Math.floor(k) + 1, rate);
}

/** P(K = k). */
export function probability(k: number, rate: number): number {
  if (k < 0) return 0;
  if (rate === 0) return k === 0 ? 1 : 0;
  return k === 0 ? exp(-rate) : poissonTerm(k, rate);
}

export function mean(rate: number): number {
  return rate;
}

export function variance(rate: number): number {
  return rate;
}
