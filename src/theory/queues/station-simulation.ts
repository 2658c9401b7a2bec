import type { Simulation } from '../case';
import type { StationModel, StationTally } from './station-run';
import { runStation } from './station-run';

/** How to read one quantity off a run. */
export type Measures = Readonly<Record<string, (tally: StationTally) => number>>;

/**
 * Steady state of a station by independent replications from empty.
 *
 * `relaxation`: the time in which the start is forgotten by a factor e; 12 of them are cut off, and one replication
 * measures at least 200 (400 for
 * quantiles): biases of ratios and quantiles, which shrink with the length, are then small against 2 %. `rate`: events per unit of time.
 */
export function steadyState(
  model: StationModel,
  measures: Measures,
  { relaxation, rate }: { readonly relaxation: number; readonly rate: number },
): Simulation {
  const quantities = Object.keys(measures);
  const warmUp = 12 * relaxation;
  return {
    quantities,
    defaultLength: Math.max((model.keepTimes === true ? 400 : 200) * relaxation, 4000 / rate),
    eventsPerLength: rate,
    replicate: (_, key, length) => {
      const tally = runStation(model, key, warmUp, length);
      return quantities.map((quantity) => measures[quantity]!(tally));
    },
  };
}

/** Relaxation time of M/M/c: one over the spectral gap (sqrt(c mu) - sqrt(lambda))^2, at least a service time. */
export function relaxationTime(arrivalRate: number, serviceRate: number, servers: number, variability = 1): number {
  const gap = Math.sqrt(servers * serviceRate) - Math.sqrt(arrivalRate);
  return Math.max(1 / serviceRate, (gap > 0 ? 1 / (gap * gap) : Infinity) * Math.max(0.5, variability));
}
