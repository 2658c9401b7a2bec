import { normalCdf, normalQuantile } from '../special/normal';
import { normalLoss } from './normal-loss';

/** Normal demand per period and the law of the time to protect. */
export interface ProtectedDemand {
  readonly meanPerPeriod: number;
  readonly sdPerPeriod: number;
  /** Lead time, plus the review interval under periodic review. */
  readonly periods: number;
  readonly periodsSd?: number;
}

/** Mean demand over the protected time. */
export function protectedMean(demand: ProtectedDemand): number {
  return demand.meanPerPeriod * demand.periods;
}

/** Standard deviation of demand over the protected time: sqrt(L sd^2 + mean^2 sdL^2). */
export function protectedSd(demand: ProtectedDemand): number {
  const late = demand.meanPerPeriod * (demand.periodsSd ?? 0);
  return Math.sqrt(demand.periods * demand.sdPerPeriod * demand.sdPerPeriod + late * late);
}

/** Safety stock for a cycle service level: z x sd. */
export function safetyStockFor(cycleServiceLevel: number, sd: number): number {
  return normalQuantile(cycleServiceLevel) * sd;
}

/** P(no stock-out in a cycle) with a safety stock. */
export function cycleServiceLevel(safetyStock: number, sd: number): number {
  return normalCdf(safetyStock / sd);
}

/** Expected units short per cycle (ESC). */
export function shortagePerCycle(safetyStock: number, sd: number): number {
  return sd * normalLoss(safetyStock / sd);
}

/**
 * Safety stock whose textbook fill rate 1 - ESC/Q is `fillRate`. Bisection: ESC falls strictly with the safety stock.
 */
export function safetyStockForFillRate(fillRate: number, quantity: number, sd: number): number {
  const allowed = (1 - fillRate) * quantity;
  let low = -quantity - 40 * sd;
  let high = 40 * sd;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (shortagePerCycle(middle, sd) > allowed) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
