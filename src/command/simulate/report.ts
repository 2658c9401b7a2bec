import type { StudyResult } from '../../experiments/study-result';
import type { Kpi } from '../../kpis/kpi';
import { daysNeeded } from '../../kpis/kpi';
import { formatted } from './quantity';

/** What a study is reported with besides its result. */
export interface ReportHead {
  readonly model: number;
  readonly schema: number;
  readonly scenario: { readonly name: string; readonly digest: string };
  readonly against: { readonly name: string; readonly digest: string } | null;
  readonly seed: number;
  readonly first: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly workers: number;
  readonly elapsedMs: number;
  readonly link: string | null;
}

/** The answer as data. Numbers that are not known (a half-width from one replication) are null. */
export function asJson(head: ReportHead, result: StudyResult): Record<string, unknown> {
  const { model, schema, scenario, against, seed, first, firstDay, lastDay, workers, elapsedMs, link } = head;
  const { events, visits, cpuMs } = result.effort;
  const kpis = result.kpis.map((kpi) => {
    const { mean, halfWidth, n } = result.estimate(kpi.id);
    return [kpi.id, { mean, halfWidth, n, unit: kpi.unit }];
  });
  return {
    model,
    schema,
    scenario,
    ...(against && { against: { ...against, runDigest: result.baseDigest } }),
    seed,
    first,
    replications: result.n,
    window: { firstDay, lastDay },
    workers,
    events,
    visits,
    elapsedMs: round(elapsedMs),
    cpuMs: round(cpuMs),
    digest: result.digest,
    ...(link !== null && { link }),
    ...(result.stopped !== null && { stopped: result.stopped }),
    kpis: Object.fromEntries(kpis) as unknown,
    ...(result.base !== null && { differences: differences(result) }),
  };
}

function differences(result: StudyResult): Record<string, unknown> {
  const rows = result.kpis.map(({ id }) => {
    const { mean, halfWidth, relative, relativeHalfWidth, varianceReduction, verdict, n } = result.difference(id)!;
    const { word, more } = verdict;
    return [id, { mean, halfWidth, relative, relativeHalfWidth, vrf: varianceReduction, verdict: word, more, n }];
  });
  return Object.fromEntries(rows) as Record<string, unknown>;
}

/** The answer for a person. */
export function asTable(head: ReportHead, result: StudyResult): string {
  const { scenario, against, seed, first, firstDay, lastDay, workers, elapsedMs } = head;
  const { events, visits, cpuMs } = result.effort;
  const lines = [
    `${scenario.name}${against ? ` against ${against.name}` : ''}`,
    `seed ${seed}, replications ${first} to ${first + result.n - 1}, days ${firstDay} to ${lastDay}, model ${head.model}`,
    `${events} events, ${visits} visits in ${round(elapsedMs)} ms on ${workers} worker${workers === 1 ? '' : 's'} (${round(cpuMs)} ms of work)`,
    `digest ${result.digest}`,
    ...(head.link === null ? [] : [`link ${head.link}`]),
    ...(result.stopped === null ? [] : [`PARTIAL: ${result.stopped}`]),
    '',
    ...aligned((result.base === null ? oneScenario : twoScenarios)(result, lastDay - firstDay + 1)),
    '',
    'Half-widths are of 95 % intervals over replications; ratios are ratios of totals.',
    ...(result.base === null ? [] : together(result)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Many verdicts at once: some would be wrong by luck. */
function together(result: StudyResult): string[] {
  const differing = result.differTogether(result.kpis.map(({ id }) => id));
  return [
    'Differences are over pairs with the same luck; each verdict stands by itself at 95 %.',
    `Together, at 95 % for all of them (Holm): ${differing.length === 0 ? 'no KPI differs' : `${differing.length} of ${result.kpis.length} KPIs differ`}.`,
  ];
}

function oneScenario(result: StudyResult, days: number): string[][] {
  const rows = result.kpis.map((kpi) => {
    const { mean, halfWidth } = result.estimate(kpi.id);
    return [kpi.name.en, ...interval(kpi, mean, halfWidth), Number.isFinite(mean) ? '' : whyNone(kpi, days)];
  });
  return [['KPI', 'mean', '+-', ''], ...rows];
}

/** Why a KPI has no figure over a window of so many days. */
function whyNone(kpi: Kpi, days: number): string {
  return days < daysNeeded(kpi) ? `needs ${daysNeeded(kpi)} days` : 'nothing to measure';
}

function twoScenarios(result: StudyResult, days: number): string[][] {
  const rows = result.kpis.map((kpi) => {
    const base = result.baseEstimate(kpi.id)!;
    const { mean } = result.estimate(kpi.id);
    const d = result.difference(kpi.id)!;
    const more = d.verdict.more === null ? '' : ` (${d.verdict.more} more)`;
    return [
      kpi.name.en,
      formatted(base.mean, kpi.unit),
      formatted(mean, kpi.unit),
      ...interval(kpi, d.mean, d.halfWidth),
      formatted(d.relative, 'share'),
      Number.isFinite(d.varianceReduction) ? d.varianceReduction.toPrecision(2) : '',
      Number.isFinite(d.mean) ? `${d.verdict.word}${more}` : whyNone(kpi, days),
    ];
  });
  return [['KPI', 'against', 'scenario', 'difference', '+-', 'relative', 'vrf', 'verdict'], ...rows];
}

function interval({ unit }: Kpi, mean: number, halfWidth: number): [string, string] {
  return [formatted(mean, unit), formatted(halfWidth, unit)];
}

/** First and last column to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string[] {
  const columns = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const last = columns.length - 1;
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 || (i === last && i > 2) ? cell.padEnd(columns[i]!) : cell.padStart(columns[i]!)))
      .join('  ')
      .trimEnd(),
  );
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
