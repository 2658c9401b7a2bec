import { exponential } from '../../sim/distributions';
import { draw } from '../../sim/keyed';

const DAYS_PER_YEAR = 365;

/** Law of a supplier's outages today. */
export interface OutageLaw {
  /** Outages a year of work. */
  readonly perYear: number;
  readonly meanDays: number;
}

/**
 * When a supplier does not ship: an alternating renewal process. It works for an exponential time, whose end comes when
 * the hazard lived through reaches the n-th keyed threshold (so that the rate may change from day to day), and is out
 * for an exponential number of days, at least one.
 */
export class Outages {
  private exposure = 0;
  private threshold = -1;
  /** Outages begun so far. */
  count = 0;
  /** First day on which it ships again; not in the future while it works. */
  until = -Infinity;
  private readonly purpose: number;

  constructor(purpose: number) {
    this.purpose = purpose;
  }

  /** True when nothing is shipped on this day. */
  out(day: number): boolean {
    return day < this.until;
  }

  /** What has stopped somebody else stops this one too, until that day at least. */
  joins(until: number): void {
    if (until > this.until) this.until = until;
  }

  /** The supplier's morning; call it once a day, in order, with the supplier's key. */
  openDay(day: number, { perYear, meanDays }: OutageLaw, key0: number, key1: number): void {
    if (perYear <= 0 || this.out(day)) return;
    if (this.threshold < 0) this.threshold = exponential.quantile(draw(key0, key1, this.purpose, 0), 1);
    this.exposure += perYear / DAYS_PER_YEAR;
    if (this.exposure < this.threshold) return;
    this.count += 1;
    const days = exponential.quantile(draw(key0, key1, this.purpose, 2 * this.count - 1), meanDays);
    this.until = day + Math.max(1, Math.round(days));
    this.threshold = this.exposure + exponential.quantile(draw(key0, key1, this.purpose, 2 * this.count), 1);
  }
}
