import { PoissonLaw } from './poisson-law';

/** A periodic (s,S) system with Poisson demand, backorders and a constant lead time in whole periods. */
export interface MinMaxSystem {
  /** Per unit on hand at a period's end. */
  readonly holdingCost: number;
  /** Per unit backordered at a period's end. */
  readonly stockoutCost: number;
  /** Per order. */
  readonly fixedCost: number;
  /** Units per period. */
  readonly demandMean: number;
  /** Periods; an order placed at the start of period t arrives at the start of t + leadTime, before its demand. */
  readonly leadTime: number;
}

export interface MinMaxValue {
  readonly costPerPeriod: number;
  readonly periodsBetweenOrders: number;
}

/**
 * Cost and order frequency of (s,S) policies by renewal theory (Veinott & Wagner 1965; Zheng & Federgruen 1991):
 * c(s,S) = (K + sum of m(j) G(S-j), j < S-s) / M(S-s), where m is the renewal density of demand with visits that stay at a level
 * counted, M its sum, and G(y) the cost charged at the end of the period that sees position y.
 */
export class MinMaxCosts {
  private readonly system: MinMaxSystem;
  private readonly period: PoissonLaw;
  private readonly protection: PoissonLaw;
  private readonly density: number[] = [];

  constructor(system: MinMaxSystem) {
    this.system = system;
    this.period = new PoissonLaw(system.demandMean);
    this.protection = new PoissonLaw(system.demandMean * (system.leadTime + 1));
  }

  /** G(y): expected end-of-period cost with position y. */
  periodCost(position: number): number {
    const short = this.protection.loss(position);
    return this.system.holdingCost * (position - this.protection.mean + short) + this.system.stockoutCost * short;
  }

  /** Value of an (s,S) policy, s < S. */
  value(reorderPoint: number, orderUpTo: number): MinMaxValue {
    if (!(reorderPoint < orderUpTo)) throw new RangeError(`s = ${reorderPoint} is not below S = ${orderUpTo}`);
    let cost = this.system.fixedCost;
    let periods = 0;
    for (let fallen = 0; fallen < orderUpTo - reorderPoint; fallen++) {
      const visits = this.visits(fallen);
      cost += visits * this.periodCost(orderUpTo - fallen);
      periods += visits;
    }
    return { costPerPeriod: cost / periods, periodsBetweenOrders: periods };
  }

  /** The policy of least cost, by Zheng & Federgruen's algorithm (Operations Research 39, 1991). */
  optimum(): { reorderPoint: number; orderUpTo: number; costPerPeriod: number } {
    const cost = (s: number, S: number) => this.value(s, S).costPerPeriod;
    const bottom = this.cheapestPosition();
    let up = bottom;
    let s = bottom - 1;
    while (cost(s, up) > this.periodCost(s)) s--;
    let best = cost(s, up);
    for (let next = up + 1; this.periodCost(next) <= best; next++) {
      if (cost(s, next) >= best) continue;
      up = next;
      while (cost(s, up) <= this.periodCost(s + 1)) s++;
      best = cost(s, up);
    }
    return { reorderPoint: s, orderUpTo: up, costPerPeriod: best };
  }

  /** The position of least G: where P(D <= y) first reaches p/(p+h). */
  private cheapestPosition(): number {
    return this.protection.quantile(this.system.stockoutCost / (this.system.stockoutCost + this.system.holdingCost));
  }

  /** m(j): expected periods a cycle spends at j units below S. */
  private visits(fallen: number): number {
    const { density, period } = this;
    const moves = period.above(0);
    for (let at = density.length; at <= fallen; at++) {
      let sum = at === 0 ? 1 : 0;
      for (let step = 1; step <= at; step++) sum += period.probability(step) * density[at - step]!;
      density.push(sum / moves);
    }
    return density[fallen]!;
  }
}
