import { EventList } from '../../sim/event-list';
import { Exponentials } from '../../sim/exponentials';
import { Station } from '../../sim/station';
import { quantile as exponential } from '../../sim/distributions/exponential';
import { draw } from '../../sim/keyed';
import { ClosureKernel } from './closure-kernel';
import { ClosureStation } from './closure-station';

const INTERARRIVAL = 1;
const SERVICE = 0.8;
const ARRIVES = 0;
const ENDS = 1;
/** More than ever are inside at once, at this load. */
const SLOTS = 1024;

/**
 * An M/M/1 queue with load 0.8 on the typed kernel. Returns the sum of waits, to compare and to keep the work alive.
 *
 * Times are drawn ahead in batches, as keyed draws allow: the same numbers as one by one, sooner.
 */
export function typedQueue(customers: number): number {
  const events = new EventList(64);
  const station = new Station({ servers: 1 });
  const interarrivals = new Exponentials(1, 0, 0, INTERARRIVAL);
  const services = new Exponentials(1, 0, 1, SERVICE);
  const arrivals = new Float64Array(SLOTS);
  const customerIn = new Int32Array(SLOTS);
  const waits = new Float64Array(1);
  events.schedule(interarrivals.at(0), 1, ARRIVES, 0);
  while (events.next()) {
    const now = events.time;
    let begins = -1;
    if (events.code === ARRIVES) {
      const customer = events.slot;
      const slot = customer % SLOTS;
      arrivals[slot] = now;
      customerIn[slot] = customer;
      if (station.request(slot, now)) begins = slot;
      const next = customer + 1;
      if (next < customers) events.schedule(now + interarrivals.at(next), 1, ARRIVES, next);
    } else {
      begins = station.release(now);
      if (begins >= 0) waits[0]! += now - arrivals[begins]!;
    }
    if (begins >= 0) events.schedule(now + services.at(customerIn[begins]!), 0, ENDS, begins);
  }
  return waits[0]!;
}

/** The same queue, customer by customer the same times, with closures and objects, in the textbook's way: drawn when needed. */
export function closureQueue(customers: number): number {
  const kernel = new ClosureKernel();
  const station = new ClosureStation(kernel, 1);
  const waits = { sum: 0 };

  const arrive = (customer: number) => {
    const arrival = kernel.now;
    station.request(0, () => {
      waits.sum += kernel.now - arrival;
      const end = kernel.now + exponential(draw(1, 0, 1, customer), SERVICE);
      kernel.schedule(end, 0, () => station.release());
    });
    const next = customer + 1;
    if (next < customers) {
      kernel.schedule(kernel.now + exponential(draw(1, 0, 0, next), INTERARRIVAL), 1, () => arrive(next));
    }
  };
  kernel.schedule(exponential(draw(1, 0, 0, 0), INTERARRIVAL), 1, () => arrive(0));
  while (kernel.step());
  return waits.sum;
}

/**
 * The same queue, worked out by hand: two times to compare, no event list, no station. What draws, logarithms and the
 * queue itself take, and so the least that any kernel could.
 */
export function bareQueue(customers: number): number {
  const interarrivals = new Exponentials(1, 0, 0, INTERARRIVAL);
  const services = new Exponentials(1, 0, 1, SERVICE);
  const arrivals = new Float64Array(SLOTS);
  const sum = new Float64Array(1);
  let arriving = 0;
  let served = 0;
  let arrival = interarrivals.at(0);
  let end = Infinity;
  while (arrival < Infinity || end < Infinity) {
    if (end <= arrival) {
      const now = end;
      served += 1;
      end = Infinity;
      if (served < arriving) {
        sum[0]! += now - arrivals[served % SLOTS]!;
        end = now + services.at(served);
      }
    } else {
      const now = arrival;
      arrivals[arriving % SLOTS] = now;
      if (served === arriving) end = now + services.at(arriving);
      arriving += 1;
      arrival = arriving < customers ? now + interarrivals.at(arriving) : Infinity;
    }
  }
  return sum[0]!;
}
