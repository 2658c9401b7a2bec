import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { draw } from '../../../src/sim/keyed';
import * as normal from '../../../src/sim/distributions/normal';
import * as exponential from '../../../src/sim/distributions/exponential';
import {
  autocorrelation,
  BatchMeans,
  batchMeans,
  batchMeansInterval,
  confidenceInterval,
  mser,
  observationsFor,
  PairedTally,
  predictionInterval,
  QuantileSketch,
  relativeHalfWidth,
  Tally,
  TimeWeighted,
} from '../../../src/sim/statistics';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 });

function direct(x: readonly number[]): { mean: number; variance: number } {
  const mean = x.reduce((a, b) => a + b, 0) / x.length;
  return { mean, variance: x.reduce((a, b) => a + (b - mean) ** 2, 0) / (x.length - 1) };
}

describe('tally', () => {
  it('has the mean and variance of two passes over the data, whole or merged', () => {
    fc.assert(
      fc.property(numbers, fc.nat(60), (x, cut) => {
        const whole = new Tally();
        const left = new Tally();
        const right = new Tally();
        x.forEach((value, i) => {
          whole.add(value);
          (i < cut ? left : right).add(value);
        });
        left.merge(right);
        const { mean, variance } = direct(x);
        const scale = Math.max(...x.map(Math.abs), 1);
        for (const tally of [whole, left]) {
          expect(tally.count).toBe(x.length);
          expect(Math.abs(tally.mean - mean) / scale).toBeLessThan(1e-13);
          expect(Math.abs(tally.variance - variance) / scale ** 2).toBeLessThan(1e-12);
          expect([tally.least, tally.greatest]).toEqual([Math.min(...x), Math.max(...x)]);
        }
      }),
      { seed: 2 },
    );
  });

  it('loses no digits to a large offset', () => {
    const tally = new Tally();
    for (let i = 0; i < 1000; i++) tally.add(1e9 + (i % 2));
    expect(tally.variance).toBeCloseTo(0.25 * (1000 / 999), 9);
  });

  it('knows nothing before the first observation, and again after a reset', () => {
    const tally = new Tally();
    tally.add(3);
    expect([tally.mean, tally.variance, tally.sum]).toEqual([3, NaN, 3]);
    tally.reset();
    expect([tally.count, tally.mean, tally.sd, tally.least, tally.greatest]).toEqual([
      0,
      NaN,
      NaN,
      Infinity,
      -Infinity,
    ]);
    const empty = new Tally();
    empty.merge(tally);
    expect(empty.count).toBe(0);
  });
});

describe('paired tally', () => {
  it('has the covariance of two passes and the variance of the difference', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true })),
          { minLength: 2, maxLength: 50 },
        ),
        (pairs) => {
          const tally = new PairedTally();
          for (const [x, y] of pairs) tally.add(x, y);
          const x = direct(pairs.map((pair) => pair[0]));
          const y = direct(pairs.map((pair) => pair[1]));
          const difference = direct(pairs.map((pair) => pair[1] - pair[0]));
          const covariance =
            pairs.reduce((sum, pair) => sum + (pair[0] - x.mean) * (pair[1] - y.mean), 0) / (pairs.length - 1);
          expect(tally.meanX).toBeCloseTo(x.mean, 9);
          expect(tally.meanY).toBeCloseTo(y.mean, 9);
          expect(tally.varianceX).toBeCloseTo(x.variance, 8);
          expect(tally.varianceY).toBeCloseTo(y.variance, 8);
          expect(tally.covariance).toBeCloseTo(covariance, 8);
          expect(tally.varianceOfDifference).toBeCloseTo(difference.variance, 8);
        },
      ),
      { seed: 3 },
    );
  });

  it('shows what common random numbers gain: exponentials with means 1 and 1.3 differ with variance 0.09, not 2.69', () => {
    const common = new PairedTally();
    const independent = new PairedTally();
    for (let i = 0; i < 100_000; i++) {
      const u = draw(1, 2, 3, i);
      common.add(exponential.quantile(u, 1), exponential.quantile(u, 1.3));
      independent.add(exponential.quantile(u, 1), exponential.quantile(draw(1, 2, 4, i), 1.3));
    }
    expect(Math.abs(common.varianceOfDifference / 0.09 - 1)).toBeLessThan(0.03);
    expect(Math.abs(independent.varianceOfDifference / 2.69 - 1)).toBeLessThan(0.03);
    expect(common.correlation).toBeCloseTo(1, 9);
    expect(Math.abs(common.varianceReduction / (2.69 / 0.09) - 1)).toBeLessThan(0.03);
    expect(Math.abs(independent.varianceReduction - 1)).toBeLessThan(0.03);
  });
});

describe('time-weighted value', () => {
  it('averages a step function over time', () => {
    const level = new TimeWeighted(5, -2);
    level.set(1, 0);
    level.step(2, 3);
    expect(level.mean(5)).toBeCloseTo((5 * 2 + 1 * 3 + 3 * 2) / 7, 14);
    expect(level.variance(5)).toBeCloseTo((25 * 2 + 3 + 9 * 2) / 7 - (19 / 7) ** 2, 13);
    expect([level.value, level.least, level.greatest, level.integral(5)]).toEqual([3, 1, 5, 19]);
    level.reset(5);
    expect([level.mean(5), level.mean(9), level.least, level.greatest, level.variance(9)]).toEqual([3, 3, 3, 3, 0]);
  });

  it('throws a RangeError for time that runs backwards', () => {
    const level = new TimeWeighted(0, 4);
    expect(() => level.set(1, 3)).toThrow(RangeError);
    expect(() => level.set(1, NaN)).toThrow(RangeError);
  });
});

describe('quantile sketch', () => {
  it('is within 0.8 % of an observation of the same rank, whole or merged in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-5, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 200 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (x, shares) => {
          const whole = new QuantileSketch();
          const even = new QuantileSketch();
          const odd = new QuantileSketch();
          x.forEach((value, i) => {
            whole.add(value);
            (i % 2 ? odd : even).add(value);
          });
          odd.merge(even);
          const sorted = [...x].sort((a, b) => a - b);
          for (const p of shares) {
            const exact = sorted[Math.max(0, Math.ceil(p * x.length) - 1)]!;
            expect(Math.abs(whole.quantile(p) / exact - 1)).toBeLessThan(0.008);
            expect(odd.quantile(p)).toBe(whole.quantile(p));
          }
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('counts values below a millionth as 0, and keeps the ends exact', () => {
    const sketch = new QuantileSketch();
    for (const x of [0, 1e-9, 3, 1e12]) sketch.add(x);
    expect([0, 0.25, 0.5, 1].map((p) => sketch.quantile(p))).toEqual([0, 0, 0, 1e12]);
    expect([sketch.least, sketch.greatest, sketch.weight]).toEqual([0, 1e12, 4]);
    expect(sketch.shareUpTo(3.1)).toBe(0.75);
    expect([sketch.shareUpTo(-1), sketch.shareUpTo(1e13)]).toEqual([0, 1]);
    sketch.reset();
    expect([sketch.quantile(0.5), sketch.shareUpTo(1)]).toEqual([NaN, NaN]);
  });

  it('weighs observations', () => {
    const sketch = new QuantileSketch();
    sketch.add(1, 99);
    sketch.add(100, 1);
    expect(sketch.quantile(0.99)).toBeCloseTo(1, 1);
    expect(sketch.quantile(0.995)).toBeGreaterThan(99);
  });

  it('refuses what has no place', () => {
    const sketch = new QuantileSketch();
    expect(() => sketch.add(-1)).toThrow(RangeError);
    expect(() => sketch.add(NaN)).toThrow(RangeError);
    expect(sketch.quantile(2)).toBeNaN();
  });
});

describe('confidence interval', () => {
  const tally = new Tally();
  for (const x of [1.53, 1.66, 1.24, 2.34, 2.0, 1.69, 2.69, 1.57, 2.48, 1.68]) tally.add(x);

  it('of ten replication means is the textbook one', () => {
    const interval = confidenceInterval(tally, 0.9);
    expect(interval.mean).toBeCloseTo(1.888, 14);
    expect(tally.sd).toBeCloseTo(0.470715767033, 12);
    expect(interval.halfWidth).toBeCloseTo(0.272865084247, 11);
    expect(relativeHalfWidth(interval)).toBeCloseTo(0.144525998012, 11);
    expect(observationsFor(interval, 0.05)).toBe(84);
    expect(predictionInterval(tally, 0.9).halfWidth).toBeCloseTo(0.272865084247 * Math.sqrt(11), 10);
  });

  it('does not exist below two observations', () => {
    const one = new Tally();
    one.add(1);
    expect(confidenceInterval(one).halfWidth).toBeNaN();
    expect(predictionInterval(one).halfWidth).toBeNaN();
  });

  it('covers the mean of normal samples as often as it says', () => {
    let covered = 0;
    for (let experiment = 0; experiment < 4000; experiment++) {
      const sample = new Tally();
      for (let i = 0; i < 6; i++) sample.add(normal.quantile(draw(9, 9, experiment, i), 10, 3));
      const { mean, halfWidth } = confidenceInterval(sample, 0.9);
      if (Math.abs(mean - 10) <= halfWidth) covered += 1;
    }
    // Four standard errors of a share of 0.9 in 4,000.
    expect(Math.abs(covered / 4000 - 0.9)).toBeLessThan(4 * Math.sqrt(0.09 / 4000));
  });
});

describe('batch means', () => {
  it('divide a series in equal parts', () => {
    expect([...batchMeans([1, 3, 5, 7, 2, 4, 99], 3)]).toEqual([2, 6, 3]);
    expect(batchMeansInterval([1, 3, 5, 7, 2, 4], 3).mean).toBeCloseTo(11 / 3, 14);
    expect(() => batchMeans([1], 2)).toThrow(RangeError);
  });

  it('double their size when their places are full, and keep the mean', () => {
    const stream = new BatchMeans(10);
    const series: number[] = [];
    for (let i = 0; i < 1280; i++) {
      const x = draw(4, 4, 4, i);
      stream.add(x);
      series.push(x);
      if (i >= 9) expect(stream.batches).toBeGreaterThanOrEqual(Math.min(10, i + 1));
      expect(stream.batches).toBeLessThan(20);
    }
    expect([stream.size, stream.batches]).toEqual([128, 10]);
    const got = stream.interval(0.9);
    const wanted = batchMeansInterval(series, 10, 0.9);
    expect(got.mean).toBeCloseTo(wanted.mean, 13);
    expect(got.halfWidth).toBeCloseTo(wanted.halfWidth, 13);
  });
});

describe('MSER-5', () => {
  it('finds the end of a transient, and a cycle without one', () => {
    // A sawtooth of thirteen values round 3, without and with a transient 10 e^(-j/8) on top.
    const wave = (j: number) => Math.round((2 + ((j * 4) % 13) / 6) * 1000) / 1000;
    const steady = Array.from({ length: 200 }, (_, j) => wave(j));
    const slow = steady.map((x, j) => x + 10 * Math.exp(-j / 8));
    expect(mser(steady).batches).toBeLessThanOrEqual(4);
    const { observations, mean, atBound } = mser(slow);
    expect(observations).toBeGreaterThanOrEqual(20);
    expect(observations).toBeLessThanOrEqual(60);
    expect(mean).toBeCloseTo(3, 1);
    expect(atBound).toBe(false);
  });

  it('is the least of the statistic computed directly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 10, maxLength: 120 }), (series) => {
        const means = [
          ...batchMeans(series.slice(0, series.length - (series.length % 5)), Math.floor(series.length / 5)),
        ];
        const statistic = (d: number) => {
          const rest = means.slice(d);
          const mean = rest.reduce((a, b) => a + b, 0) / rest.length;
          return rest.reduce((a, b) => a + (b - mean) ** 2, 0) / rest.length ** 2;
        };
        const all = means.slice(0, Math.floor(means.length / 2) + 1).map((_, d) => statistic(d));
        const found = mser(series);
        expect(found.statistic).toBeCloseTo(Math.min(...all), 9);
        expect(all[found.batches]).toBeCloseTo(Math.min(...all), 9);
        expect(found.atBound).toBe(found.batches === Math.floor(means.length / 2));
      }),
      { seed: 5 },
    );
  });

  it('says when the run is too short to tell', () => {
    const drifting = Array.from({ length: 60 }, (_, i) => i);
    expect(mser(drifting).atBound).toBe(true);
    expect(() => mser([1, 2, 3, 4, 5, 6, 7, 8, 9])).toThrow(RangeError);
  });
});

describe('autocorrelation', () => {
  it('of an autoregressive series falls by its coefficient', () => {
    let x = 0;
    const series = new Float64Array(60_000);
    for (let i = 0; i < series.length; i++) series[i] = x = 0.8 * x + normal.quantile(draw(3, 1, 4, i), 0, 1);
    expect(autocorrelation(series, 0)).toBe(1);
    expect(Math.abs(autocorrelation(series, 1) - 0.8)).toBeLessThan(0.02);
    expect(Math.abs(autocorrelation(series, 5) - 0.32768)).toBeLessThan(0.05);
    expect(autocorrelation([1, 1, 1], 1)).toBeNaN();
  });
});
