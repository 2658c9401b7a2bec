import type { Forecaster } from './forecaster';

/** The naive forecast: the coming periods will be like the last one. */
export class Naive implements Forecaster {
  last = 0;

  start(history: ArrayLike<number>): void {
    this.last = history.length > 0 ? history[history.length - 1]! : 0;
  }

  observe(y: number): void {
    this.last = y;
  }

  forecast(): number {
    return this.last;
  }
}
