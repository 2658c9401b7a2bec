/** Spend per order is gamma(p, nu) for a customer, nu gamma(q, v) over customers; q > 1. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  /** In money. */
  readonly v: number;
}

/** Mean spend per order over all customers. Source: P. S. Fader & B. G. S. Hardie, The gamma-gamma model, 2013. */
export function meanSpend({ p, q, v }: GammaGamma): number {
  return (v * p) / (q - 1);
}

/** Expected spend per order of a customer who spent `average` on each of `orders` orders. */
export function conditionalSpend({ p, q, v }: GammaGamma, orders: number, average: number): number {
  return (p * (v + orders * average)) / (p * orders + q - 1);
}
