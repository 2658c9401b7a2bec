/**
 * A law given by weights: outcome i has probability weights[i]/sum. The cumulative table is made once; drawing inverts
 * it, so that the same uniform gives near outcomes under near weights (the alias method would not).
 */
export function cumulative(weights: ArrayLike<number>): Float64Array {
  const table = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i]! >= 0)) throw new RangeError(`weight ${weights[i]} of outcome ${i}`);
    sum += weights[i]!;
    table[i] = sum;
  }
  if (!(sum > 0 && sum < Infinity)) throw new RangeError(`weights that add up to ${sum}`);
  for (let i = 0; i < table.length; i++) table[i]! /= sum;
  return table;
}

/** The index of the outcome: the first whose cumulative share exceeds u. 0 < u < 1. Binary search. */
export function quantile(u: number, table: Float64Array): number {
  let from = 0;
  let to = table.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (table[middle]! > u) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The value between the sorted observations at share u: linear interpolation, the ends at u = 0 and 1 (type 7). */
export function interpolated(u: number, sorted: ArrayLike<number>): number {
  const place = u * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return below + 1 < sorted.length ? low + (place - below) * (sorted[below + 1]! - low) : low;
}

/** Mean of the index. */
export function mean(table: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < table.length; i++) sum += i * (table[i]! - (i > 0 ? table[i - 1]! : 0));
  return sum;
}

/** Variance of the index. */
export function variance(table: Float64Array): number {
  const centre = mean(table);
  let sum = 0;
  for (let i = 0; i < table.length; i++) sum += (i - centre) * (i - centre) * (table[i]! - (i > 0 ? table[i - 1]! : 0));
  return sum;
}
