import type { Forecaster } from '../../shop/forecast';
import {
  accuracy,
  Croston,
  ExponentialSmoothing,
  Holt,
  MovingAverage,
  Naive,
  scaleOf,
  SeasonalNaive,
} from '../../shop/forecast';
import type { HoltWinters } from '../../shop/forecast';
import type { HoltWintersRun } from '../../shop/forecast/holt-winters-fit';
import { fitHoltWinters, runHoltWinters } from '../../shop/forecast/holt-winters-fit';
import type { Answer, Family, TheoryCase } from '../case';
import { AIR_PASSENGERS } from '../data/air-passengers';
import { rows } from '../how';
import { findNumber, findNumbers, findText, MissingInput, number, numbers } from '../inputs';

type Answers = Record<string, Answer>;

/** The series of a case: its values, or AirPassengers by name. */
function seriesOf(c: TheoryCase): readonly number[] {
  const values = findNumbers(c, 'series_values', 'series', 'values', 'demand', 'history');
  if (values !== null) return values;
  if (/air\s*passengers/i.test(findText(c, 'series') ?? '')) return AIR_PASSENGERS;
  throw new MissingInput('no input series');
}

/** The measures of forecasts, under the names the cases use, each with a prefix. */
function measured(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  training: ArrayLike<number>,
  { prefix = '', season = 1 }: { readonly prefix?: string; readonly season?: number } = {},
): Answers {
  const errors = accuracy(actual, forecast);
  const mae = errors.meanAbsoluteError;
  const scaled = (lag: number): Answer => {
    const scale = scaleOf(training, lag);
    return scale === null ? 'undefined' : mae / scale;
  };
  return {
    [`${prefix}ME`]: errors.meanError,
    [`${prefix}bias`]: errors.meanError,
    [`${prefix}MAE`]: mae,
    [`${prefix}RMSE`]: errors.rootMeanSquaredError,
    [`${prefix}SSE`]: errors.sumSquaredErrors,
    [`${prefix}MAPE_pct`]: errors.mape ?? 'undefined',
    [`${prefix}MAPE_nonzero_only_pct`]: errors.mapeNonzero ?? 'undefined',
    [`${prefix}sMAPE_pct`]: errors.smape,
    [`${prefix}sMAPE_M4_pct`]: errors.smape,
    [`${prefix}WAPE_pct`]: errors.wape ?? 'undefined',
    [`${prefix}MASE_lag1`]: scaled(1),
    [`${prefix}MASE_seasonal`]: scaled(season),
    [`${prefix}MASE`]: scaled(season),
  };
}

/** Forecasts from the end of what a forecaster has seen, under every name of the form `forecast_h1_to_hN` that is asked. */
function ahead(c: TheoryCase, forecaster: Forecaster): Answers {
  const answers: Answers = { forecast: forecaster.forecast(1) };
  for (const quantity of Object.keys(c.expected)) {
    const span = /^forecasts?_h(\d+)_to_h(\d+)$/.exec(quantity);
    const single = /^forecast_h(\d+)$/.exec(quantity);
    if (span !== null) {
      const first = Number(span[1]);
      const count = Number(span[2]) - first + 1;
      answers[quantity] = Array.from({ length: count }, (_, index) => forecaster.forecast(first + index));
    } else if (single !== null) answers[quantity] = forecaster.forecast(Number(single[1]));
  }
  return answers;
}

/** One-step errors of a method whose start values are given, over the whole series. */
function smoothed(c: TheoryCase, forecaster: Forecaster, skipped: number): Answers {
  const series = seriesOf(c);
  forecaster.start(series.slice(0, skipped));
  const fitted: number[] = [];
  for (const y of series.slice(skipped)) {
    fitted.push(forecaster.forecast(1));
    forecaster.observe(y);
  }
  return { ...measured(series.slice(skipped), fitted, series), ...ahead(c, forecaster) };
}

function holtWinters(c: TheoryCase, run: HoltWintersRun): Answers {
  const series = seriesOf(c);
  const { model, fitted, first } = run;
  const { period } = model.options;
  // R prints the indices from the one of the coming period on.
  const season = Array.from({ length: period }, (_, index) => model.season[(model.seen + index) % period]!);
  return {
    ...measured(series.slice(first), fitted, series, { season: period }),
    ...ahead(c, model),
    level_a: model.level,
    trend_b: model.trend,
    [`seasonal_s1_to_s${period}`]: season,
  };
}

function isMultiplicative(c: TheoryCase): boolean {
  return !/^add/i.test(findText(c, 'seasonal', 'seasonality') ?? 'multiplicative');
}

/** Both kinds of season, parameters by least squares. */
function fitted(c: TheoryCase): Answers {
  const series = seriesOf(c);
  const period = number(c, 'period', 'season');
  const answers: Answers = {};
  for (const kind of ['multiplicative', 'additive']) {
    if (!Object.keys(c.expected).some((quantity) => quantity.startsWith(kind))) continue;
    const { model, sumSquaredErrors } = fitHoltWinters(series, period, kind === 'multiplicative');
    answers[`${kind}_alpha`] = model.options.alpha;
    answers[`${kind}_beta`] = model.options.beta;
    answers[`${kind}_gamma`] = model.options.gamma;
    answers[`${kind}_SSE_min`] = sumSquaredErrors;
  }
  if (Object.keys(answers).length > 0) return answers;
  const run = fitHoltWinters(series, period, isMultiplicative(c));
  return { ...holtWinters(c, run), ...optionsOf(run.model), SSE_min: run.sumSquaredErrors };
}

/** Simple methods judged on data they have not seen. */
function heldOut(c: TheoryCase): Answers {
  const training = numbers(c, 'train', 'training');
  const test = numbers(c, 'test');
  const season = findNumber(c, 'season', 'period') ?? 1;
  const drift = (training[training.length - 1]! - training[0]!) / (training.length - 1);
  const methods: Record<string, (step: number) => number> = {
    mean_: from(new MovingAverage(training.length), training),
    naive_: from(new Naive(), training),
    seasonal_naive_: from(new SeasonalNaive(season), training),
    drift_: (step) => training[training.length - 1]! + step * drift,
  };
  const answers: Answers = {};
  for (const [prefix, forecast] of Object.entries(methods)) {
    const forecasts = test.map((_, index) => forecast(index + 1));
    Object.assign(answers, measured(test, forecasts, training, { prefix, season }));
  }
  return answers;
}

function from(forecaster: Forecaster, training: readonly number[]): (step: number) => number {
  forecaster.start(training);
  return (step) => forecaster.forecast(step);
}

/**
 * The number of values to learn from, when a case holds the rest back: given as a number of either part, or as years of
 * AirPassengers (`1949-1958`). null: nothing is held back.
 */
function learned(c: TheoryCase, length: number): number | null {
  for (const [key, value] of Object.entries(c.inputs)) {
    const years = typeof value === 'string' ? /(\d{4})\D+(\d{4})/.exec(value) : null;
    if (/train|fit/.test(key) && typeof value === 'number') return value;
    if (/test|hold|horizon/.test(key) && typeof value === 'number') return length - value;
    if (/train|fit/.test(key) && years !== null) return 12 * (Number(years[2]) - Number(years[1]) + 1);
  }
  return null;
}

/** Holt-Winters learned on the first `count` values, by given or by fitted parameters, and judged on the rest. */
function heldBack(c: TheoryCase, count: number): Answers {
  const series = seriesOf(c);
  const training = series.slice(0, count);
  const test = series.slice(count);
  const period = number(c, 'period', 'season');
  const multiplicative = isMultiplicative(c);
  const [alpha, beta, gamma] = [findNumber(c, 'alpha'), findNumber(c, 'beta'), findNumber(c, 'gamma')];
  const given = alpha !== null && beta !== null && gamma !== null;
  const { model, sumSquaredErrors } = given
    ? runHoltWinters(training, { alpha, beta, gamma, period, multiplicative })
    : fitHoltWinters(training, period, multiplicative);
  const forecasts = test.map((_, index) => model.forecast(index + 1));
  const answers: Answers = { ...ahead(c, model), level_a: model.level, trend_b: model.trend };
  for (const prefix of ['', ...HELD_BACK])
    Object.assign(answers, measured(test, forecasts, training, { prefix, season: period }));
  // Least squares were minimised on the training part; a bare SSE is that one.
  return {
    ...answers,
    ...optionsOf(model),
    SSE: sumSquaredErrors,
    SSE_min: sumSquaredErrors,
    train_SSE: sumSquaredErrors,
  };
}

function optionsOf(model: HoltWinters): Answers {
  const { alpha, beta, gamma } = model.options;
  return { alpha, beta, gamma };
}

const HELD_BACK = ['test_', 'holdout_', 'hold_out_'];

/** Which method a case asks for follows from the parameters it gives. */
function analytic(c: TheoryCase): Answers {
  const actual = findNumbers(c, 'actual');
  const forecasts = findNumbers(c, 'forecast', 'forecasts');
  if (actual !== null && forecasts !== null)
    return measured(actual, forecasts, findNumbers(c, 'in_sample', 'train', 'training') ?? [], {
      season: findNumber(c, 'season', 'period') ?? 1,
    });
  if (findNumbers(c, 'train', 'training') !== null && findNumbers(c, 'test') !== null) return heldOut(c);
  const count = learned(c, seriesOf(c).length);
  if (count !== null && findNumber(c, 'period', 'season') !== null) return heldBack(c, count);
  const alpha = findNumber(c, 'alpha');
  const beta = findNumber(c, 'beta');
  const gamma = findNumber(c, 'gamma');
  if (alpha === null) return fitted(c);
  if (beta !== null && gamma !== null) {
    const period = number(c, 'period', 'season');
    const options = { alpha, beta, gamma, period, multiplicative: isMultiplicative(c) };
    return holtWinters(c, runHoltWinters(seriesOf(c), options));
  }
  if (beta !== null) return holt(c, alpha, beta);
  const method = `${findText(c, 'method') ?? ''} ${c.title}`.toLowerCase();
  if (/croston|sba|syntetos/.test(method)) return smoothed(c, new Croston(alpha, /sba|syntetos/.test(method)), 0);
  const initial = findNumber(c, 'initial_level', 'level_0', 'l0');
  return smoothed(c, new ExponentialSmoothing(alpha, initial), initial === null ? 1 : 0);
}

function holt(c: TheoryCase, alpha: number, beta: number): Answers {
  const initialLevel = findNumber(c, 'initial_level', 'level_0', 'l0');
  const initialTrend = findNumber(c, 'initial_trend', 'initial_slope', 'trend_0', 'b0');
  const given = initialLevel !== null && initialTrend !== null;
  const model = new Holt({
    alpha,
    beta,
    phi: findNumber(c, 'phi', 'damping') ?? 1,
    ...(given ? { initialLevel, initialTrend } : {}),
  });
  const answers = smoothed(c, model, given ? 0 : 2);
  return { ...answers, level: model.level, level_a: model.level, trend: model.trend, trend_b: model.trend };
}

const MEASURES = [
  'ME',
  'bias',
  'MAE',
  'RMSE',
  'SSE',
  'MAPE_pct',
  'MAPE_nonzero_only_pct',
  'sMAPE_pct',
  'sMAPE_M4_pct',
].concat(['WAPE_pct', 'MASE', 'MASE_lag1', 'MASE_seasonal']);

/** FC: the shop's forecasters and accuracy measures. */
export const forecasting: Family = {
  prefix: 'FC',
  title: 'forecasting',
  how: rows(
    'analytic',
    ...MEASURES,
    ...['mean_', 'naive_', 'seasonal_naive_', 'drift_', ...HELD_BACK].flatMap((prefix) =>
      MEASURES.map((name) => prefix + name),
    ),
    ...[
      'level',
      'level_a',
      'trend',
      'trend_b',
      'seasonal_s1_to_s#',
      'forecast',
      'forecast_h#',
      'forecast_h#_to_h#',
      'train_SSE',
    ],
    ...['alpha', 'beta', 'gamma', 'SSE_min'].flatMap((name) => [name, `multiplicative_${name}`, `additive_${name}`]),
  ),
  analytic,
  // R's optimiser stops where the sum of squares is flat; ours goes on to the bottom.
  tolerance(c, quantity) {
    const value = c.expected[quantity]?.value;
    if (/(^|_)SSE_min$/.test(quantity) && typeof value === 'number') return 1e-5 * value;
    if (/(^|_)(alpha|beta)$/.test(quantity)) return 0.002;
    return /(^|_)gamma$/.test(quantity) ? 0.005 : null;
  },
};
