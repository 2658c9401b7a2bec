import { describe, expect, it } from 'vitest';
import { compoundPoisson } from '../../../src/lib/inventory/compound-poisson';
import { quadrature } from '../../../src/lib/inventory/integral';
import { periodicReviewBackorders } from '../../../src/lib/inventory/periodic-review';
import { PoissonLaw } from '../../../src/lib/inventory/poisson-law';
import { RandomLagStock } from '../../../src/lib/inventory/random-lag';

const SIZES = [1 / 6, 1 / 3, 1 / 3, 1 / 6];
const BOOK = {
  reorderBelow: 20,
  orderUpTo: 40,
  initialLevel: 60,
  demandRate: 10,
  sizes: SIZES,
  lag: [0.5, 1] as const,
};

describe('compound Poisson demand', () => {
  it('is Poisson for single units, and has mean and variance of a random sum', () => {
    const law = new PoissonLaw(7);
    compoundPoisson(7, [1], 60).forEach((chance, k) => expect(chance).toBeCloseTo(law.probability(k), 14));
    let total = 0;
    let mean = 0;
    let squares = 0;
    compoundPoisson(10, SIZES, 200).forEach((chance, k) => {
      total += chance;
      mean += k * chance;
      squares += k * k * chance;
    });
    expect(total).toBeCloseTo(1, 12);
    expect(mean).toBeCloseTo(25, 10);
    expect(squares - mean * mean).toBeCloseTo(10 * (1 + 4 * 2 + 9 * 2 + 16) * (1 / 6), 8);
  });
});

describe('quadrature', () => {
  it('is exact for polynomials up to degree 15', () => {
    let integral = 0;
    quadrature(1, 3, 1, (x, weight) => (integral += weight * x ** 15));
    expect(integral / ((3 ** 16 - 1) / 16)).toBeCloseTo(1, 13);
  });
});

describe('monthly (s,S) review with a random delivery lag', () => {
  it('is (R,S) review when every review orders: without lag, and with a lag of a whole month', () => {
    for (const lag of [0, 1]) {
      const always = { ...BOOK, reorderBelow: 30, orderUpTo: 30, sizes: [1], lag: [lag, lag] as const };
      const exact = periodicReviewBackorders(10, 1, lag, 30);
      const steady = new RandomLagStock(always).steadyState();
      expect(steady.onHand).toBeCloseTo(exact.onHand, 9);
      expect(steady.backorders).toBeCloseTo(exact.backorders, 9);
      expect(steady.unitsOrdered).toBeCloseTo(10, 9);
    }
  });

  it('orders in the long run what is demanded', () => {
    expect(new RandomLagStock(BOOK).steadyState().unitsOrdered).toBeCloseTo(25, 9);
  });

  it('over one month from a high level orders nothing and holds level less half the demand', () => {
    const first = new RandomLagStock({ ...BOOK, initialLevel: 200 }).average(1);
    expect([first.orders, first.unitsOrdered]).toEqual([0, 0]);
    expect(first.onHand).toBeCloseTo(187.5, 9);
    expect(first.backorders).toBeCloseTo(0, 9);
  });

  it("tends to the long run, from the book's start", () => {
    const stock = new RandomLagStock(BOOK);
    const steady = stock.steadyState();
    const distances = [60, 600].map((months) => Math.abs(stock.average(months).orders - steady.orders));
    expect(distances[1]! / distances[0]!).toBeCloseTo(0.1, 2);
  });
});
