import type { Kpi } from '../kpis/kpi';
import { CONFIDENCE, criticalValue } from './critical-value';
import { estimate } from './estimate';
import type { Readings } from './readings';
import { daySampleOf } from './readings';
import { Spread } from './spread';

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
    const at = k * days + day - 1;
    if (!differsAt(base, scenario, at)) continue;
    differsFrom ??= day;
    const d = differencesAt(base, scenario, at, kpi.kind);
    if (d.count < 2 || !(Math.abs(d.mean) > criticalValue(d.count, chance) * d.standardError)) continue;
    return { differsFrom, clearFrom: day, direction: d.mean > 0 ? 1 : -1 };
  }
  return { differsFrom, clearFrom: null, direction: 0 };
}

function differsAt(base: readonly Readings[], scenario: readonly Readings[], at: number): boolean {
  for (let j = 0; j < base.length; j++) {
    const a = base[j]!;
    const b = scenario[j]!;
    if (!Object.is(a.dayNumerators[at], b.dayNumerators[at])) return true;
    if (!Object.is(a.dayDenominators[at], b.dayDenominators[at])) return true;
  }
  return false;
}

/** Paired differences of one day's values, pseudo-values for a ratio; without arrays, because a chain asks for thousands. */
function differencesAt(
  base: readonly Readings[],
  scenario: readonly Readings[],
  at: number,
  kind: Kpi['kind'],
): Spread {
  const spread = new Spread();
  const n = base.length;
  const [a, b] = [new DayTotals(base, at), new DayTotals(scenario, at)];
  for (let j = 0; j < n; j++) {
    if (kind === 'ratio') spread.add(b.pseudoValue(j) - a.pseudoValue(j));
    else if (a.isDefined(j) && b.isDefined(j)) spread.add(b.value(j) - a.value(j));
  }
  return spread;
}

/** One day of one KPI in all replications. */
class DayTotals {
  #above = 0;
  #below = 0;

  constructor(
    private readonly replications: readonly Readings[],
    private readonly at: number,
  ) {
    for (const { dayNumerators, dayDenominators } of replications) {
      this.#above += dayNumerators[at]!;
      this.#below += dayDenominators[at]!;
    }
  }

  isDefined(j: number): boolean {
    return this.replications[j]!.dayDenominators[this.at] !== 0;
  }

  value(j: number): number {
    const { dayNumerators, dayDenominators } = this.replications[j]!;
    return dayNumerators[this.at]! / dayDenominators[this.at]!;
  }

  /** Of the ratio of the totals. */
  pseudoValue(j: number): number {
    const { dayNumerators, dayDenominators } = this.replications[j]!;
    const n = this.replications.length;
    const without = (this.#above - dayNumerators[this.at]!) / (this.#below - dayDenominators[this.at]!);
    return (n * this.#above) / this.#below - (n - 1) * without;
  }
}
