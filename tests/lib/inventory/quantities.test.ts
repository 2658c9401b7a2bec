import { describe, expect, it } from 'vitest';
import {
  backorderedCost,
  discountCost,
  economicOrderQuantity,
  economicProductionQuantity,
  orderQuantityCost,
  orderQuantityWithBackorders,
  orderQuantityWithDiscount,
} from '../../../src/lib/inventory/economic-order-quantity';
import {
  empiricalDemand,
  lognormalDemand,
  newsvendorCost,
  newsvendorOptimum,
  normalDemand,
  poissonDemand,
} from '../../../src/lib/inventory/newsvendor';
import { normalLoss, normalSecondLoss } from '../../../src/lib/inventory/normal-loss';
import {
  cycleServiceLevel,
  protectedSd,
  safetyStockFor,
  safetyStockForFillRate,
  shortagePerCycle,
} from '../../../src/lib/inventory/safety-stock';

describe('order quantities', () => {
  it('cost least at the EOQ, and x times the EOQ costs (x + 1/x)/2 times as much', () => {
    const best = economicOrderQuantity(8, 1300, 0.225);
    expect(orderQuantityCost(8, 1300, 0.225, best.quantity)).toBeCloseTo(best.costPerTime, 10);
    for (const x of [0.5, 0.8, 1.25, 3]) {
      const cost = orderQuantityCost(8, 1300, 0.225, x * best.quantity);
      expect(cost).toBeCloseTo((best.costPerTime * (x + 1 / x)) / 2, 9);
    }
  });

  it('with backorders and with production in time tend to the EOQ', () => {
    const plain = economicOrderQuantity(8, 1300, 0.225).quantity;
    expect(orderQuantityWithBackorders(8, 1300, 0.225, 1e12).quantity).toBeCloseTo(plain, 6);
    expect(economicProductionQuantity(8, 1300, 0.225, 1e13).quantity).toBeCloseTo(plain, 6);
  });

  it('with backorders are the minimum over quantity and share', () => {
    const costs = { fixedCost: 40, demand: 2080, holdingCost: 40.05, stockoutCost: 60 };
    const best = orderQuantityWithBackorders(40, 2080, 40.05, 60);
    expect(backorderedCost(costs, best.quantity, best.backorderedShare)).toBeCloseTo(best.costPerTime, 8);
    for (const factor of [0.9, 0.99, 1.01, 1.1]) {
      expect(backorderedCost(costs, factor * best.quantity, best.backorderedShare)).toBeGreaterThan(best.costPerTime);
      expect(backorderedCost(costs, best.quantity, factor * best.backorderedShare)).toBeGreaterThan(best.costPerTime);
    }
  });

  it('with a discount beat every other quantity', () => {
    const discount = {
      fixedCost: 8,
      demand: 1300,
      holdingRate: 0.3,
      breakpoints: [0, 400, 800],
      unitCosts: [0.75, 0.72, 0.68],
    };
    const best = orderQuantityWithDiscount(discount);
    expect(best.quantity).toBe(800);
    expect(best.costPerTime).toBeCloseTo(978.6, 9);
    for (let quantity = 5; quantity < 3000; quantity++) {
      expect(discountCost(discount, quantity)).toBeGreaterThanOrEqual(best.costPerTime - 1e-9);
    }
  });
});

describe('loss functions', () => {
  it('equal their integrals', () => {
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    for (const z of [-2, -0.3, 0, 1.1, 3]) {
      let loss = 0;
      let second = 0;
      const step = 1e-3;
      for (let x = z + step / 2; x < 9; x += step) {
        loss += (x - z) * density(x) * step;
        second += ((x - z) * (x - z) * density(x) * step) / 2;
      }
      expect(normalLoss(z)).toBeCloseTo(loss, 6);
      expect(normalSecondLoss(z)).toBeCloseTo(second, 6);
    }
  });
});

describe('the newsvendor', () => {
  const demands = [
    normalDemand(50, 8, 5),
    poissonDemand(6),
    lognormalDemand(6, 0.3),
    empiricalDemand([8, 3, 5], [3, 2, 5]),
  ];

  it('orders where the cost is least, for every law', () => {
    for (const demand of demands) {
      const best = newsvendorOptimum(demand, 1, 4);
      const cost = newsvendorCost(demand, 1, 4, best);
      for (const offset of [-7, -3, -1, 1, 3, 7]) {
        expect(newsvendorCost(demand, 1, 4, best + offset)).toBeGreaterThanOrEqual(cost);
      }
    }
  });

  it('covers L + 1 periods: the published example with lead time 4', () => {
    expect(newsvendorOptimum(normalDemand(50, 8, 5), 0.18, 0.7)).toBeCloseTo(264.766894374, 8);
  });

  it('falls short on average by the loss function, which ends at mean - x', () => {
    for (const demand of demands) {
      expect(demand.loss(-10)).toBeCloseTo(demand.mean + 10, 8);
      expect(demand.loss(1e4)).toBeLessThan(1e-9);
    }
  });
});

describe('safety stock', () => {
  const sd = protectedSd({ meanPerPeriod: 250, sdPerPeriod: 150, periods: 2 });

  it('for a cycle service level gives that level back', () => {
    expect(cycleServiceLevel(safetyStockFor(0.93, sd), sd)).toBeCloseTo(0.93, 12);
    expect(cycleServiceLevel(100, sd)).toBeCloseTo(0.681324055883, 11);
  });

  it('for a fill rate gives that rate back, below one half of a cycle service level too', () => {
    for (const fillRate of [0.7, 0.956, 0.999]) {
      const stock = safetyStockForFillRate(fillRate, 1000, sd);
      expect(1 - shortagePerCycle(stock, sd) / 1000).toBeCloseTo(fillRate, 10);
    }
  });
});
