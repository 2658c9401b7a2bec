import { BUSY, DUE, OVERTIME, QUEUED, SCHEDULED, StationRecord } from './station-record';
import { WaitingLine } from './waiting-line';

export interface StationOptions {
  /** Servers on duty at the start, 0 or more. */
  readonly servers: number;
  /** Number of priorities, 1 by default; lower numbers are served first. */
  readonly priorities?: number;
  /** The most entities that may be inside, waiting or in service; no bound by default. */
  readonly capacity?: number;
  /** Time at which it opens and its statistics begin, 0 by default; may be negative. */
  readonly opens?: number;
}

/** What a station did since its statistics were reset. Times are in the model's unit. */
export interface StationStatistics {
  /** Length of the period. */
  readonly span: number;
  /** Time averages. */
  readonly meanQueue: number;
  readonly meanBusy: number;
  readonly meanServers: number;
  /** Server-time spent serving, on the schedule, and to be paid (schedule plus overtime). */
  readonly busyTime: number;
  readonly scheduledTime: number;
  readonly paidTime: number;
  /** Busy over paid time; 0 when nobody was paid. */
  readonly utilisation: number;
  /** Entities that asked, that waited first, that began, that ended, that gave up. */
  readonly requests: number;
  readonly waits: number;
  readonly starts: number;
  readonly releases: number;
  readonly withdrawals: number;
}

/**
 * A staffed resource: parallel servers before one waiting line. It decides who is served when, and nothing else; how long
 * a service takes, and the event that ends it, belong to the caller.
 *
 * Entities are small integers (slots). The state is numbers and typed arrays, so a world can be copied as it stands.
 */
export class Station extends StationRecord {
  /** Servers on duty. */
  servers: number;
  /** Servers that serve; more than `servers` while services outlast a shift. */
  busy = 0;

  private readonly capacity: number;
  private readonly line: WaitingLine;
  // Counted since the last reset. Starts and requests follow from these, because nobody is lost.
  private waits = 0;
  private releases = 0;
  private withdrawals = 0;
  private busyAtReset = 0;
  private queuedAtReset = 0;

  /** Throws a RangeError for a negative or fractional number of servers or a capacity below 1. */
  constructor(options: StationOptions) {
    const { servers, priorities = 1, capacity = Infinity, opens = 0 } = options;
    if (!(Number.isInteger(servers) && servers >= 0)) throw new RangeError(`station with ${servers} servers`);
    if (!(capacity >= 1)) throw new RangeError(`station with capacity ${capacity}`);
    super(opens);
    this.servers = servers;
    this.capacity = capacity;
    this.line = new WaitingLine(priorities);
  }

  /** Entities waiting. */
  get queued(): number {
    return this.line.length;
  }

  /** True when one more entity would exceed the capacity: turn it away instead of calling `request`. */
  get full(): boolean {
    return this.busy + this.line.length >= this.capacity;
  }

  /** True while the entity waits here. */
  waiting(entity: number): boolean {
    return this.line.has(entity);
  }

  /** How many wait at one priority. */
  queuedAt(priority: number): number {
    return this.line.count(priority);
  }

  /** The entity that has waited longest at one priority; -1 when none does. */
  firstAt(priority: number): number {
    return this.line.first(priority);
  }

  /** Asks for service. True: it starts now; false: the entity waits. Throws a RangeError when the station is full. */
  request(entity: number, now: number, priority?: number): boolean {
    this.values[DUE] = now;
    return this.ask(entity, priority);
  }

  /** Stands in line without asking for service, so that several may join before the first is served: `admit` then serves. */
  join(entity: number, now: number, priority = 0): void {
    if (this.full) throw new RangeError(`entity ${entity} asks at a full station`);
    this.turnTo(now);
    this.changes(QUEUED, this.line.length);
    this.line.join(entity, priority);
    this.waits += 1;
  }

  /**
   * Takes the next of the line along with an entity whose service starts now: it shares that server and has no release of its
   * own, so it is counted as a withdrawal. -1 when nobody waits.
   */
  takeAlong(now: number): number {
    this.turnTo(now);
    if (this.line.length === 0) return -1;
    this.changes(QUEUED, this.line.length);
    this.withdrawals += 1;
    return this.line.take();
  }

  /** A server finishes. Returns the entity whose service starts now, or -1. Throws a RangeError if no server is busy. */
  release(now: number): number {
    this.values[DUE] = now;
    return this.finish();
  }

  /** Starts the next waiting entity if a server is free; -1 otherwise. Call until -1 after a rise in servers. */
  admit(now: number): number {
    this.turnTo(now);
    if (this.busy >= this.servers || this.line.length === 0) return -1;
    this.changes(BUSY, this.busy);
    this.changes(QUEUED, this.line.length);
    this.busy += 1;
    return this.line.take();
  }

  /** Takes a waiting entity out of the line (it reneges); false if it does not wait here. */
  withdraw(entity: number, now: number): boolean {
    this.turnTo(now);
    if (!this.line.has(entity)) return false;
    this.changes(QUEUED, this.line.length);
    this.withdrawals += 1;
    return this.line.leave(entity);
  }

  /** Changes the number on duty. Services under way are finished first, whoever goes home. */
  setServers(servers: number, now: number): void {
    if (!(Number.isInteger(servers) && servers >= 0)) throw new RangeError(`${servers} servers`);
    this.turnTo(now);
    this.changes(SCHEDULED, this.servers);
    this.changes(OVERTIME, Math.max(0, this.busy - this.servers));
    this.servers = servers;
  }

  /** Starts the statistics anew; the state stays. */
  resetStatistics(now: number): void {
    this.bringUpTo(now);
    this.reset(now);
    this.waits = 0;
    this.releases = 0;
    this.withdrawals = 0;
    this.busyAtReset = this.busy;
    this.queuedAtReset = this.line.length;
  }

  /** The statistics from the last reset (or the opening) to `now`. */
  statistics(now: number): StationStatistics {
    this.bringUpTo(now);
    const { span, queueTime, busyTime, scheduledTime, paidTime } = this;
    const starts = this.releases + this.busy - this.busyAtReset;
    const over = (total: number) => (span > 0 ? total / span : 0);
    return {
      span,
      meanQueue: over(queueTime),
      meanBusy: over(busyTime),
      meanServers: over(scheduledTime),
      busyTime,
      scheduledTime,
      paidTime,
      utilisation: paidTime > 0 ? busyTime / paidTime : 0,
      requests: starts + this.withdrawals + this.line.length - this.queuedAtReset,
      waits: this.waits,
      starts,
      releases: this.releases,
      withdrawals: this.withdrawals,
    };
  }

  // `request` and `release` at the time left in the record: a double handed to a function that an engine does not inline is
  // boxed, and these are too long to be inlined everywhere. One level changes, named once: hence short enough for often.

  private ask(entity: number, priority?: number): boolean {
    const { line, busy } = this;
    const waiting = line.length;
    if (busy + waiting >= this.capacity) throw new RangeError(`entity ${entity} asks at a full station`);
    const begins = busy < this.servers && waiting === 0;
    this.changes(begins ? BUSY : QUEUED, begins ? busy : waiting);
    if (begins) this.busy = busy + 1;
    else {
      line.join(entity, priority);
      this.waits += 1;
    }
    return begins;
  }

  private finish(): number {
    const { line, busy } = this;
    const waiting = line.length;
    if (busy === 0) throw new RangeError('release at an idle station');
    const over = busy - this.servers;
    const goesOn = waiting > 0 && over <= 0;
    this.changes(goesOn ? QUEUED : BUSY, goesOn ? waiting : busy);
    this.releases += 1;
    if (goesOn) return line.take();
    if (over > 0) this.changes(OVERTIME, over);
    this.busy = busy - 1;
    return -1;
  }

  private bringUpTo(now: number): void {
    this.advance(now, this.line.length, this.busy, this.servers);
  }
}
