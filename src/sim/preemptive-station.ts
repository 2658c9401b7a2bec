import { StationRecord } from './station-record';
import { WaitingLine } from './waiting-line';

/**
 * A station where a more urgent entity interrupts a less urgent one (preemptive-resume): the interrupted service goes
 * back to the front of its priority and later continues where it stopped.
 *
 * The caller schedules the end of each service at `finish(entity)`. After a `request` that returns true it looks at
 * `preempted`: if that is not -1, the end of that entity's service must be cancelled; it starts again when `release` or
 * `admit` returns it.
 */
export class PreemptiveStation extends StationRecord {
  /** Servers on duty. */
  servers: number;
  /** Servers that serve. */
  busy = 0;
  /** The entity interrupted by the last `request`, or -1. */
  preempted = -1;

  private readonly line: WaitingLine;
  private running: Int32Array; // entities in service, in the order in which they started
  private priorities = new Int32Array(16); // by entity
  private finishes = new Float64Array(16); // by entity: end of its service while it runs
  private remains = new Float64Array(16); // by entity: service still needed while it waits

  constructor(options: { readonly servers: number; readonly priorities: number; readonly opens?: number }) {
    const { servers, priorities, opens = 0 } = options;
    if (!(Number.isInteger(servers) && servers >= 0)) throw new RangeError(`station with ${servers} servers`);
    super(opens);
    this.servers = servers;
    this.line = new WaitingLine(priorities);
    this.running = new Int32Array(Math.max(4, servers));
  }

  /** Entities waiting, the interrupted ones among them. */
  get queued(): number {
    return this.line.length;
  }

  /** When the service of an entity in service ends, if nothing interrupts it. */
  finish(entity: number): number {
    return this.finishes[entity]!;
  }

  /** Asks for `service` time units. True: it starts now, having interrupted `preempted` if that is not -1. */
  request(entity: number, now: number, priority: number, service: number): boolean {
    if (!(service >= 0)) throw new RangeError(`service of ${service}`);
    this.bringUpTo(now);
    this.preempted = -1;
    while (entity >= this.priorities.length) this.grow();
    this.priorities[entity] = priority;
    this.remains[entity] = service;
    if (this.busy < this.servers && this.line.length === 0) {
      this.begin(entity, now);
      return true;
    }
    const place = this.leastUrgent();
    if (place >= 0 && this.busy >= this.servers && this.priorities[this.running[place]!]! > priority) {
      const victim = this.running[place]!;
      this.remains[victim] = Math.max(0, this.finishes[victim]! - now);
      this.stop(place);
      this.line.joinFront(victim, this.priorities[victim]);
      this.preempted = victim;
      this.begin(entity, now);
      return true;
    }
    this.line.join(entity, priority);
    return false;
  }

  /** The service of an entity ends. Returns the entity that starts or continues now, or -1. */
  release(entity: number, now: number): number {
    const place = this.running.subarray(0, this.busy).indexOf(entity);
    if (place < 0) throw new RangeError(`entity ${entity} is not in service`);
    this.bringUpTo(now);
    this.stop(place);
    return this.start(now);
  }

  /** Starts the next waiting entity if a server is free; -1 otherwise. Call until -1 after a rise in servers. */
  admit(now: number): number {
    this.bringUpTo(now);
    return this.start(now);
  }

  /** Takes a waiting entity out of the line; false if it does not wait here. */
  withdraw(entity: number, now: number): boolean {
    this.bringUpTo(now);
    return this.line.leave(entity);
  }

  /** Changes the number on duty. Services under way are finished first. */
  setServers(servers: number, now: number): void {
    if (!(Number.isInteger(servers) && servers >= 0)) throw new RangeError(`${servers} servers`);
    this.bringUpTo(now);
    this.servers = servers;
  }

  /** Starts the statistics anew; the state stays. */
  resetStatistics(now: number): void {
    this.bringUpTo(now);
    this.reset(now);
  }

  /** Time averages from the last reset (or the opening) to `now`, and busy over paid server-time. */
  statistics(now: number): { readonly meanQueue: number; readonly meanBusy: number; readonly utilisation: number } {
    this.bringUpTo(now);
    const { span, queueTime, busyTime, paidTime } = this;
    return {
      meanQueue: span > 0 ? queueTime / span : 0,
      meanBusy: span > 0 ? busyTime / span : 0,
      utilisation: paidTime > 0 ? busyTime / paidTime : 0,
    };
  }

  private start(now: number): number {
    if (this.busy >= this.servers) return -1;
    const entity = this.line.take();
    if (entity >= 0) this.begin(entity, now);
    return entity;
  }

  private begin(entity: number, now: number): void {
    if (this.busy === this.running.length) {
      const running = new Int32Array(2 * this.busy);
      running.set(this.running);
      this.running = running;
    }
    this.running[this.busy++] = entity;
    this.finishes[entity] = now + this.remains[entity]!;
  }

  private stop(place: number): void {
    this.running.copyWithin(place, place + 1, this.busy);
    this.busy -= 1;
  }

  /** The place of the one to interrupt: the highest priority number, and of those the one that started last. */
  private leastUrgent(): number {
    let place = -1;
    let worst = -1;
    for (let i = 0; i < this.busy; i++) {
      const priority = this.priorities[this.running[i]!]!;
      if (priority >= worst) {
        worst = priority;
        place = i;
      }
    }
    return place;
  }

  private grow(): void {
    const { priorities, finishes, remains } = this;
    this.priorities = new Int32Array(2 * priorities.length);
    this.priorities.set(priorities);
    this.finishes = new Float64Array(2 * finishes.length);
    this.finishes.set(finishes);
    this.remains = new Float64Array(2 * remains.length);
    this.remains.set(remains);
  }

  private bringUpTo(now: number): void {
    this.advance(now, this.line.length, this.busy, this.servers);
  }
}
