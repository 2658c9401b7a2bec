import type { Forecaster } from './forecaster';

/** The mean of the last `window` periods, of all of them while there are fewer. */
export class MovingAverage implements Forecaster {
  readonly window: Float64Array;
  seen = 0;

  constructor(window: number) {
    this.window = new Float64Array(window);
  }

  start(history: ArrayLike<number>): void {
    this.window.fill(0);
    this.seen = 0;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    this.window[this.seen++ % this.window.length] = y;
  }

  forecast(): number {
    const filled = this.seen < this.window.length ? this.seen : this.window.length;
    if (filled === 0) return 0;
    let sum = 0; // summed afresh: a running sum would gather rounding errors over a long run
    for (let index = 0; index < filled; index++) sum += this.window[index]!;
    return sum / filled;
  }
}
