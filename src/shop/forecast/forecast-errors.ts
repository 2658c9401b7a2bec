/**
 * One-period forecast errors of every SKU as they happen: a slowly forgetting mean square for safety stock, and totals for the
 * KPIs. State is plain columns.
 */
export class ForecastErrors {
  /** Weight of the newest squared error. */
  readonly forgetting: number;
  /** By SKU: smoothed squared error. */
  readonly meanSquare: Float64Array;
  private readonly seen: Int32Array;

  constructor(skus: number, forgetting = 0.05) {
    this.forgetting = forgetting;
    this.meanSquare = new Float64Array(skus);
    this.seen = new Int32Array(skus);
  }

  /** A period of a SKU is over. The first periods weigh alike, so that no start value is needed. */
  observe(sku: number, actual: number, forecast: number): void {
    const error = actual - forecast;
    const count = ++this.seen[sku]!;
    const weight = 1 / count > this.forgetting ? 1 / count : this.forgetting;
    this.meanSquare[sku]! += weight * (error * error - this.meanSquare[sku]!);
  }

  /** Standard deviation of a one-period error, units: the sigma of safety stock. 0 before the first period. */
  sd(sku: number): number {
    return Math.sqrt(this.meanSquare[sku]!);
  }
}
