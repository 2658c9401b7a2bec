import { resized } from '../sim/slots';

/** Room for new customers that a trimmed store keeps. */
const SPARE = 8192;

/*
 * What an event asks about a customer fills one line of the processor's cache, 64 bytes: there are tens of thousands of customers,
 * and memory beyond the caches is slow to reach. Whole numbers and others share the line. The last 16 bytes, which allocators
 * tend to push over to the next line, hold what is asked for least.
 */

/** Whole numbers of a customer, by place in the customer's stretch of `life`. */
export const LIFE = {
  key0: 0,
  key1: 1,
  /** Bits of CUSTOMER_FLAG. */
  flags: 2,
  orders: 3,
  /** Gaps drawn so far, failed intents included. */
  gaps: 4,
  lastDay: 5,
  /** Day of the order before the last, far in the past if there was none. */
  previousDay: 6,
  /** Day of the last visit with the intent to buy. */
  intentDay: 7,
  firstDay: 14,
} as const;
/** Length of a stretch. */
export const LIFE_WIDTH = 16;

/** The other numbers of a customer, by place in the customer's stretch of `law`: the same memory, read as doubles. */
export const LAW = {
  /** Purchases per hour while alive. */
  rate: 4,
  /**
   * The next intent: busy hours, 0 or more, while it is a note in the diary; minus the handle of its event from then on;
   * Infinity for none.
   */
  intent: 5,
  /** Chance to leave after a repeat purchase. */
  dropOut: 6,
} as const;
export const LAW_WIDTH = LIFE_WIDTH / 2;

export const CUSTOMER_FLAG = {
  alive: 1,
  /** Whether the last purchase was also the last ever is still open. */
  undecided: 2,
} as const;

/**
 * The store of customers: who they are by the law of BG/NBD, what they did, and what they will do next. Rates are per hour.
 * A customer's attributes are draws of the customer's own key, so the same person exists in every scenario in which the first
 * order exists.
 */
export class Customers {
  count = 0;
  /** Customers who have not left. */
  alive = 0;
  /** Sum of browsing rates over customers alive. */
  browseMass = 0;
  /** By customer * LAW_WIDTH + LAW.... */
  law = new Float64Array(1024 * LAW_WIDTH);
  /** By customer * LIFE_WIDTH + LIFE.... */
  life = new Int32Array(this.law.buffer);
  /** Browsing visits per hour while alive. */
  browseRate = new Float64Array(1024);
  /** Points the shop owes, cents: years of orders, each within its range, can pass what 32 bits hold. */
  points = new Float64Array(1024);

  /** Adds a customer with this key; returns the index. */
  add(key0: number, key1: number): number {
    const room = this.points.length;
    if (this.count === room) this.resize(room * 2);
    const customer = this.count++;
    const at = customer * LIFE_WIDTH;
    this.life[at + LIFE.key0] = key0;
    this.life[at + LIFE.key1] = key1;
    this.life[at + LIFE.flags] = CUSTOMER_FLAG.alive;
    this.life[at + LIFE.intentDay] = -1000000;
    this.law[customer * LAW_WIDTH + LAW.intent] = Infinity;
    this.alive++;
    return customer;
  }

  has(customer: number, flag: number): boolean {
    return (this.life[customer * LIFE_WIDTH + LIFE.flags]! & flag) !== 0;
  }

  /** The customer leaves for good. */
  leave(customer: number): void {
    if (!this.has(customer, CUSTOMER_FLAG.alive)) return;
    this.life[customer * LIFE_WIDTH + LIFE.flags]! &= ~CUSTOMER_FLAG.alive;
    this.alive--;
    this.browseMass -= this.browseRate[customer]!;
  }

  /** Gives back the room for customers to come, but for a few. */
  trim(): void {
    this.resize(this.count + SPARE);
  }

  private resize(customers: number): void {
    this.law = resized(this.law, customers * LAW_WIDTH);
    this.life = new Int32Array(this.law.buffer);
    this.browseRate = resized(this.browseRate, customers);
    this.points = resized(this.points, customers);
  }
}
