import { replicationKey } from '../case-key';
import type { Family, Simulation, StatisticalTest, TheoryCase } from '../case';
import { rows } from '../how';
import { answersTo, fit } from '../quantity';
import { contradicting } from '../sampling/contradiction';
import { varianceTest } from '../sampling/variance-test';
import { sampleQuantile } from '../queues/select';
import type { RateFunction } from './rate-function';
import { rateFunction } from './rate-function';
import { thinnedArrivals } from './thinning';

/** Poisson arrivals whose rate changes with time: counts over intervals, and when within them the arrivals come. */
export const nhpp: Family = {
  prefix: 'NHPP',
  title: 'non-homogeneous Poisson (thinning)',
  how: {
    ...rows(
      'simulated',
      'mean_count_#_#',
      'mean_count',
      'mean_count_per_day',
      'acceptance_fraction_thinning',
      'median_arrival_time_given_one',
      'mean_arrival_time',
      'P_zero_#_#',
    ),
    ...rows('statistical test', 'var_count_#_#', 'var_count', 'var_count_per_day'),
  },

  analytic(c) {
    const rate = rateFunction(c);
    const count = (from: number, to: number) => rate.integral(to) - rate.integral(from);
    const all = count(0, rate.period);
    return answersTo<number>(Object.keys(c.expected), {
      'mean_count_#_#': (from, to) => count(from, to),
      mean_count: () => all,
      mean_count_per_day: () => all,
      acceptance_fraction_thinning: () => all / (rate.most * rate.period),
      median_arrival_time_given_one: () => timeOfShare(rate, 0.5),
      mean_arrival_time: () => meanTime(rate),
    });
  },

  simulation(c): Simulation {
    const rate = rateFunction(c);
    const quantities = Object.keys(c.expected);
    return {
      quantities,
      defaultLength: 40,
      eventsPerLength: rate.most * rate.period,
      replicate: (_, key, length) => days(c, rate, key, length),
    };
  },

  test(c, key) {
    const rate = rateFunction(c);
    const dispersion = (quantity: string, from: number, to: number) => {
      const variance = rate.integral(to) - rate.integral(from);
      const counts = Array.from({ length: 1000 }, (_, day) => {
        const { times } = thinnedArrivals(rate, replicationKey(key, 1_000_000 + day), rate.period);
        return times.filter((t) => t >= from && t < to).length;
      });
      return contradicting(c, quantity, variance, varianceTest(counts, variance));
    };
    const tests: Record<string, StatisticalTest> = {};
    for (const quantity of Object.keys(c.expected)) {
      const between = fit('var_count_#_#', quantity);
      if (between !== null) tests[quantity] = dispersion(quantity, between[0]!, between[1]!);
      else if (quantity === 'var_count' || quantity === 'var_count_per_day')
        tests[quantity] = dispersion(quantity, 0, rate.period);
    }
    return tests;
  },
};

/** Many periods, each with keys of its own: mean counts and arrival times. */
function days(c: TheoryCase, rate: RateFunction, key: readonly [number, number], length: number): readonly number[] {
  const quantities = Object.keys(c.expected);
  const runs = Array.from({ length }, (_, day) => thinnedArrivals(rate, replicationKey(key, day), rate.period));
  const arrivals = runs.reduce((sum, run) => sum + run.times.length, 0);
  const moments = (from: number, to: number) => {
    const counts = runs.map(({ times }) => times.filter((t) => t >= from && t < to).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / length;
    return { mean, empty: counts.filter((count) => count === 0).length / length };
  };
  const all = () => {
    const times = new Float64Array(arrivals);
    let place = 0;
    for (const run of runs) {
      times.set(run.times, place);
      place += run.times.length;
    }
    return times;
  };
  const found = answersTo<number>(quantities, {
    'mean_count_#_#': (from, to) => moments(from, to).mean,
    'P_zero_#_#': (from, to) => moments(from, to).empty,
    mean_count: () => arrivals / length,
    mean_count_per_day: () => arrivals / length,
    acceptance_fraction_thinning: () => arrivals / runs.reduce((sum, run) => sum + run.candidates, 0),
    median_arrival_time_given_one: () => sampleQuantile(all(), 0.5),
    mean_arrival_time: () => all().reduce((sum, time) => sum + time, 0) / arrivals,
  });
  return quantities.map((quantity) => found[quantity] ?? NaN);
}

/** The time before which a share of the arrivals of a period come, by bisection. */
function timeOfShare(rate: RateFunction, share: number): number {
  const target = share * rate.integral(rate.period);
  let low = 0;
  let high = rate.period;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (rate.integral(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Mean arrival time: the period minus the average of the integral, by Simpson's rule. */
function meanTime(rate: RateFunction): number {
  const pieces = 20_000;
  const step = rate.period / pieces;
  let sum = rate.integral(0) + rate.integral(rate.period);
  for (let i = 1; i < pieces; i++) sum += (i % 2 === 1 ? 4 : 2) * rate.integral(i * step);
  return rate.period - (sum * step) / 3 / rate.integral(rate.period);
}
