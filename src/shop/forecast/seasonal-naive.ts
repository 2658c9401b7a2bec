import type { Forecaster } from './forecaster';

/** The seasonal naive forecast: like the same period of the last season (last Monday for Monday). */
export class SeasonalNaive implements Forecaster {
  readonly season: Float64Array;
  /** Periods observed. */
  seen = 0;

  constructor(period: number) {
    this.season = new Float64Array(period);
  }

  start(history: ArrayLike<number>): void {
    this.season.fill(0);
    this.seen = 0;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    this.season[this.seen++ % this.season.length] = y;
  }

  forecast(steps: number): number {
    return this.season[(this.seen + steps - 1) % this.season.length]!;
  }
}
