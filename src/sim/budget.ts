/** The most a run may use. */
export interface Limits {
  /** Events in all; 20 million by default. */
  readonly events?: number;
  /** Events at one instant; 100,000 by default. A loop without delay never leaves its instant. */
  readonly eventsAtOneInstant?: number;
  /** Entities alive at once; 200,000 by default. */
  readonly entities?: number;
}

/** Which limit stopped a run, and where. */
export interface Overrun {
  readonly limit: 'events' | 'eventsAtOneInstant' | 'entities';
  readonly allowed: number;
  /** Simulated time at which it was reached. */
  readonly time: number;
}

/**
 * Guards against runs that never end or outgrow memory, cheap enough to ask at every event. A worker out of memory takes
 * the page with it, so the bound must lie inside the engine.
 *
 * `while (budget.allows(events.time, live) && events.next(end)) ...`; afterwards `overrun` says whether it was cut short.
 */
export class Budget {
  /** Events counted so far. */
  events = 0;
  /** What stopped the run; null while nothing did. */
  overrun: Overrun | null = null;

  private readonly limits: Required<Limits>;
  private readonly instant = new Float64Array(1);
  private atInstant = 0;

  constructor({ events = 20_000_000, eventsAtOneInstant = 100_000, entities = 200_000 }: Limits = {}) {
    this.limits = { events, eventsAtOneInstant, entities };
    this.instant[0] = -Infinity;
  }

  /** Counts one event at `time` with `entities` alive; false, once and for ever, when a limit is passed. */
  allows(time: number, entities = 0): boolean {
    this.events += 1;
    if (time !== this.instant[0]!) {
      this.instant[0] = time;
      this.atInstant = 0;
    }
    this.atInstant += 1;
    const { limits } = this;
    if (this.events <= limits.events && this.atInstant <= limits.eventsAtOneInstant && entities <= limits.entities) {
      return this.overrun === null;
    }
    const limit =
      this.events > limits.events
        ? 'events'
        : this.atInstant > limits.eventsAtOneInstant
          ? 'eventsAtOneInstant'
          : 'entities';
    this.overrun ??= { limit, allowed: limits[limit], time };
    return false;
  }
}
