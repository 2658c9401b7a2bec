import * as gamma from './gamma';

/** The sum of `phases` (1, 2, ...) independent exponential times with the given mean of the sum. 0 < u < 1. */
export function quantile(u: number, phases: number, total: number): number {
  return gamma.quantile(u, phases, total / phases);
}

export function cdf(x: number, phases: number, total: number): number {
  return gamma.cdf(x, phases, total / phases);
}

export function mean(_phases: number, total: number): number {
  return total;
}

export function variance(phases: number, total: number): number {
  return (total * total) / phases;
}
