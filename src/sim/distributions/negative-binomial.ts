import { exp, log1p } from '../../lib/arithmetic';
import { binomialTerm, lowerBeta } from '../../lib/special/incomplete-beta';
import { discreteGuess } from './discrete-guess';

/** Up to this mean the search starts at 0. */
const SEARCHED = 40;

/**
 * The negative binomial law with mean `rate` >= 0 and gamma `shape` > 0: Poisson with a gamma rate, so the variance is
 * rate + rate^2/shape. The least k with P(K <= k) >= u, 0 < u < 1.
 */
export function quantile(u: number, rate: number, shape: number): number {
  if (rate <= 0) return 0;
  const p = rate / (rate + shape);
  let k = 0;
  let term: number;
  let sum: number;
  if (rate <= SEARCHED) {
    term = probability(0, rate, shape);
    sum = term;
  } else {
    const sd = Math.sqrt(variance(rate, shape));
    k = discreteGuess(u, rate, sd, (1 + p) / Math.sqrt(p * shape));
    sum = cdf(k, rate, shape);
    term = probability(k, rate, shape);
    while (k > 0 && sum - term >= u) {
      sum -= term;
      term *= k / ((shape + k - 1) * p);
      k -= 1;
    }
  }
  while (sum < u && (k < rate || term > 1e-18)) {
    k += 1;
    term *= ((shape + k - 1) / k) * p;
    sum += term;
  }
  return k;
}

/** P(K <= k) = I_{1-p}(shape, k + 1), p = rate/(rate + shape). */
export function cdf(k: number, rate: number, shape: number): number {
  if (k < 0) return 0;
  return rate <= 0 ? 1 : lowerBeta(shape, Math.floor(k) + 1, shape / (rate + shape), rate / (rate + shape));
}

/** P(K = k). */
export function probability(k: number, rate: number, shape: number): number {
  if (k < 0) return 0;
  if (rate <= 0) return k === 0 ? 1 : 0;
  if (k === 0) return exp(-shape * log1p(rate / shape));
  return (shape / (shape + k)) * binomialTerm(shape, k, shape / (rate + shape), rate / (rate + shape));
}

export function mean(rate: number, _shape: number): number {
  return rate;
}

export function variance(rate: number, shape: number): number {
  return rate + (rate * rate) / shape;
}
