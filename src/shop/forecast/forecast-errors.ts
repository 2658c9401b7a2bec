import { resized } from '../../sim/slots';

/**
 * One-period forecast errors of every SKU as they happen: a slowly forgetting mean square for safety stock, and totals for the
 * KPIs. State is plain columns.
 */
export class ForecastErrors {
  /** Weight of the newest squared error. */
  readonly forgetting: number;
  /** By SKU: smoothed squared error. */
  meanSquare: Float64Array;
  private seen: Int32Array;

  constructor(skus: number, forgetting = 0.05) {
    this.forgetting = forgetting;
    this.meanSquare = new Float64Array(skus);
    this.seen = new Int32Array(skus);
  }

  /** Makes room for more rows. */
  grow(rows: number): void {
    this.meanSquare = resized(this.meanSquare, rows);
    this.seen = resized(this.seen, rows);
  }

  /**
   * The demand of one SKU is split over places anew: the rows sku, sku + stride, ... get these shares of the squared error,
   * as independent demands would have it. Rows beyond what there is are left out.
   */
  ascribe(sku: number, stride: number, share: ArrayLike<number>): void {
    let square = 0;
    let seen = 0;
    for (let row = sku; row < this.seen.length; row += stride) {
      square += this.meanSquare[row]!;
      if (this.seen[row]! > seen) seen = this.seen[row]!;
    }
    for (let row = sku, place = 0; row < this.seen.length; row += stride, place++) {
      this.meanSquare[row] = square * share[place]!;
      this.seen[row] = seen;
    }
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
