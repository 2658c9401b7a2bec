import { resized } from '../../sim/slots';
import type { Crossing } from './lead-time';
import { arrivalTime } from './lead-time';

/**
 * Open purchase orders, in slots that are used again. The owner of the clock schedules an arrival event for the slot that
 * `place` returns and closes the slot when it happens.
 */
export class Pipeline {
  /** Purchase orders open now. */
  open = 0;
  /** By slot: row of the stock book, units ordered, time placed, time due; units 0 marks a free slot. */
  row: Int32Array;
  units: Int32Array;
  placedAt: Float64Array;
  dueAt: Float64Array;
  /** By slot: which order of its row this is, from 0. (row, ordinal) names a purchase order for keyed draws. */
  ordinal: Int32Array;
  /** By slot, for whoever places the order: its name in keyed draws, the terms it was placed on, the lead time agreed. 0 until set. */
  name: Int32Array;
  agreed: Float64Array;
  terms: Uint8Array;
  /** By row: orders placed so far, and the latest time due. */
  placed: Int32Array;
  lastDue: Float64Array;
  private free: Int32Array;
  private freeCount = 0;

  constructor(rows: number, capacity = 64) {
    this.row = new Int32Array(capacity);
    this.units = new Int32Array(capacity);
    this.placedAt = new Float64Array(capacity);
    this.dueAt = new Float64Array(capacity);
    this.ordinal = new Int32Array(capacity);
    this.name = new Int32Array(capacity);
    this.agreed = new Float64Array(capacity);
    this.terms = new Uint8Array(capacity);
    this.placed = new Int32Array(rows);
    this.lastDue = new Float64Array(rows).fill(-Infinity);
    this.free = new Int32Array(capacity);
    for (let slot = capacity - 1; slot >= 0; slot--) this.free[this.freeCount++] = slot;
  }

  /** Opens a purchase order of `units` for a row; returns its slot. `dueAt[slot]` is when it arrives. */
  place(row: number, units: number, now: number, leadTime: number, crossing: Crossing): number {
    if (this.freeCount === 0) this.grow();
    const slot = this.free[--this.freeCount]!;
    const due = arrivalTime(now, leadTime, crossing, this.lastDue[row]!);
    this.row[slot] = row;
    this.units[slot] = units;
    this.placedAt[slot] = now;
    this.dueAt[slot] = due;
    this.ordinal[slot] = this.placed[row]!;
    this.name[slot] = 0;
    this.agreed[slot] = 0;
    this.terms[slot] = 0;
    this.placed[row]! += 1;
    if (due > this.lastDue[row]!) this.lastDue[row] = due;
    this.open++;
    return slot;
  }

  /** Puts off (or brings forward) an open order: a disruption, a rush. The caller moves its event. */
  postpone(slot: number, dueAt: number): void {
    const row = this.row[slot]!;
    this.dueAt[slot] = dueAt;
    if (dueAt > this.lastDue[row]!) this.lastDue[row] = dueAt;
  }

  /** Closes an order, received or cancelled; returns its units. Throws a RangeError if the slot is free. */
  close(slot: number): number {
    const units = this.units[slot]!;
    if (units === 0) throw new RangeError(`purchase order slot ${slot} is not open`);
    this.units[slot] = 0;
    this.free[this.freeCount++] = slot;
    this.open--;
    return units;
  }

  /** Units on open purchase orders by row, counted from the orders: the claim `StockBook.recount` compares with. */
  unitsByRow(): Int32Array {
    const sum = new Int32Array(this.placed.length);
    for (let slot = 0; slot < this.units.length; slot++) {
      if (this.units[slot]! > 0) sum[this.row[slot]!]! += this.units[slot]!;
    }
    return sum;
  }

  /** Makes room for more rows. */
  growRows(rows: number): void {
    const old = this.placed.length;
    this.placed = resized(this.placed, rows);
    this.lastDue = resized(this.lastDue, rows).fill(-Infinity, old);
  }

  private grow(): void {
    const old = this.units.length;
    const capacity = old * 2;
    this.row = resized(this.row, capacity);
    this.units = resized(this.units, capacity);
    this.placedAt = resized(this.placedAt, capacity);
    this.dueAt = resized(this.dueAt, capacity);
    this.ordinal = resized(this.ordinal, capacity);
    this.name = resized(this.name, capacity);
    this.agreed = resized(this.agreed, capacity);
    this.terms = resized(this.terms, capacity);
    this.free = new Int32Array(capacity);
    for (let slot = capacity - 1; slot >= old; slot--) this.free[this.freeCount++] = slot;
  }
}
