import { pow } from '../lib/arithmetic';
import type { Estimated } from './estimated';
import { around, jackknifeError } from './estimated';
import type { Sales } from './sales';

/** How unsteady the weekly demand of single articles is, in order lines. */
export interface SkuWeeks {
  readonly weeks: number;
  /** Articles watched long enough. */
  readonly skus: number;
  /** Negative-binomial k of order lines of an article in a week, around its share of all lines: one k for all articles. */
  readonly k: Estimated;
  /** Median of the k of single articles whose variance is above their mean: the form in which such figures are published. */
  readonly medianK: { readonly lines: number; readonly units: number };
  readonly medianVarianceToMean: { readonly lines: number; readonly units: number };
}

/** An article counts from its first to its last sale, if these lie so many weeks apart, or most of the file. */
const FEWEST_WEEKS = 26;
const MOST_OF_FILE = 0.8;
const LEAST_WEEKS = 8;
/** Steadier than this cannot be told from pure chance. */
const MOST_K = 1000;
const GROUPS = 20;

/** Weeks without a sale before the first or after the last one belong to an article's life where chance explains them. */
const BY_CHANCE = 0.05;

interface Watched {
  /** From the first to the last sale. */
  readonly lines: Float64Array;
  readonly units: Float64Array;
  /** The life of the article: the same, and what chance left empty before and after. */
  readonly from: number;
  readonly life: Float64Array;
}

/** null where the file names no articles or is shorter than eight weeks. */
export function skuWeeks(sales: Sales): SkuWeeks | null {
  const { lines: soldLines, orders, firstDay, lastDay, skuCount } = sales;
  const weeks = Math.floor((lastDay - firstDay + 1) / 7);
  if (weeks < LEAST_WEEKS) return null;
  const lineCounts = new Float64Array(skuCount * weeks);
  const unitCounts = new Float64Array(skuCount * weeks);
  const totals = new Float64Array(weeks);
  for (let line = 0; line < soldLines.count; line++) {
    const sku = soldLines.sku[line]!;
    const week = Math.floor((orders.day[soldLines.order[line]!]! - firstDay) / 7);
    if (sku < 0 || week >= weeks) continue;
    lineCounts[sku * weeks + week]! += 1;
    unitCounts[sku * weeks + week]! += soldLines.units[line]!;
    totals[week]! += 1;
  }
  const shortest = Math.min(FEWEST_WEEKS, Math.ceil(MOST_OF_FILE * weeks));
  const watched: Watched[] = [];
  for (let sku = 0; sku < skuCount; sku++) {
    const row = lineCounts.subarray(sku * weeks, (sku + 1) * weeks);
    const from = row.findIndex((count) => count > 0);
    const to = row.findLastIndex((count) => count > 0);
    if (from < 0 || to - from + 1 < shortest) continue;
    const units = unitCounts.subarray(sku * weeks + from, sku * weeks + to + 1);
    const lines = row.subarray(from, to + 1);
    const idle = (lines.reduce((zeros, count) => zeros + (count === 0 ? 1 : 0), 0) + 0.5) / (lines.length + 1);
    const start = pow(idle, from) > BY_CHANCE ? 0 : from;
    const end = pow(idle, weeks - 1 - to) > BY_CHANCE ? weeks : to + 1;
    watched.push({ lines, units, from: start, life: row.subarray(start, end) });
  }
  if (watched.length === 0) return null;
  const ofLines = watched.map(({ lines: row }) => momentsOf(row));
  const ofUnits = watched.map(({ units }) => momentsOf(units));
  return {
    weeks,
    skus: watched.length,
    k: pooledK(watched, totals),
    medianK: { lines: medianK(ofLines), units: medianK(ofUnits) },
    medianVarianceToMean: {
      lines: medianOf(ofLines.map(({ mean, variance }) => variance / mean)),
      units: medianOf(ofUnits.map(({ mean, variance }) => variance / mean)),
    },
  };
}

/**
 * 1/k from squared misses: an article's lines in a week are expected to be its share of all lines, and miss that by chance,
 * e, and by its own factor, e^2/k. Articles are weighted by how well they tell; in two rounds, since that depends on k.
 */
function pooledK(watched: readonly Watched[], totals: Float64Array): Estimated {
  const all = totals.reduce((sum, total) => sum + total, 0);
  // Sum of squared shares: how much of all sales moves with single articles.
  const concentration = watched.reduce((sum, { lines }) => {
    const share = lines.reduce((a, b) => a + b, 0) / all;
    return sum + share * share;
  }, 0);
  const parts = watched.map((one) => excessOf(one, totals, concentration));
  let inverse = 0.4;
  for (let round = 0; round < 3; round++) inverse = weighted(parts, inverse);
  const groups = Math.min(GROUPS, parts.length);
  const without = Array.from({ length: groups }, (_, group) =>
    weighted(
      parts.filter((_, at) => at % groups !== group),
      inverse,
    ),
  );
  const found = around(inverse, jackknifeError(without), { n: watched.length, of: 'skus', df: groups - 1 });
  const k = (x: number): number => (x > 1 / MOST_K ? 1 / x : MOST_K);
  return { ...found, value: k(found.value), low: k(found.high), high: k(found.low) };
}

interface Excess {
  readonly excess: number;
  readonly squares: number;
  readonly mean: number;
  readonly weeks: number;
}

function excessOf({ from, life: lines }: Watched, totals: Float64Array, concentration: number): Excess {
  const weeks = lines.length;
  let sold = 0;
  let all = 0;
  for (let week = 0; week < weeks; week++) {
    sold += lines[week]!;
    all += totals[from + week]!;
  }
  const share = sold / all;
  let misses = 0;
  let squares = 0;
  for (let week = 0; week < weeks; week++) {
    const expected = share * totals[from + week]!;
    misses += (lines[week]! - expected) * (lines[week]! - expected);
    squares += expected * expected;
  }
  // The share was fitted to the same weeks, which takes one of them from the misses.
  const corrected = misses / (1 - 1 / weeks);
  // The square of a fitted share is too large by its own chance; and an article that is in fashion raises the total of which
  // it is a share, so its share moves less than it does.
  const told = squares * Math.max(0, 1 - 1 / sold) * (1 - 2 * share + concentration);
  return { excess: corrected - sold * (1 - share), squares: told, mean: sold / weeks, weeks };
}

function weighted(parts: readonly Excess[], inverse: number): number {
  let top = 0;
  let bottom = 0;
  for (const { excess, squares, mean, weeks } of parts) {
    const spread = mean + inverse * mean * mean;
    top += (excess * mean * mean) / (spread * spread);
    // The fitted share also moved with the article’s own weeks.
    bottom += (squares * mean * mean) / (spread * spread * (1 + inverse / weeks));
  }
  return Math.max(0, top / bottom);
}

function momentsOf(values: Float64Array): { mean: number; variance: number } {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, variance: squares / Math.max(1, values.length - 1) };
}

function medianK(moments: readonly { mean: number; variance: number }[]): number {
  return medianOf(
    moments
      .filter(({ mean, variance }) => variance > mean)
      .map(({ mean, variance }) => (mean * mean) / (variance - mean)),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return sorted.length === 0 ? NaN : (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
