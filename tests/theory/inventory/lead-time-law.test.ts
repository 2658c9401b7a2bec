import { describe, expect, it } from 'vitest';
import { gamma } from '../../../src/sim/distributions';
import { MissingInput } from '../../../src/theory/inputs';
import { leadTimeLaw } from '../../../src/theory/inventory/lead-time-law';

/** Mean and coefficient of variation by the midpoint rule over the uniform. */
function moments(law: (u: number) => number): { mean: number; cv: number } {
  const steps = 20_000;
  let mean = 0;
  let squares = 0;
  for (let step = 0; step < steps; step++) {
    const x = law((step + 0.5) / steps);
    mean += x / steps;
    squares += (x * x) / steps;
  }
  return { mean, cv: Math.sqrt(Math.max(0, squares - mean * mean)) / mean };
}

describe('lead-time laws by name', () => {
  const laws: readonly (readonly [string | null, number, number])[] = [
    [null, 3, 0],
    ['constant', 3, 0],
    ['uniform(0,4)', 2, 1 / Math.sqrt(3)],
    ['uniform(1,3)', 2, 1 / Math.sqrt(12)],
    ['exponential mean 3', 3, 1],
    ['lognormal mean 1.5 cv 0.5', 1.5, 0.5],
    ['gamma mean 2 cv 0.5', 2, 0.5],
    ['erlang(4) mean 2', 2, 0.5],
    ['hyperexponential cv 2', 3, 2],
    ['triangular(1,2,6)', 3, Math.sqrt(42) / 18],
    ['weibull shape 2', 3, 0.5227],
  ];

  it('have the mean and the spread they are named for', () => {
    for (const [name, mean, cv] of laws) {
      const got = moments(leadTimeLaw(name, mean));
      expect(Math.abs(got.mean - mean), `${name} mean`).toBeLessThan(2e-3 * mean);
      expect(Math.abs(got.cv - cv), `${name} cv`).toBeLessThan(0.02);
    }
  });

  it('interpolate a gamma law so finely that no quantile is off by more than 1e-5 of itself', () => {
    const law = leadTimeLaw('gamma mean 2 cv 0.7', 2);
    let distance = 0;
    for (let step = 0; step < 5000; step++) {
      const u = (step + 0.5) / 5000;
      const exact = gamma.quantileByMean(u, 2, 0.7);
      distance = Math.max(distance, Math.abs(law(u) - exact) / exact);
    }
    expect(distance).toBeLessThan(1e-5);
  });

  it('are refused by name when unknown', () => {
    expect(() => leadTimeLaw('cauchy', 1)).toThrow(MissingInput);
  });
});
