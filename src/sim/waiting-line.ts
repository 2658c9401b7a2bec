/**
 * Who waits, in which order: by priority (lower number first), first come first served within one.
 *
 * A ring per priority, doubly linked through typed arrays and closed by a head that stands for nobody. In a ring nobody is
 * first or last, so joining, leaving and reneging know no special case; they take constant time and allocate nothing. An
 * entity (a small integer of 0 or more) waits at most once in one line.
 */
export class WaitingLine {
  /** Entities waiting. */
  length = 0;

  private readonly priorities: number;
  private after: Int32Array; // by link: the heads of the rings, then the entities; -1 when not waiting
  private before: Int32Array;
  private best: number; // no entity waits at a priority below this one

  /** `priorities`: how many there are; they are numbered from 0. */
  constructor(priorities = 1) {
    if (!(Number.isInteger(priorities) && priorities >= 1)) throw new RangeError(`${priorities} priorities`);
    this.priorities = priorities;
    this.after = new Int32Array(priorities + 16).fill(-1);
    this.before = new Int32Array(priorities + 16);
    for (let head = 0; head < priorities; head++) this.after[head] = this.before[head] = head;
    this.best = priorities;
  }

  /** True while the entity waits. */
  has(entity: number): boolean {
    const link = entity + this.priorities;
    return entity >= 0 && link < this.after.length && this.after[link]! >= 0;
  }

  /** How many wait at one priority. Takes time in proportion to the answer. */
  count(priority: number): number {
    if (!this.knows(priority)) return 0;
    let n = 0;
    for (let link = this.after[priority]!; link !== priority; link = this.after[link]!) n += 1;
    return n;
  }

  /** Adds an entity behind those of its priority. Throws a RangeError if it waits already or has no such priority. */
  join(entity: number, priority = 0): void {
    this.standBehind(this.before[priority]!, entity, priority);
  }

  /** Adds an entity in front of those of its priority: where an interrupted one belongs. */
  joinFront(entity: number, priority = 0): void {
    this.standBehind(priority, entity, priority);
  }

  /** The entity that is next, without removing it; -1 when nobody waits. */
  front(): number {
    if (this.length === 0) return -1;
    while (this.after[this.best] === this.best) this.best += 1;
    return this.after[this.best]! - this.priorities;
  }

  /** The entity that has waited longest at one priority; -1 when none does. */
  first(priority: number): number {
    if (!this.knows(priority)) return -1;
    const link = this.after[priority]!;
    return link === priority ? -1 : link - this.priorities;
  }

  /** Removes and returns the entity that is next; -1 when nobody waits. */
  take(): number {
    if (this.length === 0) return -1;
    const { after } = this;
    let head = this.best;
    let link = after[head]!;
    while (link === head) link = after[++head]!;
    const next = after[link]!;
    after[head] = next;
    this.before[next] = head;
    after[link] = -1;
    this.best = head;
    this.length -= 1;
    return link - this.priorities;
  }

  /** Removes an entity wherever it stands; false if it does not wait here. */
  leave(entity: number): boolean {
    if (!this.has(entity)) return false;
    const { after, before } = this;
    const link = entity + this.priorities;
    const behind = after[link]!;
    const ahead = before[link]!;
    after[ahead] = behind;
    before[behind] = ahead;
    after[link] = -1;
    this.length -= 1;
    return true;
  }

  private standBehind(ahead: number, entity: number, priority: number): void {
    const link = entity + this.priorities;
    if (link >= this.after.length) this.grow(link);
    const { after, before } = this;
    if (!(entity >= 0 && after[link] === -1 && priority >= 0 && priority < this.priorities))
      this.refuse(entity, priority);
    const behind = after[ahead]!;
    after[ahead] = link;
    before[link] = ahead;
    after[link] = behind;
    before[behind] = link;
    if (priority < this.best) this.best = priority;
    this.length += 1;
  }

  private knows(priority: number): boolean {
    return priority >= 0 && priority < this.priorities;
  }

  private refuse(entity: number, priority: number): never {
    if (!this.knows(priority)) throw new RangeError(`no priority ${priority}`);
    throw new RangeError(`entity ${entity} cannot join: it waits already or is no slot`);
  }

  private grow(link: number): void {
    let capacity = this.after.length;
    while (capacity <= link) capacity *= 2;
    const { after, before } = this;
    this.after = new Int32Array(capacity).fill(-1);
    this.after.set(after);
    this.before = new Int32Array(capacity);
    this.before.set(before);
  }
}
