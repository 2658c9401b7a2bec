import { normalCdf, normalQuantile } from '../../lib/special/normal';

/** The normal law with mean `centre` and standard deviation `sd` >= 0. 0 < u < 1. */
export function quantile(u: number, centre: number, sd: number): number {
  return centre + sd * normalQuantile(u);
}

export function cdf(x: number, centre: number, sd: number): number {
  return sd === 0 ? (x >= centre ? 1 : 0) : normalCdf((x - centre) / sd);
}

export function mean(centre: number, _sd: number): number {
  return centre;
}

export function variance(_centre: number, sd: number): number {
  return sd * sd;
}
