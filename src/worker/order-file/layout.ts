import { readDate } from '../../calibration/date-text';
import type { Mapping } from '../../calibration/fields';
import { guessMapping } from '../../calibration/fields';
import type { Separator } from './csv-rows';
import { CsvRows } from './csv-rows';

/** How a file's table is laid out, as its beginning shows. */
export interface Layout {
  readonly separator: Separator;
  /** Rows before the first row of data, the head included. */
  readonly rowsBefore: number;
  /** Names of the columns; "1", "2", ... where the file has no head. */
  readonly headers: readonly string[];
  readonly hasHead: boolean;
  readonly mapping: Mapping;
  /** The first rows of data. */
  readonly preview: readonly (readonly string[])[];
}

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
/** Lines in which a head is looked for: some shop systems write a title above it. */
const HEAD_WITHIN = 12;
const PREVIEW_ROWS = 8;

/** Finds separator, head and columns from the beginning of a file's text. */
export function layoutOf(head: string): Layout {
  const told = /^sep=(.)\r?\n/i.exec(head)?.[1] as Separator | undefined;
  const candidates = told && SEPARATORS.includes(told) ? [told] : SEPARATORS;
  const layouts = candidates.map((separator) => ({ separator, rows: firstRows(head, separator) }));
  layouts.sort((a, b) => fitness(b.rows) - fitness(a.rows));
  const { separator, rows } = layouts[0]!;
  const { at, hasHead } = headOf(rows);
  const width = Math.max(1, ...rows.slice(at, at + 50).map((row) => row.length));
  const headers = Array.from({ length: width }, (_, column) => {
    const name = hasHead ? (rows[at]?.[column] ?? '').trim() : '';
    return name === '' ? String(column + 1) : name;
  });
  const rowsBefore = hasHead ? at + 1 : at;
  const mapping = hasHead ? guessMapping(headers) : guessByContent(rows.slice(at));
  const preview = rows.slice(rowsBefore).filter((row) => row.some((cell) => cell !== ''));
  return { separator, rowsBefore, headers, hasHead, mapping, preview: preview.slice(0, PREVIEW_ROWS) };
}

function firstRows(head: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  const csv = new CsvRows(separator, {
    row: (cells) => rows.push([...cells]),
    reject: () => rows.push([]),
  });
  csv.push(head);
  // The last row may be cut; alone it is all there is.
  if (rows.length < 2) csv.end();
  return rows;
}

/** Columns that are recognised count most, then rows of equal length, then the number of columns. */
function fitness(rows: readonly (readonly string[])[]): number {
  const recognised = Math.max(0, ...rows.slice(0, HEAD_WITHIN).map(recognisedFields));
  const sample = rows.slice(0, 60).filter((row) => row.length > 0);
  const lengths = new Map<number, number>();
  for (const { length } of sample) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  let most: readonly [length: number, count: number] = [1, 0];
  for (const entry of lengths) if (entry[1] > most[1]) most = entry;
  if (most[0] < 2) return recognised;
  return recognised * 1000 + (most[1] / sample.length) * 100 + Math.min(most[0], 50);
}

function recognisedFields(row: readonly string[]): number {
  return Object.keys(guessMapping(row)).length;
}

function headOf(rows: readonly (readonly string[])[]): { at: number; hasHead: boolean } {
  const scores = rows.slice(0, HEAD_WITHIN).map(recognisedFields);
  const best = Math.max(0, ...scores);
  if (best >= 2) return { at: scores.indexOf(best), hasHead: true };
  const first = rows.findIndex((row) => row.length > 1 && row.some((cell) => cell.trim() !== ''));
  const at = Math.max(0, first);
  // A row with a date in it is data.
  return { at, hasHead: !(rows[at] ?? []).some(isDate) };
}

/** Without names of columns only the date can be told from what is in it. */
function guessByContent(rows: readonly (readonly string[])[]): Mapping {
  const sample = rows.slice(0, 20).filter((row) => row.length > 1);
  const columns = Math.max(0, ...sample.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    if (sample.length > 0 && sample.every((row) => isDate(row[column] ?? ''))) return { time: column };
  }
  return {};
}

/** Written with marks, so that no quantity or number of an order is taken for one. */
function isDate(cell: string): boolean {
  if (!/\d[-/.年]\d/.test(cell)) return false;
  const { dayFirst, monthFirst } = readDate(cell);
  return !(Number.isNaN(dayFirst) && Number.isNaN(monthFirst));
}
