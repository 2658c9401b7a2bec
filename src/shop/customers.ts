import { resized } from '../sim/slots';

/** Room for new customers that a trimmed store keeps. */
const SPARE = 8192;

/**
 * The store of customers: who they are by the law of BG/NBD, what they did, and what they will do next.
 *
 * Rates are per hour. A customer's attributes are draws of the customer's own key, so the same person exists in every
 * scenario in which the first order exists.
 */
export class Customers {
  count = 0;
  /** Customers who have not left. */
  alive = 0;
  key0 = new Int32Array(1024);
  key1 = new Int32Array(1024);
  /** Purchases per hour while alive. */
  rate = new Float64Array(1024);
  /** Chance to leave after a repeat purchase. */
  dropOut = new Float64Array(1024);
  /** Browsing visits per hour while alive. */
  browseRate = new Float64Array(1024);
  /** Sum of browsing rates over customers alive. */
  browseMass = 0;
  orders = new Int32Array(1024);
  /** Gaps drawn so far, failed intents included. */
  gaps = new Int32Array(1024);
  firstDay = new Int32Array(1024);
  lastDay = new Int32Array(1024);
  /** Day of the order before the last, far in the past if there was none. */
  previousDay = new Int32Array(1024);
  /** Day of the last visit with the intent to buy. */
  intentDay = new Int32Array(1024);
  /** Event handle of the next intent, -1 for none. */
  nextIntent = new Float64Array(1024);
  /** Bits of CUSTOMER_FLAG. */
  flags = new Uint8Array(1024);

  /** Adds a customer with this key; returns the index. */
  add(key0: number, key1: number): number {
    if (this.count === this.key0.length) this.resize(this.key0.length * 2);
    const customer = this.count++;
    this.key0[customer] = key0;
    this.key1[customer] = key1;
    this.flags[customer] = CUSTOMER_FLAG.alive;
    this.nextIntent[customer] = -1;
    this.intentDay[customer] = -1000000;
    this.alive++;
    return customer;
  }

  has(customer: number, flag: number): boolean {
    return (this.flags[customer]! & flag) !== 0;
  }

  /** The customer leaves for good. */
  leave(customer: number): void {
    if (!this.has(customer, CUSTOMER_FLAG.alive)) return;
    this.flags[customer]! &= ~CUSTOMER_FLAG.alive;
    this.alive--;
    this.browseMass -= this.browseRate[customer]!;
  }

  /** Gives back the room for customers to come, but for a few. */
  trim(): void {
    this.resize(this.count + SPARE);
  }

  private resize(capacity: number): void {
    const columns = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      const column = columns[name];
      if (ArrayBuffer.isView(column)) columns[name] = resized(column as Int32Array, capacity);
    }
  }
}

export const CUSTOMER_FLAG = {
  alive: 1,
  /** Whether the last purchase was also the last ever is still open. */
  undecided: 2,
  /** Ordered in the 90 days before the churn window. */
  churnBase: 4,
  panel: 8,
} as const;
