import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableAsCsv } from '../../src/app/charts/table-twin';
import { csvCell, csvRow } from '../../src/app/report/csv';

/** Reads one row as RFC 4180 says, independently of the writer. */
function read(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < row.length; i++) {
    const sign = row[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (row[i + 1] === '"') cell += row[++i]!;
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

describe('CSV', () => {
  it('no text cell begins like a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const [cell] = read(csvCell(sign + rest));
        expect(cell).toBe(`'${sign}${rest}`);
      }),
      { numRuns: 2500, seed: 1 },
    );
  });

  it('every other text comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
          { minLength: 1 },
        ),
        (cells) => {
          expect(read(csvRow(cells).slice(0, -2))).toEqual(cells);
        },
      ),
      { numRuns: 2500, seed: 2 },
    );
  });

  it('numbers stay raw, negative ones included, and what is no number is empty', () => {
    expect(csvRow([-1.5, 0.1 + 0.2, NaN, Infinity, 3])).toBe('-1.5,0.30000000000000004,,,3\r\n');
  });

  it('the table of a chart is saved in raw values, not as shown', () => {
    const table = {
      head: ['Day', 'a,b'],
      rows: [
        [
          { shown: '1', value: 1 },
          { shown: '2.4%', value: 0.0243 },
        ],
      ],
    };
    expect(tableAsCsv(table)).toBe('Day,"a,b"\r\n1,0.0243\r\n');
  });
});
