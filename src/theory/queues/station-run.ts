import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import { hold, spend } from '../budget';

/** Turns a uniform in (0, 1) into a variate. */
export type Sampler = (u: number) => number;

/** One stream of customers. Classes earlier in the list are served first. */
export interface CustomerClass {
  /** Time between its arrivals. */
  readonly interarrival: Sampler;
  readonly service: Sampler;
  /** Customers per arrival, 1 by default. */
  readonly batch?: Sampler;
}

/** One station and those who come to it. Service times are attached to customers as they arrive. */
export interface StationModel {
  readonly classes: readonly CustomerClass[];
  readonly servers: number;
  /** Room inside, those in service included; arrivals beyond it are lost. */
  readonly capacity?: number;
  /** How long a customer waits before giving up; for ever by default. */
  readonly patience?: Sampler;
  /** Keep every wait and sojourn, for quantiles. */
  readonly keepTimes?: boolean;
}

/** What happened in the measured period. Times are in the model's unit. */
export interface StationTally {
  readonly span: number;
  /** Time spent with n customers inside, by n. */
  readonly timeByNumber: Float64Array;
  /** The same for the first half of the period only. */
  readonly firstHalf: Float64Array;
  readonly meanQueue: number;
  readonly meanBusy: number;
  readonly arrivals: number;
  readonly lost: number;
  /** Admitted arrivals that could not start at once. */
  readonly waits: number;
  /** By class: customers that started, and the sum of their waits; likewise those that gave up. */
  readonly started: Float64Array;
  readonly waitOfStarted: Float64Array;
  readonly gaveUp: Float64Array;
  readonly waitOfGaveUp: Float64Array;
  readonly finished: number;
  readonly sojourn: number;
  /** Times during which no customer was inside, for the mean busy period. */
  readonly emptied: number;
  readonly waitTimes: Float64Array;
  readonly sojournTimes: Float64Array;
}

const ARRIVAL = 0; // slot: class
const END = 1; // slot: customer
const GIVES_UP = 2; // slot: customer
const WARM = 3;
const HALF = 4;

const SERVICE = 0x100;
const PATIENCE = 0x200;
const BATCH = 0x300;

/** Simulates the station from empty and measures from `warmUp` to `warmUp + span`. */
export function runStation(
  model: StationModel,
  key: readonly [number, number],
  warmUp: number,
  span: number,
): StationTally {
  const { classes, servers, capacity = Infinity, patience, keepTimes = false } = model;
  const [k0, k1] = key;
  const events = new EventList(256);
  const station = new Station({ servers, priorities: classes.length, capacity });
  const arrivalsOf = new Int32Array(classes.length);
  let customers = 0; // numbered across classes for their service and patience draws
  let slots = 64;
  let arrived = new Float64Array(slots);
  let services = new Float64Array(slots);
  let classOf = new Int32Array(slots);
  let patienceEnds = new Float64Array(slots).fill(-1); // handles
  const free: number[] = [];
  let used = 0;

  let timeByNumber = new Float64Array(256);
  const started = new Float64Array(classes.length);
  const waitOfStarted = new Float64Array(classes.length);
  const gaveUp = new Float64Array(classes.length);
  const waitOfGaveUp = new Float64Array(classes.length);
  let arrivals = 0;
  let lost = 0;
  let finished = 0;
  let emptied = 0;
  const sums = new Float64Array(2); // last change, sojourn
  const waitTimes = new Times(keepTimes);
  const sojournTimes = new Times(keepTimes);
  const single = classes.length === 1;

  for (let kind = 0; kind < classes.length; kind++) {
    block(k0, k1, kind, arrivalsOf[kind]!++);
    events.schedule(classes[kind]!.interarrival(unit32(word[0]!)), 0, ARRIVAL, kind);
  }
  const end = warmUp + span;
  events.schedule(warmUp, 0, WARM, 0);
  events.schedule(warmUp + span / 2, 0, HALF, 0);
  let firstHalf = new Float64Array(0);
  let inside = 0;

  while (events.next(end)) {
    spend();
    const now = events.time;
    if (inside >= timeByNumber.length) timeByNumber = doubled(timeByNumber);
    timeByNumber[inside]! += now - sums[0]!;
    sums[0] = now;
    let next = -1;
    switch (events.code) {
      case ARRIVAL: {
        const kind = events.slot;
        const group = classes[kind]!;
        block(k0, k1, kind, arrivalsOf[kind]!++);
        const first = word[1]!;
        events.schedule(now + group.interarrival(unit32(word[0]!)), 0, ARRIVAL, kind);
        let members = 1;
        if (group.batch !== undefined) {
          block(k0, k1, BATCH | kind, arrivalsOf[kind]!);
          members = group.batch(unit32(word[0]!));
          spend(members);
        }
        for (let member = 0; member < members; member++) {
          arrivals += 1;
          if (station.full) {
            lost += 1;
            continue;
          }
          let u = first;
          if (member > 0) {
            block(k0, k1, SERVICE, customers);
            u = word[0]!;
          }
          customers += 1;
          let slot: number;
          if (free.length > 0) slot = free.pop()!;
          else {
            if (used === slots) {
              slots *= 2;
              arrived = doubled(arrived);
              services = doubled(services);
              const kinds = new Int32Array(slots);
              kinds.set(classOf);
              classOf = kinds;
              patienceEnds = doubled(patienceEnds);
            }
            slot = used++;
          }
          arrived[slot] = now;
          services[slot] = group.service(unit32(u));
          classOf[slot] = kind;
          inside += 1;
          hold(inside);
          if (station.request(slot, now, single ? 0 : kind)) {
            events.schedule(now + services[slot]!, 0, END, slot);
            started[kind]! += 1;
            waitTimes.add(0);
          } else if (patience !== undefined) {
            block(k0, k1, PATIENCE, customers);
            patienceEnds[slot] = events.schedule(now + patience(unit32(word[0]!)), 0, GIVES_UP, slot);
          }
        }
        break;
      }
      case END: {
        const slot = events.slot;
        next = station.release(now);
        inside -= 1;
        if (inside === 0) emptied += 1;
        finished += 1;
        sums[1]! += now - arrived[slot]!;
        sojournTimes.add(now - arrived[slot]!);
        free.push(slot);
        break;
      }
      case GIVES_UP: {
        const slot = events.slot;
        station.withdraw(slot, now);
        inside -= 1;
        gaveUp[classOf[slot]!]! += 1;
        waitOfGaveUp[classOf[slot]!]! += now - arrived[slot]!;
        free.push(slot);
        break;
      }
      case HALF:
        firstHalf = Float64Array.from(timeByNumber);
        break;
      case WARM: {
        station.resetStatistics(now);
        timeByNumber.fill(0);
        for (const counter of [started, waitOfStarted, gaveUp, waitOfGaveUp]) counter.fill(0);
        arrivals = lost = finished = emptied = 0;
        sums[1] = 0;
        waitTimes.clear();
        sojournTimes.clear();
        break;
      }
    }
    if (next >= 0) {
      const kind = classOf[next]!;
      if (patience !== undefined) events.cancel(patienceEnds[next]!);
      events.schedule(now + services[next]!, 0, END, next);
      started[kind]! += 1;
      waitOfStarted[kind]! += now - arrived[next]!;
      waitTimes.add(now - arrived[next]!);
    }
  }
  if (inside >= timeByNumber.length) timeByNumber = doubled(timeByNumber);
  timeByNumber[inside]! += end - sums[0]!;
  const statistics = station.statistics(end);
  return {
    span,
    timeByNumber,
    firstHalf,
    meanQueue: statistics.meanQueue,
    meanBusy: statistics.meanBusy,
    arrivals,
    lost,
    waits: statistics.waits,
    started,
    waitOfStarted,
    gaveUp,
    waitOfGaveUp,
    finished,
    sojourn: sums[1]!,
    emptied,
    waitTimes: waitTimes.values(),
    sojournTimes: sojournTimes.values(),
  };
}

/** A growing list of doubles that allocates nothing per entry. */
class Times {
  private list: Float64Array;
  private length = 0;
  private readonly kept: boolean;

  constructor(kept: boolean) {
    this.kept = kept;
    this.list = new Float64Array(kept ? 4096 : 0);
  }

  add(value: number): void {
    if (!this.kept) return;
    if (this.length === this.list.length) this.list = doubled(this.list);
    this.list[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }

  values(): Float64Array {
    return this.list.subarray(0, this.length);
  }
}

function doubled(from: Float64Array): Float64Array<ArrayBuffer> {
  const to = new Float64Array(2 * from.length);
  to.set(from);
  return to;
}

/** The mean number inside, from the time spent at each number. */
export function meanNumber(tally: StationTally): number {
  return weighted(tally.timeByNumber, (n) => n) / tally.span;
}

/**
 * Variance of the number inside: the mean square less the product of the means of the two halves. The square of one mean
 * would be too large by that mean's own variance; the halves are all but independent.
 */
export function varianceOfNumber(tally: StationTally): number {
  const half = tally.span / 2;
  const first = weighted(tally.firstHalf, (n) => n);
  const second = weighted(tally.timeByNumber, (n) => n) - first;
  return weighted(tally.timeByNumber, (n) => n * n) / tally.span - (first / half) * (second / half);
}

function weighted(timeByNumber: Float64Array, value: (n: number) => number): number {
  let sum = 0;
  for (let n = 1; n < timeByNumber.length; n++) sum += timeByNumber[n]! * value(n);
  return sum;
}

export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
