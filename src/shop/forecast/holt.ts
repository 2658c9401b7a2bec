import type { Forecaster } from './forecaster';

export interface HoltOptions {
  /** Smoothing of the level, in [0, 1]. */
  readonly alpha: number;
  /** Smoothing of the trend, in [0, 1]. */
  readonly beta: number;
  /** Damping of the trend per period, in (0, 1]; 1 is Holt's own method. */
  readonly phi?: number;
  /** Level and trend before the first value; without them the second value and the first difference, as in R. */
  readonly initialLevel?: number;
  readonly initialTrend?: number;
  /** Starts flat at the mean of so many first values: for noisy series, where a first difference says nothing of the trend. */
  readonly flatStart?: number;
}

/** Holt's linear trend, additive, optionally damped (Gardner & McKenzie). */
export class Holt implements Forecaster {
  readonly options: HoltOptions;
  level = 0;
  trend = 0;
  /** Values seen, up to the point where the state is complete (2). */
  seen = 0;

  constructor(options: HoltOptions) {
    this.options = options;
  }

  start(history: ArrayLike<number>): void {
    const { initialLevel, initialTrend, flatStart = 0 } = this.options;
    if (flatStart > 0 && history.length > 0) {
      this.level = meanOfFirst(history, flatStart);
      this.trend = 0;
      this.seen = 2;
      for (let index = 0; index < history.length; index++) this.observe(history[index]!);
      return;
    }
    const given = initialLevel !== undefined && initialTrend !== undefined;
    this.level = initialLevel ?? 0;
    this.trend = initialTrend ?? 0;
    this.seen = given ? 2 : 0;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    const { alpha, beta, phi = 1 } = this.options;
    if (this.seen < 2) {
      this.trend = this.seen === 0 ? 0 : y - this.level;
      this.level = y;
      this.seen++;
      return;
    }
    const before = this.level;
    const carried = phi * this.trend;
    this.level = alpha * y + (1 - alpha) * (before + carried);
    this.trend = beta * (this.level - before) + (1 - beta) * carried;
  }

  forecast(steps: number): number {
    const { phi = 1 } = this.options;
    let share = 0;
    let power = 1;
    for (let step = 0; step < steps; step++) {
      power *= phi;
      share += power;
    }
    return this.level + share * this.trend;
  }
}

/** Mean of the first `count` values, or of all when there are fewer. */
function meanOfFirst(values: ArrayLike<number>, count: number): number {
  const known = Math.min(count, values.length);
  let sum = 0;
  for (let index = 0; index < known; index++) sum += values[index]!;
  return sum / known;
}
