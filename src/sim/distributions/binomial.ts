import { exp, log, log1p } from '../../lib/arithmetic';
import { binomialTerm, lowerBeta } from '../../lib/special/incomplete-beta';
import { discreteGuess } from './discrete-guess';

/** Up to this mean the search starts at 0. */
const SEARCHED = 30;

/**
 * Successes in `trials` (0, 1, ...) independent trials with probability p, 0 <= p <= 1: the least k with P(K <= k) >= u.
 * 0 < u < 1.
 */
export function quantile(u: number, trials: number, p: number): number {
  if (p <= 0 || trials <= 0) return 0;
  if (p >= 1) return trials;
  // Counting failures instead keeps the search short; it is monotone in u all the same.
  return p > 0.5 ? trials - search(1 - u, trials, 1 - p, true) : search(u, trials, p, false);
}

/** The least k with P(K <= k) >= u, or, `strictly`, with P(K <= k) > u. */
function search(u: number, trials: number, p: number, strictly: boolean): number {
  const odds = p / (1 - p);
  const below = (sum: number) => (strictly ? sum <= u : sum < u);
  let k = 0;
  let term: number;
  let sum: number;
  if (trials * p <= SEARCHED) {
    term = exp(trials * log1p(-p));
    sum = term;
  } else {
    const sd = Math.sqrt(trials * p * (1 - p));
    k = Math.min(trials, discreteGuess(u, trials * p, sd, (1 - 2 * p) / sd));
    term = probability(k, trials, p);
    sum = cdf(k, trials, p);
    while (k > 0 && !below(sum - term)) {
      sum -= term;
      term *= k / ((trials - k + 1) * odds);
      k -= 1;
    }
  }
  while (k < trials && below(sum) && (k < trials * p || term > 1e-18)) {
    k += 1;
    term *= ((trials - k + 1) / k) * odds;
    sum += term;
  }
  return k;
}

/** P(K <= k). */
export function cdf(k: number, trials: number, p: number): number {
  if (k < 0) return 0;
  const whole = Math.floor(k);
  if (whole >= trials || p <= 0) return 1;
  return p >= 1 ? 0 : lowerBeta(trials - whole, whole + 1, 1 - p, p);
}

/** P(K = k). */
export function probability(k: number, trials: number, p: number): number {
  if (k < 0 || k > trials) return 0;
  if (p <= 0 || p >= 1) return k === (p <= 0 ? 0 : trials) ? 1 : 0;
  if (k === 0) return exp(trials * log1p(-p));
  if (k === trials) return exp(trials * log(p));
  return binomialTerm(k, trials - k, p, 1 - p);
}

export function mean(trials: number, p: number): number {
  return trials * p;
}

export function variance(trials: number, p: number): number {
  return trials * p * (1 - p);
}
