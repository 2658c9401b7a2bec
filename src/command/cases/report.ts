import type { CaseRow } from '../../article/case-row';
import type { CaseAnswer } from '../../article/case-study';
import type { CaseNumber } from '../../article/figure';
import { ASKED_HALF_WIDTH, isPrecise, TOLERANCE } from '../../article/verdict';
import { MODEL_VERSION } from '../../scenario/scenario';

export interface CaseReport {
  readonly number: CaseNumber;
  readonly preset: string;
  readonly answer: CaseAnswer;
}

/** The rows as data: relative changes as fractions; null where nothing is known. */
export function casesAsJson(reports: readonly CaseReport[]): Record<string, unknown> {
  const rows = rowsOf(reports);
  return {
    model: MODEL_VERSION,
    tolerance: TOLERANCE,
    askedHalfWidth: ASKED_HALF_WIDTH,
    ...counts(rows),
    cases: reports.map(({ number, preset, answer }) => ({
      case: number,
      preset,
      replications: answer.pairs,
      digest: answer.digest,
    })),
    rows: rows.map((row) => ({
      case: row.case,
      figure: row.figure,
      kpi: row.kpi,
      reported: row.reported,
      simulated: row.simulated,
      halfWidth: row.halfWidth,
      beforeAfter: row.beforeAfter,
      verdict: row.verdict,
      basis: row.basis,
      sourcedShare: row.sourcedShare,
      atCentral: row.variants.defaults?.verdict ?? null,
      reading: row.reading,
      why: row.why,
    })),
  };
}

/** The rows for a person: one line each, and below each case why its figures come out as they do. */
export function casesAsTable(reports: readonly CaseReport[]): string {
  const lines = reports.flatMap(({ number, preset, answer }) => [
    `Case ${number} (${preset}), ${answer.pairs} pairs of runs, days read at the end of the year; digest ${answer.digest}`,
    `  ${'figure'.padEnd(36)} ${'reported'.padStart(8)} ${'simulated'.padStart(9)} ${'+-'.padStart(5)} ${'bef/aft'.padStart(8)}  ${'verdict'.padEnd(8)} ${'basis'.padEnd(10)} ${'sourced'.padStart(7)}  at defaults`,
    ...answer.rows.map(line),
    '',
    ...answer.rows.map(({ figure, why }) => `  ${figure.en}. ${why.en}`),
    '',
  ]);
  const { agree, differ, agreeSourced, agreeAtCentral } = counts(rowsOf(reports));
  lines.push(
    `${agree} agree (${agreeSourced} on sourced effects), ${differ} differ; ${agreeAtCentral} agree with every setting at its default.`,
    `Agrees: within ${100 * TOLERANCE} percentage points of relative change, 95 % half-width at most ${100 * ASKED_HALF_WIDTH} point (! where it is wider).`,
    'Sourced: what is left of the change when assumed effects do nothing, decisions and background as they are.',
    'Simulated: with the plan against without it in the same world. Before and after: within one run, growth included.',
  );
  return `${lines.join('\n')}\n`;
}

function line(row: CaseRow): string {
  const { figure, reported, simulated, halfWidth, beforeAfter, verdict, basis, sourcedShare, variants } = row;
  const wide = isPrecise(halfWidth) ? ' ' : '!';
  return `  ${figure.en.padEnd(36)} ${percent(reported).padStart(8)} ${percent(simulated.relative).padStart(9)} ${width(halfWidth)}${wide}${(beforeAfter === null ? '-' : percent(beforeAfter)).padStart(8)}  ${verdict.padEnd(8)} ${basis.padEnd(10)} ${share(sourcedShare)}  ${variants.defaults ? `${percent(variants.defaults.relative)}, ${variants.defaults.verdict}` : '-'}`;
}

function rowsOf(reports: readonly CaseReport[]): CaseRow[] {
  return reports.flatMap(({ answer }) => answer.rows);
}

function counts(rows: readonly CaseRow[]) {
  const agreeing = rows.filter(({ verdict }) => verdict === 'agrees');
  return {
    agree: agreeing.length,
    differ: rows.length - agreeing.length,
    agreeSourced: agreeing.filter(({ basis }) => basis === 'sourced').length,
    agreeAtCentral: rows.filter(({ variants }) => variants.defaults?.verdict === 'agrees').length,
  };
}

function percent(share: number): string {
  if (!Number.isFinite(share)) return '-';
  return `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
}

/** A share of a change; without a change there is none. */
function share(of: number | null): string {
  return (of !== null && Math.abs(of) < 10 ? `${Math.round(100 * of)} %` : '-').padStart(7);
}

function width(share: number): string {
  return (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(5);
}
