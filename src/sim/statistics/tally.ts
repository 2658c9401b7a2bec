/**
 * Mean and variance of observations, one at a time, without storing them and without the cancellation of sums of squares
 * (Welford, Technometrics 4, 1962; merging by Chan, Golub & LeVeque, 1979).
 */
export class Tally {
  // count, mean, sum of squared deviations, least, greatest: in one array, so that adding allocates nothing.
  private readonly values = Float64Array.of(0, 0, 0, Infinity, -Infinity);

  add(x: number): void {
    const v = this.values;
    const n = v[0]! + 1;
    const difference = x - v[1]!;
    const mean = v[1]! + difference / n;
    v[0] = n;
    v[1] = mean;
    v[2]! += difference * (x - mean);
    if (x < v[3]!) v[3] = x;
    if (x > v[4]!) v[4] = x;
  }

  /** Adds all that another tally has seen. */
  merge(other: Tally): void {
    const a = this.values;
    const b = other.values;
    if (b[0] === 0) return;
    const n = a[0]! + b[0]!;
    const difference = b[1]! - a[1]!;
    a[2]! += b[2]! + difference * difference * ((a[0]! * b[0]!) / n);
    a[1]! += (difference * b[0]!) / n;
    a[0] = n;
    a[3] = Math.min(a[3]!, b[3]!);
    a[4] = Math.max(a[4]!, b[4]!);
  }

  reset(): void {
    this.values.set([0, 0, 0, Infinity, -Infinity]);
  }

  get count(): number {
    return this.values[0]!;
  }

  /** NaN before the first observation. */
  get mean(): number {
    return this.values[0] === 0 ? NaN : this.values[1]!;
  }

  get sum(): number {
    return this.values[0]! * this.values[1]!;
  }

  /** The unbiased variance, over n - 1; NaN below two observations. */
  get variance(): number {
    return this.values[0]! < 2 ? NaN : this.values[2]! / (this.values[0]! - 1);
  }

  get sd(): number {
    return Math.sqrt(this.variance);
  }

  /** Infinity before the first observation. */
  get least(): number {
    return this.values[3]!;
  }

  /** -Infinity before the first observation. */
  get greatest(): number {
    return this.values[4]!;
  }
}
