import { Croston } from './croston';
import { ExponentialSmoothing } from './exponential-smoothing';
import type { Forecaster } from './forecaster';
import { Holt } from './holt';
import { HoltWinters } from './holt-winters';
import { KnownRate } from './known-rate';
import { MovingAverage } from './moving-average';
import { Naive } from './naive';
import { SeasonalNaive } from './seasonal-naive';

/** The methods a shop can choose from, by stable number. */
export const FORECAST_METHOD = {
  naive: 0,
  movingAverage: 1,
  exponentialSmoothing: 2,
  holt: 3,
  holtWinters: 4,
  holtWintersMultiplicative: 5,
  croston: 6,
  syntetosBoylan: 7,
  knownRate: 8,
  seasonalNaive: 9,
} as const;
export type ForecastMethod = (typeof FORECAST_METHOD)[keyof typeof FORECAST_METHOD];

/** Days in the window of the moving average: four whole weeks, so that weekdays weigh alike. */
const MOVING_AVERAGE_DAYS = 28;
const WEEK = 7;
/** Smoothing parameters for daily demand of single SKUs (assumed): low, because a day's sales of one SKU are mostly noise. */
const LEVEL = 0.1;
const TREND = 0.01;
const SEASON = 0.05;

/** A forecaster of daily demand by one of the methods, with the shop's smoothing parameters; call `start` with its history. */
export function createForecaster(method: ForecastMethod): Forecaster {
  switch (method) {
    case FORECAST_METHOD.naive:
      return new Naive();
    case FORECAST_METHOD.movingAverage:
      return new MovingAverage(MOVING_AVERAGE_DAYS);
    case FORECAST_METHOD.exponentialSmoothing:
      return new ExponentialSmoothing(LEVEL);
    case FORECAST_METHOD.holt:
      return new Holt({ alpha: LEVEL, beta: TREND, flatStart: 2 * WEEK });
    case FORECAST_METHOD.holtWinters:
    case FORECAST_METHOD.holtWintersMultiplicative:
      return new HoltWinters({
        alpha: LEVEL,
        beta: TREND,
        gamma: SEASON,
        period: WEEK,
        multiplicative: method === FORECAST_METHOD.holtWintersMultiplicative,
        initialTrend: 0,
      });
    case FORECAST_METHOD.croston:
    case FORECAST_METHOD.syntetosBoylan:
      return new Croston(LEVEL, method === FORECAST_METHOD.syntetosBoylan);
    case FORECAST_METHOD.knownRate:
      return new KnownRate();
    case FORECAST_METHOD.seasonalNaive:
      return new SeasonalNaive(WEEK);
  }
}
