import { exp, log } from '../arithmetic';
import { normalCdf, normalQuantile, normalTail } from '../special/normal';
import { normalLoss } from './normal-loss';
import { PoissonLaw } from './poisson-law';

/** Demand over the time that one order must cover, as far as the newsvendor needs it. */
export interface CoveredDemand {
  readonly mean: number;
  /** P(D <= x). */
  atMost(x: number): number;
  /** E(D - x)+: units short of stock x. */
  loss(x: number): number;
  /** The smallest x with P(D <= x) >= p; on the demand's own grid. */
  quantile(p: number): number;
}

/** Normal demand of `periods` periods. */
export function normalDemand(mean: number, sd: number, periods = 1): CoveredDemand {
  const centre = mean * periods;
  const spread = sd * Math.sqrt(periods);
  return {
    mean: centre,
    atMost: (x) => normalCdf((x - centre) / spread),
    loss: (x) => spread * normalLoss((x - centre) / spread),
    quantile: (p) => centre + spread * normalQuantile(p),
  };
}

/** Poisson demand of `periods` periods. */
export function poissonDemand(mean: number, periods = 1): CoveredDemand {
  return new PoissonLaw(mean * periods);
}

/** Lognormal demand: its logarithm has mean `mu` and standard deviation `sigma`. */
export function lognormalDemand(mu: number, sigma: number): CoveredDemand {
  const mean = exp(mu + (sigma * sigma) / 2);
  const standard = (x: number) => (log(x) - mu) / sigma;
  return {
    mean,
    atMost: (x) => (x > 0 ? normalCdf(standard(x)) : 0),
    loss: (x) => (x > 0 ? mean * normalTail(standard(x) - sigma) - x * normalTail(standard(x)) : mean - x),
    quantile: (p) => exp(mu + sigma * normalQuantile(p)),
  };
}

/** Demand with given chances of given values, which need not be sorted; chances are normalised. */
export function empiricalDemand(values: readonly number[], chances: readonly number[]): CoveredDemand {
  const order = values.map((_, index) => index).sort((left, right) => values[left]! - values[right]! || left - right);
  let total = 0;
  for (const chance of chances) total += chance;
  const sum = (term: (value: number) => number) => {
    let result = 0;
    for (const index of order) result += (chances[index]! / total) * term(values[index]!);
    return result;
  };
  return {
    mean: sum((value) => value),
    atMost: (x) => sum((value) => (value <= x ? 1 : 0)),
    loss: (x) => sum((value) => Math.max(0, value - x)),
    quantile: (p) => {
      let reached = 0;
      for (const index of order) {
        reached += chances[index]! / total;
        if (reached >= p - 1e-12) return values[index]!;
      }
      return values[order[order.length - 1]!]!;
    },
  };
}

/** Expected cost of stock x: `holding` per unit left, `stockout` per unit short, both at the period's end. */
export function newsvendorCost(demand: CoveredDemand, holding: number, stockout: number, x: number): number {
  const short = demand.loss(x);
  return holding * (x - demand.mean + short) + stockout * short;
}

/** The stock of least cost: the critical fractile p/(p + h) of demand. */
export function newsvendorOptimum(demand: CoveredDemand, holding: number, stockout: number): number {
  return demand.quantile(stockout / (stockout + holding));
}
