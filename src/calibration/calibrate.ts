import type { Concentration } from './concentration';
import { concentration } from './concentration';
import type { DailyOrders } from './daily-orders';
import { dailyOrders } from './daily-orders';
import type { Estimated } from './estimated';
import { hourShares, ordersByHour } from './hours';
import type { OrderRowColumns, RowReport } from './order-rows';
import type { OrderSize } from './order-size';
import { orderSize } from './order-size';
import type { RepeatPurchase } from './repeat-purchase';
import { repeatPurchase } from './repeat-purchase';
import type { Sales, SalesReport } from './sales';
import { salesOf } from './sales';
import type { Season } from './season';
import { seasonOf } from './season';
import type { SkuPrices } from './sku-prices';
import { skuPrices } from './sku-prices';
import type { SkuWeeks } from './sku-weeks';
import { skuWeeks } from './sku-weeks';

/** Everything that a file of orders tells, as plain data. */
export interface Estimates {
  readonly rows: RowReport;
  readonly sales: SalesReport;
  readonly orders: number;
  readonly daily: DailyOrders;
  readonly season: Season | null;
  /** Share of orders by hour of the day; null without times. */
  readonly hours: readonly Estimated[] | null;
  readonly hourCounts: readonly number[];
  readonly size: OrderSize;
  readonly prices: SkuPrices | null;
  readonly concentration: Concentration | null;
  readonly skuWeeks: SkuWeeks | null;
  readonly repeat: RepeatPurchase | null;
}

export interface CalibrationOptions {
  /** Only customers first seen on this day or later count for repeat purchase; null: all. */
  readonly newFrom?: number | null;
}

/** Estimates from the rows of a file; null where nothing in it was sold. */
export function calibrate(
  columns: OrderRowColumns,
  rows: RowReport,
  { newFrom = null }: CalibrationOptions = {},
): Estimates | null {
  const sales = salesOf(columns);
  return sales.orders.count === 0 ? null : estimatesOf(sales, rows, newFrom);
}

function estimatesOf(sales: Sales, rows: RowReport, newFrom: number | null): Estimates {
  return {
    rows,
    sales: sales.report,
    orders: sales.orders.count,
    daily: dailyOrders(sales),
    season: seasonOf(sales),
    hours: hourShares(sales, rows.hasTimeOfDay),
    hourCounts: rows.hasTimeOfDay ? [...ordersByHour(sales)] : [],
    size: orderSize(sales),
    prices: skuPrices(sales),
    concentration: concentration(sales),
    skuWeeks: skuWeeks(sales),
    repeat: repeatPurchase(sales, newFrom),
  };
}
