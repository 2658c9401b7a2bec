/**
 * Who waits, in which order: by priority (lower number first), first come first served within one.
 *
 * Doubly linked lists through typed arrays indexed by entity, so that joining, leaving and reneging all take constant
 * time and allocate nothing. An entity (a small integer of 0 or more) waits at most once in one line.
 */
export class WaitingLine {
  /** Entities waiting. */
  length = 0;

  private readonly heads: Int32Array; // by priority, -1 when empty
  private readonly tails: Int32Array;
  private after: Int32Array; // by entity
  private before: Int32Array;
  private places: Int32Array; // by entity: its priority, -1 when not waiting
  private best: number; // no entity waits at a priority below this one

  /** `priorities`: how many there are; they are numbered from 0. */
  constructor(priorities = 1) {
    if (!(Number.isInteger(priorities) && priorities >= 1)) throw new RangeError(`${priorities} priorities`);
    this.heads = new Int32Array(priorities).fill(-1);
    this.tails = new Int32Array(priorities).fill(-1);
    this.after = new Int32Array(16);
    this.before = new Int32Array(16);
    this.places = new Int32Array(16).fill(-1);
    this.best = priorities;
  }

  /** True while the entity waits. */
  has(entity: number): boolean {
    return entity < this.places.length && this.places[entity]! >= 0;
  }

  /** How many wait at one priority. Takes time in proportion to the answer. */
  count(priority: number): number {
    let n = 0;
    for (let entity = this.heads[priority] ?? -1; entity >= 0; entity = this.after[entity]!) n += 1;
    return n;
  }

  /** Adds an entity behind those of its priority. Throws a RangeError if it waits already or has no such priority. */
  join(entity: number, priority = 0): void {
    this.check(entity, priority);
    const tail = this.tails[priority]!;
    this.after[entity] = -1;
    this.before[entity] = tail;
    if (tail < 0) this.heads[priority] = entity;
    else this.after[tail] = entity;
    this.tails[priority] = entity;
    this.places[entity] = priority;
    if (priority < this.best) this.best = priority;
    this.length += 1;
  }

  /** Adds an entity in front of those of its priority: where an interrupted one belongs. */
  joinFront(entity: number, priority = 0): void {
    this.check(entity, priority);
    const head = this.heads[priority]!;
    this.before[entity] = -1;
    this.after[entity] = head;
    if (head < 0) this.tails[priority] = entity;
    else this.before[head] = entity;
    this.heads[priority] = entity;
    this.places[entity] = priority;
    if (priority < this.best) this.best = priority;
    this.length += 1;
  }

  /** The entity that is next, without removing it; -1 when nobody waits. */
  front(): number {
    if (this.length === 0) return -1;
    while (this.heads[this.best]! < 0) this.best += 1;
    return this.heads[this.best]!;
  }

  /** Removes and returns the entity that is next; -1 when nobody waits. */
  take(): number {
    const entity = this.front();
    if (entity >= 0) this.leave(entity);
    return entity;
  }

  /** Removes an entity wherever it stands; false if it does not wait here. */
  leave(entity: number): boolean {
    if (!this.has(entity)) return false;
    const priority = this.places[entity]!;
    const ahead = this.before[entity]!;
    const behind = this.after[entity]!;
    if (ahead < 0) this.heads[priority] = behind;
    else this.after[ahead] = behind;
    if (behind < 0) this.tails[priority] = ahead;
    else this.before[behind] = ahead;
    this.places[entity] = -1;
    this.length -= 1;
    return true;
  }

  private check(entity: number, priority: number): void {
    if (!(priority >= 0 && priority < this.heads.length)) throw new RangeError(`no priority ${priority}`);
    if (entity >= this.places.length) this.grow(entity);
    if (this.places[entity] !== -1)
      throw new RangeError(`entity ${entity} cannot join: it waits already or is no slot`);
  }

  private grow(entity: number): void {
    let capacity = this.places.length;
    while (capacity <= entity) capacity *= 2;
    const { after, before, places } = this;
    this.after = new Int32Array(capacity);
    this.after.set(after);
    this.before = new Int32Array(capacity);
    this.before.set(before);
    this.places = new Int32Array(capacity).fill(-1);
    this.places.set(places);
  }
}
