import { exp, log } from '../lib/arithmetic';
import type { PopularityLaw } from '../shop/popularity';
import { POPULARITY_LAW, rankScores } from '../shop/popularity';
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
  /** Order lines over rank, each by maximum likelihood: exponent of a truncated Zipf law, and sigma of a lognormal one. */
  readonly zipf: Estimated;
  readonly lognormal: Estimated;
  /** The law under which these lines are likelier. */
  readonly law: PopularityLaw;
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
  const byRank = descending(counts).slice(0, mostSkus);
  const spreadUnder = (law: PopularityLaw): Estimated =>
    clamped(
      estimate(
        fitToRanks(law, byRank).spread,
        left.map((one) => fitToRanks(law, one.lines).spread),
      ),
      0,
    );
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
    zipf: spreadUnder(POPULARITY_LAW.zipf),
    lognormal: spreadUnder(POPULARITY_LAW.lognormal),
    law: likelierLaw(byRank),
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

export interface RankFit {
  /** Zipf's exponent, or sigma of the lognormal law. */
  readonly spread: number;
  /** Mean logarithm of the probability of a line. */
  readonly logLikelihood: number;
}

/**
 * Maximum likelihood for the lines of each rank. Under both laws ln P(rank) is the spread times the rank's score, up to a
 * constant, so the likelihood is greatest where the mean score under the law is the mean over the lines. By bisection
 * between 0 and 5.
 */
export function fitToRanks(law: PopularityLaw, linesByRank: Float64Array): RankFit {
  const scores = rankScores(law, linesByRank.length);
  let lines = 0;
  let observed = 0;
  for (let rank = 0; rank < scores.length; rank++) {
    lines += linesByRank[rank]!;
    observed += linesByRank[rank]! * scores[rank]!;
  }
  observed /= lines;
  let low = 0;
  let high = 5;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (underLaw(scores, middle).mean < observed) low = middle;
    else high = middle;
  }
  const spread = (low + high) / 2;
  return { spread, logLikelihood: spread * observed - log(underLaw(scores, spread).mass) };
}

/** Sum of e^(spread x score), and the mean score under that law. */
function underLaw(scores: Float64Array, spread: number): { mass: number; mean: number } {
  let mass = 0;
  let sum = 0;
  for (const score of scores) {
    const weight = exp(spread * score);
    mass += weight;
    sum += weight * score;
  }
  return { mass, mean: sum / mass };
}

function likelierLaw(linesByRank: Float64Array): PopularityLaw {
  const { zipf, lognormal } = POPULARITY_LAW;
  const gain = fitToRanks(lognormal, linesByRank).logLikelihood - fitToRanks(zipf, linesByRank).logLikelihood;
  return gain >= 0 ? lognormal : zipf;
}
