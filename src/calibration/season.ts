import { weekdayOf } from '../lib/calendar';
import { defaultShop } from '../scenario/shop-parameters';
import { marketSize } from '../shop/market';
import type { Estimated } from './estimated';
import { around, clamped } from './estimated';
import type { Sales } from './sales';

const DAYS_PER_YEAR = 365;
const DAYS_PER_WEEK = 7;

/** One season a year in the form that the shop knows: a hill of some weeks. Growth within the file counts as season. */
export interface Season {
  /** Orders on the peak day over the mean of the year, less one. */
  readonly height: Estimated;
  /** The peak as days after the file's first day, 0 to 364. */
  readonly peak: number;
  /** The peak as day of a run that begins on the first Monday after the file, 1 to 365. */
  readonly runDay: number;
}

/** By least squares on whole weeks, each day of the year tried as the peak; null below a year, or where no hill stands out. */
export function seasonOf({ orders, firstDay, lastDay }: Sales): Season | null {
  const weeks = Math.floor((lastDay - firstDay + 1) / DAYS_PER_WEEK);
  if (lastDay - firstDay + 1 < DAYS_PER_YEAR) return null;
  const perWeek = new Float64Array(weeks);
  for (let n = 0; n < orders.count; n++) {
    const week = Math.floor((orders.day[n]! - firstDay) / DAYS_PER_WEEK);
    if (week < weeks) perWeek[week]! += 1;
  }
  let best = { rest: Infinity, height: 0, error: NaN, peak: 0 };
  for (let peak = 0; peak < DAYS_PER_YEAR; peak++) {
    const fit = hillAt(peak, perWeek);
    if (fit.rest < best.rest) best = { ...fit, peak };
  }
  const height = clamped(around(best.height, best.error, { n: weeks, of: 'weeks', df: weeks - 3 }), 0);
  if (!(height.low > 0)) return null;
  const monday = lastDay + 1 + ((7 - weekdayOf(lastDay + 1)) % 7);
  const ahead = (firstDay + best.peak - monday) % DAYS_PER_YEAR;
  return { height, peak: best.peak, runDay: 1 + ((ahead + DAYS_PER_YEAR) % DAYS_PER_YEAR) };
}

/** Orders of a week = level x (1 + height x hill): regression on the hill. Neighbouring weeks are taken as independent. */
function hillAt(peak: number, perWeek: Float64Array): { rest: number; height: number; error: number } {
  const shop = { ...defaultShop, seasonPeak: 1, seasonPeakDay: peak + 1, categoryGrowthPerYear: 0 };
  const hill = perWeek.map((_, week) => marketSize(week * DAYS_PER_WEEK + 4, shop) - 1);
  const n = perWeek.length;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / n;
  const meanHill = mean(hill);
  const meanOrders = mean(perWeek);
  let both = 0;
  let squares = 0;
  let total = 0;
  for (let week = 0; week < n; week++) {
    both += (hill[week]! - meanHill) * (perWeek[week]! - meanOrders);
    squares += (hill[week]! - meanHill) * (hill[week]! - meanHill);
    total += (perWeek[week]! - meanOrders) * (perWeek[week]! - meanOrders);
  }
  const slope = both / squares;
  const level = meanOrders - slope * meanHill;
  const rest = slope > 0 && level > 0 ? total - slope * both : Infinity;
  return { rest, height: slope / level, error: Math.sqrt(rest / Math.max(1, n - 3) / squares) / level };
}
