export const HOURS_PER_DAY = 24;

/** Hour at which a day begins; day 1 begins at 0. */
export function startOfDay(day: number): number {
  return (day - 1) * HOURS_PER_DAY;
}

/** The day that a time lies in. */
export function dayOf(time: number): number {
  return Math.floor(time / HOURS_PER_DAY) + 1;
}
