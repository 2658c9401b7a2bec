import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/lib/special/normal';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { buildCatalogue } from '../../src/shop/catalogue';
import { popularityOfRanks } from '../../src/shop/popularity';
import { zipf } from '../../src/sim/distributions';

function topShare(popularity: Float64Array, of: number): number {
  const places = Math.round(of * popularity.length);
  return popularity.subarray(0, places).reduce((sum, share) => sum + share, 0);
}

describe('popularity of articles', () => {
  it.each([0, 1])('sums to one and falls with the rank (law %i)', (popularityLaw) => {
    const popularity = popularityOfRanks({ ...defaultShop, popularityLaw });
    expect(popularity.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (let rank = 1; rank < popularity.length; rank++) expect(popularity[rank]!).toBeLessThan(popularity[rank - 1]!);
  });

  it('is the truncated law of the theory cases under Zipf', () => {
    const popularity = popularityOfRanks({ ...defaultShop, popularityLaw: 0, popularityExponent: 0.8, skuCount: 300 });
    for (const [rank, share] of zipf.shares(300, 0.8).entries()) expect(popularity[rank]! / share).toBeCloseTo(1, 12);
  });

  it('gives the best p the lognormal Lorenz share, normal cdf of sigma less the quantile of p', () => {
    for (const sigma of [0.5, 1.2]) {
      const popularity = popularityOfRanks({ ...defaultShop, popularitySigma: sigma, skuCount: 2000 });
      for (const of of [0.05, 0.1, 0.2, 0.5]) {
        // Two thousand quantiles miss a little of the tail beyond the last one.
        expect(Math.abs(topShare(popularity, of) - normalCdf(sigma - normalQuantile(1 - of)))).toBeLessThan(0.006);
      }
    }
  });

  it('is as published in the base shop: order lines of the best 5, 10, 20 and 50 % within 3.5 points', () => {
    const { popularity } = buildCatalogue(defaultShop);
    for (const [of, published] of [
      [0.05, 0.292],
      [0.1, 0.445],
      [0.2, 0.643],
      [0.5, 0.919],
    ] as const)
      expect(Math.abs(topShare(popularity, of) - published)).toBeLessThan(0.035);
  });

  it('is the same for all at a spread of 0', () => {
    for (const share of popularityOfRanks({ ...defaultShop, popularitySigma: 0 }))
      expect(share).toBeCloseTo(1 / defaultShop.skuCount, 15);
  });
});

describe('prices of the base shop', () => {
  it('spread by their sigma and do not depend on popularity: best sellers and slow movers have the same mean logarithm', () => {
    const { priceCents, count } = buildCatalogue(defaultShop);
    const logs = Array.from(priceCents, Math.log);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const all = mean(logs);
    expect(Math.sqrt(mean(logs.map((value) => (value - all) ** 2)))).toBeCloseTo(defaultShop.priceSigma, 1);
    for (const part of [logs.slice(0, count / 5), logs.slice(-count / 5)])
      expect(Math.abs(mean(part) - all)).toBeLessThan(0.03);
  });
});
