import { exp, log } from '../arithmetic';
import { erlangB } from './erlang-b';

/**
 * Erlang's delay formula: the share of arrivals that must wait in M/M/c. 1 where the load reaches the servers, because
 * the queue then grows without bound.
 *
 * `load`: offered load in erlang, >= 0. Source: A. K. Erlang (1917); C = B / (1 - rho (1 - B)).
 */
export function erlangC(load: number, servers: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(load, servers);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** A queue with Poisson arrivals, exponential service and parallel servers; rates per unit of time. */
export interface MultiServerQueue {
  readonly arrivalRate: number;
  /** Of one server. */
  readonly serviceRate: number;
  readonly servers: number;
}

/** Steady state of M/M/c, waits in the unit of the rates; Infinity where the load reaches the servers. */
export interface DelayMeasures {
  /** Share of server time that is busy. */
  readonly utilisation: number;
  readonly probabilityOfWait: number;
  readonly meanWait: number;
  readonly meanSojourn: number;
  readonly meanQueue: number;
  readonly meanInSystem: number;
  readonly probabilityEmpty: number;
}

/** Means of M/M/c by Erlang's formulas and Little's law. */
export function multiServerQueue({ arrivalRate, serviceRate, servers }: MultiServerQueue): DelayMeasures {
  const load = arrivalRate / serviceRate;
  const waits = erlangC(load, servers);
  const spare = servers * serviceRate - arrivalRate;
  const meanWait = spare > 0 ? waits / spare : Infinity;
  return {
    utilisation: Math.min(1, load / servers),
    probabilityOfWait: waits,
    meanWait,
    meanSojourn: meanWait + 1 / serviceRate,
    meanQueue: arrivalRate * meanWait,
    meanInSystem: arrivalRate * meanWait + load,
    probabilityEmpty: spare > 0 ? probabilityEmpty(load, servers) : 0,
  };
}

/** Share of arrivals that wait no longer than `limit` (in the unit of the rates). */
export function serviceLevel(queue: MultiServerQueue, limit: number): number {
  const { arrivalRate, serviceRate, servers } = queue;
  const spare = servers * serviceRate - arrivalRate;
  return spare > 0 ? 1 - erlangC(arrivalRate / serviceRate, servers) * exp(-spare * limit) : 0;
}

/** The wait that a share `p` of arrivals does not exceed; 0 where that share does not wait at all. */
export function waitQuantile(queue: MultiServerQueue, p: number): number {
  const { arrivalRate, serviceRate, servers } = queue;
  const waits = erlangC(arrivalRate / serviceRate, servers);
  if (1 - waits >= p) return 0;
  return log(waits / (1 - p)) / (servers * serviceRate - arrivalRate);
}

/** P(0) = 1 / (sum over n < c of a^n/n! + a^c/c! c/(c-a)), summed from the largest term down to avoid overflow. */
function probabilityEmpty(load: number, servers: number): number {
  let logTerm = 0;
  let sum = 1;
  for (let n = 1; n <= servers; n++) {
    logTerm += log(load / n);
    sum += n < servers ? exp(logTerm) : (exp(logTerm) * servers) / (servers - load);
  }
  return 1 / sum;
}
