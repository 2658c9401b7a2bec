import { COUNTERS } from './counters';
import { BOOK_FIELDS, DELIVERY_HOUR_BINS, FOLLOWED_FIELDS } from './facts';
import type { Ledger } from './ledger';

/** What a run writes down, by measured day. Days outside 1..days (the warm-up, the time after) are not kept. */
export class Tally {
  readonly days: number;
  /** By day, so that what a day counts lies close together. */
  private readonly byDay: Float64Array;
  readonly deliveryHours: Uint32Array;
  readonly followedSku: Int32Array;
  readonly books: Float64Array;

  constructor(days: number) {
    this.days = days;
    this.byDay = new Float64Array(COUNTERS.length * days);
    this.deliveryHours = new Uint32Array(days * DELIVERY_HOUR_BINS);
    this.followedSku = new Int32Array(days * FOLLOWED_FIELDS);
    this.books = new Float64Array((days + 1) * BOOK_FIELDS);
  }

  /** The counters by counter and day, as facts hold them. */
  get counters(): Float64Array {
    const { byDay, days } = this;
    const counters = new Float64Array(byDay.length);
    for (let at = 0; at < byDay.length; at++)
      counters[(at % COUNTERS.length) * days + Math.floor(at / COUNTERS.length)] = byDay[at]!;
    return counters;
  }

  /** Adds to a counter, given by its row (see counterIndex), of a day. */
  add(counter: number, day: number, amount: number): void {
    if (day >= 1 && day <= this.days) this.byDay[(day - 1) * COUNTERS.length + counter]! += amount;
  }

  /** Sets a counter of a day. */
  set(counter: number, day: number, value: number): void {
    if (day >= 1 && day <= this.days) this.byDay[(day - 1) * COUNTERS.length + counter] = value;
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
