import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { exponential } from '../../sim/distributions';
import type { RateFunction } from './rate-function';

/** Arrival times in [0, end), and how many candidates the thinning looked at. */
export interface Thinned {
  readonly times: Float64Array;
  readonly candidates: number;
}

/**
 * A Poisson process with changing rate by thinning: candidates come at the greatest rate, on one clock that never
 * restarts, and each stays with probability rate(t)/most. Source: P. A. W. Lewis & G. S. Shedler (1979).
 */
export function thinnedArrivals(rate: RateFunction, key: readonly [number, number], end: number): Thinned {
  const events = new EventList(4);
  const gap = 1 / rate.most;
  let times = new Float64Array(Math.max(16, Math.ceil(rate.most * end)));
  let count = 0;
  let candidates = 0;
  block(key[0], key[1], 0, candidates);
  events.schedule(exponential.quantile(unit32(word[0]!), gap), 0, 0, 0);
  while (events.next(end)) {
    const now = events.time;
    if (unit32(word[1]!) * rate.most < rate.at(now)) {
      if (count === times.length) {
        const grown = new Float64Array(2 * count);
        grown.set(times);
        times = grown;
      }
      times[count++] = now;
    }
    candidates += 1;
    block(key[0], key[1], 0, candidates);
    events.schedule(now + exponential.quantile(unit32(word[0]!), gap), 0, 0, 0);
  }
  return { times: times.subarray(0, count), candidates };
}
