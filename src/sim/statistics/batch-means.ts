import { confidenceInterval, type Interval } from './confidence-interval';
import { Tally } from './tally';

/** The means of `batches` equal parts of a series; what does not fill a part at the end is left out. */
export function batchMeans(series: ArrayLike<number>, batches: number): Float64Array {
  const size = Math.floor(series.length / batches);
  if (!(size >= 1)) throw new RangeError(`${series.length} observations in ${batches} batches`);
  const means = new Float64Array(batches);
  for (let b = 0; b < batches; b++) {
    let sum = 0;
    for (let i = b * size; i < (b + 1) * size; i++) sum += series[i]!;
    means[b] = sum / size;
  }
  return means;
}

/** Student's interval from batch means, as if batches were independent: too narrow while they are short. */
export function batchMeansInterval(series: ArrayLike<number>, batches: number, confidence = 0.95): Interval {
  const tally = new Tally();
  for (const mean of batchMeans(series, batches)) tally.add(mean);
  return confidenceInterval(tally, confidence);
}

/**
 * Batch means of a run of unknown length in fixed memory: when all 2k places are full, neighbours are merged and batches
 * double in size, so there are always between k and 2k - 1 whole batches once k were reached.
 */
export class BatchMeans {
  /** Observations per batch. */
  size = 1;
  /** Whole batches. */
  batches = 0;

  private readonly sums: Float64Array;
  private readonly current = new Float64Array(1);
  private filled = 0;

  /** `atLeast`: the number k of batches to keep, 20 by default. */
  constructor(atLeast = 20) {
    this.sums = new Float64Array(2 * atLeast);
  }

  add(x: number): void {
    this.current[0]! += x;
    this.filled += 1;
    if (this.filled < this.size) return;
    this.sums[this.batches++] = this.current[0]!;
    this.current[0] = 0;
    this.filled = 0;
    if (this.batches === this.sums.length) this.halve();
  }

  /** Interval from the whole batches. */
  interval(confidence = 0.95): Interval {
    const tally = new Tally();
    for (let b = 0; b < this.batches; b++) tally.add(this.sums[b]! / this.size);
    return confidenceInterval(tally, confidence);
  }

  private halve(): void {
    this.batches /= 2;
    this.size *= 2;
    for (let b = 0; b < this.batches; b++) this.sums[b] = this.sums[2 * b]! + this.sums[2 * b + 1]!;
  }
}
