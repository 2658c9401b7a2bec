import { erlangC } from './erlang-c';

/** Classes in order of urgency, the first served first. Rates and moments per unit of time. */
export interface PriorityClass {
  readonly arrivalRate: number;
  readonly meanService: number;
  /** E[S^2]. */
  readonly secondMoment: number;
}

/**
 * Mean waits of M/G/1 with non-preemptive priorities: W_k = W_0 / ((1 - s(k-1)) (1 - s(k))), where W_0 is the mean
 * remaining service an arrival finds and s(k) the load of classes 1..k. Infinity from the class at which s(k) reaches 1.
 * Source: A. Cobham, Operations Research 2, 1954.
 */
export function cobham(classes: readonly PriorityClass[]): readonly number[] {
  let residual = 0;
  for (const { arrivalRate, secondMoment } of classes) residual += (arrivalRate * secondMoment) / 2;
  let above = 0;
  return classes.map(({ arrivalRate, meanService }) => {
    const before = above;
    above += arrivalRate * meanService;
    return above < 1 ? residual / ((1 - before) * (1 - above)) : Infinity;
  });
}

/**
 * Mean waits, interruptions included (time in system minus own service), of M/G/1 with preemptive-resume priorities.
 * Source: L. Kleinrock, Queueing Systems II, 1976, section 3.6.
 */
export function preemptiveResume(classes: readonly PriorityClass[]): readonly number[] {
  let above = 0;
  let residual = 0;
  return classes.map(({ arrivalRate, meanService, secondMoment }) => {
    const before = above;
    above += arrivalRate * meanService;
    residual += (arrivalRate * secondMoment) / 2;
    if (above >= 1) return Infinity;
    return meanService / (1 - before) + residual / ((1 - before) * (1 - above)) - meanService;
  });
}

/**
 * Mean waits of M/M/c with non-preemptive priorities and one service rate for all classes.
 * Source: A. Cobham (1954); O. Kella & U. Yechiali, EJOR 19, 1985.
 */
export function cobhamServers(
  arrivalRates: readonly number[],
  serviceRate: number,
  servers: number,
): readonly number[] {
  let total = 0;
  for (const rate of arrivalRates) total += rate;
  const capacity = servers * serviceRate;
  const waits = erlangC(total / serviceRate, servers) / capacity;
  let above = 0;
  return arrivalRates.map((rate) => {
    const before = above;
    above += rate / capacity;
    return above < 1 ? waits / ((1 - before) * (1 - above)) : Infinity;
  });
}

/**
 * Mean waits, interruptions included, of M/M/c with preemptive-resume priorities and one service rate for all classes.
 *
 * Classes 1..k do not feel the others and are together an M/M/c queue, so the wait of class k follows by difference.
 */
export function preemptiveServers(
  arrivalRates: readonly number[],
  serviceRate: number,
  servers: number,
): readonly number[] {
  let above = 0;
  let queue = 0; // rate-weighted wait of the classes so far
  return arrivalRates.map((rate) => {
    above += rate;
    const spare = servers * serviceRate - above;
    if (spare <= 0) return Infinity;
    const before = queue;
    queue = (above * erlangC(above / serviceRate, servers)) / spare;
    return (queue - before) / rate;
  });
}
