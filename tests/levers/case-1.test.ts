import { describe, expect, it } from 'vitest';
import { levers } from '../../src/levers';
import { catalogue, composeDay } from '../../src/levers/compose';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { validate } from '../../src/scenario/validation';
import { shocks } from '../../src/shocks';

const scenarios = presets.map((preset) => scenarioOf(preset));
const case1 = scenarios.find(({ preset }) => preset === 'case-1@1')!;

describe('presets', () => {
  it.each(scenarios)('$preset names only levers, shocks and settings that exist, all written out', (scenario) => {
    const { problems } = validate(scenario, catalogue);
    expect(problems.filter(({ level }) => level !== 'unwise')).toEqual([]);
    for (const { lever, settings } of scenario.plan)
      expect(Object.keys(settings).sort((a, b) => (a < b ? -1 : 1))).toEqual(
        Object.keys(levers.find(({ id }) => id === lever)!.settings).sort((a, b) => (a < b ? -1 : 1)),
      );
  });

  it.each(scenarios)('$preset believes of no lever and no shock more or less than its own range says', (scenario) => {
    const of = [
      ...scenario.plan.map(({ lever, settings }) => ({ one: levers.find(({ id }) => id === lever)!, settings })),
      ...scenario.shocks.map(({ shock, settings }) => ({ one: shocks.find(({ id }) => id === shock)!, settings })),
    ];
    for (const { one, settings } of of)
      for (const [id, { low, high }] of Object.entries(one.effects)) {
        expect(settings[id], `${one.id}.${id}`).toBeGreaterThanOrEqual(low);
        expect(settings[id], `${one.id}.${id}`).toBeLessThanOrEqual(high);
      }
  });
});

describe('case 1', () => {
  it('takes levers of the families its steps name, in the order of the steps', () => {
    const starts = case1.plan.map(({ fromDay }) => fromDay);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const families = new Set(case1.plan.map(({ lever }) => levers.find(({ id }) => id === lever)!.family));
    expect(families).toEqual(new Set(['data', 'experience', 'supply', 'service']));
    for (const { lever } of case1.plan)
      expect(levers.find(({ id }) => id === lever)!.article.some((section) => /^(3\.1|2\.1)/.test(section))).toBe(true);
  });

  it('has every lever in full force before the window that is measured', () => {
    const day = composeDay(case1);
    const inputs = (d: number) => ({ ...day(d), projectCentsPerDay: 0 });
    expect(inputs(case1.measureFromDay)).toEqual(inputs(case1.horizonDays));
    expect(case1.measureFromDay).toBe(276);
    expect(case1.horizonDays).toBe(365);
  });
});
