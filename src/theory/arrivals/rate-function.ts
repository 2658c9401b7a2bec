import { PI, sine } from '../../lib/trigonometry';
import type { TheoryCase } from '../case';
import { findNumber, findNumbers, MissingInput } from '../inputs';

/** Arrivals per unit of time as a function of time, with the bound that thinning needs. */
export interface RateFunction {
  at(t: number): number;
  readonly most: number;
  /** Integral of the rate from 0 to t. */
  integral(t: number): number;
  /** The period after which it repeats, or the horizon at which it ends. */
  readonly period: number;
  /** Means arrivals repeat after the period; false: nothing comes after it. */
  readonly repeats: boolean;
}

/** Sinusoidal, linear or piecewise constant, by what the case's inputs name. */
export function rateFunction(c: TheoryCase): RateFunction {
  const base = findNumber(c, 'base_rate', 'base_rate_#', 'mean_rate#');
  const amplitude = findNumber(c, 'amplitude', 'amplitude_#');
  const period = findNumber(c, 'period', 'period_#') ?? 24;
  if (base !== null && amplitude !== null) return sinusoidal(base, amplitude, period, bound(c));
  const start = findNumber(c, 'rate_at_0', 'intercept', 'initial_rate#');
  const slope = findNumber(c, 'slope', 'slope_#');
  if (start !== null && slope !== null) return linear(start, slope, findNumber(c, 'horizon', 'horizon_#') ?? 1);
  const rates = findNumbers(c, 'rates', 'rates_#', 'hourly_rates#', 'rate_by_#', 'piecewise_rates#', 'profile#');
  if (rates !== null) return piecewise(c, rates, bound(c));
  throw new MissingInput('no rate of arrivals that is understood');
}

function bound(c: TheoryCase): number | null {
  return findNumber(c, 'max_rate', 'max_rate_#', 'rate_bound#', 'thinning_rate#');
}

function sinusoidal(base: number, amplitude: number, period: number, most: number | null): RateFunction {
  const angular = (2 * PI) / period;
  return {
    at: (t) => base + amplitude * sine(angular * t),
    most: most ?? base + Math.abs(amplitude),
    integral: (t) => {
      const half = sine((angular * t) / 2);
      return base * t + ((2 * amplitude) / angular) * half * half;
    },
    period,
    repeats: true,
  };
}

function linear(start: number, slope: number, horizon: number): RateFunction {
  return {
    at: (t) => start + slope * t,
    most: Math.max(start, start + slope * horizon),
    integral: (t) => start * t + (slope * t * t) / 2,
    period: horizon,
    repeats: false,
  };
}

/** Equal pieces over the period, or pieces that end at the breakpoints the case gives. */
function piecewise(c: TheoryCase, rates: readonly number[], most: number | null): RateFunction {
  const given = findNumbers(c, 'breakpoints', 'breakpoints_#', 'times', 'segment_ends#');
  const lengths = findNumbers(c, 'durations', 'durations_#', 'segment_lengths#', 'segment_h');
  const length = findNumber(c, 'piece_length#', 'interval_length#', 'segment_length#', 'step#') ?? 1;
  const ends: number[] = [];
  for (let i = 0; i < rates.length; i++) {
    const before = ends[i - 1] ?? 0;
    if (given !== null) ends.push(given[given.length === rates.length + 1 ? i + 1 : i]!);
    else ends.push(before + (lengths?.[i] ?? length));
  }
  const period = ends[ends.length - 1]!;
  const integralWithin = (t: number) => {
    let sum = 0;
    for (let i = 0, from = 0; i < rates.length && from < t; from = ends[i++]!)
      sum += rates[i]! * (Math.min(t, ends[i]!) - from);
    return sum;
  };
  return {
    at: (t) => rates[ends.findIndex((end) => t - Math.floor(t / period) * period < end)]!,
    most: most ?? Math.max(...rates),
    integral: (t) =>
      Math.floor(t / period) * integralWithin(period) + integralWithin(t - Math.floor(t / period) * period),
    period,
    repeats: true,
  };
}
