import { describe, expect, it } from 'vitest';
import * as bgNbd from '../../../src/lib/customer-base/bg-nbd';
import { fitBgNbd } from '../../../src/lib/customer-base/bg-nbd-fit';
import { conditionalSpend, meanSpend } from '../../../src/lib/customer-base/gamma-gamma';
import { lifetimeValue } from '../../../src/lib/customer-base/lifetime-value';
import * as paretoNbd from '../../../src/lib/customer-base/pareto-nbd';
import { discountedLifetime, survival } from '../../../src/lib/customer-base/shifted-beta-geometric';
import { minimise } from '../../../src/lib/nelder-mead';
import { simulatedHistories } from '../../../src/theory/customers/bg-nbd-simulation';

/** CDNOW: Fader, Hardie & Lee, Marketing Science 24(2), 2005; weeks. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('BG/NBD', () => {
  it('lets nobody leave after the first purchase', () => {
    expect(bgNbd.probabilityAlive(CDNOW, { x: 0, tx: 0, T: 39 })).toBe(1);
  });

  it('grows from 0 at the mean rate', () => {
    expect(bgNbd.expectedPurchases(CDNOW, 1e-6) / 1e-6).toBeCloseTo(0.243 / 4.414, 6);
  });

  it('looks ahead of a customer just won as of a new one', () => {
    const fresh = { x: 0, tx: 0, T: 0 };
    expect(bgNbd.conditionalPurchases(CDNOW, fresh, 20)).toBeCloseTo(bgNbd.expectedPurchases(CDNOW, 20), 12);
  });

  it('is smooth where its formula is 0/0, at a = 1', () => {
    const at = (a: number) => bgNbd.expectedPurchases({ ...CDNOW, a }, 30);
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5);
  });

  it('is fitted back from simulated customers: known parameters lie within 4 standard errors', () => {
    const histories = simulatedHistories(CDNOW, [17, 4], 20_000, 78);
    const fit = fitBgNbd(histories);
    expect(fit.converged).toBe(true);
    // Standard errors by the spread over simulated samples of this size: about 0.004, 0.12, 0.06, 0.25.
    expect(Math.abs(fit.r - CDNOW.r)).toBeLessThan(0.016);
    expect(Math.abs(fit.alpha - CDNOW.alpha)).toBeLessThan(0.48);
    expect(Math.abs(fit.a - CDNOW.a)).toBeLessThan(0.24);
    expect(Math.abs(fit.b - CDNOW.b)).toBeLessThan(1);
    const truth = histories.reduce((sum, history) => sum + bgNbd.logLikelihood(CDNOW, history), 0);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(truth);
    // Twice the gain over the truth is chi-square with four degrees of freedom: 18.5 is its 0.999 quantile.
    expect(2 * (fit.logLikelihood - truth)).toBeLessThan(18.5);
  });

  it('cannot be fitted without a repeat purchase', () => {
    expect(() => fitBgNbd([{ x: 0, tx: 0, T: 10 }])).toThrow(/no repeat purchase/);
  });
});

describe('models beside it', () => {
  it('Pareto/NBD treats alpha above and below beta alike at the seam', () => {
    const history = { x: 3, tx: 20, T: 30 };
    const at = (beta: number) => paretoNbd.probabilityAlive({ r: 0.5, alpha: 10, s: 0.6, beta }, history);
    expect(at(10 - 1e-9)).toBeCloseTo(at(10 + 1e-9), 8);
    expect(at(5)).toBeGreaterThan(0);
    expect(at(5)).toBeLessThan(1);
  });

  it('Pareto/NBD grows from 0 at the mean rate', () => {
    const model = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
    expect(paretoNbd.expectedPurchases(model, 1e-6) / 1e-6).toBeCloseTo(0.5534 / 10.5802, 6);
  });

  it("gamma-gamma moves from the mean of all to the customer's own average", () => {
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    expect(conditionalSpend(model, 0, 999)).toBeCloseTo(meanSpend(model), 12);
    expect(conditionalSpend(model, 1e9, 50)).toBeCloseTo(50, 6);
  });

  it('shifted beta-geometric survival is the product of its retention rates, and falls', () => {
    const shares = survival({ alpha: 0.668, beta: 3.806 }, 5);
    expect(shares[0]).toBeCloseTo(3.806 / 4.474, 14);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    expect(discountedLifetime({ alpha: 1e9, beta: 4e9 }, 0.1)).toBeCloseTo(1 / (1 - 0.8 / 1.1), 6);
  });

  it('constant retention: a long horizon approaches the margin multiple', () => {
    const customer = { margin: 100, retention: 0.8, discountRate: 0.1 };
    expect(lifetimeValue(customer).future).toBeCloseTo(266.6666667, 6);
    expect(lifetimeValue({ ...customer, periods: 200 }).future).toBeCloseTo(266.6666667, 6);
  });
});

describe('simplex search', () => {
  it("finds the bottom of Rosenbrock's valley", () => {
    const valley = (x: readonly number[]) => {
      const [p, q] = [1 - x[0]!, x[1]! - x[0]! * x[0]!];
      return p * p + 100 * q * q;
    };
    const found = minimise(valley, [-1.2, 1], [0.5, 0.5]);
    expect(found.at[0]).toBeCloseTo(1, 4);
    expect(found.at[1]).toBeCloseTo(1, 4);
  });

  it('says when it ran out of evaluations', () => {
    expect(minimise((x) => x[0]! * x[0]!, [1000], [0.001], { limit: 10 }).converged).toBe(false);
  });
});
