type Column = Int32Array | Float64Array | Uint8Array;

/**
 * Entities as a structure of arrays: one typed array per attribute, a slot per entity, slots used again.
 *
 * A subclass declares its columns as fields of `START` elements (or a multiple of it, for several values per entity);
 * when the slots run out all columns are doubled together.
 */
export abstract class Slots {
  static readonly START = 256;
  /** Entities alive. */
  live = 0;
  private capacity = Slots.START;
  /**
   * Free slots, in a ring: the one that has been free longest is taken next. Entities that begin together thus lie side by
   * side, and what happens to them at about the same time later finds them in the same stretch of memory.
   */
  private vacant = new Int32Array(Slots.START);
  private first = 0;

  constructor() {
    for (let slot = 0; slot < this.capacity; slot++) this.vacant[slot] = slot;
  }

  /** A slot for a new entity; its columns hold whatever the last tenant left. */
  protected take(): number {
    if (this.live === this.capacity) this.grow();
    this.live++;
    const slot = this.vacant[this.first]!;
    this.first = (this.first + 1) & (this.capacity - 1);
    return slot;
  }

  /** Frees a slot. */
  protected give(slot: number): void {
    this.live--;
    // Behind the last of the free ones, of which there are capacity - live.
    this.vacant[(this.first + this.capacity - this.live - 1) & (this.capacity - 1)] = slot;
  }

  /** Doubles everything; called when no slot is free. */
  private grow(): void {
    const old = this.capacity;
    this.capacity = old * 2;
    this.vacant = new Int32Array(this.capacity);
    this.first = 0;
    for (let n = 0; n < old; n++) this.vacant[n] = old + n;
    const columns = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      const column = columns[name];
      if (name !== 'vacant' && ArrayBuffer.isView(column))
        columns[name] = resized(column as Column, (column as Column).length * 2);
    }
  }
}

/** A copy of a column with another length; what does not fit is left out. */
export function resized<T extends Column>(column: T, length: number): T {
  const copy = new (column.constructor as new (length: number) => T)(length);
  copy.set(column.length > length ? column.subarray(0, length) : column);
  return copy;
}
