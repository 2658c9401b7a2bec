import type { OrderRowColumns } from '../calibration/order-rows';
import { STANDING } from '../calibration/status-text';
import type { OrderLine } from '../experiments/order-lines';
import { dayNumber } from '../lib/calendar';

/** Day 1 of a run is a Monday; in files it is this one. */
const DAY_ZERO = dayNumber(2024, 1, 1) - 1;
const MINUTES_PER_HOUR = 60;

/** Simulated lines in the form in which a file of orders is read, so that both are measured by the same rules. */
export function orderColumns(lines: readonly OrderLine[]): OrderRowColumns {
  let orders = 0;
  let customers = 0;
  let skus = 0;
  for (const { order, customer, sku } of lines) {
    orders = Math.max(orders, order + 1);
    customers = Math.max(customers, customer + 1);
    skus = Math.max(skus, sku + 1);
  }
  const names = (count: number): string[] => Array.from({ length: count }, () => '');
  return {
    count: lines.length,
    order: Int32Array.from(lines, ({ order }) => order),
    customer: Int32Array.from(lines, ({ customer }) => customer),
    sku: Int32Array.from(lines, ({ sku }) => sku),
    day: Int32Array.from(lines, ({ day }) => DAY_ZERO + day),
    minute: Int16Array.from(lines, ({ hour }) => Math.floor(hour * MINUTES_PER_HOUR)),
    quantity: Float64Array.from(lines, ({ units }) => units),
    price: Float64Array.from(lines, ({ cents, units }) => cents / units),
    standing: new Uint8Array(lines.length).fill(STANDING.sold),
    orderNames: names(orders),
    customerNames: names(customers),
    skuNames: names(skus),
  };
}
