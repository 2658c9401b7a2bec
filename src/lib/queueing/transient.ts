/**
 * Mean delays of customers 1..count in M/M/1 that starts empty: exact, by the Markov chain of the number an arrival finds.
 *
 * Between arrivals each next event is a departure with probability mu/(lambda + mu) while somebody is there.
 * Source: W. D. Kelton & A. M. Law, Operations Research 33, 1985.
 */
export function delaysFromEmpty(arrivalRate: number, serviceRate: number, count: number): Float64Array {
  const departure = serviceRate / (arrivalRate + serviceRate);
  const delays = new Float64Array(count);
  let found = new Float64Array(count + 2);
  found[0] = 1;
  for (let customer = 0; customer < count; customer++) {
    let mean = 0;
    for (let n = 1; n <= customer; n++) mean += n * found[n]!;
    delays[customer] = mean / serviceRate;
    // With n + 1 present, k departures happen before the next arrival: departure^k (1 - departure), or all n + 1.
    const next = new Float64Array(count + 2);
    let carried = 0;
    for (let left = customer + 1; left >= 1; left--) {
      carried = carried * departure + found[left - 1]!;
      next[left] = carried * (1 - departure);
    }
    next[0] = carried * departure;
    found = next;
  }
  return delays;
}

/**
 * Probabilities of 0, 1, 2, ... customers in M/M/c at time t after a start with `initial` customers, by uniformisation of
 * the Kolmogorov forward equations. States are cut where less than about 1e-14 of the probability can have come.
 */
export function stateAt(
  queue: { readonly arrivalRate: number; readonly serviceRate: number; readonly servers: number },
  time: number,
  initial = 0,
): Float64Array {
  const { arrivalRate, serviceRate, servers } = queue;
  const rate = arrivalRate + servers * serviceRate;
  const arrivals = arrivalRate * time;
  const states = initial + Math.ceil(arrivals + 9 * Math.sqrt(arrivals) + 40);
  let state = new Float64Array(states);
  state[initial] = 1;
  // Short pieces keep the Poisson weights away from underflow.
  const pieces = Math.max(1, Math.ceil((rate * time) / 100));
  const mean = (rate * time) / pieces;
  const steps = Math.ceil(mean + 10 * Math.sqrt(mean) + 40);
  const weights = new Float64Array(steps + 1);
  weights[0] = 1;
  let total = 1;
  for (let k = 1; k <= steps; k++) {
    weights[k] = (weights[k - 1]! * mean) / k;
    total += weights[k]!;
  }
  for (let piece = 0; piece < pieces; piece++) {
    const sum = new Float64Array(states);
    let current = state;
    for (let k = 0; k <= steps; k++) {
      const weight = weights[k]! / total;
      const next = new Float64Array(states);
      for (let n = 0; n < states; n++) {
        const p = current[n]!;
        if (p === 0) continue;
        sum[n]! += weight * p;
        const down = (Math.min(n, servers) * serviceRate) / rate;
        const up = n + 1 < states ? arrivalRate / rate : 0;
        if (n > 0) next[n - 1]! += p * down;
        if (up > 0) next[n + 1]! += p * up;
        next[n]! += p * (1 - up - down);
      }
      current = next;
    }
    state = sum;
  }
  return state;
}

/**
 * Asymptotic variance of the time-average number in M/M/1: the limit of T times its variance over [0, T],
 * 2 rho (1 + rho) / ((1 - rho)^4 mu). Source: W. Whitt, Management Science 35, 1989.
 */
export function asymptoticVariance(arrivalRate: number, serviceRate: number): number {
  const load = arrivalRate / serviceRate;
  const idle = (1 - load) * (1 - load);
  return (2 * load * (1 + load)) / (idle * idle * serviceRate);
}
