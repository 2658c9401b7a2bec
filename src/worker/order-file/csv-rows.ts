import Papa from 'papaparse';

export type Separator = ',' | ';' | '\t' | '|';

/** A row may have so many characters; beyond, a quotation mark is open that should not be. */
const MOST_CHARACTERS = 256 * 1024;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

export interface RowTaker {
  /** `line`: where the row begins in the file, from 1. */
  row(cells: readonly string[], line: number): void;
  reject(reason: 'quotes' | 'long', line: number, text: string): void;
}

/** Makes rows of the text of a CSV file that comes in pieces, cut anywhere. Papa Parse reads the cells. */
export class CsvRows {
  /** Rows that came, those rejected included. */
  rows = 0;
  private line = 1;
  private rest = '';
  private heldReturn = false;
  /** Within a row that was given up as too long: everything up to the next line end is dropped. */
  private skipping = false;
  private readonly parser: { parse(input: string, base: number, ignoreLastRow: boolean): unknown };

  constructor(
    separator: Separator,
    private readonly taker: RowTaker,
  ) {
    this.parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  }

  push(piece: string): void {
    this.take(this.withPlainLineEnds(piece), false);
  }

  end(): void {
    if (this.heldReturn) this.take('\n', false);
    this.take('', true);
  }

  /** Line ends of all systems become \n; a \r at the end of a piece waits for what follows. */
  private withPlainLineEnds(piece: string): string {
    let text = this.heldReturn ? `\r${piece}` : piece;
    this.heldReturn = text.endsWith('\r');
    if (this.heldReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  private take(piece: string, last: boolean): void {
    let text = this.rest + piece;
    this.rest = '';
    if (this.skipping) {
      const end = text.indexOf('\n');
      if (end < 0) return;
      text = text.slice(end + 1);
      this.line++;
      this.skipping = false;
    }
    while (text !== '') {
      const parsed = this.parser.parse(text, 0, !last) as Parsed;
      const open = last && parsed.errors.some(({ type, row }) => type === 'Quotes' && row === parsed.data.length - 1);
      const tooLong = text.length - parsed.meta.cursor > MOST_CHARACTERS || (open && lineEnds(parsed.data.at(-1)!) > 0);
      this.deliver(parsed, open && tooLong);
      if (!tooLong) {
        if (!last) this.rest = text.slice(parsed.meta.cursor);
        return;
      }
      text = this.givenUp(text.slice(open ? lastRowStart(text, parsed) : parsed.meta.cursor), open ? 'quotes' : 'long');
    }
  }

  /** Rejects the line with which the text begins; returns what follows it. */
  private givenUp(text: string, reason: 'quotes' | 'long'): string {
    this.rows++;
    this.taker.reject(reason, this.line, text.slice(0, 240));
    const end = text.indexOf('\n');
    this.skipping = end < 0;
    if (end < 0) return '';
    this.line++;
    return text.slice(end + 1);
  }

  private deliver({ data, errors }: Parsed, withoutLast: boolean): void {
    const faulty = new Set(errors.map(({ row }) => row));
    const count = data.length - (withoutLast ? 1 : 0);
    for (let at = 0; at < count; at++) {
      const cells = data[at]!;
      const ends = lineEnds(cells);
      this.rows++;
      // A stray mark within one line does no harm; over several lines it has swallowed rows.
      if (ends > 0 && faulty.has(at)) this.taker.reject('quotes', this.line, cells.join(' | '));
      else this.taker.row(cells, this.line);
      this.line += 1 + ends;
    }
  }
}

/** Where the last row begins: its cells are everything after the line ends of the rows before it. */
function lastRowStart(text: string, { data }: Parsed): number {
  let at = 0;
  for (let row = 0; row < data.length - 1; row++) {
    for (let ends = lineEnds(data[row]!) + 1; ends > 0; ends--) at = text.indexOf('\n', at) + 1;
  }
  return at;
}

function lineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}
