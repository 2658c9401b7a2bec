const LAST = 0;
const SINCE = 1;
const QUEUE = 2;
const BUSY = 3;
const SCHEDULED = 4;
const PAID = 5;

/**
 * What a station records over time: integrals of queue, busy and scheduled servers since the last reset.
 *
 * The doubles lie in one Float64Array, because object fields that change with every event would be boxed anew each time.
 */
export class StationRecord {
  private readonly values = new Float64Array(6);

  constructor(opens: number) {
    this.reset(opens);
  }

  /** Adds the time since the last change at the state that held. Throws a RangeError if `now` lies before it. */
  advance(now: number, queued: number, busy: number, servers: number): void {
    const values = this.values;
    const span = now - values[LAST]!;
    if (!(span >= 0)) throw new RangeError(`station at ${now}, before its last change at ${values[LAST]!}`);
    if (span === 0) return;
    values[LAST] = now;
    values[QUEUE]! += queued * span;
    values[BUSY]! += busy * span;
    values[SCHEDULED]! += servers * span;
    values[PAID]! += (busy > servers ? busy : servers) * span;
  }

  /** Forgets everything before `now`. Call `advance` first. */
  reset(now: number): void {
    this.values.fill(0);
    this.values[LAST] = now;
    this.values[SINCE] = now;
  }

  /** Time from the reset to the last change. */
  get span(): number {
    return this.values[LAST]! - this.values[SINCE]!;
  }

  /** Entity-time spent waiting. */
  get queueTime(): number {
    return this.values[QUEUE]!;
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
    return this.values[PAID]!;
  }
}
