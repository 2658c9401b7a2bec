import type { WeeklySales } from './weekly-sales';

export type AbcClass = 'A' | 'B' | 'C';
export type WeeklyForecaster = 'naive' | 'mean8' | 'smoothing';

/** Shares of revenue at which the classes are cut. */
const A_SHARE = 0.8;
const B_SHARE = 0.95;
/** One-step forecasts are judged in these weeks, as in the published test. */
const FIRST_WEEK = 14;
const LAST_WEEK = 52;
const MEAN_WEEKS = 8;
const SMOOTHING = 0.1;

/** Sum of |forecast - sold| and of what was sold, over articles of a class and weeks 14 to 52. */
export interface ForecastMiss {
  readonly missed: number;
  readonly sold: number;
}

/** One-step weekly forecasts of each article's units, from its own past sales only. null in runs of less than 52 weeks. */
export function forecastTest(
  { weeks, articles }: WeeklySales,
  forecaster: WeeklyForecaster,
): Record<AbcClass, ForecastMiss> | null {
  if (weeks < LAST_WEEK) return null;
  const misses = { A: { missed: 0, sold: 0 }, B: { missed: 0, sold: 0 }, C: { missed: 0, sold: 0 } };
  const classes = classesOf(articles.map(({ cents }) => cents));
  articles.forEach(({ units }, at) => {
    const miss = misses[classes[at]!];
    const forecasts = forecastsOf(units, forecaster);
    for (let week = FIRST_WEEK; week <= LAST_WEEK; week++) {
      miss.missed += Math.abs(forecasts[week - 1]! - units[week - 1]!);
      miss.sold += units[week - 1]!;
    }
  });
  return misses;
}

/** The article that crosses a cut still belongs to the class above it. */
export function classesOf(revenue: readonly number[]): AbcClass[] {
  const sum = revenue.reduce((total, value) => total + value, 0);
  const order = [...revenue.keys()].sort((a, b) => revenue[b]! - revenue[a]! || a - b);
  const classes = revenue.map((): AbcClass => 'C');
  let running = 0;
  for (const at of order) {
    if (running < A_SHARE * sum) classes[at] = 'A';
    else if (running < B_SHARE * sum) classes[at] = 'B';
    running += revenue[at]!;
  }
  return classes;
}

/** What is expected of each week, seen from the end of the week before. */
function forecastsOf(units: Float64Array, forecaster: WeeklyForecaster): Float64Array {
  const expected = new Float64Array(units.length);
  let level = units[0] ?? 0;
  for (let week = 1; week < units.length; week++) {
    if (forecaster === 'naive') expected[week] = units[week - 1]!;
    else if (forecaster === 'smoothing') {
      level += SMOOTHING * (units[week - 1]! - level);
      expected[week] = level;
    } else {
      const past = units.subarray(Math.max(0, week - MEAN_WEEKS), week);
      expected[week] = past.reduce((sum, value) => sum + value, 0) / past.length;
    }
  }
  return expected;
}
