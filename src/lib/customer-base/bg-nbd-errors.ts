import { exp, log } from '../arithmetic';
import type { BgNbd } from './bg-nbd';
import type { GroupedHistories } from './grouped-histories';

const STEP = 0.01;

/**
 * Standard errors of ln r, ln alpha, ln a and ln b at the maximum: square roots of the diagonal of the inverse of the
 * observed information, by central differences. null where the likelihood is too flat there to tell (a and b run away
 * together when hardly anybody is seen to leave). Where only a and b cannot be told, theirs are NaN, and those of r and
 * alpha are given for a and b as they stand.
 */
export function logErrors(histories: GroupedHistories, { r, alpha, a, b }: BgNbd): readonly number[] | null {
  const at = [log(r), log(alpha), log(a), log(b)];
  const value = (shifts: readonly (readonly [place: number, by: number])[]): number => {
    const x = at.slice();
    for (const [place, by] of shifts) x[place]! += by;
    return -histories.logLikelihood({ r: exp(x[0]!), alpha: exp(x[1]!), a: exp(x[2]!), b: exp(x[3]!) });
  };
  const middle = value([]);
  const information = at.map((_, i) =>
    at.map((_, j) => {
      if (i === j) return (value([[i, STEP]]) - 2 * middle + value([[i, -STEP]])) / (STEP * STEP);
      const same = value([[i, STEP], [j, STEP]]) + value([[i, -STEP], [j, -STEP]]); // prettier-ignore
      const crossed = value([[i, STEP], [j, -STEP]]) + value([[i, -STEP], [j, STEP]]); // prettier-ignore
      return (same - crossed) / (4 * STEP * STEP);
    }),
  );
  const all = inverseDiagonal(information);
  if (all) return all.map((variance) => Math.sqrt(variance));
  const rates = inverseDiagonal(information.slice(0, 2).map((row) => row.slice(0, 2)));
  return rates && [...rates.map((variance) => Math.sqrt(variance)), NaN, NaN];
}

/** Diagonal of the inverse of a symmetric positive definite matrix by Cholesky; null where it is not one. */
function inverseDiagonal(matrix: readonly (readonly number[])[]): number[] | null {
  const n = matrix.length;
  const lower = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = rest / lower[j]![j]!;
      else if (rest > 0) lower[i]![i] = Math.sqrt(rest);
      else return null;
    }
  }
  return matrix.map((_, column) => {
    // Column of the inverse of the lower triangle; its squares sum to the diagonal of the inverse of the whole.
    const solved = new Array<number>(n).fill(0);
    let sum = 0;
    for (let i = column; i < n; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = column; k < i; k++) rest -= lower[i]![k]! * solved[k]!;
      solved[i] = rest / lower[i]![i]!;
      sum += solved[i]! * solved[i]!;
    }
    return sum;
  });
}
