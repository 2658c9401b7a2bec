/** An event as an object: what to do, when, and whether somebody called it off. */
export interface ClosureEvent {
  readonly time: number;
  readonly priority: number;
  readonly sequence: number;
  readonly action: () => void;
  cancelled: boolean;
}

/** The order of events of one kernel. */
function earlier(a: ClosureEvent, b: ClosureEvent): number {
  return a.time - b.time || a.priority - b.priority || a.sequence - b.sequence;
}

/**
 * The kernel one writes first, with the same abilities as the typed one: a priority queue of objects ordered by a
 * comparator, a closure per event, cancelling by a mark. What the typed kernel is measured against; nothing else uses it.
 */
export class ClosureKernel {
  now = 0;
  private readonly queue = new Heap<ClosureEvent>(earlier);
  private sequence = 0;

  schedule(time: number, priority: number, action: () => void): ClosureEvent {
    if (!(time >= this.now)) throw new RangeError(`event at ${time} lies before now, ${this.now}`);
    const event = { time, priority, sequence: this.sequence++, action, cancelled: false };
    this.queue.push(event);
    return event;
  }

  cancel(event: ClosureEvent): void {
    event.cancelled = true;
  }

  /** Calls the next event; false if there is none. */
  step(): boolean {
    let event = this.queue.pop();
    while (event !== undefined && event.cancelled) event = this.queue.pop();
    if (event === undefined) return false;
    this.now = event.time;
    event.action();
    return true;
  }
}

/** A binary heap of anything, as in a textbook. */
class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  push(item: T): void {
    const items = this.items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.compare(items[place]!, items[above]!) >= 0) break;
      this.swap(place, above);
      place = above;
    }
  }

  pop(): T | undefined {
    const items = this.items;
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    items[0] = last;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.compare(items[child + 1]!, items[child]!) < 0) child += 1;
      if (this.compare(items[place]!, items[child]!) <= 0) break;
      this.swap(place, child);
      place = child;
    }
    return first;
  }

  private swap(i: number, j: number): void {
    const item = this.items[i]!;
    this.items[i] = this.items[j]!;
    this.items[j] = item;
  }
}
