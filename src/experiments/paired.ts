import type { Kpi } from '../kpis/kpi';
import { CONFIDENCE, criticalValue } from './critical-value';
import { FIRST_LOOK } from './estimate';
import { lookFrom, LOOKS } from './looks';
import type { Sample } from './sample';
import { defined, firstOf, jackknife, keep, leavingOneOut } from './sample';
import { spreadOf } from './spread';
import type { Judged, Verdict } from './verdict';
import { isSettled, judge, pairsNeeded } from './verdict';

/**
 * How a comparison is judged: 'once', when the number of pairs was fixed beforehand and is complete; 'looks', at the
 * pre-set looks of a growing comparison; 'running', not at all yet.
 */
export type Judging = 'once' | 'looks' | 'running';

/** What n pairs of replications with common random numbers say about one KPI. NaN where nothing can be said. */
export interface Difference {
  /** Pairs in which the KPI is defined in both. */
  readonly n: number;
  /** Scenario minus base. */
  readonly mean: number;
  /** Half-width of the 95 % interval of the difference, by pairs. */
  readonly halfWidth: number;
  /** S_D/sqrt(n), on pseudo-values for a ratio. */
  readonly standardError: number;
  /** Difference over the size of the base, with its own half-width. */
  readonly relative: number;
  readonly relativeHalfWidth: number;
  /** (S_A^2 + S_B^2)/S_D^2. Infinity if all pairs differ by the same; NaN if nothing varies at all. */
  readonly varianceReduction: number;
  /** Replications of each scenario that would tell as much without common random numbers: n times the above. */
  readonly independentReplications: number;
  /** The smallest difference worth acting on, in the KPI's unit. */
  readonly worthwhile: number;
  readonly verdict: Verdict;
  /** No pair differs at all. */
  readonly identical: boolean;
}

type Judgement = Pick<Kpi, 'better' | 'worthwhile'>;

/** Compares the same replications of base and scenario: paired t, or the jackknife over pairs for a ratio of totals. */
export function compare(base: Sample, scenario: Sample, kpi: Judgement, judging: Judging): Difference {
  const inBase = defined(base);
  const both = defined(scenario).map((is, j) => is && inBase[j]!);
  const a = keep(base, both);
  const b = keep(scenario, both);
  const pairs = pairsOf(a, b);
  const { mean, halfWidth, n, worthwhile } = interval(pairs, kpi, 1 - CONFIDENCE);
  const { variance, standardError } = spreadOf(pairs.differences);
  const varianceReduction =
    (spreadOf(pairs.base.values).variance + spreadOf(pairs.scenario.values).variance) / variance;
  return {
    n,
    mean,
    halfWidth,
    standardError,
    ...relativeDifference(a, b, pairs),
    varianceReduction,
    independentReplications: n * varianceReduction,
    worthwhile,
    verdict: verdictOf(a, b, kpi, judging),
    identical: pairs.differences.every((d) => d === 0),
  };
}

interface Pairs {
  readonly base: { readonly point: number; readonly values: readonly number[] };
  readonly scenario: { readonly point: number; readonly values: readonly number[] };
  readonly differences: readonly number[];
}

function pairsOf(a: Sample, b: Sample): Pairs {
  const base = jackknife(a);
  const scenario = jackknife(b);
  return { base, scenario, differences: scenario.values.map((value, j) => value - base.values[j]!) };
}

function interval(
  { base, scenario, differences }: Pairs,
  kpi: Judgement,
  chance: number,
): Judged & { readonly n: number } {
  const n = differences.length;
  return {
    n,
    pairs: n,
    mean: scenario.point - base.point,
    halfWidth: n < 2 ? Infinity : criticalValue(n, chance) * spreadOf(differences).standardError,
    worthwhile: 'absolute' in kpi.worthwhile ? kpi.worthwhile.absolute : kpi.worthwhile.relative * Math.abs(base.point),
    better: kpi.better,
  };
}

function relativeDifference(a: Sample, b: Sample, { base, scenario }: Pairs) {
  const n = base.values.length;
  const relative = (scenario.point - base.point) / Math.abs(base.point);
  const withoutBase = leavingOneOut(a);
  const pseudo = leavingOneOut(b).map((without, j) => {
    const size = Math.abs(withoutBase[j]!);
    return n * relative - (n - 1) * ((without - withoutBase[j]!) / size);
  });
  const relativeHalfWidth = n < 2 ? Infinity : criticalValue(n) * spreadOf(pseudo).standardError;
  return { relative, relativeHalfWidth };
}

/** Once a look has settled the matter, later ones do not unsettle it. */
function verdictOf(a: Sample, b: Sample, kpi: Judgement, judging: Judging): Verdict {
  const n = a.numerators.length;
  if (n < FIRST_LOOK) return { word: 'first look', pairs: null, more: FIRST_LOOK - n };
  if (judging === 'running') return { word: 'running interval', pairs: null, more: null };
  if (judging === 'once') return verdictAt(a, b, kpi, 1 - CONFIDENCE);
  let last: Verdict | null = null;
  for (const look of LOOKS) {
    if (look.pairs > n) break;
    last = verdictAt(firstOf(a, look.pairs), firstOf(b, look.pairs), kpi, look.chance);
    if (isSettled(last.word)) return last;
  }
  const needed = last !== null && last.more !== null ? last.pairs! + last.more : null;
  const next = needed === null ? null : lookFrom(Math.max(n + 1, needed));
  return { word: 'not clear yet', pairs: last?.pairs ?? null, more: next === null ? null : next.pairs - n };
}

function verdictAt(a: Sample, b: Sample, kpi: Judgement, chance: number): Verdict {
  const judged = interval(pairsOf(a, b), kpi, chance);
  const word = judge(judged);
  const needed = isSettled(word) ? null : pairsNeeded(judged);
  return { word, pairs: judged.pairs, more: needed === null ? null : Math.max(1, needed - judged.pairs) };
}
