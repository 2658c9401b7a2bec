import { describe, expect, it } from 'vitest';
import { composeDay } from '../../src/levers/compose';
import { defaultShop } from '../../src/scenario/shop-parameters';
import { planned, scenarioWith } from './a-scenario';

describe('the after-sales guarantee', () => {
  const day = (windowDays: number) =>
    composeDay(scenarioWith([planned('after-sales-guarantee', { windowDays, trustGain: 0.01, moreReturns: 0.04 })]))(
      60,
    );

  it('gains by the logarithm of its window: nothing at the days of the law, less than nothing below them', () => {
    const gains = [1, 7, 15, 30, 90].map((windowDays) => day(windowDays).trust / defaultShop.trust - 1);
    expect(gains[1]).toBe(0);
    expect(gains[2]).toBeCloseTo(0.01, 12);
    expect(gains[0]).toBeLessThan(-0.02);
    // From 7 to 15 days and from 7 to 30: 0.762 and 1.455.
    expect(gains[3]! / gains[2]!).toBeCloseTo(1.455 / 0.762, 2);
    for (let n = 1; n < gains.length; n++) expect(gains[n]).toBeGreaterThan(gains[n - 1]!);
  });

  it('has more returns by the same measure', () => {
    const rises = [1, 7, 15, 30].map((windowDays) => day(windowDays).returnShare / defaultShop.returnShare - 1);
    expect(rises[1]).toBe(0);
    expect(rises[2]).toBeCloseTo(0.04, 12);
    expect(rises[0]).toBeLessThan(-0.05);
    expect(rises[3]).toBeGreaterThan(rises[2]!);
  });
});
