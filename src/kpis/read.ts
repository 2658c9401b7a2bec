import type { Facts, Window } from '../shop/facts';
import type { Kpi, Reading } from './kpi';

/** The shortest window, in days, in which a KPI can be read: one day and its follow-up. */
export function daysNeeded(kpi: Kpi): number {
  return kpi.followUpDays + 1;
}

/**
 * Reads a KPI from one replication. Null when the window is too short (it needs `daysNeeded` days) or when nothing
 * happened in it that the KPI could be about (denominator 0). The window lies within 1 .. facts.days.
 */
export function readKpi(kpi: Kpi, facts: Facts, window: Window): Reading | null {
  if (window.firstDay < 1 || window.lastDay > facts.days)
    throw new Error(`window ${window.firstDay}..${window.lastDay} leaves the run's days 1..${facts.days}`);
  const reading = kpi.read(facts, window);
  return reading.denominator === 0 ? null : reading;
}

/** The KPI of one day, for charts; null while its outcome is not known, or when nothing happened that day. */
export function kpiSeries(kpi: Kpi, facts: Facts, day: number): Reading | null {
  if (day + kpi.followUpDays > facts.days) return null;
  const reading = kpi.read(facts, { firstDay: day, lastDay: day + kpi.followUpDays });
  return reading.denominator === 0 ? null : reading;
}
