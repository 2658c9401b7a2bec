import { describe, expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile, normalTail } from '../../../src/lib/special/normal';
import { relativeError } from './relative';

// Computed with mpmath 1.3 at 40 digits.
const CDF = [
  [-37.5, 4.605353009581955e-308],
  [-20, 2.7536241186062337e-89],
  [-8, 6.220960574271784e-16],
  [-5, 2.866515718791939e-7],
  [-2.5, 0.006209665325776135],
  [-1, 0.15865525393145705],
  [-0.671, 0.2511102647630294],
  [-0.5, 0.3085375387259869],
  [-1e-8, 0.4999999960105772],
  [0, 0.5],
  [0.25, 0.5987063256829237],
  [0.75, 0.7733726476231318],
  [1.5, 0.9331927987311419],
  [4, 0.9999683287581669],
] as const;
const QUANTILES = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-5, -4.264890793922825],
  [0.025, -1.9599639845400543],
  [0.07, -1.4757910281791706],
  [0.08, -1.4050715603096327],
  [0.25, -0.6744897501960817],
  [0.4375, -0.1573106846101707],
  [0.5625, 0.1573106846101707],
  [0.75, 0.6744897501960817],
  [0.90625, 1.3180108973035367],
  [0.96875, 1.8627318674216515],
  [0.9990234375, 3.0972690781987846],
] as const;

describe('normal law', () => {
  it('has its distribution function within 1e-15, far into the lower tail', () => {
    for (const [x, p] of CDF) expect(relativeError(normalCdf(x), p), `${x}`).toBeLessThan(1e-15);
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
    expect(normalTail(5)).toBe(normalCdf(-5));
  });

  it('has its quantiles within 1e-15', () => {
    for (const [p, x] of QUANTILES) expect(relativeError(normalQuantile(p), x), `${p}`).toBeLessThan(1e-15);
    expect([0, 1, 0.5, -1, 2, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, 0, NaN, NaN, NaN]);
  });

  it('has a density that is the slope of the distribution function', () => {
    for (const x of [-3, -0.68, -0.66, 0, 0.5, 2]) {
      const slope = (normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4;
      expect(relativeError(slope, normalDensity(x))).toBeLessThan(3e-8);
    }
  });

  it('joins its pieces without a step', () => {
    for (const at of [-0.67, 0.67]) {
      expect(Math.abs(normalCdf(at + 1e-15) - normalCdf(at - 1e-15))).toBeLessThan(2e-15);
    }
    for (const at of [0.075, 0.925, 1.388794386496406e-11]) {
      expect(relativeError(normalQuantile(at * (1 + 4e-16)), normalQuantile(at * (1 - 4e-16)))).toBeLessThan(6e-15);
    }
  });
});
