import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/experiments/readings';
import type { Heartbeat, Order } from '../../src/worker/protocol';
import { shopService } from '../../src/worker/shop-service';
import { kpis as smallKpis, scenario, SmallEngine, smallFacts } from '../experiments/world';

/** Days of a long order; each takes a millisecond. */
const LONG = 400;

function slowEngine(): SmallEngine {
  const engine = new SmallEngine();
  engine.onEachDay = () => {
    const until = performance.now() + 1;
    while (performance.now() < until);
  };
  return engine;
}

function order(id: number, replication = 1): Order {
  return { id, scenario: scenario({ horizonDays: LONG }), replication };
}

describe('a worker’s service', () => {
  it('gives the facts of an order and says which warm states it holds', async () => {
    const service = shopService(new SmallEngine(), smallKpis, () => undefined);
    service.prepare(1e6);
    const outcome = await service.run({ id: 1, scenario: scenario(), replication: 3 });
    expect(outcome).toMatchObject({ ok: true, facts: smallFacts({ scenario: scenario(), replication: 3 }) });
    expect(outcome.warm).toHaveLength(1);
  });

  it('reads what is wanted of the facts as the calling thread would, and sends only that', async () => {
    const service = shopService(new SmallEngine(), smallKpis, () => undefined);
    service.prepare(1e6);
    const window = { firstDay: 3, lastDay: 14 };
    const wanted = { window, kpis: ['units', 'conversion'], perDay: true };
    const outcome = await service.run({ id: 1, scenario: scenario(), replication: 3, wanted });
    if (!('readings' in outcome)) throw new Error('no readings');
    const { cpuMs } = outcome.readings;
    const facts = smallFacts({ scenario: scenario(), replication: 3 });
    const kpis = wanted.kpis.map((id) => smallKpis.find((kpi) => kpi.id === id)!);
    expect(outcome.readings).toEqual(readingsOf({ facts, cpuMs }, { window, kpis, perDay: true }));
    expect(outcome).not.toHaveProperty('facts');
  });

  it('measures a run where that is asked, with signs of life, and sends only what was measured', async () => {
    const beats: Heartbeat[] = [];
    const measured = { numerators: Float64Array.of(3), denominators: Float64Array.of(4), digest: 'd', stopped: null };
    function* measuring({ horizonDays }: { readonly horizonDays: number }, replication: number) {
      const until = performance.now() + 250;
      while (performance.now() < until) yield horizonDays + replication;
      return measured;
    }
    const beat = (heartbeat: Heartbeat): void => void beats.push(heartbeat);
    const service = shopService(new SmallEngine(), smallKpis, beat, () => Promise.resolve(measuring));
    service.prepare(1e6);
    const outcome = await service.run({
      id: 7,
      scenario: scenario({ horizonDays: 20 }),
      replication: 3,
      measured: true,
    });
    expect(outcome).toMatchObject({ ok: true, measured: { digest: 'd', stopped: null } });
    expect(outcome).not.toHaveProperty('facts');
    expect(beats[0]).toEqual({ heartbeat: 7, day: 23 });
  });

  it('says so where it cannot measure', async () => {
    const service = shopService(new SmallEngine(), smallKpis, () => undefined);
    service.prepare(1e6);
    const outcome = await service.run({ id: 1, scenario: scenario(), replication: 1, measured: true });
    expect(outcome).toMatchObject({ ok: false, fault: { message: 'this worker does not measure' } });
  });

  it('refuses to read a KPI that it does not know', async () => {
    const service = shopService(new SmallEngine(), smallKpis, () => undefined);
    service.prepare(1e6);
    const wanted = { window: { firstDay: 1, lastDay: 14 }, kpis: ['luck'], perDay: false };
    const outcome = await service.run({ id: 1, scenario: scenario(), replication: 1, wanted });
    expect(outcome).toMatchObject({ ok: false, fault: { message: 'no KPI "luck"' } });
  });

  it('stops a cancelled order before its end, keeps its warm state and goes on with the next', async () => {
    const engine = slowEngine();
    const service = shopService(engine, smallKpis, () => undefined);
    service.prepare(1e6);
    const cancelled = service.run(order(1));
    setTimeout(() => service.cancel(1), 0);
    const outcome = await cancelled;
    expect(outcome).toMatchObject({ ok: false, fault: { name: 'Cancelled' } });
    expect(outcome.warm).toHaveLength(1);
    expect(engine.daysRun).toBeLessThan(LONG);
    expect(await service.run(order(2))).toMatchObject({ ok: true });
    expect(engine.warmUps).toBe(1);
  });

  it('gives signs of life while it runs, with the day reached', async () => {
    const beats: Heartbeat[] = [];
    const service = shopService(slowEngine(), smallKpis, (beat) => beats.push(beat));
    service.prepare(1e6);
    await service.run(order(7));
    expect(beats.length).toBeGreaterThanOrEqual(2);
    expect(beats.every(({ heartbeat }) => heartbeat === 7)).toBe(true);
    expect(beats.map(({ day }) => day)).toEqual(beats.map(({ day }) => day).toSorted((a, b) => a - b));
  });

  it('hands an exception over as plain data', async () => {
    const engine = new SmallEngine();
    engine.warmUp = () => {
      throw new RangeError('units do not add up');
    };
    const service = shopService(engine, smallKpis, () => undefined);
    const outcome = await service.run(order(1));
    expect(outcome).toEqual({ ok: false, fault: { name: 'RangeError', message: 'units do not add up' }, warm: [] });
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});
