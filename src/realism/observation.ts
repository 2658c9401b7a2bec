import type { DailyOrders } from '../calibration/daily-orders';
import { dailyOrders } from '../calibration/daily-orders';
import type { Concentration } from '../calibration/concentration';
import { concentration } from '../calibration/concentration';
import type { OrderSize } from '../calibration/order-size';
import { orderSize } from '../calibration/order-size';
import type { RepeatPurchase } from '../calibration/repeat-purchase';
import { repeatPurchase } from '../calibration/repeat-purchase';
import type { Sales } from '../calibration/sales';
import { salesOf } from '../calibration/sales';
import type { SkuWeeks } from '../calibration/sku-weeks';
import { skuWeeks } from '../calibration/sku-weeks';
import type { OrderLine } from '../experiments/order-lines';
import type { Facts } from '../shop/facts';
import { firstOrders, withinWeeks } from './newcomers';
import { orderColumns } from './order-columns';
import type { WeeklySales } from './weekly-sales';
import { weeklySales } from './weekly-sales';
import type { Delivery, Opinion, WatchedRun } from './watched-run';

/** Days over which the newcomers are gathered whose return is followed: the first quarter, as in the CDNOW data. */
const COHORT_DAYS = 90;
/** Weeks on which the customer model of the CDNOW data is fitted. */
const FITTED_WEEKS = 39;

/** One replication, measured as the published data were. Null where the run is too short for it. */
export interface Observation {
  readonly facts: Facts;
  readonly deliveries: readonly Delivery[];
  readonly opinions: readonly Opinion[];
  readonly sales: Sales;
  readonly daily: DailyOrders;
  readonly size: OrderSize;
  readonly concentration: Concentration | null;
  readonly skuWeeks: SkuWeeks | null;
  readonly weekly: WeeklySales;
  /** Customers who first ordered in the first quarter: all their orders, and those of their first 39 weeks. */
  readonly cohort: { readonly sales: Sales; readonly repeat: RepeatPurchase | null; readonly days: number };
  readonly cohortFit: RepeatPurchase | null;
}

/** Measures a watched run; yields between its parts, so that who waits sees a sign of life. */
export function* observe({
  facts,
  lines,
  deliveries,
  opinions,
  firstNewCustomer,
}: WatchedRun): Generator<number, Observation, void> {
  const sales = salesOf(orderColumns(lines));
  yield facts.days;
  const cohortLines = firstOrders(lines, firstNewCustomer, COHORT_DAYS);
  const repeat = returnOf(cohortLines, facts.days);
  yield facts.days;
  const cohortFit =
    facts.days < 7 * FITTED_WEEKS ? null : returnOf(withinWeeks(cohortLines, FITTED_WEEKS), 7 * FITTED_WEEKS);
  yield facts.days;
  return {
    facts,
    deliveries,
    opinions,
    sales,
    daily: dailyOrders(sales),
    size: orderSize(sales),
    concentration: concentration(sales),
    skuWeeks: skuWeeks(sales),
    weekly: weeklySales(lines, facts.days),
    cohort: { sales: salesOf(orderColumns(cohortLines)), repeat, days: facts.days },
    cohortFit,
  };
}

/** How these customers come back, watched until `lastDay`; every one of them is new. */
function returnOf(lines: readonly OrderLine[], lastDay: number): RepeatPurchase | null {
  if (lines.length === 0) return null;
  const sales = salesOf(orderColumns(lines));
  const lastOrder = lines.reduce((last, { day }) => Math.max(last, day), 0);
  // The days without an order at the end were watched as well.
  return repeatPurchase({ ...sales, lastDay: sales.lastDay + lastDay - lastOrder }, sales.firstDay);
}
