/** The uniform law on [low, high], low <= high. 0 < u < 1. */
export function quantile(u: number, low: number, high: number): number {
  return low + u * (high - low);
}

export function cdf(x: number, low: number, high: number): number {
  return x >= high ? 1 : x <= low ? 0 : (x - low) / (high - low);
}

export function mean(low: number, high: number): number {
  return low + (high - low) / 2;
}

export function variance(low: number, high: number): number {
  return ((high - low) * (high - low)) / 12;
}
