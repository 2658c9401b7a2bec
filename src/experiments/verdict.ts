import type { Kpi } from '../kpis/kpi';
import { FIRST_LOOK } from './estimate';

/**
 * - better, worse (higher, lower, where a KPI has no better direction): the interval excludes 0.
 * - no practical difference: the interval lies within +- the worthwhile difference.
 * - not clear yet: neither; `more` says about how many pairs would settle it.
 * - first look: fewer than 10 pairs.
 * - running interval: not at a number of pairs at which a verdict may be taken.
 */
export type VerdictWord =
  | 'better'
  | 'worse'
  | 'higher'
  | 'lower'
  | 'no practical difference'
  | 'not clear yet'
  | 'first look'
  | 'running interval';

export interface Verdict {
  readonly word: VerdictWord;
  /** Pairs on which it was taken; null while there is none. */
  readonly pairs: number | null;
  /** About so many more pairs would settle it; null: settled, or more than can be foreseen. */
  readonly more: number | null;
}

/** A mean difference, the half-width at the level of this judgement, and the pairs behind them. */
export interface Judged {
  readonly mean: number;
  readonly halfWidth: number;
  readonly pairs: number;
  /** The worthwhile difference in the KPI's unit. */
  readonly worthwhile: number;
  readonly better: Kpi['better'];
}

/** More pairs than this are not foreseen. */
const FORESEEN = 10_000;

/** The word for one interval, by itself. Significant but smaller than worthwhile counts as no practical difference. */
export function judge({ mean, halfWidth, pairs, worthwhile, better }: Judged): VerdictWord {
  if (pairs < FIRST_LOOK) return 'first look';
  if (Math.abs(mean) + halfWidth <= worthwhile) return 'no practical difference';
  if (!(Math.abs(mean) > halfWidth)) return 'not clear yet';
  if (better === 'neither') return mean > 0 ? 'higher' : 'lower';
  return mean > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** Pairs that would settle it if mean and spread stay as they are: the half-width falls with 1/sqrt(n). */
export function pairsNeeded({ mean, halfWidth, pairs, worthwhile }: Judged): number | null {
  const enough = Math.max(Math.abs(mean), worthwhile - Math.abs(mean));
  const ratio = halfWidth / enough;
  const needed = Math.max(FIRST_LOOK, Math.ceil(pairs * ratio * ratio));
  return needed <= FORESEEN ? needed : null;
}

export function isSettled(word: VerdictWord): boolean {
  return word !== 'not clear yet' && word !== 'first look' && word !== 'running interval';
}
