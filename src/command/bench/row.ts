/** One line of the benchmark: what was measured, and where there is one, the bound it has to keep. */
export interface Row {
  /** Short and stable, such as "mm1-ratio". */
  readonly id: string;
  readonly what: string;
  /** ns/event, x, bytes/event, ... */
  readonly unit: string;
  /** The median, where there are several measurements. */
  readonly value: number;
  /** Measurements behind the value. */
  readonly n: number;
  /** The smallest and the largest of them: how far the rest of the machine reached in. */
  readonly range?: readonly [least: number, most: number];
  readonly bound?: { readonly atLeast: number } | { readonly atMost: number };
}

/** True if the row has no bound or keeps it; a value that is not a number keeps none. */
export function keepsBound({ value, bound }: Row): boolean {
  if (bound === undefined) return true;
  return 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost;
}

/** The middle of an odd number of values; the upper of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** A row of several measurements: their median, number and range. */
export function rowOf(row: Omit<Row, 'value' | 'n' | 'range'>, values: readonly number[]): Row {
  return { ...row, value: median(values), n: values.length, range: [Math.min(...values), Math.max(...values)] };
}
