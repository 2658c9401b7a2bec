import { compare } from '../experiments/paired';
import { sampleOf } from '../experiments/readings';
import type { StudyResult } from '../experiments/study-result';
import type { Text } from '../lib/text';
import type { Basis, CaseNumber, Figure } from './figure';
import type { Variant } from './variants';
import type { FigureVerdict } from './verdict';
import { verdictOn } from './verdict';
import { beforeId } from './windows';

/** A simulated relative change with its 95 % half-width, and whether it agrees with what is reported. */
export interface Judged {
  readonly relative: number;
  readonly halfWidth: number;
  readonly verdict: FigureVerdict;
}

/** One figure of a case: reported, simulated, and why. */
export interface CaseRow {
  readonly case: CaseNumber;
  readonly figure: Text;
  readonly kpi: string;
  readonly reported: number;
  /** The KPI in the measured window, in its unit: with the plan, and without it in the same world. */
  readonly simulated: { readonly with: number; readonly without: number; readonly relative: number };
  readonly halfWidth: number;
  /** Relative change from before the first step to the end of one run; null where there is no time before. */
  readonly beforeAfter: number | null;
  readonly verdict: FigureVerdict;
  readonly basis: Basis;
  /** Share of the change that is left when assumed effects do nothing; null where that was not asked for. */
  readonly sourcedShare: number | null;
  readonly reading: Text;
  readonly why: Text;
  /** The same figure under other beliefs, as far as they were asked for. */
  readonly variants: Readonly<Partial<Record<Variant, Judged>>>;
}

/** The row of a figure from what was simulated. The result has a base and the KPIs of `caseKpis`. */
export function rowOf(
  figure: Figure,
  result: StudyResult,
  variants: Readonly<Partial<Record<Variant, StudyResult>>>,
): CaseRow {
  const { kpi, reported, basis, reading, why } = figure;
  const { relative, halfWidth, verdict } = judged(figure, result);
  return {
    case: figure.case,
    figure: figure.name,
    kpi,
    reported,
    simulated: { with: result.estimate(kpi).mean, without: result.baseEstimate(kpi)!.mean, relative },
    halfWidth,
    beforeAfter: beforeAfter(result, kpi),
    verdict,
    basis,
    sourcedShare: variants.sourced ? judged(figure, variants.sourced).relative / relative : null,
    reading,
    why,
    variants: Object.fromEntries(Object.entries(variants).map(([id, other]) => [id, judged(figure, other)])),
  };
}

function judged({ kpi, reported }: Figure, result: StudyResult): Judged {
  const { relative, relativeHalfWidth } = result.difference(kpi)!;
  return { relative, halfWidth: relativeHalfWidth, verdict: verdictOn(reported, relative, relativeHalfWidth) };
}

function beforeAfter({ kpis, scenario }: StudyResult, id: string): number | null {
  const before = kpis.findIndex((kpi) => kpi.id === beforeId(id));
  if (before < 0) return null;
  const after = kpis.findIndex((kpi) => kpi.id === id);
  const kpi = kpis[after]!;
  const { relative } = compare(sampleOf(scenario, kpi, before), sampleOf(scenario, kpi, after), kpi, 'once');
  return Number.isFinite(relative) ? relative : null;
}
