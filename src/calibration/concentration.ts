import { log, pow } from '../lib/arithmetic';
import type { Estimated } from './estimated';
import { around, clamped, jackknifeError } from './estimated';
import type { Sales } from './sales';

/** How much of the revenue few articles make. */
export interface Concentration {
  readonly skus: number;
  /** Share of revenue of the top 1, 5, 10, 20 and 50 % of the articles sold. */
  readonly topShares: readonly { readonly of: number; readonly share: Estimated }[];
  /** Articles that make 80 % of revenue, the next to 95 %, and the rest. */
  readonly abc: { readonly a: number; readonly b: number; readonly c: number };
  /** Share of revenue over share of articles, both from 0 to 1. */
  readonly curve: readonly { readonly skus: number; readonly revenue: number }[];
  /** Exponent of a truncated Zipf law of order lines over rank, by maximum likelihood. */
  readonly zipf: Estimated;
}

const TOPS = [0.01, 0.05, 0.1, 0.2, 0.5];
const GROUPS = 20;
const CURVE_POINTS = 100;
const A_SHARE = 0.8;
const B_SHARE = 0.95;

/** null where the file names no articles. Errors: a twentieth of the weeks left out at a time. */
export function concentration(sales: Sales, mostSkus = Infinity): Concentration | null {
  const { lines, orders, skuCount, firstDay } = sales;
  const groups = Array.from({ length: GROUPS }, () => ({
    revenue: new Float64Array(skuCount),
    lines: new Float64Array(skuCount),
  }));
  const revenue = new Float64Array(skuCount);
  const counts = new Float64Array(skuCount);
  for (let line = 0; line < lines.count; line++) {
    const sku = lines.sku[line]!;
    if (sku < 0) continue;
    const week = Math.floor((orders.day[lines.order[line]!]! - firstDay) / 7);
    const group = groups[week % GROUPS]!;
    revenue[sku]! += lines.value[line]!;
    counts[sku]! += 1;
    group.revenue[sku]! += lines.value[line]!;
    group.lines[sku]! += 1;
  }
  const sorted = descending(revenue);
  if (sorted.length === 0) return null;
  const used = groups.filter((group) => group.lines.some((count) => count > 0));
  const left = used.map((group) => ({
    revenue: descending(revenue.map((value, sku) => value - group.revenue[sku]!)),
    lines: descending(counts.map((value, sku) => value - group.lines[sku]!)).slice(0, mostSkus),
  }));
  const estimate = (value: number, leftOut: readonly number[]): Estimated =>
    around(value, jackknifeError(leftOut), { n: sorted.length, of: 'skus', df: used.length - 1 });
  return {
    skus: sorted.length,
    topShares: TOPS.map((of) => ({
      of,
      share: clamped(
        estimate(
          topShare(sorted, of),
          left.map((one) => topShare(one.revenue, of)),
        ),
        0,
        1,
      ),
    })),
    abc: abcOf(sorted),
    curve: curveOf(sorted),
    zipf: clamped(
      estimate(
        zipfExponent(descending(counts).slice(0, mostSkus)),
        left.map((one) => zipfExponent(one.lines)),
      ),
      0,
    ),
  };
}

/** The values above zero, greatest first. */
function descending(values: Float64Array): Float64Array {
  return values.filter((value) => value > 1e-9).toSorted((a, b) => b - a);
}

/** Share of the sum that the first `of` of them make; an article that is cut counts in part. */
function topShare(sorted: Float64Array, of: number): number {
  const places = of * sorted.length;
  let top = 0;
  let sum = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    sum += sorted[rank]!;
    top += sorted[rank]! * Math.min(1, Math.max(0, places - rank));
  }
  return top / sum;
}

function abcOf(sorted: Float64Array): { a: number; b: number; c: number } {
  const sum = sorted.reduce((total, value) => total + value, 0);
  let running = 0;
  let a = 0;
  let b = 0;
  for (const value of sorted) {
    // The article that crosses the line still belongs to the class above it.
    if (running < A_SHARE * sum) a++;
    else if (running < B_SHARE * sum) b++;
    running += value;
  }
  return { a, b, c: sorted.length - a - b };
}

function curveOf(sorted: Float64Array): { skus: number; revenue: number }[] {
  const points = Math.min(CURVE_POINTS, sorted.length);
  return Array.from({ length: points + 1 }, (_, i) => ({ skus: i / points, revenue: topShare(sorted, i / points) }));
}

/**
 * The s of P(rank r) = r^-s / H at which the mean of ln r under the law is the mean over the lines: the maximum of the
 * likelihood. By bisection between 0 and 5.
 */
export function zipfExponent(countsByRank: Float64Array): number {
  const logs = countsByRank.map((_, rank) => log(rank + 1));
  let lines = 0;
  let observed = 0;
  for (let rank = 0; rank < countsByRank.length; rank++) {
    lines += countsByRank[rank]!;
    observed += countsByRank[rank]! * logs[rank]!;
  }
  observed /= lines;
  let low = 0;
  let high = 5;
  for (let step = 0; step < 40; step++) {
    const s = (low + high) / 2;
    let mass = 0;
    let mean = 0;
    for (let rank = 0; rank < logs.length; rank++) {
      const weight = pow(rank + 1, -s);
      mass += weight;
      mean += weight * logs[rank]!;
    }
    if (mean / mass > observed) low = s;
    else high = s;
  }
  return (low + high) / 2;
}
