import { exp, log, pow } from '../arithmetic';
import { hypergeometric } from '../special/hypergeometric';
import { logGamma } from '../special/log-gamma';

/** BG/NBD: purchase rates gamma(r, alpha), drop-out chances after each repeat purchase beta(a, b); all > 0. */
export interface BgNbd {
  readonly r: number;
  /** In units of time. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What is known of a customer: x repeat purchases, the last at time t_x, watched until T (from the first purchase). */
export interface PurchaseHistory {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/**
 * Expected repeat purchases of a new customer in [0, t].
 * Source: P. S. Fader, B. G. S. Hardie & K. L. Lee, Marketing Science 24(2), 2005, equation 9.
 */
export function expectedPurchases(model: BgNbd, t: number): number {
  const { r, alpha, a, b } = model;
  if (Math.abs(a - 1) < 1e-6) return between(model, (near) => expectedPurchases(near, t));
  const series = hypergeometric(r, b, a + b - 1, t / (alpha + t));
  return ((a + b - 1) / (a - 1)) * (1 - pow(alpha / (alpha + t), r) * series);
}

/** Chance that a customer with this history is still active. Equation 1 of Fader & Hardie's note on P(alive), 2008. */
export function probabilityAlive(model: BgNbd, history: PurchaseHistory): number {
  return 1 / (1 + goneAgainstAlive(model, history));
}

/** Expected purchases in (T, T + t] of a customer with this history. Equation 10 of the 2005 article. */
export function conditionalPurchases(model: BgNbd, history: PurchaseHistory, t: number): number {
  const { r, alpha, a, b } = model;
  if (Math.abs(a - 1) < 1e-6) return between(model, (near) => conditionalPurchases(near, history, t));
  const { x, T } = history;
  const series = hypergeometric(r + x, b + x, a + b + x - 1, t / (alpha + T + t));
  const kept = pow((alpha + T) / (alpha + T + t), r + x) * series;
  return (((a + b + x - 1) / (a - 1)) * (1 - kept)) / (1 + goneAgainstAlive(model, history));
}

/** Log-likelihood of one history. Equation 6 of the 2005 article. */
export function logLikelihood(model: BgNbd, { x, tx, T }: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const rates = logGamma(r + x) - logGamma(r) + r * log(alpha);
  const stays = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  const alive = -(r + x) * log(alpha + T);
  if (x === 0) return rates + stays + alive;
  const gone = log(a) - log(b + x - 1) - (r + x) * log(alpha + tx);
  const high = Math.max(alive, gone);
  return rates + stays + high + log(exp(alive - high) + exp(gone - high));
}

/** Odds that the customer has left: 0 without a repeat purchase, since nobody leaves after the first. */
function goneAgainstAlive({ r, alpha, a, b }: BgNbd, { x, tx, T }: PurchaseHistory): number {
  return x === 0 ? 0 : (a / (b + x - 1)) * pow((alpha + T) / (alpha + tx), r + x);
}

/** At a = 1 the formulas are 0/0, though smooth: the mean of both sides. */
function between(model: BgNbd, value: (near: BgNbd) => number): number {
  return (value({ ...model, a: 1 - 1e-5 }) + value({ ...model, a: 1 + 1e-5 })) / 2;
}
