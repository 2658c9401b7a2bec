import { birthDeath } from './birth-death';

/** A queue whose customers give up after an exponential patience (M/M/c+M); rates per unit of time. */
export interface ImpatientQueue {
  readonly arrivalRate: number;
  readonly serviceRate: number;
  /** One over the mean patience, > 0. */
  readonly abandonmentRate: number;
  readonly servers: number;
}

/** Steady state of Erlang A; waits in the unit of the rates. */
export interface ImpatientMeasures {
  readonly probabilityOfAbandonment: number;
  /** Share of arrivals that find all servers busy, whether they are served later or not. */
  readonly probabilityOfWait: number;
  readonly meanWait: number;
  readonly meanWaitOfServed: number;
  readonly meanWaitOfAbandoning: number;
  readonly meanQueue: number;
  readonly utilisation: number;
}

/**
 * Erlang A. Works at any load, also above the servers: the impatient keep the queue finite.
 *
 * An arrival that finds j waiting would wait for j + 1 departures, at rates c mu + i theta for i = j..0; against its own
 * patience it is served with probability c mu / (c mu + (j + 1) theta).
 * Source: C. Palm (1946); O. Garnett, A. Mandelbaum & M. Reiman, M&SOM 4(3), 2002.
 */
export function erlangA(queue: ImpatientQueue): ImpatientMeasures {
  const { arrivalRate, serviceRate, abandonmentRate, servers } = queue;
  const capacity = servers * serviceRate;
  const p = birthDeath(
    () => arrivalRate,
    (n) => Math.min(n, servers) * serviceRate + Math.max(0, n - servers) * abandonmentRate,
  );
  let meanQueue = 0;
  let meanBusy = 0;
  let waits = 0;
  let waitOfServed = 0; // E[wait; served], per arrival
  let stages = 0; // sum of 1 / (c mu + (i + 1) theta) for i = 0..j
  for (let n = 0; n < p.length; n++) {
    meanBusy += p[n]! * Math.min(n, servers);
    if (n < servers) continue;
    const waiting = n - servers;
    const leaving = capacity + (waiting + 1) * abandonmentRate;
    stages += 1 / leaving;
    meanQueue += p[n]! * waiting;
    waits += p[n]!;
    waitOfServed += p[n]! * (capacity / leaving) * stages;
  }
  const abandonment = (abandonmentRate * meanQueue) / arrivalRate;
  const meanWait = meanQueue / arrivalRate;
  return {
    probabilityOfAbandonment: abandonment,
    probabilityOfWait: waits,
    meanWait,
    meanWaitOfServed: waitOfServed / (1 - abandonment),
    meanWaitOfAbandoning: (meanWait - waitOfServed) / abandonment,
    meanQueue,
    utilisation: meanBusy / servers,
  };
}
