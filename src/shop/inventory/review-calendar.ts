/**
 * When a policy looks at the stock: at every movement (continuous review), or at `phase`, `phase + interval`, ... (periodic
 * review). Times in the model's unit, hours in the shop.
 */
export interface ReviewCalendar {
  /** Time between reviews; 0 means continuous review. */
  readonly interval: number;
  /** Time of one review, any of them. */
  readonly phase: number;
}

export const CONTINUOUS_REVIEW: ReviewCalendar = { interval: 0, phase: 0 };

/** A review every `interval` (> 0), one of them at `phase`. */
export function periodicReview(interval: number, phase = 0): ReviewCalendar {
  return { interval, phase };
}

/** Number of the first review at or after `time`, review 0 being at `phase`. */
export function reviewNumberFrom(calendar: ReviewCalendar, time: number): number {
  const near = Math.floor((time - calendar.phase) / calendar.interval);
  // Division may round either way: settle it by the products that reviewTime returns.
  for (let number = near - 1; ; number++) if (reviewTime(calendar, number) >= time) return number;
}

/** Time of the `number`-th review: phase + number x interval, so that long calendars do not drift. */
export function reviewTime(calendar: ReviewCalendar, number: number): number {
  return calendar.phase + number * calendar.interval;
}

/** The next review strictly after `now`; `now` itself under continuous review. */
export function nextReview(calendar: ReviewCalendar, now: number): number {
  if (calendar.interval <= 0) return now;
  const number = reviewNumberFrom(calendar, now);
  const time = reviewTime(calendar, number);
  return time > now ? time : reviewTime(calendar, number + 1);
}
