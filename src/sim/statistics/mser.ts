/** Where a warm-up ends, by MSER. */
export interface Truncation {
  /** Batches and observations to drop. */
  readonly batches: number;
  readonly observations: number;
  /** The statistic at its least, and the mean of the batches kept. */
  readonly statistic: number;
  readonly mean: number;
  /** True if the least lies at the end of the search: the run is too short to tell. */
  readonly atBound: boolean;
}

/**
 * MSER-5 (White, Cobb & Spratt, Simulation 69, 1997; 2000): averages of 5, then the truncation d that minimises
 * sum over j > d of (Y_j - mean)^2 / (m - d)^2 for d from 0 to m/2. The first of equal ones counts.
 *
 * Throws a RangeError for less than two batches.
 */
export function mser(series: ArrayLike<number>, batchSize = 5): Truncation {
  const m = Math.floor(series.length / batchSize);
  if (m < 2) throw new RangeError(`${series.length} observations are less than two batches of ${batchSize}`);
  const means = new Float64Array(m);
  for (let b = 0; b < m; b++) {
    let sum = 0;
    for (let i = 0; i < batchSize; i++) sum += series[b * batchSize + i]!;
    means[b] = sum / batchSize;
  }
  const bound = Math.floor(m / 2);
  let best = { batches: 0, statistic: Infinity, mean: NaN };
  // From the end, by Welford, so that each d costs one step.
  let mean = 0;
  let squares = 0;
  for (let d = m - 1; d >= 0; d--) {
    const kept = m - d;
    const difference = means[d]! - mean;
    mean += difference / kept;
    squares += difference * (means[d]! - mean);
    const statistic = squares / (kept * kept);
    if (d <= bound && statistic <= best.statistic) best = { batches: d, statistic, mean };
  }
  return { ...best, observations: best.batches * batchSize, atBound: best.batches === bound };
}
