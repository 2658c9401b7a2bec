import type { Estimate } from './estimate';
import { estimate, FIRST_LOOK } from './estimate';
import type { Difference } from './paired';
import type { Sample } from './sample';
import { firstOf } from './sample';
import { isSettled } from './verdict';

/** The precision, once reached, must keep for so many further replications: a narrow interval may be luck. */
export const KEEP = 5;

/** Half-width over mean that is asked so that the true mean is off by at most `relative` (Law, section 9.4.1). */
export function askedRelativeHalfWidth(relative: number): number {
  return relative / (1 + relative);
}

/** True if the interval covers 0 (no relative precision can be asked) or is as narrow as asked. */
export function isPrecise({ mean, halfWidth }: Estimate, relative: number): boolean {
  const size = Math.abs(mean);
  return halfWidth >= size || halfWidth <= askedRelativeHalfWidth(relative) * size;
}

/**
 * One scenario: every KPI's half-width over its mean is at most g/(1 + g), and was so for the last five replications too
 * (Hoad, Robinson & Davies 2010). KPIs whose interval covers 0 do not count.
 */
export function reachesPrecision(samples: readonly Sample[], relative: number): boolean {
  const n = samples[0]?.numerators.length ?? 0;
  if (n < FIRST_LOOK + KEEP) return false;
  for (let pairs = n - KEEP; pairs <= n; pairs++)
    if (!samples.every((sample) => isPrecise(estimate(firstOf(sample, pairs)), relative))) return false;
  return true;
}

/** About how many more replications the slowest KPI needs; 0 if none, null if it cannot be foreseen. */
export function replicationsToPrecision(samples: readonly Sample[], relative: number): number | null {
  let most = 0;
  for (const sample of samples) {
    const now = estimate(sample);
    if (!Number.isFinite(now.halfWidth)) return null;
    if (isPrecise(now, relative)) continue;
    const ratio = now.halfWidth / (askedRelativeHalfWidth(relative) * Math.abs(now.mean));
    most = Math.max(most, Math.ceil(now.n * ratio * ratio) + KEEP - now.n);
  }
  return most;
}

/**
 * Two scenarios: the difference is settled by a verdict, or its interval is as narrow as asked. Never by its width
 * relative to its mean, which may be 0.
 */
export function isSettledDifference(difference: Difference, askedHalfWidth = 0): boolean {
  if (isSettled(difference.verdict.word)) return true;
  return difference.n >= FIRST_LOOK && difference.halfWidth <= askedHalfWidth;
}
