import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { PreemptiveStation } from '../../sim/preemptive-station';
import { hold, spend } from '../budget';
import type { CustomerClass } from './station-run';

const ARRIVAL = 0; // slot: class
const END = 1; // slot: customer
const WARM = 2;

/** Time in system by class at a station where the more urgent interrupt the less urgent (preemptive-resume). */
export interface PreemptiveTally {
  readonly finished: Float64Array;
  /** Sum of sojourn minus own service: the wait, interruptions included. */
  readonly wait: Float64Array;
  readonly utilisation: number;
}

/** Simulates from empty and measures those who finish between `warmUp` and `warmUp + span`. */
export function runPreemptive(
  classes: readonly CustomerClass[],
  servers: number,
  key: readonly [number, number],
  { warmUp, span }: { readonly warmUp: number; readonly span: number },
): PreemptiveTally {
  const [k0, k1] = key;
  const events = new EventList(256);
  const station = new PreemptiveStation({ servers, priorities: classes.length });
  const counts = new Int32Array(classes.length);
  const arrived: number[] = [];
  const services: number[] = [];
  const classOf: number[] = [];
  const ends: number[] = []; // handle of the end of service, by customer
  const free: number[] = [];
  const finished = new Float64Array(classes.length);
  const wait = new Float64Array(classes.length);
  const begin = (customer: number) => {
    ends[customer] = events.schedule(station.finish(customer), 0, END, customer);
  };
  for (let kind = 0; kind < classes.length; kind++) {
    block(k0, k1, kind, counts[kind]!++);
    events.schedule(classes[kind]!.interarrival(unit32(word[0]!)), 0, ARRIVAL, kind);
  }
  events.schedule(warmUp, 0, WARM, 0);
  const end = warmUp + span;
  while (events.next(end)) {
    spend();
    const now = events.time;
    if (events.code === ARRIVAL) {
      const kind = events.slot;
      block(k0, k1, kind, counts[kind]!++);
      const u = word[1]!;
      events.schedule(now + classes[kind]!.interarrival(unit32(word[0]!)), 0, ARRIVAL, kind);
      const customer = free.pop() ?? arrived.length;
      hold(customer);
      arrived[customer] = now;
      services[customer] = classes[kind]!.service(unit32(u));
      classOf[customer] = kind;
      if (station.request(customer, now, kind, services[customer])) {
        if (station.preempted >= 0) events.cancel(ends[station.preempted]!);
        begin(customer);
      }
    } else if (events.code === END) {
      const customer = events.slot;
      const next = station.release(customer, now);
      if (next >= 0) begin(next);
      const kind = classOf[customer]!;
      finished[kind]! += 1;
      wait[kind]! += now - arrived[customer]! - services[customer]!;
      free.push(customer);
    } else {
      station.resetStatistics(now);
      finished.fill(0);
      wait.fill(0);
    }
  }
  return { finished, wait, utilisation: station.statistics(end).utilisation };
}
