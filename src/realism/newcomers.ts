import type { OrderLine } from '../experiments/order-lines';

/** Lines of customers from number `firstNew` on whose first order fell into the first `days` days. */
export function firstOrders(lines: readonly OrderLine[], firstNew: number, days: number): OrderLine[] {
  const cohort = new Set<number>();
  for (const { customer, day } of lines) if (customer >= firstNew && day <= days) cohort.add(customer);
  return lines.filter(({ customer }) => cohort.has(customer));
}

/** Lines of the first `weeks` weeks. */
export function withinWeeks(lines: readonly OrderLine[], weeks: number): OrderLine[] {
  return lines.filter(({ day }) => day <= 7 * weeks);
}

/** Days on which each customer ordered, each day once, in time; and what each customer paid in all, cents. */
export interface CustomerBook {
  readonly days: readonly (readonly number[])[];
  readonly cents: readonly number[];
}

export function customerBook(sales: {
  readonly orders: {
    readonly count: number;
    readonly day: Int32Array;
    readonly customer: Int32Array;
    readonly value: Float64Array;
  };
}): CustomerBook {
  const { orders } = sales;
  const days = new Map<number, number[]>();
  const cents = new Map<number, number>();
  for (let n = 0; n < orders.count; n++) {
    const customer = orders.customer[n]!;
    const list = days.get(customer);
    if (list) list.push(orders.day[n]!);
    else days.set(customer, [orders.day[n]!]);
    cents.set(customer, (cents.get(customer) ?? 0) + orders.value[n]!);
  }
  return { days: [...days.values()], cents: [...cents.values()] };
}

/** Share of the sum that the largest `of` of the values make; a value that is cut counts in part. NaN of none. */
export function topShare(values: readonly number[], of: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  const places = of * sorted.length;
  let top = 0;
  let sum = 0;
  sorted.forEach((value, rank) => {
    sum += value;
    top += value * Math.min(1, Math.max(0, places - rank));
  });
  return top / sum;
}
