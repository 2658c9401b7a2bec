import type { Readings } from '../../experiments/readings';
import type { Counter } from '../../shop/counters';
import { counterIndex as COUNTER } from '../../shop/counters';

/** Hours promised at the till, over all orders. */
export function meanPromiseHours(replications: readonly Readings[]): number {
  return ratio(replications, COUNTER.promiseHoursSum, COUNTER.orders);
}

/** Of the orders delivered, the share that came within its own promise. */
export function onTimeShare(replications: readonly Readings[]): number {
  return ratio(replications, COUNTER.deliveredOnTime, COUNTER.delivered);
}

function ratio(replications: readonly Readings[], above: Counter, below: Counter): number {
  const total = (counter: Counter): number => replications.reduce((sum, { totals }) => sum + totals[counter]!, 0);
  return total(above) / Math.max(1, total(below));
}
