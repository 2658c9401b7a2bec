import { log } from '../lib/arithmetic';
import type { Estimated } from './estimated';
import { around, clamped, NORMAL_95, RatioByGroup } from './estimated';
import type { Sales } from './sales';

/** What an order is worth and holds. Money in the file's own. */
export interface OrderSize {
  readonly value: Estimated;
  readonly medianValue: Estimated;
  /** Standard deviation over mean, and standard deviation of the logarithm. */
  readonly valueCv: number;
  readonly valueSigma: Estimated;
  /** Different articles in an order; null where the file names no articles. */
  readonly lines: Estimated | null;
  readonly unitsPerLine: Estimated | null;
  readonly unitsPerOrder: Estimated;
}

/** Orders of one customer are not independent: errors are taken over customers. */
export function orderSize(sales: Sales): OrderSize {
  const { orders, lines } = sales;
  const ownerOf = (order: number): number => (orders.customer[order]! >= 0 ? orders.customer[order]! : -1 - order);
  const value = new RatioByGroup();
  const units = new RatioByGroup();
  const perOrder = new RatioByGroup();
  const perLine = new RatioByGroup();
  let known = 0;
  for (let n = 0; n < orders.count; n++) {
    const owner = ownerOf(n);
    value.add(owner, orders.value[n]!, 1);
    units.add(owner, orders.units[n]!, 1);
    perOrder.add(owner, orders.lines[n]!, 1);
  }
  for (let line = 0; line < lines.count; line++) {
    if (lines.sku[line]! >= 0) known++;
    perLine.add(ownerOf(lines.order[line]!), lines.units[line]!, 1);
  }
  const named = known > lines.count / 2;
  const mean = value.estimate('orders');
  const variance = varianceOf(orders.value, mean.value);
  return {
    value: mean,
    medianValue: median(orders.value),
    valueCv: Math.sqrt(variance) / mean.value,
    valueSigma: sigmaOfLog(orders.value),
    lines: named ? clamped(perOrder.estimate('orders'), 1) : null,
    unitsPerLine: named ? clamped(perLine.estimate('lines'), 0) : null,
    unitsPerOrder: units.estimate('orders'),
  };
}

/** The median, its interval from order statistics. */
function median(values: Float64Array): Estimated {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const at = (position: number): number => sorted[Math.min(n - 1, Math.max(0, Math.round(position)))]!;
  const half = (NORMAL_95 * Math.sqrt(n)) / 2;
  const middle = (n - 1) / 2;
  const value = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { value, low: at(middle - half), high: at(middle + half), n, of: 'orders' };
}

/** Standard deviation of ln value; its error from the fourth moment. */
function sigmaOfLog(values: Float64Array): Estimated {
  const logs = values.map((value) => log(value));
  const n = logs.length;
  let mean = 0;
  for (const value of logs) mean += value / n;
  let second = 0;
  let fourth = 0;
  for (const value of logs) {
    const square = (value - mean) * (value - mean);
    second += square / n;
    fourth += (square * square) / n;
  }
  const sigma = Math.sqrt((second * n) / Math.max(1, n - 1));
  const error = Math.sqrt(Math.max(0, fourth - second * second) / n) / (2 * sigma);
  return clamped(around(sigma, error, { n, of: 'orders' }), 0);
}

function varianceOf(values: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return squares / Math.max(1, values.length - 1);
}
