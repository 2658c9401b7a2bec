import { LIMITS } from '../scenario/limits';

/**
 * What members' points are worth, by the day of the member's last order: who orders again keeps all of them alive, so
 * points with the same day lapse together, and no member need be looked at when they do. Cents.
 */
export class PointsTerms {
  /** Points of members whose last order was on this day or before it have lapsed. */
  lapsedThrough: number;
  /** False until the first points are granted. */
  ever = false;
  private readonly before: number;
  private readonly byDay: Float64Array;

  /** `firstDay`: the first on which points can be granted, in the warm-up. */
  constructor(firstDay: number) {
    this.before = firstDay - 1;
    this.lapsedThrough = this.before;
    this.byDay = new Float64Array(LIMITS.days - firstDay + 2);
  }

  /** Points of members whose last order was on `day`, which has not lapsed, change by so many cents. */
  change(day: number, cents: number): void {
    this.ever = true;
    this.byDay[day - this.before]! += cents;
  }

  /** Everything of `day` and before lapses; the cents that do. A day lapses once, whatever terms hold later. */
  lapse(day: number): number {
    let cents = 0;
    while (this.lapsedThrough < day) {
      const place = ++this.lapsedThrough - this.before;
      cents += this.byDay[place]!;
      this.byDay[place] = 0;
    }
    return cents;
  }

  /** What is alive of members whose last order was on `day`. */
  on(day: number): number {
    return this.byDay[day - this.before]!;
  }
}
