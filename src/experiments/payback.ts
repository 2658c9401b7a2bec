import type { Kpi } from '../kpis/kpi';
import type { Readings } from './readings';

/** When what was spent has come back, by one measure of money (profit or a like flow of cents). */
export interface Payback {
  /**
   * The first day from whose evening on the mean cumulative difference to the world without stays at or above zero; 0 if it never
   * fell below; null if it is below at the end.
   */
  readonly day: number | null;
  /** Mean cumulative difference at the end, and at its lowest, cents. */
  readonly atEnd: number;
  readonly lowest: number;
  /** Share of the paired replications that are not below zero at the end. */
  readonly paidBackShare: number;
  /** Mean cumulative difference at the end of each day, cents. */
  readonly cumulative: Float64Array;
}

/**
 * Payback over paired daily series: replication j of both sides has the same luck. `kpi` is the place of a total in the list the
 * readings were made with. Null when there is no daily series or no pair.
 */
export function payback(
  withIt: readonly Readings[],
  without: readonly Readings[],
  { kpi, k }: { readonly kpi: Kpi; readonly k: number },
): Payback | null {
  const n = Math.min(withIt.length, without.length);
  const days = withIt[0]?.days ?? 0;
  if (n === 0 || days === 0 || kpi.kind !== 'total') return null;
  const cumulative = new Float64Array(days);
  let paid = 0;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let day = 0; day < days; day++) {
      const at = k * days + day;
      sum += withIt[j]!.dayNumerators[at]! - without[j]!.dayNumerators[at]!;
      cumulative[day]! += sum / n;
    }
    if (sum >= 0) paid++;
  }
  let day: number | null = null;
  for (let d = days; d >= 1 && cumulative[d - 1]! >= 0; d--) day = d;
  let lowest = 0;
  for (const value of cumulative) lowest = Math.min(lowest, value);
  return {
    day: lowest === 0 ? 0 : day,
    atEnd: cumulative[days - 1]!,
    lowest,
    paidBackShare: paid / n,
    cumulative,
  };
}
