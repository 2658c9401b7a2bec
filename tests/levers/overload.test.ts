import { describe, expect, it } from 'vitest';
import { overloadOfPlan } from '../../src/levers/overload';
import { warningsOf } from '../../src/scenario/warnings';
import { catalogue } from '../../src/levers/compose';
import { happening, planned, scenarioWith } from './a-scenario';

const said = (scenario: Parameters<typeof overloadOfPlan>[0]) =>
  overloadOfPlan(scenario).map(({ path, message }) => `${path}: ${message.en.slice(0, message.en.indexOf(':'))}`);

describe('the forecast of overload', () => {
  it('names the station that a plan leaves without hands, and the first day of it', () => {
    const home = planned('service-staffing', { chatAgents: -3, phoneAgents: 0, hours: 0 }, 40);
    expect(said(scenarioWith([home]))).toEqual(['shop.chatAgents: Day 40']);
    expect(said(scenarioWith([]))).toEqual([]);
  });

  it('sees what is over before the end', () => {
    const home = planned('service-staffing', { chatAgents: -3, phoneAgents: 0, hours: 0 }, 20, 30);
    expect(said(scenarioWith([home]))).toEqual(['shop.chatAgents: Day 20']);
  });

  it('sees shocks too, where they are in full force', () => {
    const strike = happening('carrier-strike', {}, 30, 40);
    expect(said(scenarioWith([], [strike]))).toEqual(['shop.carrierCapacityPerDay: Day 30']);
  });

  it('leaves to the shop what overloads it anyway', () => {
    const scenario = scenarioWith([planned('service-staffing', { chatAgents: -1 }, 40)], [], { chatAgents: 1 });
    expect(warningsOf(scenario, catalogue).map(({ path }) => path)).toContain('shop.chatAgents');
    expect(said(scenario)).not.toContain('shop.chatAgents: Day 40');
  });
});
