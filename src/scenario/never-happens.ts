import type { PlannedLever } from './scenario';

/** A lever or shock that ends before it starts. */
export function neverHappens({ fromDay, toDay }: Pick<PlannedLever, 'fromDay' | 'toDay'>): boolean {
  return toDay !== 0 && toDay < fromDay;
}
