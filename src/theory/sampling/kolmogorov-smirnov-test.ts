import { kolmogorovSmirnovTail } from '../../lib/special/kolmogorov';
import type { TestOutcome } from './chi-square-test';

/** The Kolmogorov-Smirnov test of a sample against a continuous distribution function. Sorts the sample. */
export function kolmogorovSmirnovTest(sample: Float64Array, cdf: (x: number) => number): TestOutcome {
  const n = sample.length;
  sample.sort((a, b) => a - b);
  let statistic = 0;
  for (let i = 0; i < n; i++) {
    const p = cdf(sample[i]!);
    statistic = Math.max(statistic, (i + 1) / n - p, p - i / n);
  }
  return { statistic, pValue: kolmogorovSmirnovTail(statistic, n) };
}
