import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/experiments/estimate';
import type { Sample } from '../../src/experiments/sample';
import { jackknife } from '../../src/experiments/sample';
import { spreadOf } from '../../src/experiments/spread';
import { normal } from './world';

const totals = (values: number[]): Sample => ({ kind: 'total', numerators: values, denominators: values.map(() => 1) });
const MACRO = 2000;
/** Three standard errors of a share of 95 % in so many macro-replications. */
const TOLERANCE = 3 * Math.sqrt((0.95 * 0.05) / MACRO);

/** Share of macro-replications in which `covers` is true. */
function coverage(covers: (macro: number) => boolean): number {
  let count = 0;
  for (let macro = 0; macro < MACRO; macro++) if (covers(macro)) count++;
  return count / MACRO;
}

/** Orders and visits of one replication: visits about 1,000 +- 100, orders 2.4 % of them plus their own luck. */
function ordersAndVisits(seed: number, macro: number, j: number): [number, number] {
  const visits = 1000 + 100 * normal(seed, macro, 2 * j);
  return [0.024 * visits + 3 * normal(seed, macro, 2 * j + 1), visits];
}

function ratioSample(seed: number, macro: number, n: number): Sample {
  const pairs = Array.from({ length: n }, (_, j) => ordersAndVisits(seed, macro, j));
  return { kind: 'ratio', numerators: pairs.map(([x]) => x), denominators: pairs.map(([, y]) => y) };
}

describe('the estimate of one scenario', () => {
  it('has 95 % intervals that cover the mean of a normal law in 95 % of studies of ten replications', () => {
    const share = coverage((macro) => {
      const { mean, halfWidth } = estimate(totals(Array.from({ length: 10 }, (_, j) => 5 + 2 * normal(11, macro, j))));
      return Math.abs(mean - 5) <= halfWidth;
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(TOLERANCE);
  });

  it('says by how much a replication divides on average, those that measured nothing included', () => {
    expect(estimate({ kind: 'ratio', numerators: [3, 4, 0], denominators: [10, 29, 0] }).denominator).toBe(13);
    expect(estimate(totals([5, 9])).denominator).toBe(1);
  });

  it('has risk bands that hold the next replication in 95 % of studies, however many replications there were', () => {
    for (const n of [5, 40]) {
      const share = coverage((macro) => {
        const { riskBand } = estimate(totals(Array.from({ length: n }, (_, j) => normal(12, macro, j))));
        const next = normal(12, macro, 1000);
        return riskBand.low <= next && next <= riskBand.high;
      });
      expect(Math.abs(share - 0.95)).toBeLessThan(TOLERANCE);
    }
  });

  it('has jackknife intervals that cover a ratio of means in 95 % of studies of twenty replications', () => {
    const share = coverage((macro) => {
      const { mean, halfWidth } = estimate(ratioSample(13, macro, 20));
      return Math.abs(mean - 0.024) <= halfWidth;
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(TOLERANCE);
  });

  it('has a jackknife variance of a ratio as theory says: (sx^2 - 2 R sxy + R^2 sy^2)/my^2', () => {
    // orders - R visits = 3 z exactly, so the law's variance of a pseudo-value is 9/1000^2.
    let sum = 0;
    for (let macro = 0; macro < 200; macro++) sum += spreadOf(jackknife(ratioSample(14, macro, 50)).values).variance;
    // A variance of 50 values has a relative standard error of sqrt(2/49); 200 of them one of 0.0143; visits add 1 %.
    expect(sum / 200 / 9e-6).toBeGreaterThan(0.95);
    expect(sum / 200 / 9e-6).toBeLessThan(1.07);
  });

  it('gives a ratio as the ratio of totals, never as the mean of ratios', () => {
    const { mean } = estimate({ kind: 'ratio', numerators: [1, 9], denominators: [1, 99] });
    expect(mean).toBe(0.1);
  });

  it('equals the mean and its t interval where all denominators are equal', () => {
    const values = [3, 5, 4, 8, 6, 7, 5, 4, 9, 2];
    const asTotal = estimate(totals(values));
    const asRatio = estimate({
      kind: 'ratio',
      numerators: values.map((x) => 2 * x),
      denominators: values.map(() => 2),
    });
    expect(asRatio.mean).toBeCloseTo(asTotal.mean, 12);
    expect(asRatio.halfWidth).toBeCloseTo(asTotal.halfWidth, 12);
    // t(9) = 2.262157, S = 2.213594, mean 5.3
    expect(asTotal.mean).toBeCloseTo(5.3, 12);
    expect(asTotal.halfWidth).toBeCloseTo((2.2621571628 * 2.2135943621) / Math.sqrt(10), 8);
  });

  it('averages quantiles over the replications that have one', () => {
    const { mean, n } = estimate({ kind: 'quantile', numerators: [40, 0, 50], denominators: [1, 0, 1] });
    expect(mean).toBe(45);
    expect(n).toBe(2);
  });

  it('is a first look below ten replications and knows no width from one', () => {
    expect(estimate(totals([1, 2, 3])).firstLook).toBe(true);
    expect(estimate(totals(Array.from({ length: 10 }, (_, j) => j))).firstLook).toBe(false);
    expect(estimate(totals([4])).halfWidth).toBe(Infinity);
    expect(estimate(totals([4])).mean).toBe(4);
  });

  it('says nothing about a share of nothing', () => {
    expect(estimate({ kind: 'ratio', numerators: [0, 0], denominators: [0, 0] }).mean).toBeNaN();
    expect(estimate({ kind: 'quantile', numerators: [0], denominators: [0] }).mean).toBeNaN();
  });
});
