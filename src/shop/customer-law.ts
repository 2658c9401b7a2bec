import { beta, exponential, gamma } from '../sim/distributions';
import type { QuantileTable } from '../sim/quantile-table';
import { lookUp, tabulate } from '../sim/quantile-table';

/**
 * How customers buy again and leave: BG/NBD. While active a customer buys after exponential gaps at an own rate, gamma over
 * customers; after each repeat purchase, never after the first, the customer leaves for good with an own chance, beta over
 * customers.
 *
 * Each function turns one uniform into one decision, so a customer's life is a function of the customer's own keys.
 * Source: P. S. Fader, B. G. S. Hardie & K. L. Lee, Marketing Science 24(2), 2005.
 */
export interface CustomerLaw {
  readonly rate: QuantileTable;
  readonly dropOut: QuantileTable;
}

/** Parameters of BG/NBD: rates are gamma(shape, rate parameter `scale` in units of time), drop-out chances beta(a, b). */
export interface CustomerLawParameters {
  /** r > 0. */
  readonly shape: number;
  /** alpha > 0, in units of time: the mean rate is shape/scale. */
  readonly scale: number;
  readonly a: number;
  readonly b: number;
}

/** Tabulates the law, for shops with many customers. Errors of the table are below 1e-4 of the moments. */
export function customerLaw({ shape, scale, a, b }: CustomerLawParameters): CustomerLaw {
  return {
    rate: tabulate((u) => gamma.quantile(u, shape, 1 / scale)),
    dropOut: tabulate((u) => beta.quantile(u, a, b)),
  };
}

/** Purchases per unit of time of one customer while active. */
export function purchaseRate(law: CustomerLaw, u: number): number {
  return lookUp(law.rate, u);
}

/** The customer's chance to leave after a repeat purchase. */
export function dropOutChance(law: CustomerLaw, u: number): number {
  return lookUp(law.dropOut, u);
}

/** Time from one purchase to the next, if the customer stays. Infinity for a rate of 0. */
export function purchaseGap(rate: number, u: number): number {
  return rate > 0 ? exponential.quantile(u, 1 / rate) : Infinity;
}

/**
 * True if the purchase just made was the last. `purchases` counts it and all before it, from 1 for the first; `extra` is
 * what a bad experience adds to the chance, after the first purchase too. With extra 0 this is BG/NBD.
 */
export function leavesAfter(purchases: number, dropOut: number, extra: number, u: number): boolean {
  return u < (purchases > 1 ? dropOut : 0) + extra;
}
