import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis';
import type { Facts } from '../../src/shop/facts';
import { happening, planned } from './a-scenario';
import { runOnce, smallScenario } from './small-shop';

function value(facts: Facts, id: string): number {
  const { numerator, denominator } = kpis
    .find((kpi) => kpi.id === id)!
    .read(facts, { firstDay: 15, lastDay: facts.days });
  return numerator / denominator;
}

describe('warehouse automation', () => {
  // Hours enough for every order to leave on its day, so that the machine is the only difference.
  const shop = { pickers: 2, warehouseShiftHours: 8 };
  const base = runOnce(smallScenario([], shop));
  const automated = (staff: number): Facts =>
    runOnce(smallScenario([planned('warehouse-automation', { pickFactor: 2, errorCut: 0, staff, released: 0 })], shop));

  it('with the staff kept halves utilisation and leaves efficiency per paid hour alone', () => {
    const kept = automated(0);
    expect(value(kept, 'pickerUtilisation') / value(base, 'pickerUtilisation')).toBeCloseTo(0.5, 1);
    expect(value(kept, 'logisticsEfficiency') / value(base, 'logisticsEfficiency')).toBeCloseTo(1, 1);
  });

  it('with the hours released keeps utilisation and raises efficiency by the hours that are gone', () => {
    const released = automated(1);
    expect(value(released, 'pickerUtilisation') / value(base, 'pickerUtilisation')).toBeCloseTo(1, 1);
    // Half of two pickers in three paid people.
    expect(value(released, 'logisticsEfficiency') / value(base, 'logisticsEfficiency')).toBeGreaterThan(1.4);
    expect(value(released, 'logisticsEfficiency') / value(base, 'logisticsEfficiency')).toBeLessThan(1.6);
  });
});

describe('a strike of the main carrier', () => {
  const strike = (othersTake: number) => [happening('carrier-strike', { stillTaken: 0, othersTake }, 16, 22)];
  const carriers = [planned('carrier-choice', { carriers: 2, rule: 0 })];

  it('is met by a shop with a second carrier, unless the strike is general', () => {
    const alone = runOnce(smallScenario([], {}, strike(1)));
    const two = runOnce(smallScenario(carriers, {}, strike(1)));
    const general = runOnce(smallScenario(carriers, {}, strike(0)));
    expect(value(two, 'onTimeRate')).toBeGreaterThan(value(alone, 'onTimeRate') + 0.15);
    expect(value(general, 'onTimeRate')).toBeLessThan(value(two, 'onTimeRate') - 0.1);
    expect(value(alone, 'otherCarriers')).toBe(0);
    expect(value(two, 'otherCarriers')).toBeGreaterThan(0.2);
  });
});
