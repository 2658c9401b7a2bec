import { sampleOf } from './readings';
import { isSettledDifference, reachesPrecision } from './stopping';
import type { StudyResult } from './study-result';

/** When a study knows enough. The planned number of replications is the cap in any case. */
export interface StoppingRule {
  /** KPIs that must all be known well enough: those on screen. */
  readonly kpis: readonly string[];
  /**
   * One scenario: relative error g of the means. Two scenarios: every difference settled, or its interval within this
   * share of the base's mean on either side.
   */
  readonly relative: number;
  /** Ends it after so many seconds, whatever is known; needs a clock. */
  readonly seconds?: number;
}

/** Asked after every further replication, in order. `seconds`: since the start, null without a clock. */
export function isReached(rule: StoppingRule, result: StudyResult, seconds: number | null): boolean {
  if (rule.seconds !== undefined && seconds !== null && seconds >= rule.seconds) return true;
  if (result.base === null) {
    const samples = rule.kpis.map((id) => {
      const k = result.kpis.findIndex((kpi) => kpi.id === id);
      return sampleOf(result.scenario, result.kpis[k]!, k);
    });
    return reachesPrecision(samples, rule.relative);
  }
  return rule.kpis.every((id) => {
    const asked = rule.relative * Math.abs(result.baseEstimate(id)!.mean);
    return isSettledDifference(result.difference(id)!, asked);
  });
}
