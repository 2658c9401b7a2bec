import type { Simulation, TheoryCase } from '../case';
import type { StockModel, StockTally } from './stock-run';
import { runStock } from './stock-run';

/** How to read each quantity off a run. */
export type Measures = Readonly<Record<string, (tally: StockTally) => number>>;

export interface SteadyOptions {
  /** Time cut off at the start. */
  readonly warmUp: number;
  /** Time one replication measures: long enough that ratios of its totals are nearly unbiased. */
  readonly length: number;
  readonly eventsPerTime: number;
  /** Replications last a whole multiple of this, so that no part of a review cycle counts more than another. */
  readonly cycle?: number;
}

/** Long-run averages of a stock model by independent replications with a warm-up. */
export function steadyStock(model: StockModel, measures: Measures, options: SteadyOptions): Simulation {
  const { warmUp, eventsPerTime, cycle } = options;
  const quantities = Object.keys(measures);
  const whole = (time: number) => (cycle === undefined ? time : Math.ceil(time / cycle - 1e-9) * cycle);
  const from = whole(warmUp);
  return {
    quantities,
    defaultLength: whole(options.length),
    eventsPerLength: eventsPerTime,
    replicate: (_, key, length) => {
      const tally = runStock(model, key, from, from + whole(length));
      return quantities.map((quantity) => measures[quantity]!(tally));
    },
  };
}

/** Below this chance an event is left to the closed form: a simulation of bearable length might not see it once. */
const RARE = 1e-3;

/**
 * The measures that a simulation can show: those left out whose driving event (a stock-out, say) has a chance below 1e-3.
 * `chances` gives the chance by quantity; a quantity it does not name is kept.
 */
export function visible(measures: Measures, chances: Readonly<Record<string, number>>): Measures {
  return Object.fromEntries(Object.entries(measures).filter(([quantity]) => (chances[quantity] ?? 1) >= RARE));
}

/** The chance of the rarer of an event and its opposite: what a share needs to be seen to vary. */
export function rarer(chance: number): number {
  return Math.min(chance, 1 - chance);
}

/** The same chance for several quantities. */
export function drivenBy(chance: number, ...quantities: readonly string[]): Record<string, number> {
  return Object.fromEntries(quantities.map((quantity) => [quantity, chance]));
}

/** Backorders are rare and clustered: 5 % for their expectation, the usual 2 % elsewhere. */
export function backorderPrecision(_: TheoryCase, quantity: string): number | null {
  return /backorders/.test(quantity) && !quantity.startsWith('P_') ? 0.05 : null;
}
