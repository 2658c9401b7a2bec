import { COUNTERS } from './counters';
import { BOOK_FIELDS, DELIVERY_HOUR_BINS, FOLLOWED_FIELDS } from './facts';
import type { Ledger } from './ledger';

/** What a run writes down, by measured day. Days outside 1..days (the warm-up, the time after) are not kept. */
export class Tally {
  readonly days: number;
  readonly counters: Float64Array;
  readonly deliveryHours: Uint32Array;
  readonly followedSku: Int32Array;
  readonly books: Float64Array;

  constructor(days: number) {
    this.days = days;
    this.counters = new Float64Array(COUNTERS.length * days);
    this.deliveryHours = new Uint32Array(days * DELIVERY_HOUR_BINS);
    this.followedSku = new Int32Array(days * FOLLOWED_FIELDS);
    this.books = new Float64Array((days + 1) * BOOK_FIELDS);
  }

  /** Adds to a counter, given by its row (see counterIndex), of a day. */
  add(counter: number, day: number, amount: number): void {
    if (day >= 1 && day <= this.days) this.counters[counter * this.days + day - 1]! += amount;
  }

  /** Sets a counter of a day. */
  set(counter: number, day: number, value: number): void {
    if (day >= 1 && day <= this.days) this.counters[counter * this.days + day - 1] = value;
  }

  /** Writes down the books at the end of a day; day 0 is the opening. */
  closeBooks(day: number, ledger: Ledger): void {
    if (day < 0 || day > this.days) return;
    this.books.set(ledger.balances, day * BOOK_FIELDS);
    this.books.set(ledger.cashFrom, day * BOOK_FIELDS + BOOK_FIELDS / 2);
  }

  /** One parcel of the orders paid on a day took so many hours from payment to the door. */
  delivered(day: number, hours: number): void {
    if (day < 1 || day > this.days) return;
    const bin = hours >= DELIVERY_HOUR_BINS ? DELIVERY_HOUR_BINS - 1 : Math.floor(hours);
    this.deliveryHours[(day - 1) * DELIVERY_HOUR_BINS + bin]! += 1;
  }
}
