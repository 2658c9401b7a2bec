import { transfer } from 'comlink';
import type { Job } from '../experiments/executor';
import type { Engine } from '../experiments/replicate';
import { Replicator } from '../experiments/replicate';
import { readingsOf } from '../experiments/readings';
import type { Kpi } from '../kpis/kpi';
import type { MeasuredRun } from '../realism/measured-run';
import type { Scenario } from '../scenario/scenario';
import type { Facts } from '../shop/facts';
import type { Fault, Heartbeat, Order, Outcome, ShopService, Wanted } from './protocol';
import { CANCELLED } from './protocol';

/** Milliseconds between heartbeats, well below the 250 that a watchdog may count on. */
const HEARTBEAT_MS = 100;
/** Milliseconds of work before a look at the post: a cancel is heard that soon. */
const SLICE_MS = 20;

/** Runs and measures one replication; yields the day it has come to. */
export type Measuring = (scenario: Scenario, replication: number) => Generator<number, MeasuredRun, void>;

/**
 * The worker's side: runs orders one after the other and keeps the states after their warm-up. `measuring` is asked for
 * with the first order that wants it.
 */
export function shopService<W extends { readonly bytes: number }>(
  engine: Engine<W>,
  kpis: readonly Kpi[],
  send: (heartbeat: Heartbeat) => void,
  measuring?: () => Promise<Measuring>,
): ShopService {
  const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  let replicator = new Replicator(engine, 0);
  /** The order that was cancelled last. */
  let cancelled = 0;

  async function ran({ id, scenario, replication, wanted, measured }: Order): Promise<Outcome> {
    let worked = 0;
    let since = performance.now();
    let lastBeat = since;
    const beat = (day: number): void => {
      const now = performance.now();
      if (now - lastBeat < HEARTBEAT_MS) return;
      lastBeat = now;
      send({ heartbeat: id, day });
    };
    const steps = measured
      ? stepsOf(await measurer(), { scenario, replication }, beat)
      : replicator.steps({ scenario, replication }, beat);
    for (;;) {
      const step = steps.next();
      const now = performance.now();
      if (step.done) {
        // A thread of its own: its wall time is its processor time, unless there are more threads than processors.
        const cpuMs = worked + now - since;
        if ('numerators' in step.value) return measuredOf(step.value);
        return wanted ? readOf(step.value, cpuMs, wanted) : whole(step.value, cpuMs);
      }
      if (now - since < SLICE_MS) continue;
      worked += now - since;
      await nextTurn();
      since = performance.now();
      if (cancelled === id) return refused({ name: CANCELLED, message: 'cancelled' });
    }
  }

  function measurer(): Promise<Measuring> {
    if (!measuring) throw new TypeError('this worker does not measure');
    return measuring();
  }

  function* stepsOf(
    measure: Measuring,
    { scenario, replication }: Job,
    beat: (day: number) => void,
  ): Generator<unknown, MeasuredRun, undefined> {
    const days = measure(scenario, replication);
    for (;;) {
      const step = days.next();
      if (step.done === true) return step.value;
      beat(step.value);
      yield;
    }
  }

  function measuredOf(measured: MeasuredRun): Outcome {
    const outcome: Outcome = { ok: true, measured, warm: replicator.warmKeys() };
    return transfer(outcome, [measured.numerators.buffer, measured.denominators.buffer]);
  }

  function whole(facts: Facts, cpuMs: number): Outcome {
    const outcome: Outcome = { ok: true, facts, cpuMs, warm: replicator.warmKeys() };
    return transfer(outcome, [
      facts.counters.buffer,
      facts.deliveryHours.buffer,
      facts.followedSku.buffer,
      facts.books.buffer,
    ]);
  }

  function readOf(facts: Facts, cpuMs: number, { kpis: ids, window, perDay }: Wanted): Outcome {
    const wanted = ids.map((id) => {
      const kpi = kpiById.get(id);
      if (kpi === undefined) throw new RangeError(`no KPI "${id}"`);
      return kpi;
    });
    const readings = readingsOf({ facts, cpuMs }, { window, kpis: wanted, perDay });
    const buffers = Object.values(readings).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));
    return transfer({ ok: true, readings, warm: replicator.warmKeys() }, buffers);
  }

  function refused(fault: Fault): Outcome {
    return { ok: false, fault, warm: replicator.warmKeys() };
  }

  return {
    prepare(warmBytes) {
      replicator = new Replicator(engine, warmBytes);
      return true;
    },
    async run(order) {
      try {
        return await ran(order);
      } catch (error) {
        return refused(faultOf(error));
      }
    },
    cancel(id) {
      cancelled = id;
    },
  };
}

/** Lets messages in. By a message, because browsers make nested timers wait for 4 ms. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function faultOf(error: unknown): Fault {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
