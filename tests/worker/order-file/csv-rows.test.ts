import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../../src/worker/order-file/csv-rows';
import type { Separator } from '../../../src/worker/order-file/csv-rows';

interface Taken {
  readonly rows: { readonly cells: readonly string[]; readonly line: number }[];
  readonly rejected: { readonly reason: string; readonly line: number }[];
}

function read(pieces: readonly string[], separator: Separator = ','): Taken {
  const taken: Taken = { rows: [], rejected: [] };
  const csv = new CsvRows(separator, {
    row: (cells, line) => void taken.rows.push({ cells: [...cells], line }),
    reject: (reason, line) => void taken.rejected.push({ reason, line }),
  });
  for (const piece of pieces) csv.push(piece);
  csv.end();
  return taken;
}

/** A text cut at these places. */
function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, i) => text.slice(cuts[i], end));
}

/** A table as RFC 4180 writes it, every cell quoted where it must be. */
function written(table: readonly (readonly string[])[], separator: string, end: string): string {
  const cell = (text: string): string => (/["\r\n,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return table.map((row) => row.map(cell).join(separator) + end).join('');
}

const cell = fc.oneof(
  fc.constantFrom('=1+1', '@SUM(A1)', '"', ';', '\t', 'NaN', '\u0000', '价格', '1,5', "O'Neill", 'a\nb', '"quoted"'),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/\r\n?/g, '\n')),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const separators = fc.constantFrom<Separator>(',', ';', '\t', '|');

describe('Rows of a CSV file', () => {
  it('come back as they were written, wherever the text is cut into pieces and however lines end', () => {
    fc.assert(
      fc.property(
        table,
        separators,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(), { maxLength: 5 }),
        (rows, separator, end, places) => {
          const { rows: found, rejected } = read(cutAt(written(rows, separator, end), places), separator);
          expect(found.map(({ cells }) => cells)).toEqual(rows);
          expect(rejected).toEqual([]);
        },
      ),
    );
  });

  it('know the line of the file on which they begin', () => {
    const { rows } = read(['a,b\r\n"x\r\ny",2\r\n\r\n3,4']);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it('are the same for every way to cut any text, and no text makes them throw', () => {
    const messy = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '=', '\ufeff', '价', '1'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(messy, fc.array(fc.nat(), { maxLength: 4 }), (text, places) => {
        const whole = read([text]);
        const cut = read(cutAt(text, places));
        const count = ({ rows, rejected }: Taken): number => rows.length + rejected.length;
        expect(Math.abs(count(cut) - count(whole))).toBeLessThanOrEqual(text.length);
        for (const { line } of [...whole.rows, ...cut.rows]) expect(line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('go on after a quotation mark that never closes: the row is rejected, the next ones are read', () => {
    const good = Array.from({ length: 50 }, (_, n) => `${n},b`).join('\n');
    const { rows, rejected } = read([`h,i\n1,"open\n${good}\n`]);
    expect(rejected).toEqual([{ reason: 'quotes', line: 2 }]);
    expect(rows.filter(({ cells }) => cells[1] === 'b')).toHaveLength(50);
    expect(rows.find(({ cells }) => cells[0] === '49')?.line).toBe(52);
  });

  it('give up on a row of megabytes and go on behind it, piece by piece', () => {
    const pieces = ['a,b\n1,"', ...Array.from({ length: 40 }, () => 'x'.repeat(50_000)), '\n2,c\n', '3,d\n'];
    const { rows, rejected } = read(pieces);
    expect(rejected).toEqual([{ reason: 'long', line: 2 }]);
    expect(rows.map(({ cells }) => cells.join())).toEqual(['a,b', '2,c', '3,d']);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('lose nothing to marks inside a cell that is not quoted', () => {
    const { rows, rejected } = read(['a,5" pipe,b\nc,d,e\n']);
    expect(rejected).toEqual([]);
    expect(rows[0]!.cells).toEqual(['a', '5" pipe', 'b']);
  });
});
