/** An event as an object, with the handle of the list under test. */
export interface SortedEvent {
  time: number;
  eventClass: number;
  sequence: number;
  readonly code: number;
  readonly handle: number;
}

/** The contract of the event list, kept by a sorted array of objects: long, plain, and shared with nothing. */
export class SortedEvents {
  readonly events: SortedEvent[] = [];
  private sequence = 0;

  add(event: Omit<SortedEvent, 'sequence'>): void {
    this.insert({ ...event, sequence: this.sequence++ });
  }

  /** The next event, unless it never happens. */
  take(): SortedEvent | undefined {
    return this.events.length > 0 && this.events[0]!.time < Infinity ? this.events.shift() : undefined;
  }

  cancel(handle: number): boolean {
    const at = this.events.findIndex((event) => event.handle === handle);
    if (at >= 0) this.events.splice(at, 1);
    return at >= 0;
  }

  move(handle: number, time: number): boolean {
    const event = this.events.find((one) => one.handle === handle);
    if (event === undefined) return false;
    this.cancel(handle);
    this.insert({ ...event, time, sequence: this.sequence++ });
    return true;
  }

  private insert(event: SortedEvent): void {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (goesBefore(this.events[middle]!, event)) low = middle + 1;
      else high = middle;
    }
    this.events.splice(low, 0, event);
  }
}

function goesBefore(a: SortedEvent, b: SortedEvent): boolean {
  if (a.time !== b.time) return a.time < b.time;
  return a.eventClass !== b.eventClass ? a.eventClass < b.eventClass : a.sequence < b.sequence;
}
