import type { Counter } from './counters';
import { ACCOUNT_COUNT } from './ledger';

/** Days first..last, both included, day 1 being the first measured day. */
export interface Window {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Whole hours of a paid order's way to the customer, counted up to this many; longer ones go into the last bin. */
export const DELIVERY_HOUR_BINS = 400;

/**
 * What one replication leaves behind: plain typed arrays, cheap to move between threads. Every KPI and every chart is
 * read from this and from nothing else.
 */
export interface Facts {
  /** Measured days 1..days. */
  readonly days: number;
  /** Counter-major: counters[counter * days + (day - 1)]. Units as named in counters.ts. */
  readonly counters: Float64Array;
  /** Parcels by day of payment and whole hours from paid to delivered: [(day - 1) * DELIVERY_HOUR_BINS + hour]. */
  readonly deliveryHours: Uint32Array;
  /** Stock record of the followed SKU at the end of each day, all warehouses together: available, on order, backordered, reorder point, order-up-to. */
  readonly followedSku: Int32Array; // day-major, FOLLOWED_FIELDS per day
  /**
   * The books at the end of each day, day 0 being the opening: BOOK_FIELDS per day, first the balance of each account, then the
   * net cash received against each account since the shop opened. Cents; accounts as in ledger.ts.
   */
  readonly books: Float64Array;
  readonly events: number;
  readonly visits: number;
  /** Fold of every event and of the final balances: 16 hexadecimal digits. */
  readonly digest: string;
  /** Why the run ended early, when a budget was reached; results are then partial. */
  readonly stopped: string | null;
}

/** Numbers per day in `Facts.books`. */
export const BOOK_FIELDS = 2 * ACCOUNT_COUNT;

/** Numbers per day in `Facts.followedSku`. */
export const FOLLOWED_FIELDS = 5;

/** The sum of a daily counter over a window. */
export function total(facts: Facts, counter: Counter, window: Window): number {
  const start = counter * facts.days - 1;
  let sum = 0;
  for (let day = window.firstDay; day <= window.lastDay; day++) sum += facts.counters[start + day]!;
  return sum;
}

/** The value of a daily counter on one day. */
export function onDay(facts: Facts, counter: Counter, day: number): number {
  return facts.counters[counter * facts.days + day - 1]!;
}
