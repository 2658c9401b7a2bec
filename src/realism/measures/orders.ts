import { ratioOf, valueOf } from '../measure';
import { customerBook } from '../newcomers';

/** What an order is worth and holds. */
export const orderMeasures = {
  valueSigma: valueOf(({ size }) => size.valueSigma.value),
  valueCv: valueOf(({ size }) => size.valueCv),
  medianToMean: valueOf(({ size }) => size.medianValue.value / size.value.value),
  repeatToFirst: valueOf(({ cohort: { sales } }) => {
    const { orders } = sales;
    const known = new Set<number>();
    const sums = { first: 0, firsts: 0, repeat: 0, repeats: 0 };
    for (let n = 0; n < orders.count; n++) {
      const customer = orders.customer[n]!;
      if (known.has(customer)) {
        sums.repeat += orders.value[n]!;
        sums.repeats++;
      } else {
        sums.first += orders.value[n]!;
        sums.firsts++;
        known.add(customer);
      }
    }
    return sums.repeat / sums.repeats / (sums.first / sums.firsts);
  }),
  unitsPerOrder: ratioOf(({ sales: { orders } }) => ({
    numerator: orders.units.reduce((sum, units) => sum + units, 0),
    denominator: orders.count,
  })),
  singleArticle: ratioOf(({ sales: { orders } }) => ({
    numerator: orders.lines.reduce((count, lines) => count + (lines === 1 ? 1 : 0), 0),
    denominator: orders.count,
  })),
  ordersPerCustomer: ratioOf(({ cohort: { sales, days } }) => ({
    numerator: days < 540 ? 0 : sales.orders.count,
    denominator: days < 540 ? 0 : customerBook(sales).days.length,
  })),
} as const;
