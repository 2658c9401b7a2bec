import { studentQuantile } from '../../lib/special/student';

/** A mean with the half-width of its interval, from n independent observations. */
export interface Interval {
  readonly mean: number;
  /** NaN below two observations. */
  readonly halfWidth: number;
  readonly n: number;
}

/** What an interval is computed from. A `Tally` is one. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** Student's interval for the mean: mean +- t(n-1) S/sqrt(n). `confidence` between 0 and 1, 0.95 by default. */
export function confidenceInterval(sample: Sample, confidence = 0.95): Interval {
  const { count: n, mean, variance } = sample;
  const halfWidth = n < 2 ? NaN : studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(variance / n);
  return { mean, halfWidth, n };
}

/** The interval for one more observation: mean +- t(n-1) S sqrt(1 + 1/n). It does not shrink to nothing with n. */
export function predictionInterval(sample: Sample, confidence = 0.95): Interval {
  const { count: n, mean, variance } = sample;
  const halfWidth = n < 2 ? NaN : studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(variance * (1 + 1 / n));
  return { mean, halfWidth, n };
}

/** Half-width over |mean|; Infinity where the mean is 0. */
export function relativeHalfWidth({ mean, halfWidth }: Interval): number {
  return halfWidth / Math.abs(mean);
}

/** About how many observations a relative half-width of `wanted` takes, from the spread seen so far. */
export function observationsFor(interval: Interval, wanted: number): number {
  const ratio = relativeHalfWidth(interval) / wanted;
  return Math.ceil(interval.n * ratio * ratio);
}
