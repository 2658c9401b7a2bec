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
  private vacant = new Int32Array(Slots.START);
  private vacantCount = 0;

  constructor() {
    this.vacate(0);
  }

  /** A slot for a new entity; its columns hold whatever the last tenant left. */
  protected take(): number {
    if (this.vacantCount === 0) this.grow();
    this.live++;
    return this.vacant[--this.vacantCount]!;
  }

  /** Frees a slot. */
  protected give(slot: number): void {
    this.vacant[this.vacantCount++] = slot;
    this.live--;
  }

  private grow(): void {
    const old = this.capacity;
    this.capacity = old * 2;
    this.vacant = new Int32Array(this.capacity);
    const columns = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      const column = columns[name];
      if (name !== 'vacant' && ArrayBuffer.isView(column))
        columns[name] = resized(column as Column, (column as Column).length * 2);
    }
    this.vacate(old);
  }

  private vacate(from: number): void {
    for (let slot = this.capacity - 1; slot >= from; slot--) this.vacant[this.vacantCount++] = slot;
  }
}

/** A copy of a column with another length; what does not fit is left out. */
export function resized<T extends Column>(column: T, length: number): T {
  const copy = new (column.constructor as new (length: number) => T)(length);
  copy.set(column.length > length ? column.subarray(0, length) : column);
  return copy;
}
