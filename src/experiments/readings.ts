import { bookRows } from '../kpis/books';
import type { Kpi } from '../kpis/kpi';
import { COUNTERS } from '../shop/counters';
import type { Facts, Window } from '../shop/facts';
import { DELIVERY_HOUR_BINS } from '../shop/facts';
import type { Sample } from './sample';

/**
 * What is kept of one replication: every KPI over the window and per day, and what the pictures need. A tenth of the
 * facts, so that hundreds of replications fit in memory. KPIs are in the order of the list they were read with.
 */
export interface Readings {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Days of the daily series; 0 if they were left out. */
  readonly days: number;
  /** KPI-major: [kpi * days + (day - 1)], of the cohort of that day where there is a follow-up; 0/0 where none is known. */
  readonly dayNumerators: Float32Array;
  readonly dayDenominators: Float32Array;
  /** Every counter summed over the window, in the order of COUNTERS. */
  readonly totals: Float64Array;
  /** Parcels by whole hours from paid to delivered, of orders paid in the window. */
  readonly deliveryHours: Float64Array;
  /** As in the facts: the followed SKU, day by day. */
  readonly followedSku: Int32Array;
  /** The books on the day before the window and on its last day (kpis/books). */
  readonly books: Float64Array;
  readonly events: number;
  readonly visits: number;
  readonly digest: string;
  readonly stopped: string | null;
  readonly cpuMs: number;
  /** Rough size in memory. */
  readonly bytes: number;
}

/** What is to be read of a run. */
export interface ReadingPlan {
  readonly window: Window;
  readonly kpis: readonly Kpi[];
  /** False leaves the daily series out: they are most of the memory, and only pictures need them. */
  readonly perDay: boolean;
}

/** `cpuMs`: processor time of the run. */
export function readingsOf(
  { facts, cpuMs }: { readonly facts: Facts; readonly cpuMs: number },
  { window, kpis, perDay }: ReadingPlan,
): Readings {
  const days = perDay ? facts.days : 0;
  const { events, visits, digest, stopped } = facts;
  const numerators = new Float64Array(kpis.length);
  const denominators = new Float64Array(kpis.length);
  const dayNumerators = new Float32Array(kpis.length * days);
  const dayDenominators = new Float32Array(kpis.length * days);
  kpis.forEach((kpi, k) => {
    const { numerator, denominator } = kpi.read(facts, window);
    numerators[k] = numerator;
    denominators[k] = denominator;
    for (let day = 1; day + kpi.followUpDays <= days; day++) {
      const reading = kpi.read(facts, { firstDay: day, lastDay: day + kpi.followUpDays });
      dayNumerators[k * days + day - 1] = reading.numerator;
      dayDenominators[k * days + day - 1] = reading.denominator;
    }
  });
  const followedSku = facts.followedSku.slice();
  return {
    numerators,
    denominators,
    days,
    dayNumerators,
    dayDenominators,
    totals: counterTotals(facts, window),
    deliveryHours: deliveryHoursOf(facts, window),
    followedSku,
    books: bookRows(facts, window),
    events,
    visits,
    digest,
    stopped,
    cpuMs,
    bytes: 8 * (2 * kpis.length * (1 + days / 2) + COUNTERS.length + DELIVERY_HOUR_BINS) + 4 * followedSku.length,
  };
}

/** The readings of KPI `k` in these replications. */
export function sampleOf(replications: readonly Readings[], kpi: Kpi, k: number): Sample {
  return {
    kind: kpi.kind,
    numerators: replications.map(({ numerators }) => numerators[k]!),
    denominators: replications.map(({ denominators }) => denominators[k]!),
  };
}

/** The readings of KPI `k` on one day. */
export function daySampleOf(replications: readonly Readings[], kpi: Kpi, k: number, day: number): Sample {
  const at = (series: Float32Array, days: number): number => series[k * days + day - 1] ?? 0;
  return {
    kind: kpi.kind,
    numerators: replications.map(({ dayNumerators, days }) => at(dayNumerators, days)),
    denominators: replications.map(({ dayDenominators, days }) => at(dayDenominators, days)),
  };
}

function counterTotals({ counters, days }: Facts, { firstDay, lastDay }: Window): Float64Array {
  const totals = new Float64Array(COUNTERS.length);
  for (let c = 0; c < totals.length; c++)
    for (let day = firstDay; day <= lastDay; day++) totals[c]! += counters[c * days + day - 1]!;
  return totals;
}

function deliveryHoursOf({ deliveryHours }: Facts, { firstDay, lastDay }: Window): Float64Array {
  const sum = new Float64Array(DELIVERY_HOUR_BINS);
  for (let day = firstDay; day <= lastDay; day++)
    for (let hour = 0; hour < DELIVERY_HOUR_BINS; hour++)
      sum[hour]! += deliveryHours[(day - 1) * DELIVERY_HOUR_BINS + hour]!;
  return sum;
}
