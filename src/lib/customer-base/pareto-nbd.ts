import { exp, log, pow } from '../arithmetic';
import { hypergeometric } from '../special/hypergeometric';
import type { PurchaseHistory } from './bg-nbd';

/** Pareto/NBD: purchase rates gamma(r, alpha), death rates gamma(s, beta); all > 0, alpha and beta in units of time. */
export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** Expected repeat purchases of a new customer in [0, t]. Source: D. C. Schmittlein et al., Management Science 33, 1987. */
export function expectedPurchases({ r, alpha, s, beta }: ParetoNbd, t: number): number {
  return ((r * beta) / alpha) * lifetime(s, beta, t);
}

/**
 * Chance that a customer with this history is still active.
 * Source: P. S. Fader & B. G. S. Hardie, A note on deriving the Pareto/NBD model, 2005.
 */
export function probabilityAlive({ r, alpha, s, beta }: ParetoNbd, { x, tx, T }: PurchaseHistory): number {
  const order = r + s + x;
  const base = Math.max(alpha, beta);
  const difference = Math.abs(alpha - beta);
  const second = alpha >= beta ? s + 1 : r + x;
  // Powers of order up to hundreds: each term relative to (alpha + T)^(r + x) (beta + T)^s, in logarithms.
  const scale = (r + x) * log(alpha + T) + s * log(beta + T);
  const term = (t: number) =>
    exp(scale - order * log(base + t)) * hypergeometric(order, second, order + 1, difference / (base + t));
  return 1 / (1 + (s / order) * (term(tx) - term(T)));
}

/** Expected purchases in (T, T + t] of a customer with this history. */
export function conditionalPurchases(model: ParetoNbd, history: PurchaseHistory, t: number): number {
  const { r, alpha, s, beta } = model;
  const { x, T } = history;
  const rate = ((r + x) * (beta + T)) / (alpha + T);
  return rate * lifetime(s, beta + T, t) * probabilityAlive(model, history);
}

/** Expected lifetime within t relative to beta: (1 - (beta/(beta + t))^(s - 1))/(s - 1), a logarithm at s = 1. */
function lifetime(s: number, beta: number, t: number): number {
  if (Math.abs(s - 1) < 1e-9) return log((beta + t) / beta);
  return (1 - pow(beta / (beta + t), s - 1)) / (s - 1);
}
