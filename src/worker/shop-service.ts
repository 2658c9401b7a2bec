import { transfer } from 'comlink';
import { engine } from '../experiments/engine';
import { Replicator } from '../experiments/replicate';
import type { Fault, Heartbeat, Order, Outcome, ShopService } from './protocol';

/** Milliseconds between heartbeats, well below the 250 that a watchdog may count on. */
const HEARTBEAT_MS = 100;

/** The worker's side: runs orders one after the other and keeps the states after their warm-up. */
export function shopService(send: (heartbeat: Heartbeat) => void): ShopService {
  let replicator = new Replicator(engine, 0);
  return {
    prepare(warmBytes) {
      replicator = new Replicator(engine, warmBytes);
      return true;
    },
    run(order) {
      try {
        return ran(replicator, order, send);
      } catch (error) {
        return { ok: false, fault: faultOf(error), warm: replicator.warmKeys() };
      }
    },
  };
}

function ran<W extends { bytes: number }>(
  replicator: Replicator<W>,
  order: Order,
  send: (heartbeat: Heartbeat) => void,
): Outcome {
  const { id, scenario, replication } = order;
  const start = performance.now();
  let last = start;
  const facts = replicator.run({ scenario, replication }, (day) => {
    const now = performance.now();
    if (now - last < HEARTBEAT_MS) return;
    last = now;
    send({ heartbeat: id, day });
  });
  // A thread of its own: its wall time is its processor time, unless there are more threads than processors.
  const cpuMs = performance.now() - start;
  const buffers = [facts.counters.buffer, facts.deliveryHours.buffer, facts.followedSku.buffer];
  return transfer({ ok: true, facts, cpuMs, warm: replicator.warmKeys() }, buffers);
}

function faultOf(error: unknown): Fault {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
