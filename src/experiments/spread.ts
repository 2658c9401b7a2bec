/** Mean and variance updated value by value, without loss of digits (Welford 1962). */
export class Spread {
  count = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.count++;
    const step = value - this.mean;
    this.mean += step / this.count;
    this.#squares += step * (value - this.mean);
  }

  /** S^2, with n - 1; NaN for fewer than two values. */
  get variance(): number {
    return this.count < 2 ? NaN : this.#squares / (this.count - 1);
  }

  get standardDeviation(): number {
    return Math.sqrt(this.variance);
  }

  /** Standard error of the mean. */
  get standardError(): number {
    return Math.sqrt(this.variance / this.count);
  }
}

export function spreadOf(values: ArrayLike<number>): Spread {
  const spread = new Spread();
  for (let i = 0; i < values.length; i++) spread.add(values[i]!);
  return spread;
}
