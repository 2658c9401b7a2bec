/** How a column of cells, each of which can be read in two ways, was read in the end. */
export interface ColumnReading {
  /** True: the second way. */
  readonly second: boolean;
  /** Cells that only the first way can read, and only the second. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Cells that both ways can read, with different results. */
  readonly differing: number;
}

const START = 4096;

/**
 * A growing column of numbers whose cells may mean one of two things (1,234: a thousand or one; 3/4: March or April). Both
 * readings are kept until the whole column is seen; most columns never need the second.
 */
export class TwoReadings {
  length = 0;
  onlyFirst = 0;
  onlySecond = 0;
  differing = 0;
  private first = new Float64Array(START);
  private second: Float64Array | null = null;

  push(first: number, second: number): void {
    if (this.length === this.first.length) this.grow();
    const same = first === second || (Number.isNaN(first) && Number.isNaN(second));
    if (!same) {
      if (Number.isNaN(second)) this.onlyFirst++;
      else if (Number.isNaN(first)) this.onlySecond++;
      else this.differing++;
      this.second ??= this.first.slice();
    }
    this.first[this.length] = first;
    if (this.second) this.second[this.length] = second;
    this.length++;
  }

  /** The column read in the way that reads more of it; `tie` decides where the cells do not. */
  settle(
    tie: 'first' | 'second',
    forced: 'first' | 'second' | null = null,
  ): { values: Float64Array; how: ColumnReading } {
    const { onlyFirst, onlySecond, differing } = this;
    const way = forced ?? (onlyFirst === onlySecond ? tie : onlySecond > onlyFirst ? 'second' : 'first');
    const second = way === 'second';
    const column = second && this.second ? this.second : this.first;
    return { values: column.subarray(0, this.length), how: { second, onlyFirst, onlySecond, differing } };
  }

  /** How often the column goes down from one row to the next, read in this way: order files mostly run in time. */
  descents(way: 'first' | 'second'): number {
    const column = way === 'second' && this.second ? this.second : this.first;
    let count = 0;
    for (let row = 1; row < this.length; row++) if (column[row]! < column[row - 1]!) count++;
    return Math.min(count, Math.max(0, this.length - 1) - count);
  }

  private grow(): void {
    const wider = new Float64Array(this.first.length * 2);
    wider.set(this.first);
    this.first = wider;
    if (this.second) {
      const other = new Float64Array(wider.length);
      other.set(this.second);
      this.second = other;
    }
  }
}
