import { compoundPoisson } from './compound-poisson';
import { quadrature } from './integral';

/**
 * An (s,S) stock reviewed once a month with compound Poisson demand, backorders, and a delivery lag uniform on an interval
 * within the month, so that nothing is on order at a review (Law & Kelton, Simulation Modeling and Analysis, ch. 1.5).
 */
export interface RandomLagSystem {
  /** An order up to S is placed when the level is strictly below s. */
  readonly reorderBelow: number;
  readonly orderUpTo: number;
  readonly initialLevel: number;
  /** Demands per month. */
  readonly demandRate: number;
  /** Chances of sizes 1, 2, ... */
  readonly sizes: readonly number[];
  /** Ends of the delivery lag in months, 0 <= lag <= 1. */
  readonly lag: readonly [number, number];
}

/** Expected amounts per month. */
export interface MonthlyAmounts {
  readonly orders: number;
  readonly unitsOrdered: number;
  /** Time averages. */
  readonly onHand: number;
  readonly backorders: number;
}

/**
 * Expected monthly amounts over a finite horizon and in the long run: the level at reviews is a Markov chain, and what happens
 * within a month is an integral over the month and the lag. Exact up to quadrature and a cut of the demand law at 1e-15.
 */
export class RandomLagStock {
  private readonly system: RandomLagSystem;
  private readonly demand: Float64Array;
  private readonly meanDemand: number;
  private readonly lowest: number;
  private readonly size: number;
  // By level - lowest: expected stock on hand x time over the month with no order, before and after one arrives.
  private readonly held: Float64Array;
  private readonly heldBefore: Float64Array;
  private readonly heldAfter: Float64Array;

  constructor(system: RandomLagSystem) {
    this.system = system;
    let perDemand = 0;
    system.sizes.forEach((chance, index) => (perDemand += chance * (index + 1)));
    this.meanDemand = system.demandRate * perDemand;
    const reach = this.meanDemand + 12 * Math.sqrt(system.demandRate * perDemand * system.sizes.length) + 40;
    this.demand = compoundPoisson(system.demandRate, system.sizes, Math.ceil(reach));
    this.lowest = Math.min(system.reorderBelow, system.initialLevel) - this.demand.length;
    this.size = Math.max(system.orderUpTo, system.initialLevel) - this.lowest + 1;
    this.held = new Float64Array(this.size);
    this.heldBefore = new Float64Array(this.size);
    this.heldAfter = new Float64Array(this.size);
    this.integrate();
  }

  /** Averages of months 0 .. months - 1, starting at the initial level. */
  average(months: number): MonthlyAmounts {
    let law = new Float64Array(this.size);
    law[this.system.initialLevel - this.lowest] = 1;
    const sum = { orders: 0, unitsOrdered: 0, onHand: 0, backorders: 0 };
    for (let month = 0; month < months; month++) {
      this.tally(law, sum, 1 / months);
      law = this.afterMonth(law);
    }
    return sum;
  }

  /** The long run: the chain is iterated until its law moves no more. */
  steadyState(): MonthlyAmounts {
    let law = new Float64Array(this.size);
    law[this.system.initialLevel - this.lowest] = 1;
    for (let change = 1; change > 1e-13;) {
      const next = this.afterMonth(law);
      // Half a step each time: a chain of period two settles as well.
      change = 0;
      for (let index = 0; index < this.size; index++) {
        next[index] = (next[index]! + law[index]!) / 2;
        change += Math.abs(next[index]! - law[index]!);
      }
      law = next;
    }
    const sum = { orders: 0, unitsOrdered: 0, onHand: 0, backorders: 0 };
    this.tally(law, sum, 1);
    return sum;
  }

  private integrate(): void {
    const { lag, demandRate, sizes } = this.system;
    const [soonest, latest] = lag;
    const collect = (time: number, weight: number) => {
      const demand = compoundPoisson(demandRate * time, sizes, this.demand.length);
      const arrived = time >= latest ? 1 : time <= soonest ? 0 : (time - soonest) / (latest - soonest);
      // E(x - D)+ at x is E(x - 1 - D)+ + P(D <= x - 1).
      let held = 0;
      let below = 0;
      for (let level = 1; level < this.size + this.lowest; level++) {
        below += demand[level - 1] ?? 0;
        held += below;
        const index = level - this.lowest;
        if (index < 0) continue;
        this.held[index]! += weight * held;
        this.heldBefore[index]! += weight * (1 - arrived) * held;
        this.heldAfter[index]! += weight * arrived * held;
      }
    };
    if (soonest > 0) quadrature(0, soonest, 6, collect);
    if (latest > soonest) quadrature(soonest, latest, 6, collect);
    if (latest < 1) quadrature(latest, 1, 6, collect);
  }

  private tally(
    law: Float64Array,
    sum: { orders: number; unitsOrdered: number; onHand: number; backorders: number },
    weight: number,
  ): void {
    const { reorderBelow, orderUpTo, lag } = this.system;
    const withOrder = 1 - (lag[0] + lag[1]) / 2; // mean share of the month with the order in stock
    for (let index = 0; index < this.size; index++) {
      const chance = law[index]! * weight;
      if (chance === 0) continue;
      const level = index + this.lowest;
      const ordered = level < reorderBelow ? orderUpTo - level : 0;
      const held = ordered > 0 ? this.heldBefore[index]! + this.heldAfter[orderUpTo - this.lowest]! : this.held[index]!;
      if (ordered > 0) sum.orders += chance;
      sum.unitsOrdered += chance * ordered;
      sum.onHand += chance * held;
      // Net stock is on hand - backorders; over the month it is level - half the demand + what has come.
      sum.backorders += chance * (held - (level - this.meanDemand / 2 + ordered * withOrder));
    }
  }

  private afterMonth(law: Float64Array): Float64Array<ArrayBuffer> {
    const { reorderBelow, orderUpTo } = this.system;
    const next = new Float64Array(this.size);
    for (let index = 0; index < this.size; index++) {
      const chance = law[index]!;
      if (chance === 0) continue;
      const from = index + this.lowest < reorderBelow ? orderUpTo - this.lowest : index;
      for (let units = 0; units < this.demand.length && units <= from; units++) {
        next[from - units]! += chance * this.demand[units]!;
      }
    }
    return next;
  }
}
