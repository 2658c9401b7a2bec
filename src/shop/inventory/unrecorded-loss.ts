import { exponential } from '../../sim/distributions';
import { draw } from '../../sim/keyed';
import { resized } from '../../sim/slots';
import type { StockBook } from './stock-book';

/**
 * Units that vanish from the shelf without a record: theft, breakage, a box in the wrong place. Every unit on a shelf is at
 * risk at the same rate, so the n-th unit of a row vanishes when the row's exposure (units x rate x time) has grown by the
 * n-th exponential number since the one before: a Poisson process by time change, which draws once per unit lost and not
 * once per day. The n-th threshold is keyed by (row, n): more stock loses the same units sooner.
 */
export class UnrecordedLoss {
  /** By row: exposure so far, and the exposure at which the next unit vanishes. */
  private exposure: Float64Array;
  private next: Float64Array;
  /** By row: units that vanished so far. */
  lost: Int32Array;
  private readonly purpose: number;

  constructor(rows: number, purpose: number) {
    this.exposure = new Float64Array(rows);
    this.next = new Float64Array(rows);
    this.lost = new Int32Array(rows);
    this.purpose = purpose;
  }

  /** Makes room for more rows. */
  grow(rows: number): void {
    this.exposure = resized(this.exposure, rows);
    this.next = resized(this.next, rows);
    this.lost = resized(this.lost, rows);
  }

  /** A period passes in which each unit on a shelf vanishes at `rate`. Keys are by row. */
  pass(book: StockBook, rate: number, key0: Int32Array, key1: Int32Array): void {
    const { exposure, next, lost, purpose } = this;
    for (let row = 0; row < book.rows; row++) {
      const grown = exposure[row]! + book.shelf[row]! * rate;
      exposure[row] = grown;
      if (grown < next[row]!) continue;
      // Before its first threshold is drawn, a row's next one stands at 0.
      if (next[row] === 0) next[row] = exponential.quantile(draw(key0[row]!, key1[row]!, purpose, 0), 1);
      while (grown >= next[row]!) {
        const count = (lost[row]! += 1);
        next[row]! += exponential.quantile(draw(key0[row]!, key1[row]!, purpose, count), 1);
        book.moveUnrecorded(row, -1);
      }
    }
  }
}
