import { describe, expect, it } from 'vitest';
import { baseStockBackorders, baseStockLostSales } from '../../../src/lib/inventory/base-stock';
import { brownianReorderPoint } from '../../../src/lib/inventory/brownian-reorder-point';
import { MinMaxCosts } from '../../../src/lib/inventory/min-max';
import { periodicReviewBackorders } from '../../../src/lib/inventory/periodic-review';
import { reorderPointBackorders, reorderPointLostSales } from '../../../src/lib/inventory/reorder-point';

describe('base stock', () => {
  it('meets the balance stock = on hand + on order - backorders, with backorders and with lost sales', () => {
    const backlog = baseStockBackorders(2, 3, 8);
    expect(backlog.onHand + backlog.onOrder - backlog.backorders).toBeCloseTo(8, 12);
    const lost = baseStockLostSales(2, 3, 8);
    expect(lost.onHand + lost.onOrder).toBeCloseTo(8, 12);
    expect(lost.lostShare + lost.fillRate).toBe(1);
  });

  it('agrees with the stationary law of units on order', () => {
    // Lost sales: a Poisson law cut off at S.
    const weights = Array.from({ length: 6 }, (_, n) => [1, 6, 18, 36, 54, 64.8][n]!);
    const total = weights.reduce((sum, w) => sum + w, 0);
    const mean = weights.reduce((sum, w, n) => sum + n * w, 0) / total;
    const variance = weights.reduce((sum, w, n) => sum + n * n * w, 0) / total - mean * mean;
    const lost = baseStockLostSales(4, 1.5, 5);
    expect(lost.lostShare).toBeCloseTo(64.8 / total, 12);
    expect(lost.onOrder).toBeCloseTo(mean, 12);
    expect(lost.onOrderVariance).toBeCloseTo(variance, 11);
  });
});

describe('(r,Q)', () => {
  it('is base stock for Q = 1', () => {
    const lot = reorderPointBackorders(2, 3, 7, 1);
    const base = baseStockBackorders(2, 3, 8);
    expect(lot.fillRate).toBeCloseTo(base.fillRate, 12);
    expect(lot.backorders).toBeCloseTo(base.backorders, 12);
    expect(lot.onHand).toBeCloseTo(base.onHand, 12);
  });

  it('averages base stock over positions r+1 .. r+Q', () => {
    const lot = reorderPointBackorders(1.5, 2, 3, 5);
    let backorders = 0;
    for (let level = 4; level <= 8; level++) backorders += baseStockBackorders(1.5, 2, level).backorders / 5;
    expect(lot.backorders).toBeCloseTo(backorders, 13);
  });

  it('with lost sales equals the two-state chain of r = 0, Q = 1', () => {
    // One unit, sold after 1/rate on average, back after L: on hand a share 1/(1 + rate L) of the time.
    const cycle = reorderPointLostSales(2, 1.5, 0, 1);
    expect(cycle.onHand).toBeCloseTo(1 / 4, 12);
    expect(cycle.fillRate).toBeCloseTo(1 / 4, 12);
    expect(cycle.stockout).toBeCloseTo(1 - Math.exp(-3), 12);
    expect(() => reorderPointLostSales(2, 1.5, 3, 3)).toThrow(RangeError);
  });

  it('is approached by the Brownian model when units are small', () => {
    const poisson = reorderPointBackorders(40_000, 1, 40_200, 3000);
    const brownian = brownianReorderPoint({ mean: 40_000, sd: 200, rate: 40_000 }, 40_200.5, 3000);
    expect(Math.abs(poisson.backorders - brownian.backorders) / poisson.backorders).toBeLessThan(0.01);
    expect(Math.abs(poisson.onHand - brownian.onHand) / poisson.onHand).toBeLessThan(1e-3);
    expect(Math.abs(poisson.fillRate - brownian.fillRate)).toBeLessThan(1e-3);
  });
});

describe('(R,S)', () => {
  it('is base stock in the limit of continuous review', () => {
    const often = periodicReviewBackorders(2, 1e-4, 3, 8);
    const base = baseStockBackorders(2, 3, 8);
    expect(often.backorders).toBeCloseTo(base.backorders, 3);
    expect(often.onHand).toBeCloseTo(base.onHand, 3);
    expect(often.fillRate).toBeCloseTo(base.fillRate, 3);
  });

  it('averages the loss function over the cycle', () => {
    const steps = 400;
    let backorders = 0;
    for (let step = 0; step < steps; step++) {
      const time = 2 + (7 * (step + 0.5)) / steps;
      backorders += baseStockBackorders(3, time, 25).backorders / steps;
    }
    expect(Math.abs(periodicReviewBackorders(3, 7, 2, 25).backorders - backorders)).toBeLessThan(1e-5);
  });
});

describe('periodic (s,S)', () => {
  const costs = new MinMaxCosts({ holdingCost: 1, stockoutCost: 4, fixedCost: 5, demandMean: 6, leadTime: 0 });

  it('finds no better policy by trying every neighbour and a coarse grid', () => {
    const best = costs.optimum();
    expect([best.reorderPoint, best.orderUpTo]).toEqual([4, 10]);
    for (let s = -3; s < 12; s++) {
      for (let S = s + 1; S < 25; S++)
        expect(costs.value(s, S).costPerPeriod).toBeGreaterThanOrEqual(best.costPerPeriod - 1e-12);
    }
  });

  it('costs K + G(S) each period with demand when S = s + 1', () => {
    const { costPerPeriod, periodsBetweenOrders } = costs.value(7, 8);
    const orders = 1 - Math.exp(-6);
    expect(periodsBetweenOrders).toBeCloseTo(1 / orders, 12);
    expect(costPerPeriod).toBeCloseTo(5 * orders + costs.periodCost(8), 12);
  });

  it('agrees with the stationary law of the position, computed by iterating its Markov chain', () => {
    const [s, S] = [4, 10];
    const demand = Array.from(
      { length: 80 },
      (_, k) => Math.exp(-6) * Array.from({ length: k }, (_, j) => 6 / (j + 1)).reduce((a, b) => a * b, 1),
    );
    let law = new Array<number>(S - s).fill(1 / (S - s)); // positions s+1 .. S after ordering
    for (let step = 0; step < 400; step++) {
      const next = new Array<number>(S - s).fill(0);
      law.forEach((weight, place) => {
        demand.forEach((p, units) => {
          const after = s + 1 + place - units;
          next[(after > s ? after : S) - s - 1]! += weight * p;
        });
      });
      law = next;
    }
    let cost = 0;
    law.forEach((weight, place) => {
      const position = s + 1 + place;
      const reorder = demand.reduce((sum, p, units) => sum + (position - units <= s ? p : 0), 0);
      cost += weight * (5 * reorder + costs.periodCost(position));
    });
    expect(costs.value(s, S).costPerPeriod).toBeCloseTo(cost, 10);
  });
});
