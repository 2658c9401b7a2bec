/** What a station keeps account of: a number of entities or servers that changes now and then. */
export const QUEUED = 2;
export const BUSY = 4;
export const SCHEDULED = 6;
/** Servers that serve beyond the schedule, because a service outlasts a shift. */
export const OVERTIME = 8;

const NOW = 0;
const RESET = 1;
/** From the integral of a level to the time up to which it is complete. */
const SINCE = 1;

/**
 * What a station records over time: integrals of its levels since the last reset. An event changes one level as a rule, so
 * each is brought up to date when it changes itself, not whenever something happens.
 *
 * The doubles lie in one Float64Array, because object fields that change with every event would be boxed anew each time.
 */
export class StationRecord {
  private readonly values = new Float64Array(10);

  constructor(opens: number) {
    this.reset(opens);
  }

  /** Says what time it is. Throws a RangeError if that lies before the time said last. */
  turnTo(now: number): void {
    if (!(now >= this.values[NOW]!)) this.refuse(now);
    this.values[NOW] = now;
  }

  /** A level changes at the time said last, or is to be read; it was `value` since its last change. */
  changes(level: number, value: number): void {
    const { values } = this;
    const now = values[NOW]!;
    values[level]! += value * (now - values[level + SINCE]!);
    values[level + SINCE] = now;
  }

  /** Brings all levels up to date, at the state that held. Throws a RangeError if `now` lies before the time said last. */
  advance(now: number, queued: number, busy: number, servers: number): void {
    this.turnTo(now);
    this.changes(QUEUED, queued);
    this.changes(BUSY, busy);
    this.changes(SCHEDULED, servers);
    this.changes(OVERTIME, busy > servers ? busy - servers : 0);
  }

  /** Forgets everything before `now`. Call `advance` first. */
  reset(now: number): void {
    this.values.fill(0);
    this.values[NOW] = now;
    this.values[RESET] = now;
    for (const level of [QUEUED, BUSY, SCHEDULED, OVERTIME]) this.values[level + SINCE] = now;
  }

  /** Time from the reset to now. */
  get span(): number {
    return this.values[NOW]! - this.values[RESET]!;
  }

  /** Entity-time spent waiting. */
  get queueTime(): number {
    return this.values[QUEUED]!;
  }

  /** Server-time spent serving. */
  get busyTime(): number {
    return this.values[BUSY]!;
  }

  /** Server-time on the schedule. */
  get scheduledTime(): number {
    return this.values[SCHEDULED]!;
  }

  /** Server-time to be paid: the schedule, and the overtime of services that outlast it. */
  get paidTime(): number {
    return this.values[SCHEDULED]! + this.values[OVERTIME]!;
  }

  private refuse(now: number): never {
    throw new RangeError(`station at ${now}, before its last change at ${this.values[NOW]!}`);
  }
}
