import { dateOf, daysInMonth, dayNumber, weekdayOf } from '../lib/calendar';
import type { Estimated } from './estimated';
import { around, clamped, jackknifeError } from './estimated';
import type { Sales } from './sales';

/** Days on each side over which the trend of a day is the mean. */
const TREND_DAYS = 14;
/** A weekday with less than this share of the mean is a day on which the shop is closed. */
const CLOSED_WEEKDAY = 0.05;
/** A day without an order where so many were due was a closed day: chance would do it once in 160,000 days. */
const SURELY_SOME = 12;
const FEWEST_DAYS = 28;
const LEFT_OUT_GROUPS = 20;

export interface MonthOfOrders {
  readonly year: number;
  readonly month: number;
  /** Days of the month that the file covers. */
  readonly days: number;
  readonly ordersPerDay: number;
}

/** Orders by the day: their level, their weeks, their months, and how much days differ beyond chance. */
export interface DailyOrders {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly days: number;
  readonly closedDays: number;
  /** All days count, closed ones too. */
  readonly ordersPerDay: Estimated;
  /** Monday to Sunday, 1 on the mean day; null below four weeks. */
  readonly weekdays: readonly Estimated[] | null;
  /** Saturday and Sunday over the mean of Monday to Friday. */
  readonly weekendFactor: Estimated | null;
  readonly months: readonly MonthOfOrders[];
  /** Calendar months over their mean, January to December; null below a year of whole months. The trend is in them. */
  readonly monthFactors: readonly number[] | null;
  /** Variance over mean of daily orders, as they are, and after trend and weekday. 1 would be pure chance. */
  readonly varianceToMean: { readonly raw: number; readonly afterPattern: number } | null;
  /** Squared coefficient of variation of the day's own factor: what is left of the variance after trend, weekday and chance. */
  readonly dayFactorCv2: Estimated | null;
}

export function dailyOrders(sales: Sales): DailyOrders {
  const { firstDay, lastDay, orders } = sales;
  const days = lastDay - firstDay + 1;
  const counts = new Float64Array(days);
  for (let n = 0; n < orders.count; n++) counts[orders.day[n]! - firstDay]! += 1;
  const enough = days >= FEWEST_DAYS;
  const pattern = enough ? patternOf(counts, firstDay) : null;
  return {
    firstDay,
    lastDay,
    days,
    closedDays: pattern ? pattern.open.reduce((sum, open) => sum + (open ? 0 : 1), 0) : 0,
    ordersPerDay: level(counts),
    weekdays: enough ? weekdayFactors(counts, firstDay) : null,
    weekendFactor: enough ? weekendFactor(counts, firstDay) : null,
    months: monthsOf(counts, firstDay),
    monthFactors: monthFactors(monthsOf(counts, firstDay)),
    varianceToMean: pattern && varianceToMean(counts, pattern),
    dayFactorCv2: pattern && dayFactor(counts, pattern),
  };
}

/** Mean a day; days of a week are alike, so weeks are what is independent. */
function level(counts: Float64Array): Estimated {
  const weeks = Math.floor(counts.length / 7);
  const totals = Array.from({ length: weeks }, (_, week) => sumOf(counts.subarray(week * 7, week * 7 + 7)) / 7);
  const mean = sumOf(counts) / counts.length;
  const weekMean = totals.reduce((sum, value) => sum + value, 0) / Math.max(1, weeks);
  const squares = totals.reduce((sum, value) => sum + (value - weekMean) * (value - weekMean), 0);
  const error = weeks < 2 ? NaN : Math.sqrt(squares / (weeks - 1) / weeks);
  return clamped(around(mean, error, { n: counts.length, of: 'days', df: weeks - 1 }), 0);
}

/** A statistic of whole weeks, with weeks left out in turn for its error. */
function byWeeks(counts: Float64Array, firstDay: number, statistic: (sums: Float64Array) => number): Estimated {
  const weeks = Math.floor(counts.length / 7);
  const groups = Math.min(LEFT_OUT_GROUPS, weeks);
  const all = new Float64Array(7);
  const parts = Array.from({ length: groups }, () => new Float64Array(7));
  for (let at = 0; at < weeks * 7; at++) {
    const weekday = weekdayOf(firstDay + at);
    all[weekday]! += counts[at]!;
    parts[Math.floor(at / 7) % groups]![weekday]! += counts[at]!;
  }
  const without = parts.map((part) => statistic(all.map((sum, weekday) => sum - part[weekday]!)));
  return clamped(around(statistic(all), jackknifeError(without), { n: weeks, of: 'weeks', df: groups - 1 }), 0);
}

function weekdayFactors(counts: Float64Array, firstDay: number): Estimated[] {
  return Array.from({ length: 7 }, (_, weekday) =>
    byWeeks(counts, firstDay, (sums) => (7 * sums[weekday]!) / sumOf(sums)),
  );
}

function weekendFactor(counts: Float64Array, firstDay: number): Estimated {
  return byWeeks(counts, firstDay, (sums) => (sumOf(sums.subarray(5)) / 2 / sumOf(sums.subarray(0, 5))) * 5);
}

interface Pattern {
  readonly open: readonly boolean[];
  /** Expected orders of each day from the days around it, itself left out; and how many days that rests on. */
  readonly expected: Float64Array;
  readonly support: Float64Array;
}

/** Trend times weekday, found in turns; each day's trend leaves the day itself out, so that chance does not fit itself. */
function patternOf(counts: Float64Array, firstDay: number): Pattern {
  const days = counts.length;
  const weekday = Array.from({ length: days }, (_, at) => weekdayOf(firstDay + at));
  const mean = sumOf(counts) / days;
  let factor = new Float64Array(7).fill(1);
  let open: boolean[] = weekday.map(() => true);
  const expected = new Float64Array(days);
  const support = new Float64Array(days);
  for (let round = 0; round < 5; round++) {
    for (let at = 0; at < days; at++) {
      let sum = 0;
      let weight = 0;
      for (let near = Math.max(0, at - TREND_DAYS); near <= Math.min(days - 1, at + TREND_DAYS); near++) {
        if (near === at || !open[near]!) continue;
        sum += counts[near]!;
        weight += factor[weekday[near]!]!;
      }
      expected[at] = weight > 0 ? (sum / weight) * factor[weekday[at]!]! : 0;
      support[at] = weight / Math.max(1e-9, factor[weekday[at]!]!);
    }
    const top = new Float64Array(7);
    const bottom = new Float64Array(7);
    for (let at = 0; at < days; at++) {
      if (!open[at]!) continue;
      top[weekday[at]!]! += counts[at]!;
      bottom[weekday[at]!]! += expected[at]! / factor[weekday[at]!]!;
    }
    factor = factor.map((_, k) => (bottom[k]! > 0 ? Math.max(1e-9, top[k]! / bottom[k]!) : 1e-9));
    const shut = weekday.map((k) => factor[k]! < CLOSED_WEEKDAY);
    open = shut.map((closed, at) => {
      const due = factor[weekday[at]!]! * mean;
      return !closed && !(counts[at] === 0 && Math.min(expected[at]!, due) > SURELY_SOME);
    });
  }
  return { open, expected, support };
}

function varianceToMean(
  counts: Float64Array,
  { open, expected, support }: Pattern,
): { raw: number; afterPattern: number } {
  const days = [...counts.keys()].filter((at) => open[at]!);
  const mean = days.reduce((sum, at) => sum + counts[at]!, 0) / days.length;
  const raw = days.reduce((sum, at) => sum + (counts[at]! - mean) * (counts[at]! - mean), 0) / (days.length - 1) / mean;
  const after = days.reduce((sum, at) => sum + squaredMiss(counts, expected, support, at), 0) / days.length / mean;
  return { raw, afterPattern: after };
}

/** (count - expected)^2, less what the expectation's own error adds. */
function squaredMiss(counts: Float64Array, expected: Float64Array, support: Float64Array, at: number): number {
  const miss = counts[at]! - expected[at]!;
  return (miss * miss) / (1 + 1 / Math.max(1, support[at]!));
}

function dayFactor(counts: Float64Array, { open, expected, support }: Pattern): Estimated {
  const weeks = Math.ceil(counts.length / 7);
  const groups = Math.min(LEFT_OUT_GROUPS, weeks);
  const excess = new Float64Array(groups);
  const squares = new Float64Array(groups);
  let n = 0;
  for (let at = 0; at < counts.length; at++) {
    if (!open[at]!) continue;
    const group = Math.floor(at / 7) % groups;
    excess[group]! += squaredMiss(counts, expected, support, at) - expected[at]!;
    squares[group]! += expected[at]! * expected[at]!;
    n++;
  }
  const without = Array.from(excess, (part, g) => (sumOf(excess) - part) / (sumOf(squares) - squares[g]!));
  const value = sumOf(excess) / sumOf(squares);
  return clamped(around(value, jackknifeError(without), { n, of: 'days', df: groups - 1 }), 0);
}

function monthsOf(counts: Float64Array, firstDay: number): MonthOfOrders[] {
  const months: MonthOfOrders[] = [];
  for (let at = 0; at < counts.length;) {
    const { year, month } = dateOf(firstDay + at);
    const end = Math.min(counts.length, dayNumber(year, month, daysInMonth(year, month)) + 1 - firstDay);
    months.push({ year, month, days: end - at, ordersPerDay: sumOf(counts.subarray(at, end)) / (end - at) });
    at = end;
  }
  return months;
}

function monthFactors(months: readonly MonthOfOrders[]): number[] | null {
  const whole = months.filter(({ year, month, days }) => days === daysInMonth(year, month));
  const means = Array.from({ length: 12 }, (_, m) => {
    const same = whole.filter(({ month }) => month === m + 1);
    return same.reduce((sum, { ordersPerDay }) => sum + ordersPerDay, 0) / same.length;
  });
  if (means.some((mean) => Number.isNaN(mean))) return null;
  const mean = means.reduce((sum, value) => sum + value, 0) / 12;
  return means.map((value) => value / mean);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
