import { PoissonLaw } from './poisson-law';

/** Long-run measures of a periodic order-up-to policy (R,S). Units and time averages. */
export interface PeriodicReviewMeasures {
  readonly fillRate: number;
  readonly onHand: number;
  readonly backorders: number;
  /** P(no customer is waiting at the end of a cycle, just before the next receipt). */
  readonly noStockoutPerCycle: number;
  /** Units per review, reviews without demand included. */
  readonly orderSize: number;
}

/**
 * (R,S) under Poisson demand, constant lead time L and backorders: at time t after a review, L <= t < L + R, the net stock is
 * S - D(t), so time averages are integrals of the loss function over that interval, and those are second-order losses.
 */
export function periodicReviewBackorders(
  rate: number,
  reviewInterval: number,
  leadTime: number,
  orderUpTo: number,
): PeriodicReviewMeasures {
  const early = new PoissonLaw(rate * leadTime);
  const late = new PoissonLaw(rate * (leadTime + reviewInterval));
  const perCycle = rate * reviewInterval;
  const backorders = (late.secondLoss(orderUpTo) - early.secondLoss(orderUpTo)) / perCycle;
  return {
    fillRate: 1 - (late.loss(orderUpTo) - early.loss(orderUpTo)) / perCycle,
    onHand: orderUpTo - rate * (leadTime + reviewInterval / 2) + backorders,
    backorders,
    noStockoutPerCycle: late.atMost(orderUpTo),
    orderSize: perCycle,
  };
}
