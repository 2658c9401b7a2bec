/**
 * Steady state of a birth-death chain on 0, 1, 2, ...: p(n) proportional to the product of birth(i)/death(i+1).
 *
 * Ends at the first state with birth rate 0, or where the rest is below 1e-18 of the whole and falling. The products are
 * rescaled on the way, so that large loads do not overflow. Throws a RangeError if that takes more than `limit` states,
 * as for a queue that grows without bound.
 * Source: L. Kleinrock, Queueing Systems I, 1975, section 3.2.
 */
export function birthDeath(
  birth: (n: number) => number,
  death: (n: number) => number,
  limit = 1_000_000,
): Float64Array {
  const weights: number[] = [1];
  let weight = 1;
  let total = 1;
  for (let n = 0; ; n++) {
    const up = birth(n);
    if (up === 0) break;
    const ratio = up / death(n + 1);
    weight *= ratio;
    if (ratio < 1 && weight < 1e-18 * total * (1 - ratio)) break;
    if (n >= limit) throw new RangeError(`birth-death chain without end: state ${n} still counts`);
    weights.push(weight);
    total += weight;
    if (weight > 1e250) {
      for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / weight;
      total /= weight;
      weight = 1;
    }
  }
  return Float64Array.from(weights, (w) => w / total);
}

/** Sum over states of p(n) times a value of the state. */
export function stateMean(probabilities: Float64Array, value: (n: number) => number): number {
  let sum = 0;
  for (let n = probabilities.length - 1; n >= 0; n--) sum += probabilities[n]! * value(n);
  return sum;
}
