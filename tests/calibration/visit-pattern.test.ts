import { describe, expect, it } from 'vitest';
import { dayShape, hourShares, misplacedShare } from '../../src/calibration/visit-pattern';
import { defaultShop } from '../../src/scenario/shop-parameters';

const mixture = { repeatShare: 0.6 };

/** Orders by hour of a shop with such a day, without chance. */
const ordersOf = (shape: { eveningWeight: number; officeHoursShare: number }, orders: number) =>
  hourShares({ ...defaultShop, ...shape }, mixture).map((share) => Math.round(share * orders));

describe('the shape of the day from orders', () => {
  it('finds the evening and the office hours that made them, whatever the shop was before', () => {
    for (const shape of [
      { eveningWeight: 0.6, officeHoursShare: 0.3 },
      { eveningWeight: 1.8, officeHoursShare: 0.05 },
      { eveningWeight: 0.4, officeHoursShare: 0.8 },
    ]) {
      const found = dayShape(ordersOf(shape, 1_000_000), mixture, { ...defaultShop, eveningWeight: 2.5 });
      expect(found.eveningWeight.value).toBeCloseTo(shape.eveningWeight, 1);
      expect(found.officeHoursShare.value).toBeCloseTo(shape.officeHoursShare, 2);
      const again = {
        eveningWeight: found.eveningWeight.value,
        officeHoursShare: found.officeHoursShare.value,
      };
      expect(
        misplacedShare(ordersOf(shape, 1_000_000), hourShares({ ...defaultShop, ...again }, mixture)),
      ).toBeLessThan(0.002);
    }
  });

  it('gives intervals that narrow with the root of the orders', () => {
    const shape = { eveningWeight: 1, officeHoursShare: 0.3 };
    const width = (orders: number): number => {
      const { low, high } = dayShape(ordersOf(shape, orders), mixture, defaultShop).officeHoursShare;
      return high - low;
    };
    expect(width(2500) / width(250_000)).toBeCloseTo(10, 0);
  });

  it('takes a warehouse of firms for what it is: all orders in office hours', () => {
    const found = dayShape(ordersOf({ eveningWeight: 0, officeHoursShare: 1 }, 100_000), mixture, defaultShop);
    expect(found.officeHoursShare.value).toBeGreaterThan(0.99);
  });
});
