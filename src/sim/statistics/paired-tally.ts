/**
 * Two observations at a time, such as the same replication under two scenarios: means, variances, covariance, and the
 * variance of the difference, by Welford's updates.
 */
export class PairedTally {
  private readonly values = new Float64Array(6); // count, mean x, mean y, and sums of squares xx, yy, xy

  add(x: number, y: number): void {
    const v = this.values;
    const n = v[0]! + 1;
    const dx = x - v[1]!;
    const dy = y - v[2]!;
    v[0] = n;
    v[1]! += dx / n;
    v[2]! += dy / n;
    v[3]! += dx * (x - v[1]!);
    v[4]! += dy * (y - v[2]!);
    v[5]! += dx * (y - v[2]!);
  }

  get count(): number {
    return this.values[0]!;
  }

  get meanX(): number {
    return this.count === 0 ? NaN : this.values[1]!;
  }

  get meanY(): number {
    return this.count === 0 ? NaN : this.values[2]!;
  }

  get varianceX(): number {
    return this.over(this.values[3]!);
  }

  get varianceY(): number {
    return this.over(this.values[4]!);
  }

  get covariance(): number {
    return this.over(this.values[5]!);
  }

  /** NaN if either side does not vary. */
  get correlation(): number {
    return this.values[5]! / Math.sqrt(this.values[3]! * this.values[4]!);
  }

  /** Variance of y - x. */
  get varianceOfDifference(): number {
    return this.over(Math.max(0, this.values[3]! + this.values[4]! - 2 * this.values[5]!));
  }

  /** How many times more independent pairs would be needed for the same precision of y - x; Infinity if it never varies. */
  get varianceReduction(): number {
    return (this.varianceX + this.varianceY) / this.varianceOfDifference;
  }

  private over(sum: number): number {
    return this.count < 2 ? NaN : sum / (this.count - 1);
  }
}
