import { exp, log, log1p } from '../../lib/arithmetic';

/** Failures before the first success, each trial succeeding with probability p, 0 < p <= 1: 0, 1, 2, ... 0 < u < 1. */
export function quantile(u: number, p: number): number {
  if (p >= 1) return 0;
  const scale = log1p(-p);
  let k = Math.max(0, Math.ceil(log(1 - u) / scale) - 1);
  // The division may round across a whole number.
  if (k > 0 && cdf(k - 1, p) >= u) k -= 1;
  else if (cdf(k, p) < u) k += 1;
  return k;
}

/** P(K <= k) = 1 - (1 - p)^(k + 1). */
export function cdf(k: number, p: number): number {
  if (k < 0) return 0;
  return p >= 1 ? 1 : 1 - exp((Math.floor(k) + 1) * log1p(-p));
}

export function probability(k: number, p: number): number {
  if (k < 0) return 0;
  return p >= 1 ? (k === 0 ? 1 : 0) : p * exp(k * log1p(-p));
}

export function mean(p: number): number {
  return (1 - p) / p;
}

export function variance(p: number): number {
  return (1 - p) / (p * p);
}
