/**
 * M[X]/M/1: batches of independent size arrive, one server takes their members one at a time.
 *
 * `meanSize`, `secondMoment`: E[X], E[X^2] of the batch size. Mean sojourn is per member.
 * Source: D. Gross & C. M. Harris, Fundamentals of Queueing Theory, section 3.1.
 */
export function batchArrivals(queue: {
  readonly batchRate: number;
  readonly meanSize: number;
  readonly secondMoment: number;
  readonly serviceRate: number;
}): {
  readonly utilisation: number;
  readonly meanInSystem: number;
  readonly meanQueue: number;
  readonly meanSojourn: number;
  readonly meanWait: number;
  readonly probabilityEmpty: number;
} {
  const { batchRate, meanSize, secondMoment, serviceRate } = queue;
  const arrivalRate = batchRate * meanSize;
  const load = arrivalRate / serviceRate;
  const meanInSystem = load < 1 ? (load * (secondMoment + meanSize)) / (2 * meanSize * (1 - load)) : Infinity;
  const meanSojourn = meanInSystem / arrivalRate;
  return {
    utilisation: Math.min(1, load),
    meanInSystem,
    meanQueue: meanInSystem - load,
    meanSojourn,
    meanWait: meanSojourn - 1 / serviceRate,
    probabilityEmpty: Math.max(0, 1 - load),
  };
}
