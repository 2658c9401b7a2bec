import type { Forecaster } from './forecaster';

/**
 * Simple exponential smoothing: level <- alpha y + (1 - alpha) level. Starts at `initialLevel`, or at the first value seen
 * (as R's HoltWinters does without trend and season).
 */
export class ExponentialSmoothing implements Forecaster {
  readonly alpha: number;
  readonly initialLevel: number | null;
  level = 0;
  started = false;

  constructor(alpha: number, initialLevel: number | null = null) {
    this.alpha = alpha;
    this.initialLevel = initialLevel;
  }

  start(history: ArrayLike<number>): void {
    this.level = this.initialLevel ?? 0;
    this.started = this.initialLevel !== null;
    for (let index = 0; index < history.length; index++) this.observe(history[index]!);
  }

  observe(y: number): void {
    this.level = this.started ? this.alpha * y + (1 - this.alpha) * this.level : y;
    this.started = true;
  }

  forecast(): number {
    return this.level;
  }
}
