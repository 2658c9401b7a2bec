import type { RealismRow } from '../../realism/judge';
import { BAND } from '../../realism/judge';
import { sourceOf } from '../../realism/source';
import type { StatisticUnit } from '../../realism/statistic';
import type { RealismAnswer } from '../../realism/study';
import { MODEL_VERSION } from '../../scenario/scenario';

/** The rows as data: shares as fractions; null where nothing was measured. */
export function realismAsJson({ rows, replications, days, digests }: RealismAnswer, preset: string): object {
  return {
    model: MODEL_VERSION,
    preset,
    replications,
    days,
    bandAroundSingleFigures: BAND,
    digests,
    ...counts(rows),
    rows: rows.map(({ statistic, low, high, band, simulated, halfWidth, n, verdict, sure, why }) => ({
      id: statistic.id,
      theme: statistic.theme,
      what: statistic.what,
      measured: statistic.measured ?? null,
      unit: statistic.unit,
      published: { value: statistic.published, low, high, band },
      sources: statistic.sources.map((id) => ({ id, ...sourceOf(id) })),
      rests: statistic.rests,
      simulated: finite(simulated),
      low: finite(simulated - halfWidth),
      high: finite(simulated + halfWidth),
      replications: n,
      verdict,
      sure,
      why,
    })),
  };
}

/** The rows for a person, by theme; below, why each that is outside is so. */
export function realismAsTable({ rows, replications, days }: RealismAnswer, preset: string): string {
  const { inside, outside, checksInside, checks } = counts(rows);
  const lines = [
    `${preset}, ${replications} replications of ${days} days, against published statistics`,
    `${'statistic'.padEnd(66)} ${'published'.padStart(17)} ${'simulated'.padStart(9)} ${'+-'.padStart(7)}  ${'verdict'.padEnd(8)} ${'model'.padEnd(7)} source`,
  ];
  let theme = '';
  for (const row of rows) {
    if (row.statistic.theme !== theme) lines.push((theme = row.statistic.theme));
    lines.push(line(row));
  }
  lines.push('', 'Why outside:');
  const told = new Map<string, string[]>();
  for (const { statistic, why } of rows) if (why) told.set(why.en, [...(told.get(why.en) ?? []), statistic.what.en]);
  for (const [why, whats] of told) lines.push(`  ${whats.join('; ')}. ${why}`);
  lines.push(
    '',
    `${inside} inside, ${outside} outside; of the ${checks} that nothing in the model was set by, ${checksInside} inside.`,
    `Inside: the simulated mean lies in the published range, or within ${100 * BAND} % of a single published figure. ~ the interval reaches across.`,
    'Model: input, a parameter is set to this figure; related, to the same data; check, to nothing of it: only these test the model.',
  );
  return `${lines.join('\n')}\n`;
}

function line({ statistic, low, high, simulated, halfWidth, verdict, sure }: RealismRow): string {
  const { what, unit, rests, sources } = statistic;
  const range = `${digits(low, unit)} .. ${digits(high, unit)}`;
  const source = sources.map((id) => `${id} (${sourceOf(id)?.grade ?? '?'})`).join(', ');
  return `  ${what.en.padEnd(64)} ${range.padStart(17)} ${digits(simulated, unit).padStart(9)} ${digits(halfWidth, unit).padStart(7)}  ${`${verdict ?? '-'}${verdict && !sure ? ' ~' : ''}`.padEnd(10)} ${rests.padEnd(7)} ${source}`;
}

function counts(rows: readonly RealismRow[]) {
  const inside = rows.filter(({ verdict }) => verdict === 'inside');
  const checks = rows.filter(({ statistic, verdict }) => statistic.rests === 'check' && verdict !== null);
  return {
    inside: inside.length,
    outside: rows.filter(({ verdict }) => verdict === 'outside').length,
    checks: checks.length,
    checksInside: checks.filter(({ verdict }) => verdict === 'inside').length,
  };
}

function digits(value: number, unit: StatisticUnit): string {
  if (!Number.isFinite(value)) return '-';
  if (unit === 'share') return `${(100 * value).toFixed(1)}%`;
  return String(Number(value.toPrecision(3)));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
