import type { TheoryCase } from '../../case';
import { known } from './known';

const ACCURACY = { source: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice, accuracy' };
const MEASURES = { source: 'Hyndman & Koehler (2006); M4 competition' };
const OIL = { source: 'Hyndman & Athanasopoulos, Forecasting: Principles and Practice, oil example' };
const R = { source: 'R stats::HoltWinters on AirPassengers' };

/** Forecasters and accuracy measures. */
export const forecastingCases: readonly TheoryCase[] = [
  known(
    'FC-01',
    {
      series: 'AirPassengers',
      period: 12,
      alpha: 0.2755925,
      beta: 0.03269295,
      gamma: 0.8707292,
      seasonal: 'multiplicative',
    },
    {
      SSE: 16570.777867,
      level_a: 469.323222675,
      trend_b: 3.02153913233,
      seasonal_s1_to_s12: [
        0.946461074441, 0.882923923616, 0.971736933016, 1.03048249306, 1.04768836636, 1.18052722454, 1.35907774688,
        1.33317056031, 1.10833805137, 0.986881284419, 0.836133300507, 0.920987661849,
      ],
      RMSE: 11.2042936396,
      MAE: 8.39366190079,
      MAPE_pct: 3.01952483478,
      ME: 1.69371718599,
      MASE_seasonal: 0.262053777413,
      forecast_h1_to_h12: [
        447.055930767, 419.71227958, 464.867132504, 496.083937263, 507.532637449, 575.450896711, 666.592294205,
        657.913719887, 550.308767229, 492.985309, 420.20727954, 465.634500631,
      ],
    },
    { ...R, published: true },
  ),
  known(
    'FC-03',
    { series: 'AirPassengers', period: 12 },
    {
      multiplicative_alpha: 0.2755925,
      multiplicative_beta: 0.03269295,
      multiplicative_gamma: 0.8707292,
      multiplicative_SSE_min: 16570.7777501,
      additive_alpha: 0.2479595,
      additive_beta: 0.03453373,
      additive_gamma: 1,
      additive_SSE_min: 21860.1845115,
    },
    { ...R, published: true },
  ),
  known(
    'FC-05',
    {
      series: [
        446.6565, 454.4733, 455.663, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.792, 514.2689,
        494.211,
      ],
      alpha: 0.2,
      initial_level: 446.6565,
    },
    { forecast: 484.802465382, SSE: 12391.7548809 },
    { ...OIL, published: true },
  ),
  known(
    'FC-07',
    {
      series: [
        446.6565, 454.4733, 455.663, 423.6322, 456.2713, 440.5881, 425.3325, 485.1494, 506.0482, 526.792, 514.2689,
        494.211,
      ],
      alpha: 0.891998,
      initial_level: 447.47844,
    },
    { forecast: 496.4935394, SSE: 7573.42636181 },
    { ...OIL, published: true },
  ),
  known(
    'FC-09',
    {
      train: [
        443, 410, 420, 532, 433, 421, 410, 512, 449, 381, 423, 531, 426, 408, 416, 520, 409, 398, 398, 507, 432, 398,
        406, 526, 428, 397, 403, 517, 435, 383, 424, 521, 421, 402, 414, 500, 451, 380, 416, 492, 428, 408, 406, 506,
        435, 380, 421, 490, 435, 390, 412, 454, 416, 403, 408, 482, 438, 386, 405, 491, 427, 383, 394, 473,
      ],
      test: [420, 390, 410, 488, 415, 398, 419, 488, 414, 374],
      season: 4,
    },
    {
      mean_RMSE: 38.4472446997,
      mean_MAE: 34.825,
      mean_MAPE_pct: 8.28339049274,
      mean_MASE_seasonal: 2.43531468531,
      mean_sMAPE_pct: 8.11838771864,
      naive_RMSE: 62.6929023096,
      naive_MAE: 57.4,
      naive_MAPE_pct: 14.184424239,
      naive_MASE_seasonal: 4.01398601399,
      naive_sMAPE_pct: 13.0690522363,
      seasonal_naive_RMSE: 14.310835056,
      seasonal_naive_MAE: 13.4,
      seasonal_naive_MAPE_pct: 3.16850297985,
      seasonal_naive_MASE_seasonal: 0.937062937063,
      seasonal_naive_sMAPE_pct: 3.19986256989,
    },
    { ...ACCURACY, published: true },
  ),
  known(
    'FC-11',
    {
      actual: [12, 0, 15, 9, 22, 7, 0, 18],
      forecast: [10, 2, 14, 11, 18, 9, 1, 20],
      in_sample: [8, 10, 9, 13, 11, 14, 12, 10],
    },
    {
      MAE: 2,
      RMSE: 2.17944947177,
      WAPE_pct: 19.2771084337,
      sMAPE_M4_pct: 62.5755857119,
      MASE_lag1: 0.875,
      bias: -0.25,
      MAPE_nonzero_only_pct: 17.2366522367,
    },
    MEASURES,
  ),
];
