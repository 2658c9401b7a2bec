import { describe, expect, it } from 'vitest';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { CounterName } from '../../src/shop/counters';
import { counterIndex as COUNTER } from '../../src/shop/counters';
import { total } from '../../src/shop/facts';
import type { Facts } from '../../src/shop/facts';
import type { Warm } from '../../src/shop/simulate';
import { run } from '../../src/shop/simulate';
import { smallShop, warm } from './small-shop';

const PAIRS = 30;
const DAYS = 30;
/** Student's t, one-sided 0.1 % with 29 degrees of freedom. */
const CRITICAL = 3.396;

/** One packer has to work for it, and goods are short now and then. */
const BUSY: Partial<ShopParameters> = {
  visitsPerDay: 4000,
  siteCapacityPagesPerSecond: 5,
  historyOrdersPerDay: 15,
  pickers: 2,
  packMinutesPerOrder: 6,
  serviceLevelA: 0.8,
  serviceLevelB: 0.8,
  serviceLevelC: 0.8,
};

type Measure = (facts: Facts) => number;

const sum =
  (name: CounterName): Measure =>
  (facts) =>
    total(facts, COUNTER[name], { firstDay: 1, lastDay: DAYS });
const ratio =
  (over: CounterName, under: CounterName): Measure =>
  (facts) =>
    sum(over)(facts) / sum(under)(facts);

const worlds: Warm[] = [];
const unchanged: Facts[] = [];

function runWith(world: Warm, change: Partial<ShopParameters>): Facts {
  const shop = { ...smallShop, ...BUSY, ...change };
  return run(world, DAYS, () => shop);
}

/**
 * The t statistics of paired differences (after the change less before) in thirty worlds, each run with and without the
 * change from the same warm state and with the same luck.
 */
function paired(change: Partial<ShopParameters>, measures: readonly Measure[]): readonly number[] {
  const differences = measures.map((): number[] => []);
  for (let replication = 0; replication < PAIRS; replication++) {
    const world = (worlds[replication] ??= warm({ replication, shop: BUSY }));
    const before = (unchanged[replication] ??= runWith(world, {}));
    const after = runWith(world, change);
    measures.forEach((measure, at) => differences[at]!.push(measure(after) - measure(before)));
  }
  return differences.map((values) => {
    const mean = values.reduce((all, value) => all + value, 0) / PAIRS;
    const variance = values.reduce((all, value) => all + (value - mean) ** 2, 0) / (PAIRS - 1);
    return mean / Math.sqrt(variance / PAIRS);
  });
}

/** Down, beyond what luck would do once in a thousand such tests; hence never significantly the wrong way. */
function expectDown(change: Partial<ShopParameters>, ...measures: readonly Measure[]): void {
  for (const t of paired(change, measures)) expect(t).toBeLessThan(-CRITICAL);
}

describe('what usually follows (thirty paired worlds, 0.1 % one-sided)', () => {
  it('a higher reorder point loses fewer sales', () => {
    const safe = { serviceLevelA: 0.98, serviceLevelB: 0.98, serviceLevelC: 0.98 };
    expectDown(safe, sum('lostSalesUnits'));
  });

  it('a shorter lead time loses fewer sales, though the planner lowers the stock with it', () => {
    expectDown({ leadTimeDays: 2 }, sum('lostSalesUnits'));
  });

  it('a shorter lead time loses fewer sales with the order policy held as it is', () => {
    // Only what is ordered when the shelf is empty comes sooner; the planner goes on counting on the usual lead time.
    expectDown({ expediteLeadFactor: 0.2 }, sum('lostSalesUnits'));
  });

  it('a higher price sells less', () => {
    expectDown({ priceLevel: 1.1 }, sum('unitsDemanded'), sum('orders'));
  });

  it('one more packer hands parcels over sooner', () => {
    expectDown({ packers: 2 }, ratio('packWaitHours', 'packed'), ratio('cycleHoursSum', 'delivered'));
  });
});
