import type { HoltWintersOptions } from './holt-winters';
import { HoltWinters } from './holt-winters';

/** Errors of the one-step forecasts a Holt-Winters recursion makes along a series, from its start values on. */
export interface HoltWintersRun {
  readonly model: HoltWinters;
  /** One-step forecasts, the first for index `first` of the series. */
  readonly fitted: Float64Array;
  readonly first: number;
  readonly sumSquaredErrors: number;
}

export function runHoltWinters(series: ArrayLike<number>, options: HoltWintersOptions): HoltWintersRun {
  const model = new HoltWinters(options);
  model.startFrom(series);
  const first = model.seen;
  const fitted = new Float64Array(Math.max(0, series.length - first));
  let sumSquaredErrors = 0;
  for (let index = first; index < series.length; index++) {
    const forecast = model.forecast(1);
    fitted[index - first] = forecast;
    const error = series[index]! - forecast;
    sumSquaredErrors += error * error;
    model.observe(series[index]!);
  }
  return { model, fitted, first, sumSquaredErrors };
}

/** Starts spread over the unit cube; one start alone can stop in a side valley. */
const STARTS: readonly (readonly [number, number, number])[] = [
  [0.3, 0.1, 0.1],
  [0.3, 0.05, 0.9],
  [0.8, 0.1, 0.5],
  [0.1, 0.01, 0.4],
];

/**
 * Smoothing parameters in [0, 1] that minimise the sum of squared one-step errors: a compass search from several starts, which
 * needs no derivatives and meets bounds exactly.
 */
export function fitHoltWinters(series: ArrayLike<number>, period: number, multiplicative: boolean): HoltWintersRun {
  const run = (at: readonly number[]) =>
    runHoltWinters(series, { alpha: at[0]!, beta: at[1]!, gamma: at[2]!, period, multiplicative });
  let best: HoltWintersRun | null = null;
  for (const start of STARTS) {
    const at: number[] = [...start];
    let here = run(at);
    for (let step = 0.1; step > 1e-7;) {
      let moved = false;
      for (const direction of DIRECTIONS) {
        const next = at.map((value, axis) => Math.min(1, Math.max(0, value + step * direction[axis]!)));
        const there = run(next);
        if (there.sumSquaredErrors < here.sumSquaredErrors) {
          here = there;
          at.splice(0, 3, ...next);
          moved = true;
        }
      }
      if (!moved) step /= 2;
    }
    if (best === null || here.sumSquaredErrors < best.sumSquaredErrors) best = here;
  }
  return best!;
}

/** The 26 neighbours of a point of the grid: diagonals too, since level and season trade against each other. */
const DIRECTIONS: readonly (readonly number[])[] = neighbours();

function neighbours(): number[][] {
  const found: number[][] = [];
  for (let code = 0; code < 27; code++) {
    const direction = [(code % 3) - 1, (Math.floor(code / 3) % 3) - 1, Math.floor(code / 9) - 1];
    if (code !== 13) found.push(direction);
  }
  return found;
}
