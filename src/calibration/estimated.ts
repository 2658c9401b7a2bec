import { normalQuantile } from '../lib/special/normal';
import { studentQuantile } from '../lib/special/student';

/** A number from a file with its 95 % interval. */
export interface Estimated {
  readonly value: number;
  /** NaN where the file is too small to say. */
  readonly low: number;
  readonly high: number;
  /** How many of `of` it rests on. */
  readonly n: number;
  readonly of: Unit;
}

/** What an estimate rests on. */
export type Unit = 'orders' | 'lines' | 'days' | 'weeks' | 'customers' | 'skus' | 'gaps';

/** Of a two-sided 95 % interval. */
const TAIL = 0.975;
export const NORMAL_95 = normalQuantile(TAIL);

/** value +- t(df) standard errors; `df` independent pieces of evidence, the normal law without. */
export function around(
  value: number,
  standardError: number,
  { n, of, df = Infinity }: { readonly n: number; readonly of: Unit; readonly df?: number },
): Estimated {
  const half = (df < 1 ? NaN : df < 200 ? studentQuantile(TAIL, df) : NORMAL_95) * standardError;
  return { value, low: value - half, high: value + half, n, of };
}

/** An interval that cannot leave [min, max], where the value cannot. */
export function clamped(estimate: Estimated, min: number, max = Infinity): Estimated {
  const within = (x: number): number => Math.min(max, Math.max(min, x));
  return { ...estimate, value: within(estimate.value), low: within(estimate.low), high: within(estimate.high) };
}

/** The same estimate in another measure: value, low and high through a rising function. */
export function mapped(estimate: Estimated, through: (x: number) => number): Estimated {
  const { value, low, high } = estimate;
  return { ...estimate, value: through(value), low: through(low), high: through(high) };
}

/**
 * Sum of numerators over sum of denominators, over groups that are independent of each other though not within: customers,
 * days. Linearised standard error. Source: W. G. Cochran, Sampling Techniques, 3rd ed., 1977, section 6.
 */
export class RatioByGroup {
  private readonly top = new Map<number, number>();
  private readonly bottom = new Map<number, number>();
  private n = 0;

  add(group: number, numerator: number, denominator: number): void {
    this.top.set(group, (this.top.get(group) ?? 0) + numerator);
    this.bottom.set(group, (this.bottom.get(group) ?? 0) + denominator);
    this.n++;
  }

  estimate(of: Unit): Estimated {
    let numerators = 0;
    let denominators = 0;
    for (const value of this.top.values()) numerators += value;
    for (const value of this.bottom.values()) denominators += value;
    const ratio = numerators / denominators;
    let squares = 0;
    for (const [group, value] of this.top) {
      const residual = value - ratio * this.bottom.get(group)!;
      squares += residual * residual;
    }
    const groups = this.top.size;
    const error = groups < 2 ? NaN : Math.sqrt((squares * groups) / (groups - 1)) / denominators;
    return around(ratio, error, { n: this.n, of, df: groups - 1 });
  }
}

/**
 * The jackknife: a statistic's standard error from its values with one group of the evidence left out at a time.
 * Source: M. H. Quenouille, Biometrika 43, 1956; J. W. Tukey, 1958.
 */
export function jackknifeError(leftOut: readonly number[]): number {
  const groups = leftOut.length;
  if (groups < 2) return NaN;
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / groups;
  const squares = leftOut.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt((squares * (groups - 1)) / groups);
}
