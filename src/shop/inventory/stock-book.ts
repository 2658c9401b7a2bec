import { resized } from '../../sim/slots';
import { BACKLOG } from './backlog-rule';
import type { BacklogRule } from './backlog-rule';

/**
 * The stock book: units of every SKU at every place, in integers.
 *
 * A row is one SKU at one place (row = place x SKUs + SKU, so that a place more is rows more at the end). Two truths are kept apart: what lies on the **shelf** and what
 * the **record** says. Policies and the page use the record, picking uses the shelf; their difference is exactly the sum
 * of the movements nobody recorded since the last count.
 *
 * Beside each stock the book keeps the flows that made it, so that `checkBalance` proves in O(1) that no unit came from
 * nowhere: a stock is updated when a unit moves, its flows are added up separately, and the two must agree.
 */
export class StockBook {
  rows: number;
  /** Units that lie on the shelf. */
  shelf: Int32Array;
  /** Units the record says lie on the shelf. */
  recorded: Int32Array;
  /** Units of the record promised to orders and not yet picked. */
  reserved: Int32Array;
  /** Units ordered from suppliers and not yet received. */
  onOrder: Int32Array;
  /** Units sold that wait for stock. */
  backordered: Int32Array;
  /** Units on their way here from another place. */
  inTransfer: Int32Array;

  // Flows since the opening, by row.
  opened: Float64Array;
  ordered: Float64Array;
  orderClosed: Float64Array;
  accepted: Float64Array;
  restocked: Float64Array;
  writtenOff: Float64Array;
  /** Units sent to another place, under way from another, and those of them that came in. */
  sentAway: Float64Array;
  sentHere: Float64Array;
  cameIn: Float64Array;
  picked: Float64Array;
  promised: Float64Array;
  unpromised: Float64Array;
  owed: Float64Array;
  owedClosed: Float64Array;
  /** Net units moved on the shelf without a record (theft and loss negative, finds positive). */
  unrecorded: Float64Array;
  /** Net units by which counts corrected the record; minus this is shrinkage. */
  adjusted: Float64Array;

  constructor(rows: number) {
    this.rows = rows;
    this.shelf = new Int32Array(rows);
    this.recorded = new Int32Array(rows);
    this.reserved = new Int32Array(rows);
    this.onOrder = new Int32Array(rows);
    this.backordered = new Int32Array(rows);
    this.inTransfer = new Int32Array(rows);
    this.opened = new Float64Array(rows);
    this.ordered = new Float64Array(rows);
    this.orderClosed = new Float64Array(rows);
    this.accepted = new Float64Array(rows);
    this.restocked = new Float64Array(rows);
    this.writtenOff = new Float64Array(rows);
    this.sentAway = new Float64Array(rows);
    this.sentHere = new Float64Array(rows);
    this.cameIn = new Float64Array(rows);
    this.picked = new Float64Array(rows);
    this.promised = new Float64Array(rows);
    this.unpromised = new Float64Array(rows);
    this.owed = new Float64Array(rows);
    this.owedClosed = new Float64Array(rows);
    this.unrecorded = new Float64Array(rows);
    this.adjusted = new Float64Array(rows);
  }

  /** Makes room for more rows, all of them empty. */
  grow(rows: number): void {
    this.rows = rows;
    this.shelf = resized(this.shelf, rows);
    this.recorded = resized(this.recorded, rows);
    this.reserved = resized(this.reserved, rows);
    this.onOrder = resized(this.onOrder, rows);
    this.backordered = resized(this.backordered, rows);
    this.inTransfer = resized(this.inTransfer, rows);
    this.opened = resized(this.opened, rows);
    this.ordered = resized(this.ordered, rows);
    this.orderClosed = resized(this.orderClosed, rows);
    this.accepted = resized(this.accepted, rows);
    this.restocked = resized(this.restocked, rows);
    this.writtenOff = resized(this.writtenOff, rows);
    this.sentAway = resized(this.sentAway, rows);
    this.sentHere = resized(this.sentHere, rows);
    this.cameIn = resized(this.cameIn, rows);
    this.picked = resized(this.picked, rows);
    this.promised = resized(this.promised, rows);
    this.unpromised = resized(this.unpromised, rows);
    this.owed = resized(this.owed, rows);
    this.owedClosed = resized(this.owedClosed, rows);
    this.unrecorded = resized(this.unrecorded, rows);
    this.adjusted = resized(this.adjusted, rows);
  }

  /** Sets the opening stock of a row, on the shelf and in the record. */
  open(row: number, units: number): void {
    this.shelf[row]! += units;
    this.recorded[row]! += units;
    this.opened[row]! += units;
  }

  /** Recorded units not promised to anyone; negative when a count found fewer units than are promised. */
  available(row: number): number {
    return this.recorded[row]! - this.reserved[row]!;
  }

  /** Units a new customer can have: available ones that no waiting order is owed. Never negative. */
  free(row: number): number {
    const units = this.recorded[row]! - this.reserved[row]! - this.backordered[row]!;
    return units > 0 ? units : 0;
  }

  /** Inventory position: recorded on hand - reserved + on order + in transfer - backordered. What every policy looks at. */
  position(row: number): number {
    const coming = this.onOrder[row]! + this.inTransfer[row]!;
    return this.recorded[row]! - this.reserved[row]! + coming - this.backordered[row]!;
  }

  /** Promises up to `units` free units to a customer; returns how many. */
  reserve(row: number, units: number): number {
    const free = this.free(row);
    const filled = units < free ? units : free;
    this.reserved[row]! += filled;
    this.promised[row]! += filled;
    return filled;
  }

  /** Notes that a customer is owed `units` for which there is no stock. */
  backorder(row: number, units: number): void {
    this.backordered[row]! += units;
    this.owed[row]! += units;
  }

  /**
   * A customer asks for `units`: reserves what the backlog rule grants and returns it. Under `backorder` the rest is owed;
   * under `partial` and `lost` the rest is lost and leaves no trace here (the caller counts lost sales).
   */
  demand(row: number, units: number, rule: BacklogRule): number {
    if (rule === BACKLOG.lost && this.free(row) < units) return 0;
    const filled = this.reserve(row, units);
    if (rule === BACKLOG.backorder && filled < units) this.backorder(row, units - filled);
    return filled;
  }

  /** Turns up to `units` owed units into promised ones, as far as stock is available; returns how many. */
  release(row: number, units = this.backordered[row]!): number {
    const available = this.available(row);
    let moved = units < this.backordered[row]! ? units : this.backordered[row]!;
    if (moved > available) moved = available > 0 ? available : 0;
    this.backordered[row]! -= moved;
    this.owedClosed[row]! += moved;
    this.reserved[row]! += moved;
    this.promised[row]! += moved;
    return moved;
  }

  /** Gives up a promise: the order was cancelled before it was picked. Throws a RangeError beyond what is promised. */
  unreserve(row: number, units: number): void {
    if (units > this.reserved[row]!)
      throw new RangeError(`row ${row}: ${units} units unreserved of ${this.reserved[row]}`);
    this.reserved[row]! -= units;
    this.unpromised[row]! += units;
  }

  /** The order that was owed these units was cancelled. Throws a RangeError beyond what is owed. */
  cancelBackorder(row: number, units: number): void {
    if (units > this.backordered[row]!)
      throw new RangeError(`row ${row}: ${units} backordered units cancelled of ${this.backordered[row]}`);
    this.backordered[row]! -= units;
    this.owedClosed[row]! += units;
  }

  /** A promise that the shelf could not keep becomes a backorder: a short pick that waits. The position stays. */
  demote(row: number, units: number): void {
    this.unreserve(row, units);
    this.backorder(row, units);
  }

  /**
   * Takes promised units from the shelf for hand-over; returns how many the picker found (fewer: a short pick). Units found
   * beyond the record are booked as found first, so the record never falls below zero.
   */
  pick(row: number, units: number): number {
    let taken = units < this.shelf[row]! ? units : this.shelf[row]!;
    if (taken > this.reserved[row]!) taken = this.reserved[row]!;
    if (taken > this.recorded[row]!) this.adjust(row, taken - this.recorded[row]!);
    this.shelf[row]! -= taken;
    this.recorded[row]! -= taken;
    this.reserved[row]! -= taken;
    this.picked[row]! += taken;
    return taken;
  }

  /** Places an order with a supplier. */
  order(row: number, units: number): void {
    this.onOrder[row]! += units;
    this.ordered[row]! += units;
  }

  /** Takes back units on order: the supplier cannot deliver, or we cancel. */
  cancelOrder(row: number, units: number): void {
    if (units > this.onOrder[row]!)
      throw new RangeError(`row ${row}: ${units} units cancelled of ${this.onOrder[row]} on order`);
    this.onOrder[row]! -= units;
    this.orderClosed[row]! += units;
  }

  /**
   * Goods arrive: `units` leave the order book, `accepted` of them (the rest short or rejected) are entered in the record,
   * and `shelved` really come to lie on the shelf (a receiving error when it differs). Backorders are not touched: call
   * `release` next.
   */
  receive(row: number, units: number, accepted = units, shelved = accepted): void {
    this.cancelOrder(row, units);
    this.accept(row, accepted, shelved);
  }

  /** Enters goods whose order is off the order book already: a delivery shared out among places. */
  accept(row: number, accepted: number, shelved = accepted): void {
    this.recorded[row]! += accepted;
    this.accepted[row]! += accepted;
    this.shelf[row]! += shelved;
    this.unrecorded[row]! += shelved - accepted;
  }

  /** Returned goods go back on the shelf and into the record. */
  restock(row: number, units: number): void {
    this.shelf[row]! += units;
    this.recorded[row]! += units;
    this.restocked[row]! += units;
  }

  /** Spoilt goods leave shelf and record; returns how many there were to write off. */
  writeOff(row: number, units: number): number {
    let gone = units < this.shelf[row]! ? units : this.shelf[row]!;
    if (gone > this.recorded[row]!) gone = this.recorded[row]!;
    this.shelf[row]! -= gone;
    this.recorded[row]! -= gone;
    this.writtenOff[row]! += gone;
    return gone;
  }

  /** Free units leave for another place; returns how many were found to send. */
  sendAway(from: number, to: number, units: number): number {
    let sent = units < this.free(from) ? units : this.free(from);
    if (sent > this.shelf[from]!) sent = this.shelf[from]!;
    this.shelf[from]! -= sent;
    this.recorded[from]! -= sent;
    this.sentAway[from]! += sent;
    this.inTransfer[to]! += sent;
    this.sentHere[to]! += sent;
    return sent;
  }

  /** Units from another place arrive. Backorders are not touched: call `release` next. Throws a RangeError beyond what is under way. */
  takeIn(row: number, units: number): void {
    if (units > this.inTransfer[row]!)
      throw new RangeError(`row ${row}: ${units} units come in of ${this.inTransfer[row]} under way`);
    this.inTransfer[row]! -= units;
    this.cameIn[row]! += units;
    this.shelf[row]! += units;
    this.recorded[row]! += units;
  }

  /** A movement nobody records (theft, breakage, a misplaced box: negative; a find: positive). Returns the units moved. */
  moveUnrecorded(row: number, units: number): number {
    const moved = -units > this.shelf[row]! ? -this.shelf[row]! : units;
    this.shelf[row]! += moved;
    this.unrecorded[row]! += moved;
    return moved;
  }

  /** Shelf minus record: what a count would find. */
  gap(row: number): number {
    return this.shelf[row]! - this.recorded[row]!;
  }

  /** Counts the shelf and corrects the record; returns the difference found (negative: shrinkage). */
  count(row: number): number {
    const gap = this.gap(row);
    this.adjust(row, gap);
    return gap;
  }

  private adjust(row: number, units: number): void {
    this.recorded[row]! += units;
    this.adjusted[row]! += units;
  }

  /** Units promised beyond the record, after a count found too few: to be demoted or cancelled. */
  overpromised(row: number): number {
    const units = this.reserved[row]! - this.recorded[row]!;
    return units > 0 ? units : 0;
  }

  /** What is wrong with a row's balances, or null. O(1). */
  checkBalance(row: number): string | null {
    const entered =
      this.opened[row]! +
      this.accepted[row]! +
      this.restocked[row]! +
      this.cameIn[row]! -
      this.sentAway[row]! -
      this.writtenOff[row]! -
      this.picked[row]!;
    if (this.recorded[row]! !== entered + this.adjusted[row]!) return `row ${row}: record differs from its movements`;
    if (this.shelf[row]! !== entered + this.unrecorded[row]!) return `row ${row}: shelf differs from its movements`;
    if (this.gap(row) !== this.unrecorded[row]! - this.adjusted[row]!)
      return `row ${row}: gap differs from the unrecorded movements`;
    if (this.onOrder[row]! !== this.ordered[row]! - this.orderClosed[row]!)
      return `row ${row}: on order differs from its orders`;
    if (this.inTransfer[row]! !== this.sentHere[row]! - this.cameIn[row]!)
      return `row ${row}: under way from other places differs from what was sent`;
    if (this.reserved[row]! !== this.promised[row]! - this.unpromised[row]! - this.picked[row]!)
      return `row ${row}: reserved differs from its promises`;
    if (this.backordered[row]! !== this.owed[row]! - this.owedClosed[row]!)
      return `row ${row}: backordered differs from what is owed`;
    if (this.shelf[row] < 0 || this.recorded[row] < 0) return `row ${row}: stock below zero`;
    if (this.reserved[row] < 0 || this.onOrder[row] < 0 || this.backordered[row] < 0)
      return `row ${row}: a promise below zero`;
    return null;
  }

  /**
   * Every balance of every row, and the book against what the rest of the shop says it holds: units per row reserved by
   * live orders, owed to live orders, on open purchase orders, and under way between places. Returns the first fault, or null.
   */
  recount(claims: Claims = {}): string | null {
    let sent = 0;
    let under = 0;
    for (let row = 0; row < this.rows; row++) {
      const fault = this.checkBalance(row);
      if (fault !== null) return fault;
      if (claims.reserved !== undefined && claims.reserved[row] !== this.reserved[row])
        return `row ${row}: ${this.reserved[row]} reserved, live orders hold ${claims.reserved[row]}`;
      if (claims.backordered !== undefined && claims.backordered[row] !== this.backordered[row])
        return `row ${row}: ${this.backordered[row]} backordered, live orders wait for ${claims.backordered[row]}`;
      if (claims.onOrder !== undefined && claims.onOrder[row] !== this.onOrder[row])
        return `row ${row}: ${this.onOrder[row]} on order, open purchase orders hold ${claims.onOrder[row]}`;
      if (claims.inTransfer !== undefined && claims.inTransfer[row] !== this.inTransfer[row])
        return `row ${row}: ${this.inTransfer[row]} in transfer, live transfers hold ${claims.inTransfer[row]}`;
      sent += this.sentAway[row]!;
      under += this.sentHere[row]!;
    }
    if (sent !== under) return `transfers: ${sent} units left, ${under} were sent somewhere`;
    return null;
  }
}

/** Units per row counted from the live entities outside the book. */
export interface Claims {
  readonly reserved?: ArrayLike<number>;
  readonly backordered?: ArrayLike<number>;
  readonly onOrder?: ArrayLike<number>;
  readonly inTransfer?: ArrayLike<number>;
}
