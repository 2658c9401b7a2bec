/** Farthest day ahead for which an expiry can be noted, plus one: a power of two. */
const SPAN_DAYS = 512;

/** How many of many things have not expired yet, without looking at each of them every day. */
export class Expiries {
  /** Things whose expiry lies after today. */
  current = 0;
  private today: number;
  private readonly byDay = new Int32Array(SPAN_DAYS);

  constructor(today: number) {
    this.today = today;
  }

  /** A thing that was to expire on day `from` (any past day for a new one) now expires on day `to`, less than 512 days ahead. */
  move(from: number, to: number): void {
    if (from > this.today) {
      this.byDay[slotOf(from)]! -= 1;
      this.current -= 1;
    }
    if (to > this.today) {
      this.byDay[slotOf(to)]! += 1;
      this.current += 1;
    }
  }

  /** It is day `day`, the one after the last: what expires on it no longer counts. */
  advance(day: number): void {
    this.today = day;
    const slot = slotOf(day);
    this.current -= this.byDay[slot]!;
    this.byDay[slot] = 0;
  }
}

function slotOf(day: number): number {
  return day & (SPAN_DAYS - 1);
}
