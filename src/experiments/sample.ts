import type { Kpi } from '../kpis/kpi';

/** The readings of one KPI in replications 1..n, in order. */
export interface Sample {
  readonly kind: Kpi['kind'];
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/** A statistic of n replications and its pseudo-values: as many numbers, whose spread is that of the statistic. */
export interface Jackknife {
  /** NaN if it is not defined: no replication had what it is a share of. */
  readonly point: number;
  readonly values: readonly number[];
}

/**
 * Totals and quantiles: the mean of the replications' values. Ratios: the ratio of the totals, with the jackknife's
 * pseudo-values n T - (n - 1) T without j (Miller 1974; Law, section 9.4 on ratio estimators).
 */
export function jackknife(sample: Sample): Jackknife {
  return sample.kind === 'ratio' ? ofRatio(sample) : ofMean(sample);
}

/** The same statistic with each replication left out in turn. */
export function leavingOneOut(sample: Sample): readonly number[] {
  const { numerators, denominators, kind } = sample;
  if (kind === 'ratio') {
    const above = sum(numerators);
    const below = sum(denominators);
    return numerators.map((x, j) => (above - x) / (below - denominators[j]!));
  }
  const values = numerators.map((x, j) => x / denominators[j]!);
  const all = sum(values);
  return values.map((x) => (all - x) / (values.length - 1));
}

function ofMean({ numerators, denominators }: Sample): Jackknife {
  const values = numerators.map((x, j) => x / denominators[j]!);
  return { point: sum(values) / values.length, values };
}

function ofRatio(sample: Sample): Jackknife {
  const n = sample.numerators.length;
  const point = sum(sample.numerators) / sum(sample.denominators);
  return { point, values: leavingOneOut(sample).map((without) => n * point - (n - 1) * without) };
}

/** Quantiles and totals of replications that have none (0/0) cannot be averaged: those replications are left out. */
export function defined(sample: Sample): readonly boolean[] {
  return sample.denominators.map((d) => sample.kind === 'ratio' || d !== 0);
}

export function keep(sample: Sample, which: readonly boolean[]): Sample {
  if (which.every(Boolean)) return sample;
  return {
    kind: sample.kind,
    numerators: sample.numerators.filter((_, j) => which[j]),
    denominators: sample.denominators.filter((_, j) => which[j]),
  };
}

export function firstOf(sample: Sample, n: number): Sample {
  if (n >= sample.numerators.length) return sample;
  return {
    kind: sample.kind,
    numerators: sample.numerators.slice(0, n),
    denominators: sample.denominators.slice(0, n),
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
