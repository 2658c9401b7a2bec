import { chiSquareTail } from '../../../src/lib/special/chi-square';
import { kolmogorovSmirnovTail } from '../../../src/lib/special/kolmogorov';
import { draw } from '../../../src/sim/keyed';

/** `count` keyed uniforms; another stream, other numbers. */
export function uniforms(count: number, stream: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => draw(20260801, stream, 1, i));
}

/** The p-value of Kolmogorov and Smirnov for a sample against a continuous distribution function. */
export function kolmogorovSmirnov(sample: ArrayLike<number>, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let d = 0;
  for (let i = 0; i < n; i++) {
    const p = cdf(sorted[i]!);
    d = Math.max(d, p - i / n, (i + 1) / n - p);
  }
  return kolmogorovSmirnovTail(d, n);
}

/** The p-value of chi-square for whole numbers against their probabilities, in cells of expectation 10 and more. */
export function chiSquare(sample: ArrayLike<number>, cdf: (k: number) => number): number {
  const n = sample.length;
  const sorted = Float64Array.from(sample).sort();
  let statistic = 0;
  let cells = 0;
  let from = 0;
  let below = 0;
  const last = sorted[n - 1]!;
  for (let k = Math.min(0, sorted[0]!); k <= last && 1 - below >= 20 / n; k++) {
    const p = cdf(k);
    const enough = (p - below) * n >= 10 && (1 - p) * n >= 10;
    if (!enough) continue;
    let to = from;
    while (to < n && sorted[to]! <= k) to += 1;
    const expected = (p - below) * n;
    statistic += ((to - from - expected) * (to - from - expected)) / expected;
    cells += 1;
    from = to;
    below = p;
  }
  const expected = (1 - below) * n;
  statistic += ((n - from - expected) * (n - from - expected)) / expected;
  return chiSquareTail(statistic, cells);
}
