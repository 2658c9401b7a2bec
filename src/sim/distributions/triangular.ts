/** The triangular law on [low, high] with its peak at `mode`, low <= mode <= high. 0 < u < 1. */
export function quantile(u: number, low: number, mode: number, high: number): number {
  const width = high - low;
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

export function cdf(x: number, low: number, mode: number, high: number): number {
  if (x >= high) return 1;
  if (x <= low) return 0;
  if (x < mode) return ((x - low) * (x - low)) / ((high - low) * (mode - low));
  return 1 - ((high - x) * (high - x)) / ((high - low) * (high - mode));
}

export function mean(low: number, mode: number, high: number): number {
  return (low + mode + high) / 3;
}

export function variance(low: number, mode: number, high: number): number {
  const left = mode - low;
  const right = high - mode;
  return (left * left + left * right + right * right) / 18;
}
