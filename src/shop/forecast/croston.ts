import type { Forecaster } from './forecaster';

/**
 * Croston's method for intermittent demand: sizes and intervals of the periods with demand are smoothed apart, the forecast
 * is their ratio. It overestimates by about alpha/2; Syntetos & Boylan (2005) take that off (`corrected`: SBA).
 */
export class Croston implements Forecaster {
  readonly alpha: number;
  readonly corrected: boolean;
  /** Smoothed size of a demand, units; 0 until the first. */
  size = 0;
  /** Smoothed periods from one demand to the next. */
  interval = 1;
  /** Periods since the last demand, the current one included. */
  waited = 1;

  constructor(alpha: number, corrected: boolean) {
    this.alpha = alpha;
    this.corrected = corrected;
  }

  start(history: ArrayLike<number>): void {
    this.size = 0;
    this.interval = 1;
    this.waited = 1;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    if (!(y > 0)) {
      this.waited++;
      return;
    }
    if (this.size === 0) {
      this.size = y;
      this.interval = this.waited;
    } else {
      this.size += this.alpha * (y - this.size);
      this.interval += this.alpha * (this.waited - this.interval);
    }
    this.waited = 1;
  }

  forecast(): number {
    return (this.corrected ? 1 - this.alpha / 2 : 1) * (this.size / this.interval);
  }
}
