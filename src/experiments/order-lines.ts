import { composeDay } from '../levers/compose';
import { dayNumber, isoDate } from '../lib/calendar';
import type { Scenario } from '../scenario/scenario';
import { MAX_LINES } from '../shop/orders';
import { runByDay, warmUp } from '../shop/simulate';
import { startOfDay } from '../shop/time';
import type { World } from '../shop/world';

/** One line of an order of a simulated run, as a shop's own system would write it. */
export interface OrderLine {
  /** Orders are numbered from 1 in the order of payment. */
  readonly order: number;
  /** Day of the run, from 1, and hour since its beginning. */
  readonly day: number;
  readonly hour: number;
  /** Number of the customer in the run: the same person keeps it. */
  readonly customer: number;
  readonly sku: number;
  readonly units: number;
  /** Paid for the line, coupons taken off. */
  readonly cents: number;
}

/** Day 1 of a run is a Monday; in files it is this one. */
const DAY_ONE = dayNumber(2024, 1, 1);
export const ORDER_FILE_HEAD = ['order_id', 'order_time', 'customer_id', 'sku', 'quantity', 'unit_price'] as const;

/**
 * Runs one replication and yields the lines of each day's orders. An order cancelled on its own day is not among them. The
 * customers of the shop's past are there, as they are in a file that begins somewhere.
 */
export function* orderLines(scenario: Scenario, replication: number): Generator<readonly OrderLine[], void, void> {
  const { shop, warmUpDays, seed, feedbacks } = scenario;
  const warm = warmUp({ shop, warmUpDays, seed, feedbacks }, replication);
  let lines: OrderLine[] = [];
  let orders = 0;
  const watch = (world: World): void => {
    lines = linesOfDay(world, orders);
    orders = lines.at(-1)?.order ?? orders;
  };
  for (const day of runByDay(warm, scenario.horizonDays, composeDay(scenario), { watch })) {
    if (day > 0) yield lines;
  }
}

/** The lines of the orders that were paid today, in the order of payment; `before` orders were numbered already. */
export function linesOfDay({ orders, stock, day }: World, before: number): OrderLine[] {
  const opens = startOfDay(day);
  const paid: number[] = [];
  for (let order = 0; order < orders.holds.length; order++) {
    const at = orders.paidAt[order]!;
    if (orders.holds[order]! > 0 && at >= opens && at < opens + 24) paid.push(order);
  }
  paid.sort((a, b) => orders.paidAt[a]! - orders.paidAt[b]! || orders.key0[a]! - orders.key0[b]!);
  return paid.flatMap((order, n) =>
    Array.from({ length: orders.lineCount[order]! }, (_, line) => {
      const at = order * MAX_LINES + line;
      return {
        order: before + n + 1,
        day,
        hour: orders.paidAt[order]! - opens,
        customer: orders.customer[order]!,
        sku: orders.lineRow[at]! % stock.skus,
        units: orders.lineUnits[at]!,
        cents: orders.lineCents[at]!,
      };
    }),
  );
}

/** The line as cells under `ORDER_FILE_HEAD`: money in units with as many places as the price of a piece needs. */
export function orderFileCells({ order, day, hour, customer, sku, units, cents }: OrderLine): readonly string[] {
  const second = Math.floor(hour * 3600);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  const price = cents / units / 100;
  return [
    `S${String(order).padStart(7, '0')}`,
    `${isoDate(DAY_ONE + day - 1)} ${time}`,
    `C${String(customer + 1).padStart(6, '0')}`,
    `SKU-${String(sku + 1).padStart(4, '0')}`,
    String(units),
    Number.isInteger(cents / units) ? price.toFixed(2) : price.toFixed(6),
  ];
}
