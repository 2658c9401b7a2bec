/**
 * A forecaster of demand per period (days in the shop). Its state is plain numbers and typed arrays; nothing is drawn at
 * random. Forecasts are not cut off at zero here: a trend may point below it, and theory wants to see that.
 */
export interface Forecaster {
  /** Forgets everything and learns from past periods, oldest first. May be empty. */
  start(history: ArrayLike<number>): void;
  /** The next period is over: y units were seen. */
  observe(y: number): void;
  /** Expected units of the period `steps` ahead; 1 is the coming one. */
  forecast(steps: number): number;
}

/** Expected demand of the next `periods` periods, a fraction of the last one counted in part; periods below zero count as none. */
export function demandOver(forecaster: Forecaster, periods: number): number {
  const whole = Math.floor(periods);
  let sum = 0;
  for (let step = 1; step <= whole; step++) sum += Math.max(0, forecaster.forecast(step));
  const part = periods - whole;
  return part > 0 ? sum + part * Math.max(0, forecaster.forecast(whole + 1)) : sum;
}
