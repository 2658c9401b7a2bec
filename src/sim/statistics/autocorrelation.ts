/** The sample autocorrelation at a lag: covariance over n, over the variance over n. NaN for a constant series. */
export function autocorrelation(series: ArrayLike<number>, lag: number): number {
  const n = series.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += series[i]! / n;
  let covariance = 0;
  let variance = 0;
  for (let i = 0; i < n; i++) {
    const difference = series[i]! - mean;
    variance += difference * difference;
    if (i + lag < n) covariance += difference * (series[i + lag]! - mean);
  }
  return covariance / variance;
}
