/** What a station keeps account of: a number of entities or servers that changes now and then. */
export const QUEUED = 3;
export const BUSY = 5;
export const SCHEDULED = 7;
/** Servers that serve beyond the schedule, because a service outlasts a shift. */
export const OVERTIME = 9;

/** Of a station's `values`: the time that was said, from when on things happen, and that of the last reset. */
export const DUE = 0;
const NOW = 1;
const RESET = 2;
/** From the integral of a level to the time up to which it is complete. */
const SINCE = 1;

/**
 * What a station of any kind records over time: integrals of its levels since the last reset. An event changes one level
 * as a rule, so each is brought up to date when it changes itself, not whenever something happens.
 *
 * The doubles lie in one Float64Array, because object fields that change with every event would be boxed anew each time.
 */
export abstract class StationRecord {
  protected readonly values = new Float64Array(11);

  constructor(opens: number) {
    this.reset(opens);
  }

  /** Says what time it is. Throws a RangeError if that lies before the time said last. */
  protected turnTo(now: number): void {
    const { values } = this;
    values[DUE] = now;
    if (!(now >= values[NOW]!)) this.refuse();
    values[NOW] = now;
  }

  /**
   * A level changes at the time due, or is to be read; it was `value` since its last change. Throws a RangeError if that
   * time lies before the last one.
   */
  protected changes(level: number, value: number): void {
    const { values } = this;
    const now = values[DUE]!;
    if (!(now >= values[NOW]!)) this.refuse();
    values[NOW] = now;
    values[level]! += value * (now - values[level + SINCE]!);
    values[level + SINCE] = now;
  }

  /** Brings all levels up to date, at the state that held. Throws a RangeError if `now` lies before the time said last. */
  protected advance(now: number, queued: number, busy: number, servers: number): void {
    this.values[DUE] = now;
    this.changes(QUEUED, queued);
    this.changes(BUSY, busy);
    this.changes(SCHEDULED, servers);
    this.changes(OVERTIME, busy > servers ? busy - servers : 0);
  }

  /** Forgets everything before `now`. Call `advance` first. */
  protected reset(now: number): void {
    this.values.fill(0);
    this.values[NOW] = now;
    this.values[RESET] = now;
    for (const level of [QUEUED, BUSY, SCHEDULED, OVERTIME]) this.values[level + SINCE] = now;
  }

  /** Time from the reset to now. */
  protected get span(): number {
    return this.values[NOW]! - this.values[RESET]!;
  }

  /** Entity-time spent waiting. */
  protected get queueTime(): number {
    return this.values[QUEUED]!;
  }

  /** Server-time spent serving. */
  protected get busyTime(): number {
    return this.values[BUSY]!;
  }

  /** Server-time on the schedule. */
  protected get scheduledTime(): number {
    return this.values[SCHEDULED]!;
  }

  /** Server-time to be paid: the schedule, and the overtime of services that outlast it. */
  protected get paidTime(): number {
    return this.values[SCHEDULED]! + this.values[OVERTIME]!;
  }

  private refuse(): never {
    throw new RangeError(`station at ${this.values[DUE]!}, before its last change at ${this.values[NOW]!}`);
  }
}
