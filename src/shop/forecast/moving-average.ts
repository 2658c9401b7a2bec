import type { Forecaster } from './forecaster';

/** The mean of the last `window` periods, of all of them while there are fewer. */
export class MovingAverage implements Forecaster {
  readonly window: Float64Array;
  seen = 0;
  /** Where the next period goes. */
  private place = 0;
  private sum = 0;

  constructor(window: number) {
    this.window = new Float64Array(window);
  }

  start(history: ArrayLike<number>): void {
    this.window.fill(0);
    this.seen = 0;
    this.place = 0;
    this.sum = 0;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    const { window, place } = this;
    this.sum += y - window[place]!;
    window[place] = y;
    // Afresh once a round: a sum that only runs would gather rounding errors.
    if (place === 0) {
      let sum = 0;
      for (let n = 0; n < window.length; n++) sum += window[n]!;
      this.sum = sum;
    }
    this.place = place + 1 < window.length ? place + 1 : 0;
    this.seen++;
  }

  forecast(): number {
    const filled = this.seen < this.window.length ? this.seen : this.window.length;
    if (filled === 0) return 0;
    return this.sum / filled;
  }
}
