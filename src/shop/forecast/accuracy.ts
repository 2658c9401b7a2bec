/** Measures of forecast accuracy over pairs of actual and forecast. null: not defined for these data. */
export interface Accuracy {
  /** Mean error or bias, actual - forecast: positive means forecasts too low. */
  readonly meanError: number;
  readonly meanAbsoluteError: number;
  readonly rootMeanSquaredError: number;
  readonly sumSquaredErrors: number;
  /** Mean |error| / actual in percent; null when an actual is zero. */
  readonly mape: number | null;
  /** The same over the periods with actual demand only; null when there is none. */
  readonly mapeNonzero: number | null;
  /** Symmetric MAPE of the M4 competition, 200 |error| / (|actual| + |forecast|), 0 to 200; a pair of zeros counts 0. */
  readonly smape: number;
  /** Weighted absolute percentage error: sum |error| / sum |actual|, in percent; null when nothing was sold. */
  readonly wape: number | null;
}

/** Errors of `forecast` against `actual`, arrays of one length > 0. */
export function accuracy(actual: ArrayLike<number>, forecast: ArrayLike<number>): Accuracy {
  const count = actual.length;
  if (count === 0 || forecast.length !== count)
    throw new RangeError(`${count} actual values, ${forecast.length} forecasts`);
  let error = 0;
  let absolute = 0;
  let squares = 0;
  let shares = 0;
  let nonzero = 0;
  let symmetric = 0;
  let sold = 0;
  for (let index = 0; index < count; index++) {
    const y = actual[index]!;
    const e = y - forecast[index]!;
    const size = Math.abs(e);
    const scale = Math.abs(y) + Math.abs(forecast[index]!);
    error += e;
    absolute += size;
    squares += e * e;
    sold += Math.abs(y);
    if (scale > 0) symmetric += (200 * size) / scale;
    if (y !== 0) {
      shares += (100 * size) / Math.abs(y);
      nonzero++;
    }
  }
  return {
    meanError: error / count,
    meanAbsoluteError: absolute / count,
    rootMeanSquaredError: Math.sqrt(squares / count),
    sumSquaredErrors: squares,
    mape: nonzero === count ? shares / count : null,
    mapeNonzero: nonzero > 0 ? shares / nonzero : null,
    smape: symmetric / count,
    wape: sold > 0 ? (100 * absolute) / sold : null,
  };
}

/**
 * The scale of MASE: mean |y(t) - y(t - lag)| within the training data (Hyndman & Koehler 2006). MASE is the mean absolute
 * error divided by it. null when the data are constant or too short.
 */
export function scaleOf(training: ArrayLike<number>, lag = 1): number | null {
  let sum = 0;
  for (let index = lag; index < training.length; index++) sum += Math.abs(training[index]! - training[index - lag]!);
  const scale = sum / (training.length - lag);
  return scale > 0 ? scale : null;
}
