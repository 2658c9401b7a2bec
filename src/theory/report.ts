import type { Row } from './judge';
import type { Report } from './run';

/** One line per quantity, in columns. */
export function rowLine(row: Row): string {
  const columns = [
    row.case.padEnd(12),
    row.quantity.padEnd(38),
    (row.how ?? '-').padEnd(17),
    shown(row.expected).padStart(16),
    shown(row.got).padStart(16),
    (row.halfWidth === null ? '' : row.halfWidth.toPrecision(3)).padStart(10),
    row.result.padEnd(11),
    row.note ?? '',
  ];
  return columns.join('  ').trimEnd();
}

export const heading = [
  'case'.padEnd(12),
  'quantity'.padEnd(38),
  'how'.padEnd(17),
  'expected'.padStart(16),
  'got'.padStart(16),
  'half-width'.padStart(10),
  'result',
].join('  ');

/** The level of the intervals, and the sums. The last line is what a script reads. */
export function summaryLines(report: Report): readonly string[] {
  const level = (100 * (1 - report.errorRate)).toPrecision(7);
  return [
    `simulated quantities: ${report.simulated}; familywise 99 % (Bonferroni), so ${level} % for each interval`,
    `${report.passed} passed, ${report.failed} failed, ${report.unsupported} unsupported`,
  ];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : value.toPrecision(10);
  const text = Array.isArray(value)
    ? `[${value.map(shown).join(' ')}]`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return text.length <= 34 ? text : `${text.slice(0, 31)}...`;
}
