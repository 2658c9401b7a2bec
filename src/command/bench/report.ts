import type { Row } from './row';
import { keepsBound } from './row';

/** A row as data: bound and verdict only where the row has one. */
export function asData(part: string, row: Row): object {
  const { id, what, value, unit, n, range, bound } = row;
  return {
    part,
    id,
    what,
    value: Number.isFinite(value) ? value : null,
    unit,
    n,
    ...(range ? { least: range[0], most: range[1] } : {}),
    ...(bound ? { bound, kept: keepsBound(row) } : {}),
  };
}

/** One line of the table. */
export function asLine(row: Row): string {
  const { id, what, value, unit, n, range, bound } = row;
  const verdict = bound === undefined ? '' : keepsBound(row) ? 'kept' : 'NOT kept';
  return [
    id.padEnd(24),
    digits(value).padStart(9),
    unit.padEnd(9),
    (range === undefined || n < 2 ? '' : `${digits(range[0])} .. ${digits(range[1])}`).padEnd(17),
    String(n).padStart(3),
    ` ${(bound === undefined ? '' : boundText(bound)).padEnd(8)}`,
    verdict.padEnd(9),
    what,
  ]
    .join(' ')
    .trimEnd();
}

export const heading = [
  'name'.padEnd(24),
  'median'.padStart(9),
  'unit'.padEnd(9),
  'least .. most'.padEnd(17),
  '  n',
  ` ${'bound'.padEnd(8)}`,
  'kept'.padEnd(9),
  'what',
].join(' ');

function boundText(bound: NonNullable<Row['bound']>): string {
  return 'atLeast' in bound ? `>= ${bound.atLeast}` : `<= ${bound.atMost}`;
}

/** Three significant digits, whole numbers in full. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
