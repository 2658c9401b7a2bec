/** How hard a code is to read, by the rules of the standard (ISO/IEC 18004, 7.8.3.1). Rows are texts of 0 and 1. */
export function penalty(rows: readonly string[]): number {
  const columns = Array.from(rows, (_, x) => rows.map((row) => row[x]).join(''));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    // What looks like one of the three corners.
    sum += 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (const [y, row] of rows.slice(1).entries())
    for (let x = 1; x < row.length; x++) {
      const square = rows[y]!.slice(x - 1, x + 1) + row.slice(x - 1, x + 1);
      if (square === '0000' || square === '1111') sum += 3;
    }
  const all = rows.join('');
  const dark = all.replaceAll('0', '').length / all.length;
  return sum + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}
