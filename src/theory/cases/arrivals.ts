import type { TheoryCase } from '../case';
import { caseOf } from './case-of';

/** Arrivals that change with time, the funnel they pass, and how long parcels take. */
export const arrivalsCases: readonly TheoryCase[] = [
  caseOf(
    'NHPP-01',
    'a sine wave of arrivals over the day',
    { base_rate_per_h: 100, amplitude_per_h: 60, period_h: 24, max_rate_per_h: 160 },
    {
      mean_count_0_24: 2400.0,
      var_count_0_24: 2400.0,
      mean_count_0_6: 829.183118052,
      mean_count_6_12: 829.183118052,
      mean_count_12_18: 370.816881948,
      mean_count_18_24: 370.816881948,
      acceptance_fraction_thinning: 0.625,
    },
    { source: 'Lewis & Shedler (1979) thinning; counts Poisson with mean = integral of rate' },
  ),
  caseOf(
    'NHPP-03',
    'arrivals that grow steadily',
    { rate_at_0: 10, slope: 2, horizon: 10 },
    { mean_count: 200, var_count: 200, median_arrival_time_given_one: 6.1803398875, mean_arrival_time: 5.83333333333 },
    { source: 'order-statistics property: given N, times are iid with density rate/integral' },
  ),
  caseOf(
    'NHPP-05',
    'a wave of arrivals, exponential stays of 4 h',
    { base_rate_per_h: 30, amplitude_per_h: 12, period_h: 24, mean_service_h: 4.0 },
    {
      m_t6: 142.893961676,
      m_t12: 143.974500604,
      m_t18: 97.106038324,
      m_t24: 96.0254993957,
      peak_lag_h: 3.08804691801,
      amplitude_of_mean: 33.1498138826,
    },
    { source: 'Eick, Massey & Whitt (1993), Mt/G/inf with sinusoidal rate' },
  ),
  caseOf(
    'NHPP-11',
    'three rates over a day',
    { rates_per_h: [5, 40, 15], durations_h: [8, 10, 6] },
    {
      mean_count_0_24: 530.0,
      var_count_0_24: 530.0,
      mean_count_8_18: 400.0,
      mean_count_18_24: 90.0,
      acceptance_fraction_thinning: 0.552083333333,
    },
    { source: 'integral of the rate' },
  ),
  caseOf(
    'NHPP-12',
    'sinusoidal arrivals, constant stay of 5 h, servers for all',
    { base_rate_per_h: 30, amplitude_per_h: 12, period_h: 24, deterministic_service_h: 5 },
    {
      m_t6: 194.274778535,
      m_t12: 183.973232457,
      m_t18: 105.725221465,
      peak_lag_h: 2.5,
      amplitude_of_mean: 55.8071369801,
    },
    { source: 'integral of the rate over the last stay' },
  ),
  caseOf(
    'FUN-01',
    'visitors thinned in three steps',
    { visitors_per_day: 10000, p_add_to_cart: 0.08, p_checkout: 0.45, p_pay: 0.7 },
    {
      mean_orders_per_day: 252,
      var_orders_per_day: 252,
      orders_p95: 278,
      correlation_orders_abandoned_carts: 0.0,
      conversion: 0.0252,
    },
    { source: 'Poisson splitting theorem' },
  ),
  caseOf(
    'FUN-11',
    '4000 visitors, 3 % buy',
    { visitors: 4000, conversion: 0.03 },
    { mean_orders: 120.0, var_orders: 116.4, orders_p95: 138.0, conversion: 0.03 },
    { source: 'binomial law' },
  ),
  caseOf(
    'DEL-01',
    'exponential handling, then exponential transit',
    { mean_handling_h: 6, mean_transit_h: 30, promise_h: [24, 48, 96] },
    {
      P_within_24h: 0.442917704576,
      P_within_48h: 0.747713218164,
      P_within_96h: 0.949047273161,
      mean_h: 36,
      variance_h2: 936,
    },
    { source: 'hypoexponential cdf' },
  ),
  caseOf(
    'DEL-11',
    '12 h handling, then lognormal transit with median 36 h',
    { shift_h: 12, transit_median_h: 36, sigma: 0.5 },
    { P_within_48h: 0.5, P_within_96h: 0.954923930295, mean_h: 52.7933443104, p90_h: 80.326297464 },
    { source: 'lognormal law' },
  ),
];
