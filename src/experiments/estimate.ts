import { criticalValue } from './critical-value';
import type { Sample } from './sample';
import { defined, jackknife, keep } from './sample';
import { spreadOf } from './spread';

/** Replications below which an interval is a first look and carries no verdict. */
export const FIRST_LOOK = 10;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What n replications say about one KPI of one scenario. NaN where nothing can be said. */
export interface Estimate {
  /** Replications in which the KPI is defined. */
  readonly n: number;
  /** Totals and quantiles: the mean. Ratios: the ratio of the totals. */
  readonly mean: number;
  /** Mean denominator of a replication: how many were measured. 1 for totals and quantiles. */
  readonly denominator: number;
  /** Half-width of the 95 % confidence interval of the mean: it shrinks with n. Infinity for n = 1. */
  readonly halfWidth: number;
  /** Spread between replications (of pseudo-values for a ratio). */
  readonly standardDeviation: number;
  /** Risk band: where the next replication will lie with 95 %. It does not shrink to nothing, however many there are. */
  readonly riskBand: Interval;
  /** Too few replications for more than an impression. */
  readonly firstLook: boolean;
}

/** Student's t interval on replications, by the jackknife for ratios (method: Law, chapters 4 and 9). */
export function estimate(sample: Sample): Estimate {
  const kept = keep(sample, defined(sample));
  const { point, values } = jackknife(kept);
  const n = values.length;
  const { standardDeviation } = spreadOf(values);
  const { mean: denominator } = spreadOf(kept.denominators);
  const t = criticalValue(n);
  const reach = n < 2 ? Infinity : t * standardDeviation * Math.sqrt(1 + 1 / n);
  return {
    n,
    mean: point,
    denominator,
    halfWidth: n < 2 ? Infinity : (t * standardDeviation) / Math.sqrt(n),
    standardDeviation,
    riskBand: { low: point - reach, high: point + reach },
    firstLook: n < FIRST_LOOK,
  };
}
