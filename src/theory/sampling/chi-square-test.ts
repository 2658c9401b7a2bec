import { chiSquareTail } from '../../lib/special/chi-square';

export interface TestOutcome {
  readonly statistic: number;
  readonly pValue: number;
}

/** Observations expected in every cell, at least. */
const LEAST = 10;

/**
 * Pearson's test of whole numbers 0, 1, 2, ... against a distribution function. Neighbouring values share a cell until at
 * least ten observations are expected in it, so that the chi-square approximation holds; the last cell is the whole tail.
 */
export function chiSquareTest(sample: ArrayLike<number>, cdf: (k: number) => number): TestOutcome {
  const n = sample.length;
  const counts = new Map<number, number>();
  for (let i = 0; i < n; i++) counts.set(sample[i]!, (counts.get(sample[i]!) ?? 0) + 1);
  let statistic = 0;
  let cells = 0;
  let observed = 0;
  let seen = 0;
  let below = 0;
  const close = (expected: number) => {
    statistic += ((observed - expected) * (observed - expected)) / expected;
    cells += 1;
  };
  for (let k = 0; n * (1 - cdf(k)) >= LEAST; k++) {
    observed += counts.get(k) ?? 0;
    const expected = n * (cdf(k) - below);
    if (expected < LEAST) continue;
    close(expected);
    seen += observed;
    observed = 0;
    below = cdf(k);
  }
  observed = n - seen;
  close(n * (1 - below));
  return { statistic, pValue: cells > 1 ? chiSquareTail(statistic, cells - 1) : 1 };
}
