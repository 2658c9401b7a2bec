import { exp, log } from '../arithmetic';
import { logGamma } from '../special/log-gamma';
import type { BgNbd, PurchaseHistory } from './bg-nbd';

/**
 * Histories for many evaluations of their likelihood: equal ones are counted, and what depends on the number of purchases
 * or on a time alone is worked out once per different value. The sum is that of `logLikelihood` over all histories.
 */
export class GroupedHistories {
  readonly customers: number;
  /** Repeat purchases, and time watched, over all customers. */
  readonly repeats: number;
  readonly time: number;
  private readonly x: readonly number[];
  private readonly times: readonly number[];
  /** Of each group: its x and times as positions in the lists, and how many customers it has. */
  private readonly xAt: Int32Array;
  private readonly lastAt: Int32Array;
  private readonly endAt: Int32Array;
  private readonly counts: Float64Array;

  constructor(histories: readonly PurchaseHistory[]) {
    const xs = new Positions();
    const times = new Positions();
    const groups = new Map<string, { x: number; last: number; end: number; count: number }>();
    let repeats = 0;
    let time = 0;
    for (const history of histories) {
      repeats += history.x;
      time += history.T;
      const x = xs.of(history.x);
      // Without a repeat purchase the time of the last one does not matter.
      const last = history.x === 0 ? -1 : times.of(history.tx);
      const end = times.of(history.T);
      const key = `${x}/${last}/${end}`;
      const known = groups.get(key);
      if (known) known.count++;
      else groups.set(key, { x, last, end, count: 1 });
    }
    const list = [...groups.values()];
    this.customers = histories.length;
    this.repeats = repeats;
    this.time = time;
    this.x = xs.values;
    this.times = times.values;
    this.xAt = Int32Array.from(list, ({ x }) => x);
    this.lastAt = Int32Array.from(list, ({ last }) => last);
    this.endAt = Int32Array.from(list, ({ end }) => end);
    this.counts = Float64Array.from(list, ({ count }) => count);
  }

  /** Log-likelihood of all histories. Equation 6 of Fader, Hardie & Lee, 2005. */
  logLikelihood({ r, alpha, a, b }: BgNbd): number {
    const logAlpha = Float64Array.from(this.times, (time) => log(alpha + time));
    const together = logGamma(a + b) - logGamma(b) - logGamma(r) + r * log(alpha);
    const before = Float64Array.from(this.x, (x) => logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x) + together);
    const leaves = Float64Array.from(this.x, (x) => (x === 0 ? 0 : log(a) - log(b + x - 1)));
    const { x, xAt, lastAt, endAt, counts } = this;
    let sum = 0;
    for (let group = 0; group < counts.length; group++) {
      const at = xAt[group]!;
      const purchases = r + x[at]!;
      const alive = -purchases * logAlpha[endAt[group]!]!;
      let term = before[at]! + alive;
      if (lastAt[group]! >= 0) {
        const gone = leaves[at]! - purchases * logAlpha[lastAt[group]!]!;
        const high = Math.max(alive, gone);
        term = before[at]! + high + log(exp(alive - high) + exp(gone - high));
      }
      sum += counts[group]! * term;
    }
    return sum;
  }
}

/** Different values in the order in which they came, and where each stands. */
class Positions {
  readonly values: number[] = [];
  private readonly places = new Map<number, number>();

  of(value: number): number {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.values.length;
      this.places.set(value, place);
      this.values.push(value);
    }
    return place;
  }
}
