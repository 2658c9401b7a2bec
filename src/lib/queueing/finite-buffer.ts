import { birthDeath, stateMean } from './birth-death';

/** Steady state of M/M/c/K; waits are those of admitted customers. */
export interface FiniteBufferMeasures {
  readonly probabilityBlocked: number;
  readonly probabilityEmpty: number;
  /** Share of admitted arrivals that wait. */
  readonly probabilityOfWait: number;
  readonly effectiveArrivalRate: number;
  readonly meanInSystem: number;
  readonly meanQueue: number;
  readonly meanWait: number;
  readonly meanSojourn: number;
  readonly utilisation: number;
}

/**
 * M/M/c/K: parallel servers and room for `capacity` customers, those in service included; arrivals beyond it are lost.
 * Source: D. Gross & C. M. Harris, Fundamentals of Queueing Theory, section 2.5.
 */
export function finiteBuffer(queue: {
  readonly arrivalRate: number;
  readonly serviceRate: number;
  readonly servers: number;
  readonly capacity: number;
}): FiniteBufferMeasures {
  const { arrivalRate, serviceRate, servers, capacity } = queue;
  const p = birthDeath(
    (n) => (n < capacity ? arrivalRate : 0),
    (n) => Math.min(n, servers) * serviceRate,
    Math.max(1, capacity),
  );
  const blocked = p.length > capacity ? p[capacity]! : 0;
  const effectiveArrivalRate = arrivalRate * (1 - blocked);
  const meanQueue = stateMean(p, (n) => Math.max(0, n - servers));
  const meanInSystem = stateMean(p, (n) => n);
  return {
    probabilityBlocked: blocked,
    probabilityEmpty: p[0]!,
    probabilityOfWait: stateMean(p, (n) => (n >= servers && n < capacity ? 1 : 0)) / (1 - blocked),
    effectiveArrivalRate,
    meanInSystem,
    meanQueue,
    meanWait: meanQueue / effectiveArrivalRate,
    meanSojourn: meanInSystem / effectiveArrivalRate,
    utilisation: (meanInSystem - meanQueue) / servers,
  };
}
