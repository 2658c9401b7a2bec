import { describe, expect, it } from 'vitest';
import type { Estimated } from '../../src/calibration/estimated';
import { hourShares } from '../../src/calibration/visit-pattern';
import { calibrated, newShop, orderFile } from './simulated-file';

/**
 * Orders are simulated, written as a file, and calibrated: the intervals must cover what went in. Where the shop's own
 * mechanisms bend an input before it becomes an order (stock-outs, slow pages, experience), they are switched off.
 */
const smooth = {
  leadTimeDays: 1,
  leadTimeCv: 0,
  reviewIntervalDays: 1,
  supplierFillShare: 1,
  supplierDefectShare: 0,
  shrinkagePerYear: 0,
  minimumOrderUnits: 200,
  orderCycleDays: 60,
  serviceLevelA: 0.999,
  serviceLevelB: 0.999,
  serviceLevelC: 0.999,
  thresholdFillShare: 0,
  viralBurstsPerYear: 0,
  channelFactorCv2: 0,
  defectionPerStar: 0,
  couponShare: 0,
};
const off = { rating: false, wordOfMouth: false, repeatPurchase: false, siteLoad: false };

function inside({ low, high }: Estimated, value: number): boolean {
  return low <= value && value <= high;
}

describe('From orders to a file and back', () => {
  // A year of the base shop from its first day, seed 3: about 30,000 orders of 16,000 customers.
  const scenario = { ...newShop(364, 3, smooth), feedbacks: off };
  const file = orderFile(scenario);
  const found = calibrated(file);
  const { shop } = scenario;

  it('every row is read and every order is there', () => {
    expect(found.rows).toMatchObject({ badTotal: 0, hasTimeOfDay: true, dateOrder: 'certain' });
    expect(found.rows.rows).toBe(file.split('\r\n').length - 2);
    expect(found.sales).toMatchObject({ rowsWithoutCustomer: 0, returnRows: 0, cancelledOrders: 0 });
  });

  it('the intervals of r, alpha, a and b cover the parameters of the customers', () => {
    const { fit, customers, repeats } = found.repeat!;
    expect(customers).toBeGreaterThan(10_000);
    expect(inside(fit!.r, shop.repeatShape)).toBe(true);
    expect(inside(fit!.alpha, shop.repeatScaleWeeks)).toBe(true);
    expect(inside(fit!.a, shop.dropOutA)).toBe(true);
    expect(inside(fit!.b, shop.dropOutB)).toBe(true);
    // The fitted law makes as many repeat orders as there were, within 3 %.
    expect(Math.abs(fit!.expectedRepeats / repeats - 1)).toBeLessThan(0.03);
  });

  it('hours of the day follow the channels of newcomers and the rhythm of members', () => {
    const { customers, repeats } = found.repeat!;
    const expected = hourShares(shop, { repeatShare: repeats / (repeats + customers) });
    const misses = found.hours!.filter((share, hour) => !inside(share, expected[hour]!));
    // Of 24 intervals of 95 %, more than four fail once in two hundred files.
    expect(misses.length).toBeLessThanOrEqual(4);
    expect(found.hours!.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 10);
  });

  it('value and size of an order are those of other luck', () => {
    // The same shop with other seeds, whole years, orders as they are: what an order is worth on average.
    const others = [4, 5].map((seed) => calibrated(orderFile({ ...newShop(120, seed, smooth), feedbacks: off })).size);
    const mean = (read: (size: (typeof others)[number]) => number): number =>
      others.reduce((sum, size) => sum + read(size), 0) / others.length;
    // Fashions of weeks move all orders of a week together, which no interval over customers knows: three times its width.
    const near = (estimate: Estimated, value: number): boolean =>
      Math.abs(estimate.value - value) < 3 * (estimate.high - estimate.value);
    expect(
      near(
        found.size.value,
        mean(({ value }) => value.value),
      ),
    ).toBe(true);
    expect(
      near(
        found.size.lines!,
        mean(({ lines }) => lines!.value),
      ),
    ).toBe(true);
    expect(near(found.size.unitsPerLine!, shop.unitsPerLine)).toBe(true);
  });

  it('articles are as concentrated and as unsteady as they were made, within 3 and 15 %, and their prices as spread', () => {
    // Two lines of the same article are one line, which takes some of the best sellers' best weeks.
    expect(found.concentration!.law).toBe(shop.popularityLaw);
    expect(Math.abs(found.concentration!.lognormal.value / shop.popularitySigma - 1)).toBeLessThan(0.03);
    expect(Math.abs(found.skuWeeks!.k.value / shop.skuWeekShape - 1)).toBeLessThan(0.15);
    expect(inside(found.prices!.sigma, shop.priceSigma)).toBe(true);
    // An article that nobody bought is not in the file.
    expect(found.concentration!.skus).toBeLessThanOrEqual(shop.skuCount);
    expect(found.concentration!.skus).toBeGreaterThan(0.99 * shop.skuCount);
  });

  it('the day factor and the weekend of orders are those of the shop', () => {
    expect(inside(found.daily.dayFactorCv2!, shop.dayFactorCv2)).toBe(true);
    expect(inside(found.daily.weekendFactor!, shop.weekendFactor)).toBe(true);
  });
});

describe('A file that begins with customers older than it', () => {
  it('says so, and is fitted again to those first seen late, which comes nearer to the truth', () => {
    // A year of the base shop with two years of customers behind it, seed 6.
    const scenario = { ...newShop(364, 6, smooth), feedbacks: off };
    const past = newShop(1, 1, { historyOrdersPerDay: 45 }).shop.historyOrdersPerDay;
    const found = calibrated(orderFile({ ...scenario, shop: { ...scenario.shop, historyOrdersPerDay: past } }));
    const { fit, late } = found.repeat!;
    const { repeatShape: r, repeatScaleWeeks: alpha } = scenario.shop;
    expect(late!.customers).toBeGreaterThan(5000);
    const offBy = (value: number, truth: number): number => Math.abs(value / truth - 1);
    expect(offBy(fit!.r.value, r)).toBeGreaterThan(0.25);
    expect(offBy(late!.fit.r.value, r)).toBeLessThan(0.2);
    expect(offBy(late!.fit.alpha.value, alpha)).toBeLessThan(offBy(fit!.alpha.value, alpha));
    expect(inside(late!.fit.a, scenario.shop.dropOutA)).toBe(true);
    // Whoever opened on the first day of the file has no such customers.
    expect(calibrated(orderFile({ ...newShop(196, 7, smooth), feedbacks: off })).repeat!.late).toBeNull();
  });
});

describe('Orders of one line and one unit', () => {
  const files = [8, 9, 10].map((seed) =>
    calibrated(orderFile({ ...newShop(182, seed, { ...smooth, linesPerOrder: 1, unitsPerLine: 1 }), feedbacks: off })),
  );
  const { skuWeekShape, popularityLaw, popularitySigma } = newShop(1, 1).shop;

  it('give back the law of popularity: 95 % intervals cover its sigma', () => {
    for (const { concentration } of files) expect(concentration!.law).toBe(popularityLaw);
    const covered = files.filter(({ concentration }) => inside(concentration!.lognormal, popularitySigma));
    expect(covered.length).toBeGreaterThanOrEqual(2);
  });

  it('give back the dispersion of articles: nothing is merged, so 95 % intervals cover it, and no bias is left', () => {
    const found = files.map((file) => file.skuWeeks!.k);
    expect(found.filter((k) => inside(k, skuWeekShape)).length).toBeGreaterThanOrEqual(2);
    // A single file's standard error is about 6 %.
    const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
    expect(Math.abs(mean / skuWeekShape - 1)).toBeLessThan(0.1);
  });
});
