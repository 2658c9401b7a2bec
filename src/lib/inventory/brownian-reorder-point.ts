import { normalLoss, normalSecondLoss } from './normal-loss';
import type { ReorderPointMeasures } from './reorder-point';

/** Normal demand over a constant lead time. Units. */
export interface LeadTimeDemand {
  readonly mean: number;
  readonly sd: number;
  /** Units per time. */
  readonly rate: number;
}

/**
 * (r,Q) under Brownian demand, constant lead time and backorders: the position is uniform on (r, r + Q)
 * (Hadley & Whitin 1963; Zipkin 2000, ch. 6). A stock that moves in units only comes near it.
 */
export function brownianReorderPoint(
  demand: LeadTimeDemand,
  reorderPoint: number,
  quantity: number,
): ReorderPointMeasures {
  const { mean, sd, rate } = demand;
  const low = (reorderPoint - mean) / sd;
  const high = (reorderPoint + quantity - mean) / sd;
  const backorders = (sd * sd * (normalSecondLoss(low) - normalSecondLoss(high))) / quantity;
  const meanPosition = reorderPoint + quantity / 2;
  return {
    fillRate: 1 - (sd * (normalLoss(low) - normalLoss(high))) / quantity,
    onHand: meanPosition - mean + backorders,
    backorders,
    ordersPerTime: rate / quantity,
    meanPosition,
  };
}
