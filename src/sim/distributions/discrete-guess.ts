import { normalQuantile } from '../../lib/special/normal';

/**
 * A whole number near the u-quantile of a law on 0, 1, 2, ..., from mean, standard deviation and skewness (Cornish &
 * Fisher's expansion to its second term). Where an exact search begins.
 */
export function discreteGuess(u: number, mean: number, sd: number, skewness: number): number {
  const z = normalQuantile(u);
  const guess = Math.floor(mean + sd * (z + (skewness * (z * z - 1)) / 6) + 0.5);
  return guess > 0 ? guess : 0;
}
