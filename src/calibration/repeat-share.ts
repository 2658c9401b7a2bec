import type { Estimates } from './calibrate';
import { manyAtFirst } from './repeat-purchase';

/** True where many customers of the file's first weeks are probably older than the file. */
export function beginsWithOldCustomers({ repeat }: Estimates): boolean {
  return repeat !== null && manyAtFirst(repeat.newPerDay);
}

/**
 * Share of orders, of those with a known customer, that are repeat orders: not the first in the file, or, where old customers
 * pass for new ones at its beginning, not by those who were new in its second half.
 */
export function repeatShare(estimates: Estimates): number {
  const { repeat, orders, sales, daily } = estimates;
  if (!repeat) return 0;
  const known = orders - sales.ordersWithoutCustomer;
  const knownPerDay = (daily.ordersPerDay.value * known) / orders;
  const first = beginsWithOldCustomers(estimates) ? repeat.newPerDay.secondHalf.value : repeat.newPerDay.all;
  return Math.min(0.9, Math.max(0, 1 - first / knownPerDay));
}
