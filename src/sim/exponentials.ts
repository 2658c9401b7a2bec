import { log } from '../lib/arithmetic';
import { unit32 } from './keyed';
import { blocks } from './keyed-blocks';

/** Drawn at once: enough for the processor to be busy, few enough to be wasted at the end. */
const BATCH = 128;

/**
 * Exponential times of one purpose of a thing, drawn ahead of their use. The i-th is to the last bit what the law's
 * quantile makes of `draw(k0, k1, purpose, i)`: a keyed draw is named by its index, so nobody can tell when it was made.
 *
 * A batch takes half the time of as many single draws, because a processor works on several blocks and logarithms at
 * once if they stand next to each other.
 */
export class Exponentials {
  private readonly key0: number;
  private readonly key1: number;
  private readonly purpose: number;
  private readonly mean: Float64Array; // one number: a field that holds 1 here and 0.8 there would have two shapes
  private readonly times = new Float64Array(BATCH);
  private readonly words = new Int32Array(2 * BATCH);
  private first = 0;

  /** `mean`: 0 or more, in the model's unit of time. */
  constructor(k0: number, k1: number, purpose: number, mean: number) {
    this.key0 = k0;
    this.key1 = k1;
    this.purpose = purpose;
    this.mean = Float64Array.of(mean);
    this.drawFrom(0);
  }

  /** The time with this index, a whole number of 0 or more and below 2^31. Quick if the last one asked for was near. */
  at(index: number): number {
    const place = index - this.first;
    return this.times[place >= 0 && place < BATCH ? place : this.drawFrom(index)]!;
  }

  /** Draws the batch to which an index belongs and returns its place there. */
  private drawFrom(index: number): number {
    const { times, words } = this;
    const mean = this.mean[0]!;
    const place = index % BATCH;
    this.first = index - place;
    blocks(this.key0, this.key1, this.purpose, this.first, words);
    // Two loops: a logarithm looks at the bits of what was stored a while ago, which is quicker than just now.
    for (let i = 0; i < BATCH; i++) times[i] = 1 - unit32(words[2 * i]!);
    for (let i = 0; i < BATCH; i++) times[i] = -mean * log(times[i]!);
    return place;
  }
}
