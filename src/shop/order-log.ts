/** Days of orders that are remembered: a power of two. */
const LOG_DAYS = 128;

/** How many orders were placed on each of the last days, and for how many customers that day is the last one with an order. */
export class OrderLog {
  /** By day modulo LOG_DAYS. */
  private readonly placed = new Int32Array(LOG_DAYS);
  private readonly latest = new Int32Array(LOG_DAYS);
  private today: number;

  constructor(today: number) {
    this.today = today;
  }

  /** A customer orders on `day`; the one before was on `last`, any day long past if there was none. */
  note(day: number, last: number): void {
    if (last > this.today - LOG_DAYS) this.latest[slotOf(last)]! -= 1;
    if (day <= this.today - LOG_DAYS) return;
    this.placed[slotOf(day)]! += 1;
    this.latest[slotOf(day)]! += 1;
  }

  /** It is day `day`, the one after the last. */
  advance(day: number): void {
    this.today = day;
    this.placed[slotOf(day)] = 0;
    this.latest[slotOf(day)] = 0;
  }

  /** Orders of a day, one of the last 127. */
  placedOn(day: number): number {
    return this.placed[slotOf(day)]!;
  }

  /** Customers who ordered on that day and not since. */
  latestOn(day: number): number {
    return this.latest[slotOf(day)]!;
  }
}

function slotOf(day: number): number {
  return day & (LOG_DAYS - 1);
}
