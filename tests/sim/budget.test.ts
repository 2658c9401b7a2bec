import { describe, expect, it } from 'vitest';
import { Budget, type Limits } from '../../src/sim/budget';
import { EventList } from '../../src/sim/event-list';

/** Runs a model in which each event schedules another after `delay`; returns the budget and the events that happened. */
function run(limits: Limits, delay: (event: number) => number, entities = (event: number) => event): [Budget, number] {
  const budget = new Budget(limits);
  const events = new EventList();
  events.schedule(0, 0, 0, 0);
  let happened = 0;
  while (happened < 5000 && events.next() && budget.allows(events.time, entities(happened))) {
    happened += 1;
    events.schedule(events.time + delay(happened), 0, 0, 0);
  }
  return [budget, happened];
}

describe('budget', () => {
  it('lets a run of ordinary size end by itself', () => {
    const [budget, happened] = run({}, () => 1);
    expect([happened, budget.overrun, budget.events]).toEqual([5000, null, 5000]);
  });

  it('stops after the allowed number of events and says so', () => {
    const [budget, happened] = run({ events: 100 }, () => 0.5);
    expect(happened).toBe(100);
    expect(budget.overrun).toEqual({ limit: 'events', allowed: 100, time: 50 });
  });

  it('stops a loop without delay, but not many events that are a moment apart', () => {
    const [loop, happened] = run({ eventsAtOneInstant: 50 }, (event) => (event < 10 ? 1 : 0));
    expect(happened).toBe(60 - 1);
    expect(loop.overrun).toEqual({ limit: 'eventsAtOneInstant', allowed: 50, time: 9 });
    expect(run({ eventsAtOneInstant: 50 }, () => 1e-12)[0].overrun).toBeNull();
  });

  it('stops when too many entities are alive', () => {
    const [budget, happened] = run(
      { entities: 20 },
      () => 1,
      (event) => event,
    );
    expect(happened).toBe(21);
    expect(budget.overrun).toEqual({ limit: 'entities', allowed: 20, time: 21 });
  });

  it('stays closed once it was overrun, and keeps the first reason', () => {
    const budget = new Budget({ entities: 1 });
    expect([budget.allows(0, 2), budget.allows(1, 0), budget.allows(2, 5)]).toEqual([false, false, false]);
    expect(budget.overrun?.time).toBe(0);
  });
});
