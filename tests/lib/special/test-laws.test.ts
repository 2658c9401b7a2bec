import { describe, expect, it } from 'vitest';
import { chiSquareCdf, chiSquareQuantile, chiSquareTail } from '../../../src/lib/special/chi-square';
import {
  kolmogorovCdf,
  kolmogorovQuantile,
  kolmogorovSmirnovQuantile,
  kolmogorovSmirnovTail,
  kolmogorovTail,
} from '../../../src/lib/special/kolmogorov';
import { studentCdf, studentQuantile, studentTail } from '../../../src/lib/special/student';
import { relativeError } from './relative';

describe("Student's t", () => {
  it('has its quantiles within 1e-12, from 1 to a billion degrees of freedom', () => {
    // Computed with mpmath 1.3 at 40 digits.
    const quantiles = [
      [0.75, 1, 1],
      [0.96875, 1, 10.15317038760886],
      [0.9990234375, 1, 325.94830079770134],
      [0.984375, 2, 5.523398999523438],
      [0.96875, 3, 2.900044118829958],
      [0.984375, 4.5, 3.089801825495358],
      [0.96875, 9, 2.125271076134566],
      [0.984375, 29, 2.26369554081716],
      [0.9990234375, 100, 3.1813196818236817],
      [0.625, 1000, 0.3187271272618783],
      [0.984375, 10000, 2.154178387508778],
      [0.984375, 200000, 2.153889876763767],
      [0.9990234375, 1e9, 3.097269086401186],
    ] as const;
    for (const [p, df, t] of quantiles) {
      expect(relativeError(studentQuantile(p, df), t), `${p} ${df}`).toBeLessThan(1e-12);
      expect(studentQuantile(1 - p, df)).toBe(-studentQuantile(p, df));
    }
    expect([studentQuantile(0.5, 3), studentQuantile(1, 3), studentQuantile(0, 3), studentQuantile(0.9, 0.5)]).toEqual([
      0,
      Infinity,
      -Infinity,
      NaN,
    ]);
  });

  it('agrees with the printed table of the NIST handbook, 1.3.6.7.2', () => {
    const rows = [
      [1, 6.314, 12.706],
      [4, 2.132, 2.776],
      [9, 1.833, 2.262],
      [19, 1.729, 2.093],
      [29, 1.699, 2.045],
    ] as const;
    for (const [df, t95, t975] of rows) {
      expect(studentQuantile(0.95, df).toFixed(3)).toBe(t95.toFixed(3));
      expect(studentQuantile(0.975, df).toFixed(3)).toBe(t975.toFixed(3));
    }
  });

  it('has a distribution function that its quantile inverts', () => {
    for (const df of [1, 2.5, 7, 60, 5000]) {
      for (const p of [1e-6, 0.01, 0.3, 0.6, 0.999]) {
        expect(relativeError(studentCdf(studentQuantile(p, df), df), p), `${p} ${df}`).toBeLessThan(1e-11);
      }
    }
    // Cauchy: P(T > 1) = 1/4; two degrees of freedom: P(T > t) = (1 - t/sqrt(2 + t^2))/2.
    expect(studentTail(1, 1)).toBeCloseTo(0.25, 15);
    expect(studentTail(3, 2)).toBeCloseTo((1 - 3 / Math.sqrt(11)) / 2, 14);
  });
});

describe('chi-square', () => {
  it('has its quantiles within 1e-13', () => {
    // Computed with mpmath 1.3 at 40 digits.
    const quantiles = [
      [0.03125, 1, 0.0015347656753460163],
      [0.5, 1, 0.4549364231195728],
      [0.96875, 1, 4.6391761977183315],
      [0.5, 2, 1.3862943611198906],
      [0.984375, 9, 20.395036676690598],
      [0.015625, 99, 71.15419274602675],
      [0.9990234375, 99, 148.35947962152255],
      [0.75, 5000, 5067.0807061729265],
    ] as const;
    for (const [p, df, x] of quantiles) {
      expect(relativeError(chiSquareQuantile(p, df), x), `${p} ${df}`).toBeLessThan(1e-13);
      expect(relativeError(chiSquareCdf(x, df), p)).toBeLessThan(1e-12);
      expect(chiSquareTail(x, df)).toBeCloseTo(1 - p, 12);
    }
    expect([chiSquareCdf(0, 3), chiSquareTail(-1, 3)]).toEqual([0, 1]);
  });
});

describe('Kolmogorov and Smirnov', () => {
  it('has the critical values of the limit law', () => {
    expect(kolmogorovQuantile(0.95)).toBeCloseTo(1.35809863932, 10);
    expect(kolmogorovQuantile(0.999)).toBeCloseTo(1.9494746035, 9);
  });

  it('joins the two series of the limit law where both hold', () => {
    for (const x of [0.6, 0.9, 0.999999, 1.000001, 1.1, 1.5]) {
      let alternating = 0;
      for (let k = 1; k < 12; k++) alternating += (k % 2 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
      expect(kolmogorovTail(x)).toBeCloseTo(alternating, 14);
      expect(kolmogorovCdf(x)).toBeCloseTo(1 - alternating, 14);
    }
    expect([kolmogorovCdf(0), kolmogorovCdf(NaN)]).toEqual([0, NaN]);
  });

  it('is exact for samples of finite size', () => {
    // One observation: P(D > d) = 2 - 2d from 1/2 on. Others computed with scipy 1.17 (exact algorithms up to 140).
    const tails = [
      [0.75, 1, 0.5],
      [0.3, 5, 0.664],
      [0.5, 5, 0.112],
      [0.25, 20, 0.13762569836717486],
      [0.29, 20, 0.05530521461753235],
      [0.05, 100, 0.9532159710635725],
      [0.1, 100, 0.2526927570063874],
      [0.14, 100, 0.03582511969274859],
      [0.2, 100, 0.0005551927327988775],
      [0.12, 140, 0.03252638258561632],
    ] as const;
    for (const [d, n, p] of tails) expect(Math.abs(kolmogorovSmirnovTail(d, n) - p), `${d} ${n}`).toBeLessThan(1e-12);
    expect(kolmogorovSmirnovQuantile(0.95, 20)).toBeCloseTo(0.294075314434, 11);
    expect([kolmogorovSmirnovTail(0, 9), kolmogorovSmirnovTail(1, 9), kolmogorovSmirnovTail(NaN, 9)]).toEqual([
      1,
      0,
      NaN,
    ]);
  });

  it('passes from the exact law to the corrected limit without a visible step', () => {
    for (const x of [0.5, 0.8, 1.2, 1.6]) {
      const exact = kolmogorovSmirnovTail(x / Math.sqrt(1000), 1000);
      expect(Math.abs(exact - kolmogorovSmirnovTail(x / Math.sqrt(1001), 1001))).toBeLessThan(2e-5);
    }
  });
});
