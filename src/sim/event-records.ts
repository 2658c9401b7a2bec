/** Of every event in `keys`: when it is due, and its rank among those due at the same instant. */
export const TIME = 0;
export const RANK = 1;

/** Of every event in `fields`, four integers: what happens, and to which entity; */
export const CODE = 0;
export const SLOT = 1;
/** how often its node has been used, so that a handle holds for one event only; */
export const GENERATION = 2;
/** where it is kept: 0 in the front, 1 on a page, 3 or more in the heap, -2 or less on the pile; 0 also if it is free. */
export const PLACE = 3;

/** Of every event in `links`, its neighbours on the page. */
export const AFTER = 0;
export const BEFORE = 1;

/** The most events pending at once. */
const MOST = 4194304; // 2^22

/**
 * What is known about pending events: each has a node, a place in typed arrays, and nodes are used again. The one freed last
 * goes first, because its memory is at hand. Doubles and integers of a node lie together, so that an event costs two lines
 * of the processor's cache, however many are pending; links lie apart, in so little room that following them costs none.
 */
export abstract class EventRecords {
  protected keys: Float64Array; // by 2 * node
  protected fields: Int32Array; // by 4 * node
  protected links: Int32Array; // by 2 * node
  protected free: Int32Array; // a stack of nodes
  protected vacant = 0;
  private capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.keys = new Float64Array(2 * capacity);
    this.fields = new Int32Array(4 * capacity);
    this.links = new Int32Array(2 * capacity);
    this.free = new Int32Array(capacity);
    this.vacate(0);
  }

  /** Events pending. */
  get size(): number {
    return this.capacity - this.vacant;
  }

  /** Gives a node back; the handle of its event does not hold any longer. */
  protected release(node: number): void {
    const generation = 4 * node + GENERATION;
    this.fields[generation] = (this.fields[generation]! + 1) & 0x3fffffff;
    this.free[this.vacant++] = node;
  }

  /** The handle of the event at a node: a whole number above 0 and below 2^52. */
  protected handleOf(node: number): number {
    return this.fields[4 * node + GENERATION]! * MOST + node;
  }

  /** The node of a handle; -1 when its event has happened or was cancelled, and for what never was a handle. */
  protected nodeOf(handle: number): number {
    const node = handle & (MOST - 1);
    return node < this.capacity && this.handleOf(node) === handle ? node : -1;
  }

  /** True if the event at node `a` goes before the one at node `b`. */
  protected goesBefore(a: number, b: number): boolean {
    const { keys } = this;
    const first = keys[2 * a + TIME]!;
    const second = keys[2 * b + TIME]!;
    return first < second || (first === second && keys[2 * a + RANK]! < keys[2 * b + RANK]!);
  }

  /** Doubles the number of nodes. Throws a RangeError beyond 2^22. */
  protected addNodes(): void {
    const old = this.capacity;
    if (old * 2 > MOST) throw new RangeError(`more than ${old} events pending`);
    this.capacity = old * 2;
    this.keys = grown(this.keys, new Float64Array(4 * old));
    this.fields = grown(this.fields, new Int32Array(8 * old));
    this.links = grown(this.links, new Int32Array(4 * old));
    this.free = new Int32Array(2 * old);
    this.vacate(old);
  }

  private vacate(from: number): void {
    for (let node = this.capacity - 1; node >= from; node--) {
      this.fields[4 * node + GENERATION] = 1; // so that 0 is nobody's handle
      this.free[this.vacant++] = node;
    }
  }
}

/** The longer array, begun with what stood in the shorter one. */
export function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
