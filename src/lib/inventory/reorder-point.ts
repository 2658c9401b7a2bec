import { PoissonLaw } from './poisson-law';

/** Long-run measures of a continuous (r,Q) policy. Units and time averages. */
export interface ReorderPointMeasures {
  readonly fillRate: number;
  readonly onHand: number;
  readonly backorders: number;
  readonly ordersPerTime: number;
  readonly meanPosition: number;
}

/**
 * (r,Q) under Poisson demand, constant lead time and backorders: the inventory position is uniform on r+1 .. r+Q and
 * independent of the demand over the lead time that follows (Hadley & Whitin 1963; Zipkin 2000, ch. 6).
 */
export function reorderPointBackorders(
  rate: number,
  leadTime: number,
  reorderPoint: number,
  quantity: number,
): ReorderPointMeasures {
  const demand = new PoissonLaw(rate * leadTime);
  const top = reorderPoint + quantity;
  const backorders = (demand.secondLoss(reorderPoint) - demand.secondLoss(top)) / quantity;
  const meanPosition = reorderPoint + (quantity + 1) / 2;
  return {
    fillRate: 1 - (demand.loss(reorderPoint) - demand.loss(top)) / quantity,
    onHand: meanPosition - demand.mean + backorders,
    backorders,
    ordersPerTime: rate / quantity,
    meanPosition,
  };
}

/** Measures of an order cycle when unmet demand is lost. */
export interface LostSalesCycle {
  readonly fillRate: number;
  readonly lostPerCycle: number;
  readonly cycleLength: number;
  readonly ordersPerTime: number;
  readonly onHand: number;
  /** P(at least one demand of a cycle is lost). */
  readonly stockout: number;
}

/**
 * (r,Q) under Poisson demand, constant lead time and lost sales with at most one order outstanding, 0 <= r < Q
 * (Hadley & Whitin 1963): cycles between reorders are renewals. Throws a RangeError for r >= Q.
 */
export function reorderPointLostSales(
  rate: number,
  leadTime: number,
  reorderPoint: number,
  quantity: number,
): LostSalesCycle {
  if (reorderPoint >= quantity) throw new RangeError(`r = ${reorderPoint} needs a larger order than Q = ${quantity}`);
  const demand = new PoissonLaw(rate * leadTime);
  const lostPerCycle = demand.loss(reorderPoint);
  const cycleLength = (quantity + lostPerCycle) / rate;
  // Stock x time while the order is under way: the level stays at r - j for P(D > j)/rate on average.
  let area = 0;
  for (let sold = 0; sold < reorderPoint; sold++) area += ((reorderPoint - sold) * demand.above(sold)) / rate;
  // After it has come, from what is left + Q down to r, each level for 1/rate.
  for (let sold = 0; sold <= reorderPoint; sold++) {
    const chance = sold < reorderPoint ? demand.probability(sold) : demand.above(reorderPoint - 1);
    const level = reorderPoint - sold + quantity;
    area += (chance * (level * (level + 1) - reorderPoint * (reorderPoint + 1))) / (2 * rate);
  }
  return {
    fillRate: quantity / (quantity + lostPerCycle),
    lostPerCycle,
    cycleLength,
    ordersPerTime: 1 / cycleLength,
    onHand: area / cycleLength,
    stockout: demand.above(reorderPoint),
  };
}
