import { inverseLowerBeta, lowerBeta } from '../../lib/special/incomplete-beta';

/** The beta law on (0, 1) with shapes a, b > 0. 0 < u < 1. About 4 microseconds a draw. */
export function quantile(u: number, a: number, b: number): number {
  return inverseLowerBeta(a, b, u);
}

export function cdf(x: number, a: number, b: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : lowerBeta(a, b, x);
}

export function mean(a: number, b: number): number {
  return a / (a + b);
}

export function variance(a: number, b: number): number {
  return (a * b) / ((a + b) * (a + b) * (a + b + 1));
}
