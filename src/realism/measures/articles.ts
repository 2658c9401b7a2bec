import type { AbcClass, WeeklyForecaster } from '../forecast-test';
import { forecastTest } from '../forecast-test';
import type { Measure } from '../measure';
import { NOTHING, ratioOf, valueOf } from '../measure';
import { topShare } from '../newcomers';
import type { Pattern, WeeklySales } from '../weekly-sales';
import { patternOf } from '../weekly-sales';

/** Few articles sell much, and every one of them unsteadily. */
export const articleMeasures = {
  top5Revenue: topRevenue(0.05),
  top10Revenue: topRevenue(0.1),
  top20Revenue: topRevenue(0.2),
  top50Revenue: topRevenue(0.5),
  top20Lines: valueOf(({ weekly }) =>
    topShare(
      weekly.articles.map(({ lines }) => lines.reduce((sum, count) => sum + count, 0)),
      0.2,
    ),
  ),
  skusFor80: valueOf(({ concentration }) => concentration && concentration.abc.a / concentration.skus),
  zipfLines: valueOf(({ concentration }) => concentration?.zipf.value),
  skuWeekKLines: valueOf(({ skuWeeks }) => skuWeeks?.medianK.lines),
  skuWeekKUnits: valueOf(({ skuWeeks }) => skuWeeks?.medianK.units),
  skuWeekVmrLines: valueOf(({ skuWeeks }) => skuWeeks?.medianVarianceToMean.lines),
  skuWeekVmrUnits: valueOf(({ skuWeeks }) => skuWeeks?.medianVarianceToMean.units),
  smoothArticles: share('smooth'),
  erraticArticles: share('erratic'),
  intermittentArticles: share('intermittent'),
  lumpyArticles: share('lumpy'),
  wapeMean8A: wape('mean8', 'A'),
  wapeMean8B: wape('mean8', 'B'),
  wapeMean8C: wape('mean8', 'C'),
  wapeSmoothingA: wape('smoothing', 'A'),
  wapeSmoothingB: wape('smoothing', 'B'),
  wapeSmoothingC: wape('smoothing', 'C'),
  wapeNaiveA: wape('naive', 'A'),
  wapeNaiveB: wape('naive', 'B'),
  wapeNaiveC: wape('naive', 'C'),
} as const;

function topRevenue(of: number): Measure {
  return valueOf(({ concentration }) => concentration?.topShares.find((one) => one.of === of)?.share.value);
}

/** Share of articles, by order lines a week, over the first year as in the published data. */
function share(wanted: Pattern): Measure {
  return ratioOf(({ weekly }) => {
    const patterns = weekly.articles.map(({ lines }) => patternOf(firstYear(lines)));
    const classed = patterns.filter((pattern) => pattern !== null);
    return { numerator: classed.filter((pattern) => pattern === wanted).length, denominator: classed.length };
  });
}

function firstYear(series: WeeklySales['articles'][number]['lines']): Float64Array {
  return series.subarray(0, 52);
}

/** Sum of |error| over sum of units: WAPE. */
function wape(forecaster: WeeklyForecaster, letter: AbcClass): Measure {
  return ratioOf(({ weekly }) => {
    const miss = forecastTest(weekly, forecaster)?.[letter];
    return miss ? { numerator: miss.missed, denominator: miss.sold } : NOTHING;
  });
}
