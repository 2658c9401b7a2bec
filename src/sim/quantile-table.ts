/**
 * A quantile function tabulated for speed: exact at the knots and in both tails, linear in between, so monotone wherever
 * the function is. For laws whose inversion takes microseconds and which are inverted for tens of thousands of entities.
 *
 * The error between knots is that of linear interpolation over 1/CELLS of probability: relative error of moments below
 * 1e-4 for the laws used here (tested).
 */
export interface QuantileTable {
  readonly knots: Float64Array;
  readonly exact: (u: number) => number;
}

const CELLS = 2048;
/** Cells at each end in which the exact function is called. */
const TAIL_CELLS = 16;

export function tabulate(exact: (u: number) => number): QuantileTable {
  const knots = new Float64Array(CELLS + 1);
  for (let k = TAIL_CELLS; k <= CELLS - TAIL_CELLS; k++) knots[k] = exact(k / CELLS);
  return { knots, exact };
}

/** The quantile at u in (0, 1). */
export function lookUp(table: QuantileTable, u: number): number {
  const place = u * CELLS;
  const cell = Math.floor(place);
  if (cell < TAIL_CELLS || cell >= CELLS - TAIL_CELLS) return table.exact(u);
  const low = table.knots[cell]!;
  return low + (place - cell) * (table.knots[cell + 1]! - low);
}
