/**
 * The future event set: an indexed 4-ary heap in typed arrays, ordered by (time, class, sequence).
 *
 * An event is a time in the model's unit, a class (which of several events at one instant goes first), a code and a slot
 * (what happens, to which entity). Parallel typed arrays instead of objects: no allocation per event, and doubles stay
 * unboxed. The position index makes cancelling and moving an event O(log n) without tombstones.
 */
export class EventList {
  /** Time of the event returned last; never decreases. */
  time = 0;
  /** Code and slot of the event returned last. */
  code = 0;
  slot = 0;
  /** Events pending. */
  size = 0;

  private times: Float64Array; // by node
  private ranks: Float64Array; // class * 2^40 + sequence, by node: one comparison settles ties
  private codes: Int32Array;
  private slots: Int32Array;
  private generations: Int32Array;
  private positions: Int32Array; // node -> place in the heap, -1 when free
  private heap: Int32Array; // place -> node
  private free: Int32Array; // stack of free nodes
  private freeCount = 0;
  private sequence = 0;

  constructor(capacity = 1024) {
    this.times = new Float64Array(capacity);
    this.ranks = new Float64Array(capacity);
    this.codes = new Int32Array(capacity);
    this.slots = new Int32Array(capacity);
    this.generations = new Int32Array(capacity);
    this.positions = new Int32Array(capacity).fill(-1);
    this.heap = new Int32Array(capacity);
    this.free = new Int32Array(capacity);
    for (let node = capacity - 1; node >= 0; node--) this.free[this.freeCount++] = node;
  }

  /**
   * Adds an event and returns its handle (valid until the event happens or is cancelled).
   * Throws a RangeError for a time that is NaN or lies before the last event.
   */
  schedule(time: number, eventClass: number, code: number, slot: number): number {
    if (!(time >= this.time)) throw new RangeError(`event ${code} at ${time} lies before now, ${this.time}`);
    if (this.freeCount === 0) this.grow();
    const node = this.free[--this.freeCount]!;
    this.times[node] = time;
    this.ranks[node] = eventClass * 1099511627776 + this.sequence++;
    this.codes[node] = code;
    this.slots[node] = slot;
    this.up(this.size++, node);
    return this.generations[node]! * 4194304 + node;
  }

  /** True while the event of this handle is pending. */
  pending(handle: number): boolean {
    const node = handle % 4194304;
    return handle >= 0 && this.positions[node]! >= 0 && this.generations[node] === Math.floor(handle / 4194304);
  }

  /** When a pending event is due; NaN when it is not pending. */
  timeOf(handle: number): number {
    return this.pending(handle) ? this.times[handle % 4194304]! : NaN;
  }

  /** Removes a pending event; false if it has happened or was cancelled before. */
  cancel(handle: number): boolean {
    if (!this.pending(handle)) return false;
    this.remove(handle % 4194304);
    return true;
  }

  /** Moves a pending event to another time; it takes its place behind events already there. False if not pending. */
  reschedule(handle: number, time: number): boolean {
    if (!this.pending(handle)) return false;
    if (!(time >= this.time)) throw new RangeError(`event moved to ${time}, before now, ${this.time}`);
    const node = handle % 4194304;
    const rank = this.ranks[node]!;
    this.times[node] = time;
    this.ranks[node] = Math.floor(rank / 1099511627776) * 1099511627776 + this.sequence++;
    const place = this.positions[node]!;
    this.up(place, node);
    if (this.positions[node] === place) this.down(place, node);
    return true;
  }

  /** Moves the clock to a time without an event. Throws a RangeError for the past or past a pending event. */
  advanceTo(time: number): void {
    if (!(time >= this.time && time <= this.peek())) throw new RangeError(`clock moved from ${this.time} to ${time}`);
    this.time = time;
  }

  /** Time of the next event, Infinity when there is none. */
  peek(): number {
    return this.size === 0 ? Infinity : this.times[this.heap[0]!]!;
  }

  /** Takes the next event into `time`, `code`, `slot`; false when there is none or it lies at or after `end`. */
  next(end = Infinity): boolean {
    if (this.size === 0) return false;
    const node = this.heap[0]!;
    const time = this.times[node]!;
    if (time >= end) return false;
    this.time = time;
    this.code = this.codes[node]!;
    this.slot = this.slots[node]!;
    this.remove(node);
    return true;
  }

  private remove(node: number): void {
    const place = this.positions[node]!;
    const last = this.heap[--this.size]!;
    this.positions[node] = -1;
    this.generations[node] = (this.generations[node]! + 1) & 0x3fffffff;
    this.free[this.freeCount++] = node;
    if (last === node) return;
    this.up(place, last);
    if (this.positions[last] === place) this.down(place, last);
  }

  private up(place: number, node: number): void {
    const { times, ranks, heap, positions } = this;
    const time = times[node]!;
    const rank = ranks[node]!;
    while (place > 0) {
      const above = (place - 1) >> 2;
      const other = heap[above]!;
      const otherTime = times[other]!;
      if (otherTime < time || (otherTime === time && ranks[other]! < rank)) break;
      heap[place] = other;
      positions[other] = place;
      place = above;
    }
    heap[place] = node;
    positions[node] = place;
  }

  private down(place: number, node: number): void {
    const { times, ranks, heap, positions, size } = this;
    const time = times[node]!;
    const rank = ranks[node]!;
    for (;;) {
      let child = 4 * place + 1;
      if (child >= size) break;
      const end = child + 4 < size ? child + 4 : size;
      let least = heap[child]!;
      let leastTime = times[least]!;
      let leastPlace = child;
      while (++child < end) {
        const other = heap[child]!;
        const otherTime = times[other]!;
        if (otherTime < leastTime || (otherTime === leastTime && ranks[other]! < ranks[least]!)) {
          least = other;
          leastTime = otherTime;
          leastPlace = child;
        }
      }
      if (time < leastTime || (time === leastTime && rank < ranks[least]!)) break;
      heap[place] = least;
      positions[least] = place;
      place = leastPlace;
    }
    heap[place] = node;
    positions[node] = place;
  }

  private grow(): void {
    const old = this.times.length;
    const capacity = old * 2;
    if (capacity > 4194304) throw new RangeError(`more than ${old} events pending`);
    this.times = grown(this.times, new Float64Array(capacity));
    this.ranks = grown(this.ranks, new Float64Array(capacity));
    this.codes = grown(this.codes, new Int32Array(capacity));
    this.slots = grown(this.slots, new Int32Array(capacity));
    this.generations = grown(this.generations, new Int32Array(capacity));
    this.positions = grown(this.positions, new Int32Array(capacity).fill(-1));
    this.heap = grown(this.heap, new Int32Array(capacity));
    this.free = new Int32Array(capacity);
    for (let node = capacity - 1; node >= old; node--) this.free[this.freeCount++] = node;
  }
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
