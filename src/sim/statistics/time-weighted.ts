/** The time average of a value that changes in steps: a stock level, a queue, the number of people on a site. */
export class TimeWeighted {
  private readonly values: Float64Array; // since, last change, value, integral, integral of the square, least, greatest

  constructor(value = 0, now = 0) {
    this.values = Float64Array.of(now, now, value, 0, 0, value, value);
  }

  /** The value from `now` on. Throws a RangeError if `now` is NaN or lies before the last change. */
  set(value: number, now: number): void {
    this.advance(now);
    const v = this.values;
    v[2] = value;
    if (value < v[5]!) v[5] = value;
    if (value > v[6]!) v[6] = value;
  }

  /** Changes the value by `step`. */
  step(step: number, now: number): void {
    this.set(this.values[2]! + step, now);
  }

  /** Starts the averages anew at the present value. */
  reset(now: number): void {
    this.advance(now);
    const value = this.values[2]!;
    this.values.set([now, now, value, 0, 0, value, value]);
  }

  get value(): number {
    return this.values[2]!;
  }

  get least(): number {
    return this.values[5]!;
  }

  get greatest(): number {
    return this.values[6]!;
  }

  /** Integral of the value over time, from the reset to `now`. */
  integral(now: number): number {
    this.advance(now);
    return this.values[3]!;
  }

  /** Time average from the reset to `now`; the present value if no time has passed. */
  mean(now: number): number {
    this.advance(now);
    const [since, last, value, integral] = this.values;
    return last! > since! ? integral! / (last! - since!) : value!;
  }

  /** Variance over time. */
  variance(now: number): number {
    const mean = this.mean(now);
    const span = this.values[1]! - this.values[0]!;
    return span > 0 ? Math.max(0, this.values[4]! / span - mean * mean) : 0;
  }

  private advance(now: number): void {
    const v = this.values;
    const span = now - v[1]!;
    if (!(span >= 0)) throw new RangeError(`time-weighted value at ${now}, before its last change at ${v[1]!}`);
    if (span === 0) return;
    const area = v[2]! * span;
    v[3]! += area;
    v[4]! += area * v[2]!;
    v[1] = now;
  }
}
