import { log, exp } from '../../lib/arithmetic';
import * as empirical from './empirical';

/** Zipf's law truncated at n ranks: rank r = 1 ... n has probability in proportion to r^-s, s >= 0. Its shares, in order. */
export function shares(n: number, s: number): Float64Array {
  const weights = new Float64Array(n);
  let sum = 0;
  // From the last rank on, so that small terms are not lost.
  for (let r = n; r >= 1; r--) sum += weights[r - 1] = exp(-s * log(r));
  for (let i = 0; i < n; i++) weights[i]! /= sum;
  return weights;
}

/** The cumulative table to draw from. Make it once. */
export function cumulative(n: number, s: number): Float64Array {
  return empirical.cumulative(shares(n, s));
}

/** The rank, 1 ... n, at 0 < u < 1. */
export function quantile(u: number, table: Float64Array): number {
  return empirical.quantile(u, table) + 1;
}

/** Mean rank. */
export function mean(table: Float64Array): number {
  return empirical.mean(table) + 1;
}

/** Variance of the rank. */
export function variance(table: Float64Array): number {
  return empirical.variance(table);
}
