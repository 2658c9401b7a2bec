import { describe, expect, it } from 'vitest';
import * as law from '../../../src/sim/distributions';
import { chiSquare, kolmogorovSmirnov, uniforms } from './goodness';

const SAMPLE = 20_000;
/** Each p-value is uniform under the law; with a fixed seed and about 60 of them, 1e-4 is a miss in 1 of 150 seeds. */
const LEVEL = 1e-4;

interface Case {
  readonly name: string;
  readonly quantile: (u: number) => number;
  readonly cdf: (x: number) => number;
  readonly mean: number;
  readonly variance: number;
  /** Some published or independently computed quantiles (scipy 1.17). */
  readonly known?: readonly (readonly [number, number])[];
}

/** Binds a family to parameters. */
function of<P extends number[]>(
  name: string,
  family: {
    quantile(u: number, ...p: P): number;
    cdf(x: number, ...p: P): number;
    mean(...p: P): number;
    variance(...p: P): number;
  },
  parameters: P,
  known: readonly (readonly [number, number])[] = [],
): Case {
  return {
    name: `${name}(${parameters.join(', ')})`,
    quantile: (u) => family.quantile(u, ...parameters),
    cdf: (x) => family.cdf(x, ...parameters),
    mean: family.mean(...parameters),
    variance: family.variance(...parameters),
    known,
  };
}

const continuous: Case[] = [
  of('uniform', law.uniform, [-2, 3]),
  of('exponential', law.exponential, [4], [[0.5, 2.772588722239781]]),
  of(
    'gamma',
    law.gamma,
    [0.5, 3],
    [
      [0.1, 0.0236861611401],
      [0.5, 0.682404634679],
      [0.99, 9.95234490153],
    ],
  ),
  of('gamma', law.gamma, [0.05, 1]),
  of('gamma', law.gamma, [34.48, 0.029]),
  of('gamma', law.gamma, [1000, 2]),
  of(
    'erlang',
    law.erlang,
    [3, 6],
    [
      [0.1, 2.2041306565],
      [0.9, 10.6446406757],
      [0.99, 16.8118938298],
    ],
  ),
  of('lognormal', law.lognormal, [1, 0.5]),
  of('lognormal', law.lognormal, [0, 1]),
  of(
    'normal',
    law.normal,
    [100, 15],
    [
      [0.1, 80.7767265168],
      [0.99, 134.895218111],
    ],
  ),
  of(
    'triangular',
    law.triangular,
    [1, 3, 10],
    [
      [0.1, 2.3416407865],
      [0.5, 4.38751391984],
      [0.99, 9.20627460668],
    ],
  ),
  of('triangular', law.triangular, [0, 0, 1]),
  of('triangular', law.triangular, [0, 1, 1]),
  of('weibull', law.weibull, [1.5, 2]),
  of('weibull', law.weibull, [0.6, 1]),
  of('beta', law.beta, [2, 5]),
  of('beta', law.beta, [0.5, 0.5]),
  of('beta', law.beta, [0.2, 3]),
  of('beta', law.beta, [80, 120]),
];

const discrete: Case[] = [
  of('poisson', law.poisson, [0.01]),
  of('poisson', law.poisson, [0.7]),
  of('poisson', law.poisson, [6.5]),
  of('poisson', law.poisson, [30]),
  of('poisson', law.poisson, [39.9]),
  of('poisson', law.poisson, [40.1]),
  of(
    'poisson',
    law.poisson,
    [120],
    [
      [0.1, 106],
      [0.5, 120],
      [0.9, 134],
      [0.99, 146],
    ],
  ),
  of('poisson', law.poisson, [6000]),
  of('binomial', law.binomial, [10, 0.3]),
  of('binomial', law.binomial, [10, 0.85]),
  of('binomial', law.binomial, [1, 0.5]),
  of('binomial', law.binomial, [5000, 0.024]),
  of('binomial', law.binomial, [5000, 0.9]),
  of('binomial', law.binomial, [40, 0.74]),
  of(
    'negative binomial',
    law.negativeBinomial,
    [4, 2],
    [
      [0.1, 0],
      [0.5, 3],
      [0.9, 9],
      [0.99, 15],
    ],
  ),
  of('negative binomial', law.negativeBinomial, [0.3, 2.64]),
  of('negative binomial', law.negativeBinomial, [150, 2.64]),
  of('negative binomial', law.negativeBinomial, [39, 500]),
  of('geometric', law.geometric, [0.3]),
  of('geometric', law.geometric, [0.004]),
];

function monotone(quantile: (u: number) => number): void {
  let last = -Infinity;
  const points = [...uniforms(3000, 77)];
  for (const p of [0.075, 0.5, 0.925, 1e-9, 1 - 1e-9]) {
    for (let step = -40; step <= 40; step++) points.push(p + step / 4294967296);
  }
  points.push(0.5 / 4294967296, 1 - 0.5 / 4294967296, 2 ** -53, 1 - 2 ** -53);
  for (const u of points.filter((p) => p > 0 && p < 1).sort((a, b) => a - b)) {
    const x = quantile(u);
    expect(Number.isFinite(x)).toBe(true);
    // The last digit may waver where neighbouring uniforms are far closer than the result's own spacing.
    if (x < last) expect(Math.abs(x - last)).toBeLessThanOrEqual(1e-13 * Math.abs(last));
    last = Math.max(last, x);
  }
}

function moments({ quantile, mean, variance }: Case, stream: number): void {
  const sample = uniforms(SAMPLE, stream).map(quantile);
  const centre = sample.reduce((sum, x) => sum + (x - mean), 0) / SAMPLE;
  expect(Math.abs(centre) / Math.sqrt(variance / SAMPLE)).toBeLessThan(4.5);
  const squares = sample.map((x) => (x - mean) * (x - mean));
  const second = squares.reduce((sum, s) => sum + s, 0) / SAMPLE;
  const spread = squares.reduce((sum, s) => sum + (s - second) * (s - second), 0) / SAMPLE;
  expect(Math.abs(second - variance) / Math.sqrt(spread / SAMPLE + 1e-9)).toBeLessThan(5);
}

describe.each(continuous.map((one, stream) => ({ ...one, stream })))('$name', (one) => {
  it('follows its law (Kolmogorov-Smirnov)', () => {
    const sample = uniforms(SAMPLE, one.stream).map(one.quantile);
    expect(kolmogorovSmirnov(sample, one.cdf)).toBeGreaterThan(LEVEL);
  });

  it('has its mean and variance', () => moments(one, 100 + one.stream));

  it('rises with its uniform', () => monotone(one.quantile));

  it('inverts its distribution function', () => {
    // Uniforms as keyed draws have them: 1 - u is exact.
    for (const h of [5, 400_000, 1e8, 1e9, 2 ** 31, 3e9, 4e9, 4294900000]) {
      const u = (h + 0.5) / 4294967296;
      expect(Math.abs(one.cdf(one.quantile(u)) / u - 1)).toBeLessThan(1e-9);
    }
    for (const [u, x] of one.known ?? []) expect(Math.abs(one.quantile(u) / x - 1)).toBeLessThan(1e-11);
  });
});

describe.each(discrete.map((one, index) => ({ ...one, stream: 200 + index })))('$name', (one) => {
  it('follows its law (chi-square)', () => {
    const sample = uniforms(SAMPLE, one.stream).map(one.quantile);
    expect(chiSquare(sample, one.cdf)).toBeGreaterThan(LEVEL);
  });

  it('has its mean and variance', () => moments(one, 300 + one.stream));

  it('rises with its uniform', () => monotone(one.quantile));

  it('gives the least number whose distribution function reaches u', () => {
    for (const u of [1e-9, 1e-5, ...uniforms(400, 500 + one.stream), 0.99999, 1 - 1e-9]) {
      const k = one.quantile(u);
      expect(Number.isInteger(k) && k >= 0).toBe(true);
      expect(one.cdf(k)).toBeGreaterThan(u - 1e-12);
      if (k > 0) expect(one.cdf(k - 1)).toBeLessThan(u + 1e-12);
    }
    for (const [u, k] of one.known ?? []) expect(one.quantile(u)).toBe(k);
  });
});

describe('edges', () => {
  const some = [1e-10, 0.3, 0.999999];

  it('a law without spread gives its mean', () => {
    for (const u of some) {
      expect(law.constant.quantile(u, 7)).toBe(7);
      expect(law.exponential.quantile(u, 0)).toBeCloseTo(0, 15);
      expect(law.uniform.quantile(u, 3, 3)).toBe(3);
      expect(law.normal.quantile(u, 5, 0)).toBe(5);
      expect(law.lognormal.quantileByMean(u, 5, 0)).toBe(5);
      expect(law.gamma.quantileByMean(u, 5, 0)).toBe(5);
      expect(law.triangular.quantile(u, 2, 2, 2)).toBe(2);
      expect(law.poisson.quantile(u, 0)).toBe(0);
      expect(law.binomial.quantile(u, 9, 0)).toBe(0);
      expect(law.binomial.quantile(u, 9, 1)).toBe(9);
      expect(law.binomial.quantile(u, 0, 0.4)).toBe(0);
      expect(law.negativeBinomial.quantile(u, 0, 2)).toBe(0);
      expect(law.geometric.quantile(u, 1)).toBe(0);
    }
  });

  it('mean and coefficient of variation name the same lognormal and gamma laws', () => {
    const [mean, cv] = [3, 0.7];
    const mu = law.lognormal.logMean(mean, cv);
    const sigma = law.lognormal.logSd(cv);
    expect(law.lognormal.mean(mu, sigma)).toBeCloseTo(mean, 13);
    expect(law.lognormal.variance(mu, sigma)).toBeCloseTo((mean * cv) ** 2, 12);
    for (const u of some) {
      expect(law.lognormal.quantileByMean(u, mean, cv)).toBe(law.lognormal.quantile(u, mu, sigma));
      expect(law.gamma.quantileByMean(u, mean, cv)).toBe(law.gamma.quantile(u, 1 / (cv * cv), mean * cv * cv));
    }
  });

  it('probabilities of whole numbers add up to the distribution function', () => {
    const families = [
      (k: number) => [law.poisson.probability(k, 8), law.poisson.cdf(k, 8)],
      (k: number) => [law.poisson.probability(k, 0), law.poisson.cdf(k, 0)],
      (k: number) => [law.binomial.probability(k, 12, 0.4), law.binomial.cdf(k, 12, 0.4)],
      (k: number) => [law.binomial.probability(k, 12, 1), law.binomial.cdf(k, 12, 1)],
      (k: number) => [law.negativeBinomial.probability(k, 5, 1.3), law.negativeBinomial.cdf(k, 5, 1.3)],
      (k: number) => [law.geometric.probability(k, 0.2), law.geometric.cdf(k, 0.2)],
    ];
    for (const family of families) {
      let sum = 0;
      for (let k = -1; k <= 30; k++) {
        const [probability, cdf] = family(k);
        sum += probability!;
        expect(sum).toBeCloseTo(cdf!, 13);
      }
    }
  });

  it('a uniform within rounding of 1 gives no absurd number', () => {
    const u = 1 - 2 ** -53;
    expect(law.poisson.quantile(u, 20)).toBeLessThan(80);
    expect(law.poisson.quantile(u, 400)).toBeLessThan(600);
    expect(law.negativeBinomial.quantile(u, 4, 2)).toBeLessThan(130);
    expect(law.binomial.quantile(u, 1000, 0.02)).toBeLessThan(80);
  });
});

describe('empirical and Zipf laws', () => {
  it('draw each outcome in proportion to its weight, and never one without weight', () => {
    const weights = [0, 2, 0, 5, 3, 0];
    const table = law.empirical.cumulative(weights);
    const counts = new Float64Array(weights.length);
    for (const u of uniforms(SAMPLE, 900)) counts[law.empirical.quantile(u, table)]! += 1;
    expect([counts[0], counts[2], counts[5]]).toEqual([0, 0, 0]);
    for (const i of [1, 3, 4]) {
      const p = weights[i]! / 10;
      expect(Math.abs(counts[i]! / SAMPLE - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / SAMPLE));
    }
    expect(law.empirical.mean(table)).toBeCloseTo(2.9, 13);
    expect(law.empirical.variance(table)).toBeCloseTo(0.2 * 1 + 0.5 * 9 + 0.3 * 16 - 2.9 * 2.9, 13);
    expect(law.empirical.quantile(1 - 2 ** -53, table)).toBe(4);
    expect(law.empirical.quantile(2 ** -53, table)).toBe(1);
  });

  it('refuse weights that are no weights', () => {
    for (const bad of [[], [0, 0], [1, -1], [1, NaN], [Infinity, 1]]) {
      expect(() => law.empirical.cumulative(bad)).toThrow(RangeError);
    }
  });

  it('interpolate between observations', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((u) => law.empirical.interpolated(u, [1, 2, 4, 8, 16]))).toEqual([
      1, 2, 4, 12.8, 16,
    ]);
    expect(law.empirical.interpolated(0.3, [5])).toBe(5);
  });

  it('give rank r the share r^-s over the harmonic number', () => {
    const shares = law.zipf.shares(5, 1);
    const harmonic = 137 / 60;
    shares.forEach((share, i) => expect(share).toBeCloseTo(1 / (i + 1) / harmonic, 15));
    const table = law.zipf.cumulative(200, 0.9);
    const sample = uniforms(SAMPLE, 901).map((u) => law.zipf.quantile(u, table));
    expect(chiSquare(sample, (rank) => (rank < 1 ? 0 : (table[rank - 1] ?? 1)))).toBeGreaterThan(LEVEL);
    expect(Math.min(...sample)).toBe(1);
    expect(law.zipf.mean(law.zipf.cumulative(5, 1))).toBeCloseTo(5 / harmonic, 13);
    expect(law.zipf.variance(law.zipf.cumulative(5, 1))).toBeCloseTo(15 / harmonic - (5 / harmonic) ** 2, 13);
    expect([...law.zipf.shares(4, 0)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('the test of the tests', () => {
  it('rejects a law that is off by a little', () => {
    const u = uniforms(SAMPLE, 950);
    const tooWide = u.map((p) => law.normal.quantile(p, 0, 1.08));
    expect(kolmogorovSmirnov(tooWide, (x) => law.normal.cdf(x, 0, 1))).toBeLessThan(LEVEL);
    const shifted = u.map((p) => law.poisson.quantile(p, 6.2));
    expect(chiSquare(shifted, (k) => law.poisson.cdf(k, 6))).toBeLessThan(LEVEL);
  });
});
