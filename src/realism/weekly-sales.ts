import type { OrderLine } from '../experiments/order-lines';

/** Units and lines of each article in whole weeks from day 1. */
export interface WeeklySales {
  readonly weeks: number;
  readonly articles: readonly {
    readonly units: Float64Array;
    readonly lines: Float64Array;
    readonly cents: number;
  }[];
}

export function weeklySales(lines: readonly OrderLine[], days: number): WeeklySales {
  const weeks = Math.floor(days / 7);
  const articles = new Map<number, { units: Float64Array; lines: Float64Array; cents: number }>();
  for (const { sku, day, units, cents } of lines) {
    const week = Math.floor((day - 1) / 7);
    if (week >= weeks) continue;
    let article = articles.get(sku);
    if (!article) {
      article = { units: new Float64Array(weeks), lines: new Float64Array(weeks), cents: 0 };
      articles.set(sku, article);
    }
    article.units[week]! += units;
    article.lines[week]! += 1;
    article.cents += cents;
  }
  return { weeks, articles: [...articles.values()] };
}

export type Pattern = 'smooth' | 'erratic' | 'intermittent' | 'lumpy';

/** Mean interval between weeks with demand, and squared coefficient of variation of its size, that part the classes. */
const INTERVAL = 1.32;
const SIZE_CV2 = 0.49;
/** Weeks between first and last sale below which an article is not classed. */
const FEWEST_WEEKS = 26;

/**
 * Class of a series from its first to its last week with demand, weeks without any kept; null where that is too short.
 * Source: J. E. Boylan, A. A. Syntetos, G. C. Karakostas, Journal of the Operational Research Society 59, 2008.
 */
export function patternOf(series: Float64Array): Pattern | null {
  const from = series.findIndex((demand) => demand > 0);
  const to = series.findLastIndex((demand) => demand > 0);
  if (from < 0 || to - from + 1 < FEWEST_WEEKS) return null;
  const sizes = series.subarray(from, to + 1).filter((demand) => demand > 0);
  const interval = (to - from + 1) / sizes.length;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const squares = sizes.reduce((sum, size) => sum + (size - mean) * (size - mean), 0);
  const cv2 = sizes.length < 2 ? 0 : squares / (sizes.length - 1) / (mean * mean);
  if (interval < INTERVAL) return cv2 < SIZE_CV2 ? 'smooth' : 'erratic';
  return cv2 < SIZE_CV2 ? 'intermittent' : 'lumpy';
}
