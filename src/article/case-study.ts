import type { Signal } from '../experiments/cancellation';
import { basePlan } from '../experiments/chain';
import type { Lab } from '../experiments/lab';
import type { StudyResult } from '../experiments/study-result';
import type { Kpi } from '../kpis/kpi';
import type { Scenario } from '../scenario/scenario';
import type { CaseRow } from './case-row';
import { rowOf } from './case-row';
import type { Figure } from './figure';
import type { Variant } from './variants';
import { variantOf, VARIANTS } from './variants';
import { isKnown } from './verdict';

/** Pairs after which the intervals are looked at for the first time, and pairs added until they are narrow enough. */
export const FIRST_PAIRS = 12;
export const FURTHER_PAIRS = 6;
/** Pairs after which a figure stays as uncertain as it is. */
export const MOST_PAIRS = 120;

/** What is asked about a case. */
export interface CaseQuestion {
  readonly scenario: Scenario;
  readonly figures: readonly Figure[];
  /** Pairs to run; null: until every half-width allows a verdict, at most MOST_PAIRS. */
  readonly pairs: number | null;
  /** Other beliefs to look at, and the most pairs for each: no more than the plan itself has. */
  readonly variants: Readonly<Partial<Record<Variant, number>>>;
  readonly signal?: Signal;
  readonly onProgress?: (progress: CaseProgress) => void;
}

export interface CaseProgress {
  /** What is being simulated. */
  readonly phase: 'plan' | Variant;
  /** Pairs of this phase that are done, and wanted now. */
  readonly pairs: number;
  readonly planned: number;
  /** The rows as far as they are known. */
  readonly rows: readonly CaseRow[];
}

export interface CaseAnswer {
  readonly rows: readonly CaseRow[];
  readonly pairs: number;
  /** Events, visits and processor milliseconds of the plan and its base, variants left out. */
  readonly effort: StudyResult['effort'];
  readonly digest: string;
}

/** The KPIs of these figures, each once. */
export function kpisOf(figures: readonly Figure[], kpis: readonly Kpi[]): Kpi[] {
  return [...new Set(figures.map(({ kpi }) => kpi))].map((id) => {
    const kpi = kpis.find((one) => one.id === id);
    if (!kpi) throw new RangeError(`no KPI "${id}"`);
    return kpi;
  });
}

/**
 * Simulates a case with and without its plan in the same worlds, then under other beliefs. The lab measures `caseKpis`.
 * Pairs are added in steps while a figure is not known well enough for a verdict, so the answer depends on the scenario and on
 * nothing else.
 * Rejects with the signal's reason, or when a run fails.
 */
export async function studyCase(lab: Lab, question: CaseQuestion): Promise<CaseAnswer> {
  const { scenario, figures, variants } = question;
  const results: Partial<Record<Variant, StudyResult>> = {};
  const rows = (result: StudyResult): CaseRow[] => figures.map((figure) => rowOf(figure, result, results));
  const main = await grown(lab, question, rows);
  for (const variant of VARIANTS) {
    const pairs = Math.min(variants[variant] ?? 0, main.n);
    if (pairs === 0) continue;
    results[variant] = await lab.study({
      ...ask(variantOf(scenario, variant), pairs, question.signal),
      onProgress: ({ result }) =>
        question.onProgress?.({ phase: variant, pairs: result.n, planned: pairs, rows: rows(main) }),
    }).finished;
  }
  return { rows: rows(main), pairs: main.n, effort: main.effort, digest: main.digest };
}

/** The plan against no plan, with pairs added until every figure is known well enough. */
async function grown(
  lab: Lab,
  { scenario, figures, pairs, signal, onProgress }: CaseQuestion,
  rows: (result: StudyResult) => CaseRow[],
): Promise<StudyResult> {
  let planned = pairs ?? FIRST_PAIRS;
  const study = lab.study({
    ...ask(scenario, planned, signal),
    onProgress: ({ result }) => {
      if (result.n > 1) onProgress?.({ phase: 'plan', pairs: result.n, planned, rows: rows(result) });
    },
  });
  for (;;) {
    const result = await study.finished;
    const known = figures.every(({ kpi, reported }) => {
      const { relative, relativeHalfWidth } = result.difference(kpi)!;
      return isKnown(reported, relative, relativeHalfWidth);
    });
    if (known || pairs !== null || planned >= MOST_PAIRS) return result;
    planned = Math.min(MOST_PAIRS, planned + FURTHER_PAIRS);
    study.extend(planned);
  }
}

function ask(scenario: Scenario, replications: number, signal: Signal | undefined) {
  return {
    scenario,
    against: basePlan(scenario),
    replications,
    judging: 'once' as const,
    ...(signal && { signal }),
  };
}
