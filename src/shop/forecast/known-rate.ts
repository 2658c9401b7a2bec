import type { Forecaster } from './forecaster';

/**
 * Is told the true expected demand of coming periods (never what will be drawn for them): what a perfect forecaster could know,
 * the upper bound that every method is compared with.
 */
export class KnownRate implements Forecaster {
  /** Expected units of coming periods, the next one first; the last stands for all beyond. */
  rates: Float64Array = new Float64Array(0);
  /** Periods since `rates` were set. */
  passed = 0;

  /** Sets the expected demand of the coming periods. The array is kept, not copied. */
  expect(rates: Float64Array): void {
    this.rates = rates;
    this.passed = 0;
  }

  start(): void {
    this.passed = 0;
  }

  observe(): void {
    this.passed++;
  }

  forecast(steps: number): number {
    const { rates } = this;
    if (rates.length === 0) return 0;
    return rates[Math.min(this.passed + steps, rates.length) - 1]!;
  }
}
