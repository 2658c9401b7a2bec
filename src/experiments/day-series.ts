import type { Kpi } from '../kpis/kpi';
import { CONFIDENCE, criticalValue } from './critical-value';
import { estimate } from './estimate';
import type { Readings } from './readings';
import { daySampleOf } from './readings';
import { defined, jackknife, keep } from './sample';
import { spreadOf } from './spread';

/** One KPI day by day over n replications; entry i is day i + 1, NaN where the KPI is not defined. */
export interface DaySeries {
  readonly n: number;
  readonly mean: Float64Array;
  /** Half-width of the 95 % interval of that day's mean, for one day looked at by itself. */
  readonly halfWidth: Float64Array;
  /** Standard deviation between replications: how much luck there is in one run. */
  readonly standardDeviation: Float64Array;
}

export function daySeries(replications: readonly Readings[], kpi: Kpi, k: number): DaySeries {
  const days = replications[0]?.days ?? 0;
  const mean = new Float64Array(days);
  const halfWidth = new Float64Array(days);
  const standardDeviation = new Float64Array(days);
  for (let day = 1; day <= days; day++) {
    const at = estimate(daySampleOf(replications, kpi, k, day));
    mean[day - 1] = at.mean;
    halfWidth[day - 1] = at.halfWidth;
    standardDeviation[day - 1] = at.standardDeviation;
  }
  return { n: replications.length, mean, halfWidth, standardDeviation };
}

/** When a KPI of the scenario parts from the base. Days count from 1; null: not within the run. */
export interface Parting {
  /** The first day on which any pair of replications differs at all: exact, without chance. */
  readonly differsFrom: number | null;
  /** The first day whose interval of the mean paired difference excludes 0, at the chance given. */
  readonly clearFrom: number | null;
  /** Sign of that day's difference; 0 if there is none. */
  readonly direction: -1 | 0 | 1;
}

/**
 * Finds the first clear day among all days of `statements` series at a familywise chance of 5 % (Bonferroni): each day's
 * interval is at 5 % over days times statements.
 */
export function partingOf(
  base: readonly Readings[],
  scenario: readonly Readings[],
  { kpi, k }: { readonly kpi: Kpi; readonly k: number },
  statements: number,
): Parting {
  const days = base[0]?.days ?? 0;
  const chance = (1 - CONFIDENCE) / (days * statements);
  let differsFrom: number | null = null;
  for (let day = 1; day <= days; day++) {
    const a = daySampleOf(base, kpi, k, day);
    const b = daySampleOf(scenario, kpi, k, day);
    const differs = a.numerators.some(
      (x, j) => !Object.is(x, b.numerators[j]) || !Object.is(a.denominators[j], b.denominators[j]),
    );
    if (!differs) continue;
    differsFrom ??= day;
    const inA = defined(a);
    const both = defined(b).map((is, j) => is && inA[j]!);
    const valuesA = jackknife(keep(a, both)).values;
    const d = spreadOf(jackknife(keep(b, both)).values.map((value, j) => value - valuesA[j]!));
    if (d.count < 2 || !(Math.abs(d.mean) > criticalValue(d.count, chance) * d.standardError)) continue;
    return { differsFrom, clearFrom: day, direction: d.mean > 0 ? 1 : -1 };
  }
  return { differsFrom, clearFrom: null, direction: 0 };
}
