import { Slots } from '../sim/slots';

/**
 * The most different articles an order can hold. Wished ones are cut two below, 1.1 % of baskets at the default, for what the
 * shop suggests.
 */
export const MAX_LINES = 8;

export const ORDER_FLAG = {
  wrong: 1,
  damaged: 2,
  cancelled: 4,
  lostParcel: 8,
  late: 16,
  delivered: 32,
  unsolved: 64,
  solved: 128,
  cared: 256,
  short: 512,
  express: 1024,
  shipped: 2048,
  failedAttempt: 4096,
  settled: 8192,
  picked: 16384,
  locker: 32768,
  refunded: 65536,
  window: 131072,
  asksIfLate: 262144,
  watched: 524288,
  live: 1048576,
} as const;

/**
 * Live orders as a structure of arrays with a free list. An order lives until it is settled and nothing refers to it any
 * more: every event or contact that will come back to it holds it, and the last to let go frees the slot.
 */
export class Orders extends Slots {
  key0 = new Int32Array(Slots.START);
  key1 = new Int32Array(Slots.START);
  customer = new Int32Array(Slots.START);
  paidAt = new Float64Array(Slots.START);
  promisedAt = new Float64Array(Slots.START);
  packedAt = new Float64Array(Slots.START);
  deliveredAt = new Float64Array(Slots.START);
  /** When everything that can still follow a delivered order is over: late questions, returns, contacts. */
  overAt = new Float64Array(Slots.START);
  queuedAt = new Float64Array(Slots.START);
  /** Doublings of the reference page load at payment. */
  slowness = new Float64Array(Slots.START);
  /** Minutes beyond the tolerated ones that the customer waited for service, before the order and after; -1 for who never asked. */
  waited = new Float64Array(Slots.START);
  lineCount = new Int32Array(Slots.START);
  /** Goods value paid (after all discounts) and delivery fee, cents. */
  goodsCents = new Float64Array(Slots.START);
  feeCents = new Float64Array(Slots.START);
  /** Of the goods, cents paid with points; and points granted for the rest. */
  pointsPaid = new Float64Array(Slots.START);
  pointsGranted = new Float64Array(Slots.START);
  flags = new Int32Array(Slots.START);
  /** Units that still wait for stock. */
  waiting = new Int32Array(Slots.START);
  /** Event handle of the end of patience, -1 for none. */
  patience = new Float64Array(Slots.START);
  attempts = new Int32Array(Slots.START);
  /** Word that the packing time is made of. */
  packing = new Int32Array(Slots.START);
  /** The order that shares its tour of picking, -1 for none. */
  nextInTour = new Int32Array(Slots.START);
  /** Carrier that took it, 0 the main one. */
  carrier = new Uint8Array(Slots.START);
  holds = new Int32Array(Slots.START);
  /** Where the customer lives, when orders have regions. */
  region = new Uint8Array(Slots.START);
  /** By order * MAX_LINES + line: row of the stock (SKU and place), units, ... */
  lineRow = new Int32Array(Slots.START * MAX_LINES);
  lineUnits = new Int32Array(Slots.START * MAX_LINES);
  lineWaiting = new Int32Array(Slots.START * MAX_LINES);
  lineCents = new Float64Array(Slots.START * MAX_LINES);
  lineCost = new Float64Array(Slots.START * MAX_LINES);
  lineReturned = new Uint8Array(Slots.START * MAX_LINES);

  /** A new order, held once by its maker. */
  open(): number {
    const order = this.take();
    this.holds[order] = 1;
    this.flags[order] = 0;
    this.waiting[order] = 0;
    this.lineCount[order] = 0;
    this.goodsCents[order] = 0;
    this.feeCents[order] = 0;
    this.pointsPaid[order] = 0;
    this.pointsGranted[order] = 0;
    this.slowness[order] = 0;
    this.waited[order] = -1;
    this.region[order] = 0;
    this.patience[order] = -1;
    this.attempts[order] = 0;
    this.nextInTour[order] = -1;
    this.carrier[order] = 0;
    return order;
  }

  hold(order: number): void {
    this.holds[order]! += 1;
  }

  /** Lets go; the last one frees the slot. Throws a RangeError when nobody held it. */
  release(order: number): void {
    const holds = this.holds[order]! - 1;
    if (holds < 0) throw new RangeError(`order ${order} released too often`);
    this.holds[order] = holds;
    if (holds === 0) this.give(order);
  }

  has(order: number, flag: number): boolean {
    return (this.flags[order]! & flag) !== 0;
  }

  flag(order: number, flag: number): void {
    this.flags[order]! |= flag;
  }
}
