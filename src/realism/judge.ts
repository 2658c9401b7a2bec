import { estimate } from '../experiments/estimate';
import type { Text } from '../lib/text';
import type { MeasuredRun } from './measured-run';
import { measures, statisticIds } from './measures';
import type { Statistic } from './statistic';
import { statistics } from './statistics';

/** Where one figure is published without a range, shops this far from it still count as like it. Assumed. */
export const BAND = 0.1;

export type Verdict = 'inside' | 'outside';

/** One published statistic and what the simulated shop shows. */
export interface RealismRow {
  readonly statistic: Statistic;
  /** The published range, or ten per cent around the one published figure. */
  readonly low: number;
  readonly high: number;
  readonly band: 'published' | 'tenPercent';
  /** Mean over replications, or ratio of totals; NaN where the runs were too short. */
  readonly simulated: number;
  /** Of the 95 % interval; Infinity for one replication. */
  readonly halfWidth: number;
  readonly n: number;
  /** null where nothing was measured. */
  readonly verdict: Verdict | null;
  /** The whole interval is on the side that the verdict says. */
  readonly sure: boolean;
  /** Why it is outside; null where it is not. */
  readonly why: Text | null;
}

const NOT_WRITTEN: Text = {
  en: 'Inside in the base shop as delivered; what was changed in this shop, or chance, moved it out.',
  zh: '在原始基准店中处于范围内；本店的改动或偶然使其超出范围。',
};

/** Judges runs of one scenario. */
export function judge(runs: readonly MeasuredRun[], asked: readonly Statistic[] = statistics): RealismRow[] {
  return asked.map((statistic) => rowOf(statistic, runs));
}

function rowOf(statistic: Statistic, runs: readonly MeasuredRun[]): RealismRow {
  const at = statisticIds.indexOf(statistic.id);
  const numerators = runs.map((run) => run.numerators[at]!);
  const denominators = runs.map((run) => run.denominators[at]!);
  const kind = measures[statistic.id].kind === 'ratio' ? 'ratio' : 'quantile';
  const { mean, halfWidth, n } = estimate({ kind, numerators, denominators });
  const [low, high] = rangeOf(statistic);
  const known = Number.isFinite(mean);
  const inside = mean >= low && mean <= high;
  const sure = inside
    ? mean - halfWidth >= low && mean + halfWidth <= high
    : mean + halfWidth < low || mean - halfWidth > high;
  return {
    statistic,
    low,
    high,
    band: statistic.range ? 'published' : 'tenPercent',
    simulated: mean,
    halfWidth: known ? halfWidth : NaN,
    n: known ? n : 0,
    verdict: known ? (inside ? 'inside' : 'outside') : null,
    sure: known && sure,
    why: known && !inside ? (statistic.why ?? NOT_WRITTEN) : null,
  };
}

/** Shares end at 1; an error relative to sales does not. */
function rangeOf({ published, range, unit, theme }: Statistic): readonly [number, number] {
  if (range) return range;
  const reach = BAND * Math.abs(published);
  const most = unit === 'share' && theme !== 'forecasts' ? 1 : Infinity;
  return [published - reach, Math.min(most, published + reach)];
}
