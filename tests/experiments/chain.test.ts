import { describe, expect, it } from 'vitest';
import { baseOf, basePlan, chainOf, movedFirst, sparesBase, withoutLever } from '../../src/experiments/chain';
import { Lab } from '../../src/experiments/lab';
import type { StudyResult } from '../../src/experiments/study-result';
import type { Scenario } from '../../src/scenario/scenario';
import { kpis, scenario, ShuffledExecutor, withLever } from './world';

function study(plan: Scenario, against: Scenario, replications = 12): Promise<StudyResult> {
  return new Lab({ executor: new ShuffledExecutor(2, 0), kpis }).study({ scenario: plan, against, replications })
    .finished;
}

describe('the chain of a lever', () => {
  it('compares the plan with the plan without that lever, all else the same', () => {
    const both = { ...scenario(), plan: [withLever(1).plan[0]!, withLever(2).plan[0]!] };
    expect(withoutLever(both, 0).plan).toEqual([withLever(2).plan[0]]);
    expect(withoutLever(both, 0)).toEqual({ ...both, plan: [both.plan[1]] });
    expect(basePlan(both)).toEqual({ ...both, plan: [] });
  });

  it('keeps the shocks in the base unless they hit the scenario alone', () => {
    const shocks = [{ shock: 'storm', settings: {}, fromDay: 3, toDay: 5 }];
    const hit = { ...withLever(1), shocks };
    expect(baseOf(hit)).toEqual({ ...hit, plan: [] });
    expect(baseOf({ ...hit, shocksInScenarioOnly: true })).toEqual({ ...hit, plan: [], shocks: [] });
    expect(baseOf({ ...hit, plan: [], shocksInScenarioOnly: true })).toEqual({ ...hit, plan: [], shocks: [] });
    expect(baseOf({ ...scenario(), shocksInScenarioOnly: true })).toBeNull();
  });

  it('spares the base the shocks where nothing is planned, whatever was chosen, since both worlds would be the same', () => {
    const shocks = [{ shock: 'storm', settings: {}, fromDay: 3, toDay: 5 }];
    const hit = { ...scenario(), shocks };
    expect(baseOf(hit)).toEqual({ ...hit, shocks: [] });
    expect(baseOf({ ...hit, shocksInScenarioOnly: true })).toEqual({ ...hit, shocks: [] });
    expect(sparesBase({ ...withLever(1), shocks })).toBe(false);
    expect(sparesBase({ ...withLever(1), shocksInScenarioOnly: true })).toBe(false);
    expect(baseOf(scenario())).toBeNull();
  });

  it('runs a scenario once, whichever worlds its shocks hit', () => {
    const { store } = new Lab({ executor: new ShuffledExecutor(2, 0), kpis });
    const { key } = store.keyed(withLever(1));
    expect(store.keyed({ ...withLever(1), shocksInScenarioOnly: true }).key).toBe(key);
  });

  it('lists the KPIs of its path in order with their paired differences, leaving out what is not measured', async () => {
    const result = await study(withLever(3), scenario());
    const chain = chainOf({ path: ['conversion', 'notMeasured', 'orders', 'units'] }, result);
    expect(chain.map(({ kpi }) => kpi)).toEqual(['conversion', 'orders', 'units']);
    // Three more orders on each of 14 days.
    expect(chain[1]!.difference.mean).toBeCloseTo(42, 0);
    expect(chain[1]!.difference.verdict.word).toBe('better');
    expect(chain[2]!.difference.identical).toBe(true);
  });
});

describe('what moved first', () => {
  it('is exact about the first day on which any pair differs', async () => {
    const result = await study(withLever(0.01, 6), scenario());
    expect(result.parting('orders', 1)!.differsFrom).toBe(6);
    expect(result.parting('units', 1)).toEqual({ differsFrom: null, clearFrom: null, direction: 0 });
  });

  it('finds the first day whose difference is clear, with its direction', async () => {
    const result = await study(withLever(-3, 9), scenario());
    expect(result.parting('orders', 3)).toEqual({ differsFrom: 9, clearFrom: 9, direction: -1 });
    expect(result.parting('conversion', 3)).toEqual({ differsFrom: 9, clearFrom: 9, direction: -1 });
    expect(movedFirst(result, ['units', 'conversion', 'orders']).map(({ kpi }) => kpi)).toEqual([
      'conversion',
      'orders',
    ]);
  });

  it('finds nothing in luck alone in all but 5 % of studies', async () => {
    let found = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      // The lever adds nothing to the mean and its own luck to every day.
      const base = scenario({ seed, horizonDays: 30 });
      const result = await study(withLever(1e-9, 1, base), base, 10);
      if (result.parting('orders', 1)!.clearFrom !== null) found++;
    }
    expect(found / 1500).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 1500));
    expect(found).toBeGreaterThan(0);
  });
});

describe('the daily series of a KPI', () => {
  it('has an entry per day: mean, its interval, and how much luck one run has', async () => {
    const result = await study(scenario(), withLever(1), 40);
    const { mean, halfWidth, standardDeviation, n } = result.days('orders');
    expect(n).toBe(40);
    expect(mean.length).toBe(14);
    for (let day = 0; day < 14; day++) {
      // 2.4 % of visits of standard deviation 50.
      expect(Math.abs(mean[day]! - 24)).toBeLessThan(4 * halfWidth[day]!);
      expect(standardDeviation[day]).toBeGreaterThan(0.7);
      expect(standardDeviation[day]).toBeLessThan(1.9);
      expect(halfWidth[day]! / standardDeviation[day]!).toBeCloseTo(2.0227 / Math.sqrt(40), 4);
    }
    expect(result.baseDays('orders')!.mean[0]! - mean[0]!).toBeCloseTo(1, 0);
  });
});
