/** Level, trend and seasonal indices at the start of a Holt-Winters recursion. */
export interface SeasonStart {
  readonly level: number;
  readonly trend: number;
  readonly season: Float64Array;
}

/**
 * Start values as in R's `HoltWinters` (stats): a classical decomposition of the first two seasons. The trend part is the
 * centred moving average; level and slope come from a line fitted to it, the level being the line's value at index 0 of
 * the trend part (one before its first point); the indices are the mean deviations from it, made to average 0 (additive)
 * or 1 (multiplicative).
 *
 * `history` needs at least 2 x period values and, multiplicative, a positive moving average.
 */
export function seasonStart(history: ArrayLike<number>, period: number, multiplicative: boolean): SeasonStart {
  const length = 2 * period;
  const half = Math.floor(period / 2);
  const even = period % 2 === 0;
  const trend = new Float64Array(length).fill(NaN);
  for (let at = half; at < length - half; at++) {
    let sum = 0;
    for (let offset = -half; offset <= half; offset++) {
      const weight = even && (offset === -half || offset === half) ? 0.5 : 1;
      sum += weight * history[at + offset]!;
    }
    trend[at] = sum / period;
  }
  const season = new Float64Array(period);
  const counts = new Int32Array(period);
  for (let at = half; at < length - half; at++) {
    season[at % period]! += multiplicative ? history[at]! / trend[at]! : history[at]! - trend[at]!;
    counts[at % period]! += 1;
  }
  let mean = 0;
  for (let index = 0; index < period; index++) {
    season[index]! /= counts[index]!;
    mean += season[index]! / period;
  }
  for (let index = 0; index < period; index++) {
    season[index] = multiplicative ? season[index]! / mean : season[index]! - mean;
  }
  const line = fittedLine(trend, half, length - half);
  return { level: line.atZero, trend: line.slope, season };
}

/** Least squares through values[from..to), the first of them at abscissa 1. */
function fittedLine(values: Float64Array, from: number, to: number): { atZero: number; slope: number } {
  const count = to - from;
  const centre = (count + 1) / 2;
  let mean = 0;
  for (let at = from; at < to; at++) mean += values[at]! / count;
  let covariance = 0;
  let variance = 0;
  for (let at = from; at < to; at++) {
    const x = at - from + 1 - centre;
    covariance += x * (values[at]! - mean);
    variance += x * x;
  }
  const slope = variance > 0 ? covariance / variance : 0;
  return { atZero: mean - slope * centre, slope };
}
