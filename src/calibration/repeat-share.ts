import type { Estimates } from './calibrate';

/** How many times as many customers as later may first be seen in the first weeks of a file, and still be new ones. */
const MANY_AT_FIRST = 1.5;

/** True where many customers of the file's first weeks are probably older than the file. */
export function beginsWithOldCustomers({ repeat }: Estimates): boolean {
  return repeat !== null && repeat.newPerDay.first28 > MANY_AT_FIRST * repeat.newPerDay.secondHalf.value;
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
