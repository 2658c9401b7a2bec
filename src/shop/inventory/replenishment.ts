import type { Comparison, Policy, PolicyKind } from './policy';
import { COMPARISON, POLICY } from './policy';

/** What a planner knows of one SKU when setting its policy. Periods are whatever the forecast counts in (days in the shop). */
export interface Outlook {
  /** Forecast demand per period, units. */
  readonly demandPerPeriod: number;
  /** Standard deviation of the error of a one-period forecast, units. */
  readonly errorPerPeriod: number;
  readonly leadTimePeriods: number;
  readonly leadTimeSdPeriods: number;
  /** Time between reviews, 0 under continuous review. */
  readonly reviewPeriods: number;
  /** Normal quantile of the service level: the z of z x sigma. */
  readonly serviceFactor: number;
  /** Periods of demand one order should cover, beyond the review interval. */
  readonly orderCoverPeriods: number;
  /** Most periods of demand that safety stock may cover; no limit when left out. */
  readonly mostSafetyPeriods?: number;
}

/**
 * Standard deviation of forecast error over the protection interval, lead time plus review: errors of single periods add in
 * variance, and an uncertain lead time adds demand^2 x its variance. (Silver, Pyke & Thomas, Inventory and Production
 * Management in Supply Chains, ch. 6.)
 */
export function protectionSd(outlook: Outlook): number {
  const periods = outlook.leadTimePeriods + outlook.reviewPeriods;
  const error = outlook.errorPerPeriod;
  const late = outlook.demandPerPeriod * outlook.leadTimeSdPeriods;
  return Math.sqrt(periods * error * error + late * late);
}

/** Safety stock z x sigma in units, within its limit, not rounded, never negative. */
export function safetyStock(outlook: Outlook): number {
  const wanted = outlook.serviceFactor * protectionSd(outlook);
  const most = outlook.mostSafetyPeriods ?? Infinity;
  return Math.max(0, most === Infinity ? wanted : Math.min(wanted, outlook.demandPerPeriod * most));
}

/** Forecast demand over lead time plus review, plus safety stock. Not rounded. */
export function protectionLevel(outlook: Outlook): number {
  return outlook.demandPerPeriod * (outlook.leadTimePeriods + outlook.reviewPeriods) + safetyStock(outlook);
}

/**
 * The policy's numbers from an outlook, in whole units. The protection level is the reorder point of (s,Q) and (s,S), and the
 * order-up-to level of (R,S) and base stock; (s,Q) and (s,S) order `orderCoverPeriods` of demand, at least one unit.
 */
export function planPolicy(kind: PolicyKind, outlook: Outlook, comparison: Comparison = COMPARISON.atOrBelow): Policy {
  const level = Math.ceil(protectionLevel(outlook) - 1e-9);
  const lot = Math.max(1, Math.round(outlook.demandPerPeriod * outlook.orderCoverPeriods));
  const triggered = kind === POLICY.fixedQuantity || kind === POLICY.orderUpTo;
  return { kind, comparison, reorderPoint: level, orderUpTo: triggered ? level + lot : level, quantity: lot };
}
