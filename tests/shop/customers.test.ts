import { describe, expect, it } from 'vitest';
import { pow } from '../../src/lib/arithmetic';
import { expectedPurchases } from '../../src/lib/customer-base/bg-nbd';
import { total } from '../../src/shop/facts';
import type { CounterName } from '../../src/shop/counters';
import { experience } from '../../src/shop/settlement';
import { ORDER_FLAG } from '../../src/shop/orders';
import type { World } from '../../src/shop/world';
import { child, word } from '../../src/sim/keyed';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

/** Goods without end and nothing that could move the last step away from the reference. */
const undisturbed = {
  leadTimeDays: 0,
  reviewIntervalDays: 1,
  minimumOrderUnits: 8000,
  serviceLevelA: 0.9999,
  serviceLevelB: 0.9999,
  serviceLevelC: 0.9999,
  supplierFillShare: 1,
  supplierDefectShare: 0,
  shrinkagePerYear: 0,
  shippingFeeElasticity: 0,
  speedConversionElasticity: 0,
  historyOrdersPerDay: 0.05,
  browseVisitsPerWeek: 0,
  askShare: 0,
};

const law = {
  r: smallShop.repeatShape,
  alpha: smallShop.repeatScaleWeeks * 7,
  a: smallShop.dropOutA,
  b: smallShop.dropOutB,
};

describe('customers', () => {
  it('buy again exactly as BG/NBD says when experience has no say', () => {
    const cohortDays = 10;
    const days = 110;
    const facts = simulate({
      days,
      feedbacks: NO_FEEDBACKS,
      shop: { ...undisturbed, conversionShare: 0.0001 },
      options: { recountDaily: false },
      plan: (day, base) =>
        day <= cohortDays ? { ...base, visitsPerDay: 12_000, conversionShare: 0.2 } : { ...base, visitsPerDay: 0 },
    });
    const sum = (name: CounterName, lastDay = days): number => total(facts, name, { firstDay: 1, lastDay });
    const cohort = sum('newCohort', cohortDays);
    expect(cohort).toBeGreaterThan(10_000);
    expect(sum('lostSalesUnits')).toBe(0);
    for (const [name, limit] of [
      ['newCohortRepeat30', 30],
      ['newCohortRepeat90', 90],
    ] as const) {
      // Nobody leaves before the first repeat; days are counted whole, so the limit is half a day longer on the average.
      const chance = 1 - pow(law.alpha / (law.alpha + limit + 0.5), law.r);
      const error = Math.sqrt((chance * (1 - chance)) / cohort);
      expect(Math.abs(sum(name, cohortDays) / cohort - chance)).toBeLessThan(4 * error);
    }
    let expected = 0;
    for (let day = 1; day <= cohortDays; day++) {
      const born = total(facts, 'newCohort', { firstDay: day, lastDay: day });
      expected += born * expectedPurchases(law, days - day + 0.5);
    }
    // Purchases of a customer have a variance of about 3.5 times their mean here; the warm-up's few customers buy too.
    const spread = 4 * Math.sqrt(4 * expected);
    expect(Math.abs(sum('repeatOrders') - expected)).toBeLessThan(spread + 0.01 * expected);
  });

  it('judge an order by its promise: a step down when it is late, then a gentle slope', () => {
    const mean = (hours: number, flags: number): number => stars(warm({}).world, hours, flags).mean;
    const onTime = mean(90, ORDER_FLAG.delivered);
    const justLate = mean(100, ORDER_FLAG.delivered | ORDER_FLAG.late);
    const veryLate = mean(200, ORDER_FLAG.delivered | ORDER_FLAG.late);
    expect(onTime - justLate).toBeGreaterThan(1.2);
    expect(justLate - veryLate).toBeGreaterThanOrEqual(0);
    expect(justLate - veryLate).toBeLessThan(0.3);
  });

  it('leave more often when their question stayed unsolved: 5 in 100 against none when the parcel was in time, 17 against 7 when it was late, where the source states 25 against 5 (target cs.defect)', () => {
    const { world } = warm({});
    const chance = (flags: number): number => stars(world, 70, ORDER_FLAG.delivered | flags).leaves;
    const late = ORDER_FLAG.late;
    expect(chance(ORDER_FLAG.solved)).toBeLessThan(0.01);
    expect(Math.abs(chance(ORDER_FLAG.unsolved) - 0.05)).toBeLessThan(0.02);
    expect(Math.abs(chance(ORDER_FLAG.solved | late) - 0.07)).toBeLessThan(0.02);
    expect(Math.abs(chance(ORDER_FLAG.unsolved | late) - 0.17)).toBeLessThan(0.03);
  });
});

/** What thousands of customers think of orders like this one, and how many of them leave after a first purchase. */
function stars(world: World, hours: number, flags: number): { mean: number; leaves: number } {
  const { orders, today: shop } = world;
  const order = orders.open();
  orders.paidAt[order] = 0;
  orders.deliveredAt[order] = hours;
  orders.flags[order] = flags;
  let mean = 0;
  let leaves = 0;
  const count = 4000;
  for (let n = 0; n < count; n++) {
    child(21, 22, 6, n);
    orders.key0[order] = word[0]!;
    orders.key1[order] = word[1]!;
    const given = experience(world, order, word[0]!);
    mean += given / count;
    const shortfall = Math.max(0, shop.baseRating - given);
    leaves += Math.max(0, shop.defectionPerStar * (shortfall - shop.shortfallReferenceStars)) / count;
  }
  return { mean, leaves };
}
