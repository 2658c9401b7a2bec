import { DUE, EventCalendar, FEW, NEAR, NOW, ON_PAGE, OPENED, PER_UNIT, SEQUENCE, START } from './event-calendar';
import { EventHeap, ROOT } from './event-heap';
import { AFTER, BEFORE, CODE, PLACE, RANK, SLOT, TIME } from './event-records';

const SEQUENCES = 1099511627776; // 2^40
const CLASSES = 4096; // ranks stay below 2^53, where whole numbers are exact

/** The place of an event in the front. */
const IN_FRONT = 0;

/**
 * The future event set, ordered by (time, class, sequence).
 *
 * An event is a time in the model's unit, a class (which of several events at one instant goes first), a code and a slot
 * (what happens, to which entity). Typed arrays instead of objects: no allocation per event, and doubles stay unboxed.
 * Cancelling and moving an event leave nothing behind.
 *
 * The next few events are the front: an array sorted so that the first of them is the last, where it is taken without
 * moving the others; up to a few dozen, shifting beats any tree. Events of a later time lie in a calendar, in lists that nobody
 * has sorted. If more come close together than fit into the front (many at one instant), a heap takes the later of them:
 * the front goes before that crowd, and the crowd before the calendar. Hence taking an event looks at the front alone.
 */
export class EventList extends EventCalendar {
  /** Code and slot of the event returned last. */
  code = 0;
  slot = 0;

  private readonly front = new Int32Array(FEW); // nodes
  private inFront = 0;
  private readonly crowd = new EventHeap();
  private room = FEW; // what the front takes unasked; 0 from when there is a crowd, whose first may go before
  private crowded = ROOT + FEW / 2; // the end of the crowd from which new pages may be better
  private lastGone = 0; // events happened, and the time, when pages were laid last
  private lastTime: number;

  /** `capacity`: events pending at once before the arrays grow. `start`: the time before which nothing can happen. */
  constructor(capacity = 1024, start = 0) {
    super(capacity);
    this.clock[NOW] = start;
    this.lastTime = start;
  }

  /** Time of the event returned last; never decreases. May be set while nothing is pending, to begin at another time. */
  get time(): number {
    return this.clock[NOW]!;
  }

  set time(time: number) {
    if (this.size > 0 || time !== time) throw new RangeError(`clock set to ${time} with ${this.size} events pending`);
    this.clock[NOW] = time;
  }

  /**
   * Adds an event and returns its handle (valid until the event happens or is cancelled). `eventClass` is a whole number
   * from 0 to 4095.
   *
   * Throws a RangeError for a time that is NaN or lies before the last event, for a class out of range, and after 2^40
   * events.
   */
  schedule(time: number, eventClass: number, code: number, slot: number): number {
    this.clock[DUE] = time;
    return this.handleOf(this.put(eventClass, code, slot));
  }

  /** True while the event of this handle is pending. */
  pending(handle: number): boolean {
    return this.nodeOf(handle) >= 0;
  }

  /** When a pending event is due; NaN when it is not pending. */
  timeOf(handle: number): number {
    const node = this.nodeOf(handle);
    return node < 0 ? NaN : this.keys[2 * node + TIME]!;
  }

  /** Removes a pending event; false if it has happened or was cancelled before. */
  cancel(handle: number): boolean {
    const node = this.nodeOf(handle);
    if (node < 0) return false;
    this.takeOut(node);
    this.release(node);
    return true;
  }

  /** Moves a pending event to another time; it takes its place behind events already there. False if not pending. */
  reschedule(handle: number, time: number): boolean {
    const { clock, keys } = this;
    const node = this.nodeOf(handle);
    if (node < 0) return false;
    if (!(time >= clock[NOW]!)) throw new RangeError(`event moved to ${time}, before now, ${this.time}`);
    if (clock[SEQUENCE]! >= SEQUENCES) this.grow();
    this.takeOut(node);
    keys[2 * node + TIME] = time;
    keys[2 * node + RANK] = Math.floor(keys[2 * node + RANK]! / SEQUENCES) * SEQUENCES + clock[SEQUENCE]!++;
    this.keep(node);
    return true;
  }

  /**
   * Moves the clock to a time without an event, such as the start of an hour. Throws a RangeError for a time in the past or
   * beyond the next event.
   */
  advanceTo(time: number): void {
    if (!(time >= this.clock[NOW]! && time <= this.peek()))
      throw new RangeError(`clock moved from ${this.time} to ${time}`);
    this.clock[NOW] = time;
  }

  /** Time of the next event, Infinity when there is none. */
  peek(): number {
    return this.inFront > 0 || this.findNext() ? this.keys[2 * this.front[this.inFront - 1]! + TIME]! : Infinity;
  }

  /** Takes the next event into `time`, `code`, `slot`; false when there is none or it lies at or after `end`. */
  next(end = Infinity): boolean {
    if (this.inFront === 0 && !this.findNext()) return false;
    const { fields } = this;
    const node = this.front[this.inFront - 1]!;
    const time = this.keys[2 * node + TIME]!;
    if (time >= end) return false;
    this.inFront -= 1;
    this.clock[NOW] = time;
    this.code = fields[4 * node + CODE]!;
    this.slot = fields[4 * node + SLOT]!;
    this.release(node);
    return true;
  }

  /**
   * What `schedule` does, due at the time that it left in the clock; returns the node.
   *
   * In one piece, with what `write` and `sort` do once more. Engines inline short functions only: this one is too long for
   * that, hence `schedule`, which is short, is inlined where it is called, and its time and its handle are never boxed.
   */
  private put(eventClass: number, code: number, slot: number): number {
    const { clock } = this;
    const time = clock[DUE]!;
    const sequence = clock[SEQUENCE]!;
    if (!(time >= clock[NOW]! && eventClass >= 0 && eventClass < CLASSES)) this.refuse(eventClass, code);
    if (this.vacant === 0 || sequence >= SEQUENCES) this.grow();
    const { keys, fields } = this;
    const node = this.free[--this.vacant]!;
    const rank = eventClass * SEQUENCES + sequence; // one comparison settles ties
    clock[SEQUENCE] = sequence + 1;
    keys[2 * node + TIME] = time;
    keys[2 * node + RANK] = rank;
    fields[4 * node + CODE] = code;
    fields[4 * node + SLOT] = slot;
    if (time <= clock[NEAR]! && this.inFront < this.room) {
      const { front } = this;
      let place = this.inFront++;
      for (; place > 0; place--) {
        const sooner = front[place - 1]!;
        const soonerTime = keys[2 * sooner + TIME]!;
        if (soonerTime > time || (soonerTime === time && keys[2 * sooner + RANK]! > rank)) break;
        front[place] = sooner;
      }
      front[place] = node;
      return node;
    }
    const page = (time - clock[START]!) * clock[PER_UNIT]!;
    if (page >= clock[OPENED]! && page < this.pages && this.written < this.tooMany) {
      const { heads, links } = this;
      const at = page | 0;
      const head = heads[at]!;
      heads[at] = node;
      fields[4 * node + PLACE] = ON_PAGE;
      links[2 * node + AFTER] = head;
      links[2 * node + BEFORE] = ~at;
      if (head >= 0) links[2 * head + BEFORE] = node;
      this.written += 1;
    } else this.keep(node);
    return node;
  }

  private refuse(eventClass: number, code: number): never {
    const time = this.clock[DUE]!;
    if (time >= this.time) throw new RangeError(`event ${code} of class ${eventClass}`);
    throw new RangeError(`event ${code} at ${time} lies before now, ${this.time}`);
  }

  private grow(): void {
    if (this.clock[SEQUENCE]! >= SEQUENCES) throw new RangeError('more than 2^40 events');
    this.addNodes();
  }

  /** Finds a new or moved event its place. */
  private keep(node: number): void {
    if (this.isFar(node)) this.writeDown(node);
    else this.bring(node);
    if (this.written > this.tooMany || this.crowd.end > this.crowded) {
      this.layPages();
      this.bear();
    }
  }

  /** New pages are for a crowd that has doubled since it came, and is not small. */
  private bear(): void {
    this.crowded = Math.max(ROOT + FEW / 2, 2 * this.crowd.end, this.pages >> 2);
  }

  protected override bring(node: number): void {
    if (this.inFront < this.room) {
      this.sort(node);
      return;
    }
    if (this.inFront === FEW && this.goesBefore(node, this.front[0]!)) this.makeRoom();
    if (this.inFront > 0 && this.goesBefore(node, this.front[0]!)) this.sort(node);
    else {
      this.crowd.add(node, this.keys, this.fields);
      this.strayed += 1;
    }
    this.room = 0;
  }

  protected override pace(): number {
    const gone = this.clock[SEQUENCE]! - this.size;
    const pace = (gone - this.lastGone) / (this.time - this.lastTime);
    this.lastGone = gone;
    this.lastTime = this.time;
    return pace;
  }

  protected override clear(): void {
    for (let place = 0; place < this.inFront; place++) this.putOff(this.front[place]!);
    for (let place = ROOT; place < this.crowd.end; place++) this.putOff(this.crowd.nodeAt(place));
    this.inFront = 0;
    this.crowd.end = ROOT;
    this.room = FEW;
  }

  /** Sorts an event into the front. */
  private sort(node: number): void {
    const { front } = this;
    let place = this.inFront++;
    for (; place > 0 && this.goesBefore(front[place - 1]!, node); place--) front[place] = front[place - 1]!;
    front[place] = node;
    this.fields[4 * node + PLACE] = IN_FRONT;
  }

  /** Fills the front, which is empty; false if nothing is pending. */
  private findNext(): boolean {
    if (this.size === 0) return false;
    const { crowd, front } = this;
    if (crowd.end === ROOT) {
      this.openPage();
      this.bear();
    }
    if (this.inFront > 0) return true;
    this.inFront = Math.min(crowd.end - ROOT, FEW / 2);
    for (let place = this.inFront - 1; place >= 0; place--) {
      const first = crowd.nodeAt(ROOT);
      crowd.remove(first, this.keys, this.fields);
      front[place] = first;
      this.fields[4 * first + PLACE] = IN_FRONT;
    }
    this.room = crowd.end === ROOT ? FEW : 0;
    return true;
  }

  /** The later half of the front goes to the crowd. */
  private makeRoom(): void {
    const half = FEW / 2;
    for (let place = 0; place < half; place++) this.crowd.add(this.front[place]!, this.keys, this.fields);
    this.front.copyWithin(0, half);
    this.inFront = half;
  }

  /** Takes a pending event out of whatever keeps it. */
  private takeOut(node: number): void {
    const { fields, front } = this;
    const place = fields[4 * node + PLACE]!;
    if (place >= ROOT) this.crowd.remove(node, this.keys, fields);
    else if (place !== IN_FRONT) this.strike(node);
    else {
      const at = front.indexOf(node);
      front.copyWithin(at, at + 1, this.inFront);
      this.inFront -= 1;
    }
    fields[4 * node + PLACE] = IN_FRONT;
  }
}
