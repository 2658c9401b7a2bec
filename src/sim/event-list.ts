const ROOT = 3; // so that the four children of a place lie side by side at a multiple of four
const SEQUENCES = 1099511627776; // 2^40
const CLASSES = 4096; // ranks stay below 2^53, where whole numbers are exact
const NODES = 4194304; // 2^22

/**
 * The future event set: an indexed 4-ary heap in typed arrays, ordered by (time, class, sequence).
 *
 * An event is a time in the model's unit, a class (which of several events at one instant goes first), a code and a slot
 * (what happens, to which entity). Parallel typed arrays instead of objects: no allocation per event, and doubles stay
 * unboxed. Times lie in heap order, so that comparing children reads one cache line. The position index makes cancelling
 * and moving an event O(log n) without tombstones.
 *
 * Taking an event leaves its place at the root open. Most events schedule another one, which then sinks from there: one
 * walk through the heap instead of two.
 */
export class EventList {
  /** Code and slot of the event returned last. */
  code = 0;
  slot = 0;
  /** Events pending. */
  size = 0;

  private readonly clock: Float64Array; // a double in an object field would be boxed anew at every event
  private times: Float64Array; // by place
  private heap: Int32Array; // by place: node
  private ranks: Float64Array; // by node: class * 2^40 + sequence, so one comparison settles ties
  private records: Int32Array; // by 4 * node: code, slot, generation; together, to touch one cache line
  private positions: Int32Array; // node -> place in the heap, -1 when free
  private free: Int32Array; // stack of free nodes
  private freeCount = 0;
  private sequence = 0;
  private end = ROOT; // the place after the last
  private open = false; // the root's event has been taken and its place not filled yet

  /** `capacity`: events pending at once before the arrays grow. `start`: the time before which nothing can happen. */
  constructor(capacity = 1024, start = 0) {
    this.clock = Float64Array.of(start);
    this.times = new Float64Array(capacity + ROOT);
    this.heap = new Int32Array(capacity + ROOT);
    this.ranks = new Float64Array(capacity);
    this.records = new Int32Array(4 * capacity);
    this.positions = new Int32Array(capacity).fill(-1);
    this.free = new Int32Array(capacity);
    for (let node = capacity - 1; node >= 0; node--) this.free[this.freeCount++] = node;
  }

  /** Time of the event returned last; never decreases. May be set while nothing is pending, to begin at another time. */
  get time(): number {
    return this.clock[0]!;
  }

  set time(time: number) {
    if (this.size > 0 || time !== time) throw new RangeError(`clock set to ${time} with ${this.size} events pending`);
    this.clock[0] = time;
  }

  /**
   * Adds an event and returns its handle (valid until the event happens or is cancelled). `eventClass` is a whole number
   * from 0 to 4095.
   *
   * Throws a RangeError for a time that is NaN or lies before the last event, for a class out of range, and after 2^40
   * events.
   */
  schedule(time: number, eventClass: number, code: number, slot: number): number {
    if (!(time >= this.clock[0]! && eventClass >= 0 && eventClass < CLASSES)) this.refuse(time, eventClass, code);
    if (this.freeCount === 0 || this.sequence >= SEQUENCES) this.grow();
    const node = this.free[--this.freeCount]!;
    this.ranks[node] = eventClass * SEQUENCES + this.sequence++;
    this.records[4 * node] = code;
    this.records[4 * node + 1] = slot;
    this.size += 1;
    // Only integers are handed on: a double passed to a function that is not inlined is boxed.
    if (this.open) {
      this.open = false;
      this.times[ROOT] = time;
      this.down(ROOT, node);
    } else {
      this.times[this.end] = time;
      this.up(this.end++, node);
    }
    return this.records[4 * node + 2]! * NODES + node;
  }

  /** True while the event of this handle is pending. */
  pending(handle: number): boolean {
    const node = handle % NODES;
    return handle >= 0 && this.positions[node]! >= 0 && this.records[4 * node + 2] === Math.floor(handle / NODES);
  }

  /** When a pending event is due; NaN when it is not pending. */
  timeOf(handle: number): number {
    if (!this.pending(handle)) return NaN;
    return this.times[this.positions[handle % NODES]!]!;
  }

  /** Removes a pending event; false if it has happened or was cancelled before. */
  cancel(handle: number): boolean {
    if (!this.pending(handle)) return false;
    this.fill();
    const node = handle % NODES;
    const place = this.positions[node]!;
    this.release(node);
    const last = this.end - 1;
    this.end = last;
    if (place === last) return true;
    this.times[place] = this.times[last]!;
    this.settle(place, this.heap[last]!);
    return true;
  }

  /** Moves a pending event to another time; it takes its place behind events already there. False if not pending. */
  reschedule(handle: number, time: number): boolean {
    if (!this.pending(handle)) return false;
    if (!(time >= this.clock[0]!)) throw new RangeError(`event moved to ${time}, before now, ${this.time}`);
    this.fill();
    const node = handle % NODES;
    if (this.sequence >= SEQUENCES) this.grow();
    this.ranks[node] = Math.floor(this.ranks[node]! / SEQUENCES) * SEQUENCES + this.sequence++;
    const place = this.positions[node]!;
    this.times[place] = time;
    this.settle(place, node);
    return true;
  }

  /**
   * Moves the clock to a time without an event, such as the start of an hour. Throws a RangeError for a time in the past or
   * beyond the next event.
   */
  advanceTo(time: number): void {
    if (!(time >= this.clock[0]! && time <= this.peek()))
      throw new RangeError(`clock moved from ${this.time} to ${time}`);
    this.clock[0] = time;
  }

  /** Time of the next event, Infinity when there is none. */
  peek(): number {
    if (this.size === 0) return Infinity;
    this.fill();
    return this.times[ROOT]!;
  }

  /** Takes the next event into `time`, `code`, `slot`; false when there is none or it lies at or after `end`. */
  next(end = Infinity): boolean {
    if (this.size === 0) return false;
    this.fill();
    const time = this.times[ROOT]!;
    if (time >= end) return false;
    const node = this.heap[ROOT]!;
    this.clock[0] = time;
    this.code = this.records[4 * node]!;
    this.slot = this.records[4 * node + 1]!;
    this.release(node);
    this.open = true;
    return true;
  }

  private refuse(time: number, eventClass: number, code: number): never {
    if (time >= this.time) throw new RangeError(`event ${code} of class ${eventClass}`);
    throw new RangeError(`event ${code} at ${time} lies before now, ${this.time}`);
  }

  /** Gives a node back; its place in the heap is the caller's to fill. */
  private release(node: number): void {
    this.positions[node] = -1;
    this.records[4 * node + 2] = (this.records[4 * node + 2]! + 1) & 0x3fffffff;
    this.free[this.freeCount++] = node;
    this.size -= 1;
  }

  /** Closes the open root with the last event. */
  private fill(): void {
    if (!this.open) return;
    this.open = false;
    const last = this.end - 1;
    this.end = last;
    if (last === ROOT) return;
    this.times[ROOT] = this.times[last]!;
    this.down(ROOT, this.heap[last]!);
  }

  private settle(place: number, node: number): void {
    this.up(place, node);
    if (this.positions[node] === place) this.down(place, node);
  }

  /** Puts a node, whose time stands at `place`, there or further up. */
  private up(place: number, node: number): void {
    const { times, ranks, heap, positions } = this;
    const time = times[place]!;
    while (place > ROOT) {
      const above = (place >> 2) + 2;
      const aboveTime = times[above]!;
      const other = heap[above]!;
      if (aboveTime < time || (aboveTime === time && ranks[other]! < ranks[node]!)) break;
      times[place] = aboveTime;
      heap[place] = other;
      positions[other] = place;
      place = above;
    }
    times[place] = time;
    heap[place] = node;
    positions[node] = place;
  }

  /** Puts a node, whose time stands at `place`, there or further down. */
  private down(place: number, node: number): void {
    const { times, ranks, heap, positions, end } = this;
    const time = times[place]!;
    for (;;) {
      let child = 4 * place - 8;
      if (child >= end) break;
      const stop = child + 4 < end ? child + 4 : end;
      let least = child;
      let leastTime = times[child]!;
      while (++child < stop) {
        const childTime = times[child]!;
        if (childTime < leastTime || (childTime === leastTime && ranks[heap[child]!]! < ranks[heap[least]!]!)) {
          least = child;
          leastTime = childTime;
        }
      }
      const other = heap[least]!;
      if (time < leastTime || (time === leastTime && ranks[node]! < ranks[other]!)) break;
      times[place] = leastTime;
      heap[place] = other;
      positions[other] = place;
      place = least;
    }
    times[place] = time;
    heap[place] = node;
    positions[node] = place;
  }

  private grow(): void {
    if (this.sequence >= SEQUENCES) throw new RangeError('more than 2^40 events');
    const old = this.ranks.length;
    const capacity = old * 2;
    if (capacity > NODES) throw new RangeError(`more than ${old} events pending`);
    this.times = grown(this.times, new Float64Array(capacity + ROOT));
    this.heap = grown(this.heap, new Int32Array(capacity + ROOT));
    this.ranks = grown(this.ranks, new Float64Array(capacity));
    this.records = grown(this.records, new Int32Array(4 * capacity));
    this.positions = grown(this.positions, new Int32Array(capacity).fill(-1));
    this.free = new Int32Array(capacity);
    for (let node = capacity - 1; node >= old; node--) this.free[this.freeCount++] = node;
  }
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
