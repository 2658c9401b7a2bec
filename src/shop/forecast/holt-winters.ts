import type { Forecaster } from './forecaster';
import { seasonStart } from './season-start';

export interface HoltWintersOptions {
  /** Smoothing of level, trend and season, each in [0, 1]. */
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  /** Periods in a season: 7 for days of the week, 12 for months of the year. */
  readonly period: number;
  readonly multiplicative: boolean;
  /** Trend at the start instead of the fitted one: 0 for noisy series, where two seasons say nothing of the trend. */
  readonly initialTrend?: number;
}

/**
 * Holt-Winters with additive trend and additive or multiplicative season, R's recursion and start values: the first season
 * of the history gives the start, the recursion runs from the second on. With less than two seasons of history (or nothing
 * sold in them) it starts flat at their mean.
 */
export class HoltWinters implements Forecaster {
  readonly options: HoltWintersOptions;
  level = 0;
  trend = 0;
  /** Seasonal indices; season[(seen) % period] belongs to the coming period. */
  readonly season: Float64Array;
  seen = 0;

  constructor(options: HoltWintersOptions) {
    this.options = options;
    this.season = new Float64Array(options.period);
  }

  start(history: ArrayLike<number>): void {
    this.startFrom(history);
    for (let index = this.seen; index < history.length; index++) this.observe(history[index]!);
  }

  /** Only the start values; `seen` then tells how many values they stand for. */
  startFrom(history: ArrayLike<number>): void {
    const { period, multiplicative, initialTrend } = this.options;
    const known = Math.min(history.length, 2 * period);
    let total = 0;
    for (let index = 0; index < known; index++) total += history[index]!;
    const start = known === 2 * period && total > 0 ? seasonStart(history, period, multiplicative) : null;
    if (start !== null && start.season.every((index) => index === index)) {
      // The fitted line is read in its middle when it is to be flat.
      this.level = initialTrend === undefined ? start.level : total / known;
      this.trend = initialTrend ?? start.trend;
      this.season.set(start.season);
      this.seen = period;
      return;
    }
    this.level = known > 0 ? total / known : 0;
    this.trend = 0;
    this.season.fill(multiplicative ? 1 : 0);
    this.seen = 0;
  }

  observe(y: number): void {
    const { alpha, beta, gamma, period, multiplicative } = this.options;
    const place = this.seen % period;
    const index = this.season[place]!;
    const before = this.level;
    // An index or a level of zero would divide by it: a SKU that sold nothing keeps its shape and lets the level fall.
    const deseasoned = multiplicative ? (index > 0 ? y / index : y) : y - index;
    this.level = alpha * deseasoned + (1 - alpha) * (before + this.trend);
    this.trend = beta * (this.level - before) + (1 - beta) * this.trend;
    if (!multiplicative) this.season[place] = gamma * (y - this.level) + (1 - gamma) * index;
    else if (this.level > 0) this.season[place] = gamma * (y / this.level) + (1 - gamma) * index;
    this.seen++;
  }

  forecast(steps: number): number {
    const index = this.season[(this.seen + steps - 1) % this.options.period]!;
    const base = this.level + steps * this.trend;
    return this.options.multiplicative ? base * index : base + index;
  }
}
