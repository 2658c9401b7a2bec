import { inverseLowerGamma, lowerGamma, upperGamma } from './incomplete-gamma';

/** P(X <= x) of a chi-square with `df` degrees of freedom, df > 0. */
export function chiSquareCdf(x: number, df: number): number {
  return x <= 0 ? 0 : lowerGamma(df / 2, x / 2);
}

/** P(X > x): the p-value of a chi-square statistic. */
export function chiSquareTail(x: number, df: number): number {
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/** The x with P(X <= x) = p. Relative error about 1e-13. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * inverseLowerGamma(df / 2, p);
}
