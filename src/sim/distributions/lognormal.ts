import { exp, expm1, log, log1p } from '../../lib/arithmetic';
import { normalCdf, normalQuantile } from '../../lib/special/normal';

/** The lognormal law: e to a normal with mean `mu` and standard deviation `sigma` >= 0. 0 < u < 1. */
export function quantile(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * normalQuantile(u));
}

/** The same by mean > 0 and coefficient of variation cv >= 0. For many draws convert once, with `logMean` and `logSd`. */
export function quantileByMean(u: number, mean: number, cv: number): number {
  return cv === 0 ? mean : quantile(u, logMean(mean, cv), logSd(cv));
}

/** sigma of the law with coefficient of variation cv >= 0. */
export function logSd(cv: number): number {
  return Math.sqrt(log1p(cv * cv));
}

/** mu of the law with the given mean > 0 and coefficient of variation. */
export function logMean(mean: number, cv: number): number {
  return log(mean) - 0.5 * log1p(cv * cv);
}

export function cdf(x: number, mu: number, sigma: number): number {
  if (x <= 0) return 0;
  return sigma === 0 ? (log(x) >= mu ? 1 : 0) : normalCdf((log(x) - mu) / sigma);
}

export function mean(mu: number, sigma: number): number {
  return exp(mu + 0.5 * sigma * sigma);
}

export function variance(mu: number, sigma: number): number {
  return expm1(sigma * sigma) * exp(2 * mu + sigma * sigma);
}
