import { birthDeath, stateMean } from './birth-death';

/**
 * The machine-repair model M/M/c//N: N sources, each of which asks after an exponential time at home.
 * Source: D. Gross & C. M. Harris, Fundamentals of Queueing Theory, section 2.7.
 */
export function finiteSource(model: {
  readonly sources: number;
  /** Requests of one source at home per unit of time. */
  readonly requestRate: number;
  readonly serviceRate: number;
  readonly servers: number;
}): {
  readonly probabilityEmpty: number;
  readonly meanInSystem: number;
  readonly meanQueue: number;
  readonly throughput: number;
  readonly meanWait: number;
  readonly utilisation: number;
} {
  const { sources, requestRate, serviceRate, servers } = model;
  const p = birthDeath(
    (n) => (sources - n) * requestRate,
    (n) => Math.min(n, servers) * serviceRate,
  );
  const meanInSystem = stateMean(p, (n) => n);
  const meanQueue = stateMean(p, (n) => Math.max(0, n - servers));
  const throughput = (sources - meanInSystem) * requestRate;
  return {
    probabilityEmpty: p[0]!,
    meanInSystem,
    meanQueue,
    throughput,
    meanWait: meanQueue / throughput,
    utilisation: (meanInSystem - meanQueue) / servers,
  };
}
