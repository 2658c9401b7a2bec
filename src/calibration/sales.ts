import type { OrderRowColumns } from './order-rows';
import { STANDING } from './status-text';
import { takeBack } from './returns';

/** What was sold, as orders and their lines: cancelled goods are gone, same-day orders of a customer are one. */
export interface Sales {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly orders: {
    readonly count: number;
    readonly day: Int32Array;
    /** Of the first row; -1 without a time of day. */
    readonly minute: Int16Array;
    /** -1: not known. */
    readonly customer: Int32Array;
    /** Different articles, units, and money before later returns. */
    readonly lines: Int32Array;
    readonly units: Float64Array;
    readonly value: Float64Array;
  };
  /** By order, then by article: each article of an order once. */
  readonly lines: {
    readonly count: number;
    readonly order: Int32Array;
    /** -1: not known. */
    readonly sku: Int32Array;
    readonly units: Float64Array;
    readonly value: Float64Array;
  };
  readonly skuCount: number;
  readonly customerCount: number;
  readonly report: SalesReport;
}

/** What became of the rows. */
export interface SalesReport {
  /** Order numbers with something sold, before orders of a day were joined. */
  readonly orderNumbers: number;
  /** Order numbers of which everything was cancelled, by status or on the day of the order. */
  readonly cancelledOrders: number;
  readonly rowsWithoutCustomer: number;
  readonly ordersWithoutCustomer: number;
  /** Rows without a price or with zero units: gifts and corrections, which are not sales. */
  readonly rowsWithoutPrice: number;
  /** Rows that take goods back, and rows whose status says that they came back. */
  readonly returnRows: number;
  /** Returned later than on the day of the order: units and money, matched to what the customer had bought or not. */
  readonly returnedUnits: number;
  readonly returnedValue: number;
  readonly returnedLines: number;
  readonly unmatchedReturnValue: number;
  readonly soldUnits: number;
  readonly soldValue: number;
  readonly soldLines: number;
}

/** Nets cancellations and returns, and joins what a customer ordered on one day. */
export function salesOf(columns: OrderRowColumns): Sales {
  const { count, order, customer, day, quantity, price, standing } = columns;
  const sold = new Uint8Array(count);
  const units = new Float64Array(count);
  let rowsWithoutCustomer = 0;
  let rowsWithoutPrice = 0;
  const takers: number[] = [];
  const seen = new Set<number>();
  for (let row = 0; row < count; row++) {
    if (customer[row]! < 0) rowsWithoutCustomer++;
    if (quantity[row]! < 0) takers.push(row);
    else if (!(quantity[row]! > 0 && price[row]! > 0)) rowsWithoutPrice++;
    else {
      seen.add(order[row]!);
      if (standing[row] === STANDING.cancelled) continue;
      sold[row] = 1;
      units[row] = quantity[row]!;
    }
  }
  const back = takeBack(columns, sold, units, takers);
  const rows: number[] = [];
  const numbers = new Set<number>();
  for (let row = 0; row < count; row++) {
    if (sold[row] === 1 && units[row]! > 0) {
      rows.push(row);
      numbers.add(order[row]!);
    }
  }
  const { orders, lines } = joined(columns, units, rows);
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (let n = 0; n < orders.count; n++) {
    firstDay = Math.min(firstDay, orders.day[n]!);
    lastDay = Math.max(lastDay, orders.day[n]!);
  }
  // A day on which goods only came back was watched as well.
  for (const row of takers) lastDay = Math.max(lastDay, day[row]!);
  let soldUnits = 0;
  let soldValue = 0;
  for (let line = 0; line < lines.count; line++) {
    soldUnits += lines.units[line]!;
    soldValue += lines.value[line]!;
  }
  let returnedUnits = back.returnedUnits;
  let returnedValue = back.returnedValue;
  let returnedLines = back.returnedLines;
  let returnRows = takers.length;
  for (const row of rows) {
    if (standing[row] !== STANDING.returned) continue;
    returnedUnits += units[row]!;
    returnedValue += units[row]! * price[row]!;
    returnedLines++;
    returnRows++;
  }
  return {
    firstDay,
    lastDay,
    orders,
    lines,
    skuCount: columns.skuNames.length,
    customerCount: columns.customerNames.length,
    report: {
      orderNumbers: numbers.size,
      cancelledOrders: seen.size - numbers.size,
      rowsWithoutCustomer,
      ordersWithoutCustomer: countNegative(orders.customer),
      rowsWithoutPrice,
      returnRows,
      returnedUnits,
      returnedValue,
      returnedLines,
      unmatchedReturnValue: back.unmatchedValue,
      soldUnits,
      soldValue,
      soldLines: lines.count,
    },
  };
}

/** Orders by day and time: a customer's rows of one day are one order, other rows go by their order number. */
function joined(
  columns: OrderRowColumns,
  units: Float64Array,
  rows: readonly number[],
): Pick<Sales, 'orders' | 'lines'> {
  const { order, customer, sku, day, minute, price } = columns;
  const numbers = new Map<number, number>();
  const ordinal = new Int32Array(rows.length);
  const firsts: number[] = [];
  const spread = columns.customerNames.length + 1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    // Days are far below a million and customers below a billion: the keys of both kinds stay exact and apart.
    const key = customer[row]! >= 0 ? day[row]! * spread + customer[row]! : -1 - order[row]!;
    let number = numbers.get(key);
    if (number === undefined) {
      number = firsts.length;
      numbers.set(key, number);
      firsts.push(row);
    } else if (minute[row]! < minute[firsts[number]!]!) firsts[number] = row;
    ordinal[at] = number;
  }
  const rank = rankInTime(firsts, day, minute);
  const count = firsts.length;
  const orders = {
    count,
    day: new Int32Array(count),
    minute: new Int16Array(count),
    customer: new Int32Array(count),
    lines: new Int32Array(count),
    units: new Float64Array(count),
    value: new Float64Array(count),
  };
  for (let number = 0; number < count; number++) {
    const place = rank[number]!;
    orders.day[place] = day[firsts[number]!]!;
    orders.minute[place] = minute[firsts[number]!]!;
    orders.customer[place] = customer[firsts[number]!]!;
  }
  const byOrder = Array.from(rows, (row, at) => ({ row, place: rank[ordinal[at]!]! }));
  byOrder.sort((a, b) => a.place - b.place || sku[a.row]! - sku[b.row]! || a.row - b.row);
  const lines = {
    count: 0,
    order: new Int32Array(rows.length),
    sku: new Int32Array(rows.length),
    units: new Float64Array(rows.length),
    value: new Float64Array(rows.length),
  };
  let line = -1;
  for (const { row, place } of byOrder) {
    const same = line >= 0 && lines.order[line] === place && lines.sku[line] === sku[row] && sku[row]! >= 0;
    if (!same) {
      line++;
      lines.order[line] = place;
      lines.sku[line] = sku[row]!;
      orders.lines[place]! += 1;
    }
    const value = units[row]! * price[row]!;
    lines.units[line]! += units[row]!;
    lines.value[line]! += value;
    orders.units[place]! += units[row]!;
    orders.value[place]! += value;
  }
  return { orders, lines: { ...lines, count: line + 1 } };
}

/** Place of each order in the order of time. */
function rankInTime(firsts: readonly number[], day: Int32Array, minute: Int16Array): Int32Array {
  const sorted = firsts.map((row, number) => ({ row, number }));
  sorted.sort((a, b) => day[a.row]! - day[b.row]! || minute[a.row]! - minute[b.row]! || a.row - b.row);
  const rank = new Int32Array(firsts.length);
  for (let place = 0; place < sorted.length; place++) rank[sorted[place]!.number] = place;
  return rank;
}

function countNegative(values: Int32Array): number {
  let count = 0;
  for (const value of values) if (value < 0) count++;
  return count;
}
