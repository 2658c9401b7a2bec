/** A minimum found, and how. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
  /** False if the evaluations ran out first. */
  readonly converged: boolean;
}

/**
 * Minimises a function of a few variables without derivatives: the simplex search with its standard coefficients
 * (reflection 1, expansion 2, contraction and shrinking 1/2), restarted from the minimum until that no longer helps.
 *
 * `steps`: the first simplex's edges. Ends when the values of the simplex differ by less than `tolerance`.
 * Source: J. A. Nelder & R. Mead, Computer Journal 7, 1965.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  { tolerance = 1e-10, limit = 20_000 }: { readonly tolerance?: number; readonly limit?: number } = {},
): Minimum {
  let best: Minimum = { at: start, value: f(start), evaluations: 1, converged: false };
  for (let round = 0; round < 20; round++) {
    const next = descend(f, best, steps, tolerance, limit);
    const gain = best.value - next.value;
    best = next;
    if (!next.converged || (round > 0 && gain <= tolerance)) break;
  }
  return best;
}

function descend(
  f: (x: readonly number[]) => number,
  from: Minimum,
  steps: readonly number[],
  tolerance: number,
  limit: number,
): Minimum {
  const n = from.at.length;
  let evaluations = from.evaluations;
  const at = (x: readonly number[]) => {
    evaluations += 1;
    const value = f(x);
    return { x, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = [
    { x: from.at, value: from.value },
    ...steps.map((step, i) => at(from.at.map((value, j) => (i === j ? value + step : value)))),
  ];
  while (evaluations < limit) {
    simplex.sort((p, q) => p.value - q.value);
    const worst = simplex[n]!;
    if (worst.value - simplex[0]!.value <= tolerance) break;
    const centre = from.at.map((_, j) => simplex.slice(0, n).reduce((sum, point) => sum + point.x[j]!, 0) / n);
    const along = (factor: number) => at(centre.map((value, j) => value + factor * (worst.x[j]! - value)));
    const reflected = along(-1);
    if (reflected.value < simplex[0]!.value) {
      const expanded = along(-2);
      simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < simplex[n - 1]!.value) simplex[n] = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[n] = contracted;
      else
        for (let i = 1; i <= n; i++)
          simplex[i] = at(simplex[i]!.x.map((value, j) => simplex[0]!.x[j]! + (value - simplex[0]!.x[j]!) / 2));
    }
  }
  simplex.sort((p, q) => p.value - q.value);
  return { at: simplex[0]!.x, value: simplex[0]!.value, evaluations, converged: evaluations < limit };
}
