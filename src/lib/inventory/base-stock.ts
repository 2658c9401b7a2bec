import { erlangB } from '../queueing/erlang-b';
import { PoissonLaw } from './poisson-law';

/** Long-run measures of a base-stock (S-1,S) policy under Poisson demand. Units; times in the unit of the rate. */
export interface BaseStockMeasures {
  /** Share of demand met from the shelf at once. */
  readonly fillRate: number;
  /** Share of demand lost. */
  readonly lostShare: number;
  readonly onHand: number;
  readonly backorders: number;
  readonly onOrder: number;
  readonly onOrderVariance: number;
  /** P(no customer is waiting). */
  readonly noBackorder: number;
  /** Wait of a customer, averaged over all. */
  readonly meanDelay: number;
}

/**
 * Backorders, independent lead times that may cross: by Palm's theorem units on order are Poisson with mean rate x mean lead
 * time, whatever the lead-time law (Feeney & Sherbrooke 1966).
 */
export function baseStockBackorders(rate: number, meanLeadTime: number, baseStock: number): BaseStockMeasures {
  const pipeline = new PoissonLaw(rate * meanLeadTime);
  const backorders = pipeline.loss(baseStock);
  return {
    fillRate: pipeline.atMost(baseStock - 1),
    lostShare: 0,
    onHand: baseStock - pipeline.mean + backorders,
    backorders,
    onOrder: pipeline.mean,
    onOrderVariance: pipeline.mean,
    noBackorder: pipeline.atMost(baseStock),
    meanDelay: backorders / rate,
  };
}

/**
 * Lost sales, independent lead times: units on order are the busy servers of Erlang's loss system, again whatever the
 * lead-time law (Karush 1957).
 */
export function baseStockLostSales(rate: number, meanLeadTime: number, baseStock: number): BaseStockMeasures {
  const load = rate * meanLeadTime;
  const lostShare = erlangB(load, baseStock);
  const onOrder = load * (1 - lostShare);
  // Variance of a truncated Poisson variable.
  const onOrderVariance = onOrder - load * lostShare * (baseStock - onOrder);
  return {
    fillRate: 1 - lostShare,
    lostShare,
    onHand: baseStock - onOrder,
    backorders: 0,
    onOrder,
    onOrderVariance,
    noBackorder: 1,
    meanDelay: 0,
  };
}
