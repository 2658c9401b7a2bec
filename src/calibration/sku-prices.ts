import { log } from '../lib/arithmetic';
import type { Estimated } from './estimated';
import { around, clamped } from './estimated';
import type { Sales } from './sales';

/** Prices of the articles, each with its median over its lines (coupons and slips do not move that). */
export interface SkuPrices {
  /** Median over articles. */
  readonly median: Estimated;
  /** Standard deviation of ln price over articles. */
  readonly sigma: Estimated;
}

/** null where the file names no articles. */
export function skuPrices({ lines, skuCount }: Sales): SkuPrices | null {
  const paid: number[][] = Array.from({ length: skuCount }, () => []);
  for (let line = 0; line < lines.count; line++) {
    if (lines.sku[line]! >= 0) paid[lines.sku[line]!]!.push(lines.value[line]! / lines.units[line]!);
  }
  const prices = paid
    .filter((list) => list.length > 0)
    .map(medianOf)
    .sort((a, b) => a - b);
  const n = prices.length;
  if (n === 0) return null;
  const logs = prices.map((price) => log(price));
  const mean = logs.reduce((sum, value) => sum + value, 0) / n;
  const squares = logs.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const sigma = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const half = 0.98 * Math.sqrt(n);
  const at = (position: number): number => prices[Math.min(n - 1, Math.max(0, Math.round(position)))]!;
  return {
    median: { value: medianOf(prices), low: at((n - 1) / 2 - half), high: at((n - 1) / 2 + half), n, of: 'skus' },
    sigma: clamped(around(sigma, sigma / Math.sqrt(2 * Math.max(1, n - 1)), { n, of: 'skus', df: n - 1 }), 0),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
