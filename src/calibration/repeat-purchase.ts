import { exp } from '../lib/arithmetic';
import type { PurchaseHistory } from '../lib/customer-base/bg-nbd';
import { expectedPurchases } from '../lib/customer-base/bg-nbd';
import { logErrors } from '../lib/customer-base/bg-nbd-errors';
import { fitBgNbd } from '../lib/customer-base/bg-nbd-fit';
import { GroupedHistories } from '../lib/customer-base/grouped-histories';
import type { Estimated } from './estimated';
import { around, clamped, NORMAL_95 } from './estimated';
import type { Sales } from './sales';

const DAYS_PER_WEEK = 7;
const WITHIN_DAYS = [30, 90, 180, 365];
/** Fewer repeat purchases tell nothing about four parameters. */
const FEWEST_REPEATS = 20;
/** So many times as many new customers in the first four weeks as later are not all new. */
const MANY_AT_FIRST = 1.5;
/** Customers of the second half of a shorter file are not watched long enough. */
const LATE_DAYS = 182;
/** A parameter that may be a hundred times as large or as small is not known at all. */
const MOST_LOG_ERROR = 2.35;

/** BG/NBD fitted to the customers of a file, times in weeks. */
export interface RepeatFit {
  readonly r: Estimated;
  readonly alpha: Estimated;
  readonly a: Estimated;
  readonly b: Estimated;
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** Repeat orders that the fitted law expects of the same customers over the same time. */
  readonly expectedRepeats: number;
}

/** How customers come back. Orders of a customer on one day are one; times run from the day of the first. */
export interface RepeatPurchase {
  readonly customers: number;
  /** Day from which on the file's customers count as new; null: all of them. */
  readonly newFrom: number | null;
  readonly repeats: number;
  readonly repeatCustomers: number;
  /** Share of customers, of those watched so long, who ordered again within so many days. */
  readonly again: readonly { readonly days: number; readonly share: Estimated }[];
  readonly daysBetweenOrders: { readonly mean: number; readonly median: number; readonly n: number };
  /** null with too few repeat orders. */
  readonly fit: RepeatFit | null;
  /**
   * The same for customers first seen in the second half of the file, where many of the first weeks' customers are
   * probably older than the file; null elsewhere, below half a year, and where a day was chosen.
   */
  readonly late: { readonly from: number; readonly customers: number; readonly fit: RepeatFit } | null;
  /** Customers first seen, a day: over all days, over the first 28 days, and over the second half of the file. */
  readonly newPerDay: { readonly all: number; readonly first28: number; readonly secondHalf: Estimated };
}

/** `newFrom`: only customers whose first order in the file is on this day or later. null where nobody is known. */
export function repeatPurchase(sales: Sales, newFrom: number | null = null): RepeatPurchase | null {
  const everybody = datesByCustomer(sales);
  if (everybody.length === 0) return null;
  const end = sales.lastDay;
  const known = newFrom === null ? everybody : seenFrom(everybody, newFrom);
  const gaps = known.flatMap((dates) => dates.slice(1).map((day, n) => day - dates[n]!));
  const newPerDay = arrivals(everybody, sales);
  return {
    customers: known.length,
    newFrom,
    repeats: gaps.length,
    repeatCustomers: known.filter((dates) => dates.length > 1).length,
    again: WITHIN_DAYS.map((days) => ({ days, share: againWithin(known, end, days) })),
    daysBetweenOrders: spacing(gaps),
    fit: fitted(known, end),
    late: newFrom === null && manyAtFirst(newPerDay) ? lateCustomers(everybody, sales) : null,
    newPerDay,
  };
}

function seenFrom(everybody: readonly number[][], from: number): readonly number[][] {
  return everybody.filter((dates) => dates[0]! >= from);
}

/** True where many customers of the file's first weeks are probably older than the file. */
export function manyAtFirst({ first28, secondHalf }: RepeatPurchase['newPerDay']): boolean {
  return first28 > MANY_AT_FIRST * secondHalf.value;
}

function lateCustomers(everybody: readonly number[][], { firstDay, lastDay }: Sales): RepeatPurchase['late'] {
  const days = lastDay - firstDay + 1;
  if (days < LATE_DAYS) return null;
  const from = firstDay + Math.floor(days / 2);
  const late = seenFrom(everybody, from);
  const fit = fitted(late, lastDay);
  return fit && { from, customers: late.length, fit };
}

/** Days of the orders of each customer, each day once, in time. */
function datesByCustomer({ orders, customerCount }: Sales): number[][] {
  const dates: number[][] = Array.from({ length: customerCount }, () => []);
  // Orders lie in the order of time.
  for (let n = 0; n < orders.count; n++) {
    const customer = orders.customer[n]!;
    if (customer >= 0) dates[customer]!.push(orders.day[n]!);
  }
  return dates.filter((list) => list.length > 0);
}

/** null with too few repeat orders. */
function fitted(known: readonly (readonly number[])[], end: number): RepeatFit | null {
  const histories: PurchaseHistory[] = known.map((dates) => ({
    x: dates.length - 1,
    tx: (dates.at(-1)! - dates[0]!) / DAYS_PER_WEEK,
    T: (end - dates[0]!) / DAYS_PER_WEEK,
  }));
  const grouped = new GroupedHistories(histories);
  if (grouped.repeats < FEWEST_REPEATS) return null;
  const fit = fitBgNbd(grouped);
  const errors = logErrors(grouped, fit);
  const n = grouped.customers;
  const parameter = (value: number, place: number): Estimated => {
    const error = errors?.[place] ?? NaN;
    const factor = error < MOST_LOG_ERROR ? exp(NORMAL_95 * error) : NaN;
    return { value, low: value / factor, high: value * factor, n, of: 'customers' };
  };
  const ages = new Map<number, number>();
  for (const { T } of histories) ages.set(T, (ages.get(T) ?? 0) + 1);
  let expectedRepeats = 0;
  for (const [age, count] of ages) if (age > 0) expectedRepeats += count * expectedPurchases(fit, age);
  return {
    r: parameter(fit.r, 0),
    alpha: parameter(fit.alpha, 1),
    a: parameter(fit.a, 2),
    b: parameter(fit.b, 3),
    logLikelihood: fit.logLikelihood,
    converged: fit.converged,
    expectedRepeats,
  };
}

function againWithin(known: readonly (readonly number[])[], end: number, days: number): Estimated {
  const watched = known.filter((dates) => end - dates[0]! >= days);
  const came = watched.filter((dates) => dates.length > 1 && dates[1]! - dates[0]! <= days).length;
  const n = watched.length;
  const share = came / n;
  return clamped(around(share, Math.sqrt((share * (1 - share)) / n), { n, of: 'customers' }), 0, 1);
}

function spacing(gaps: readonly number[]): { mean: number; median: number; n: number } {
  const sorted = gaps.toSorted((a, b) => a - b);
  const n = sorted.length;
  const middle = (n - 1) / 2;
  return {
    mean: sorted.reduce((sum, gap) => sum + gap, 0) / n,
    median: n === 0 ? NaN : (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
    n,
  };
}

/** Early in a file most customers are old ones, seen there for the first time. */
function arrivals(
  everybody: readonly (readonly number[])[],
  { firstDay, lastDay }: Sales,
): RepeatPurchase['newPerDay'] {
  const days = lastDay - firstDay + 1;
  const half = firstDay + Math.floor(days / 2);
  const since = (from: number, to: number): number =>
    everybody.filter((dates) => dates[0]! >= from && dates[0]! < to).length;
  const late = since(half, lastDay + 1);
  const lateDays = lastDay + 1 - half;
  return {
    all: everybody.length / days,
    first28: since(firstDay, firstDay + 28) / Math.min(28, days),
    secondHalf: clamped(around(late / lateDays, Math.sqrt(late) / lateDays, { n: late, of: 'customers' }), 0),
  };
}
