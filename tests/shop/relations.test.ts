import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import type { Warm } from '../../src/shop/simulate';
import { simulate, warm } from './small-shop';

const PAIRS = 6;
const DAYS = 40;
/** Student's t, one-sided 2.5 % with five degrees of freedom. */
const CRITICAL = 2.571;

const worlds: Warm[] = [];

/** Paired differences (after the change less before) of a total, and their t statistic. */
function paired(name: CounterName | readonly [CounterName, CounterName], change: Partial<ShopParameters>): number {
  const differences: number[] = [];
  for (let replication = 0; replication < PAIRS; replication++) {
    worlds[replication] ??= warm({ replication, shop: BUSY });
    const value = (extra: Partial<ShopParameters>): number => {
      const facts = simulate(
        { days: DAYS, shop: BUSY, plan: (_day, base) => ({ ...base, ...extra }), options: { recountDaily: false } },
        worlds[replication],
      );
      const sum = (counter: CounterName): number => total(facts, counter, { firstDay: 1, lastDay: DAYS });
      return typeof name === 'string' ? sum(name) : sum(name[0]) / sum(name[1]);
    };
    differences.push(value(change) - value({}));
  }
  const mean = differences.reduce((sum, value) => sum + value, 0) / PAIRS;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (PAIRS - 1);
  return mean / Math.sqrt(variance / PAIRS);
}

/** One packer has to work for it, and goods are short now and then. */
const BUSY: Partial<ShopParameters> = {
  visitsPerDay: 5000,
  siteCapacityPagesPerSecond: 5,
  pickers: 2,
  packMinutesPerOrder: 5,
  serviceLevelA: 0.8,
  serviceLevelB: 0.8,
  serviceLevelC: 0.8,
  historyOrdersPerDay: 20,
};

describe('what usually follows (six paired worlds, 2.5 % one-sided)', () => {
  it('a higher reorder point loses fewer sales', () => {
    const safe = { serviceLevelA: 0.98, serviceLevelB: 0.98, serviceLevelC: 0.98 };
    expect(paired('lostSalesUnits', safe)).toBeLessThan(-CRITICAL);
  });

  it('a shorter lead time loses fewer sales', () => {
    // The same stock target would fall with the lead time: the spare units go with it, the lost sales nevertheless.
    expect(paired('lostSalesUnits', { leadTimeDays: 2 })).toBeLessThan(-CRITICAL);
  });

  it('a higher price sells less', () => {
    expect(paired('unitsDemanded', { priceLevel: 1.1 })).toBeLessThan(-CRITICAL);
  });

  it('one more packer hands parcels over sooner', () => {
    expect(paired(['packWaitHours', 'packed'], { packers: 2 })).toBeLessThan(-CRITICAL);
    expect(paired(['cycleHoursSum', 'delivered'], { packers: 2 })).toBeLessThan(0);
  });
});
