import type { OrderRowColumns } from './order-rows';

export interface TakenBack {
  /** Taken back later than on the day of the sale. */
  readonly returnedUnits: number;
  readonly returnedValue: number;
  readonly returnedLines: number;
  /** Money of goods taken back that the file never shows as sold: sold before it begins, or to nobody known. */
  readonly unmatchedValue: number;
}

/**
 * Matches the rows that take back (negative quantity) to what was sold before, the latest sale first. Goods taken back on
 * the day of their sale were never sold: their units leave `units`. Later ones are returns; the sale stands.
 *
 * Rows of a customer are matched by customer and article, rows without one by order number and article.
 */
export function takeBack(
  columns: OrderRowColumns,
  sold: Uint8Array,
  units: Float64Array,
  takers: readonly number[],
): TakenBack {
  const { customer, order, sku, day, minute, quantity, price, skuNames } = columns;
  const spread = skuNames.length + 1;
  const keyOf = (row: number): number => {
    const owner = customer[row]! >= 0 ? customer[row]! : -1 - order[row]!;
    return owner * spread + (sku[row]! + 1);
  };
  const sales = new Map<number, number[]>();
  for (const row of takers) sales.set(keyOf(row), []);
  for (let row = 0; row < columns.count; row++) if (sold[row] === 1) sales.get(keyOf(row))?.push(row);
  const inTime = (a: number, b: number): number => day[a]! - day[b]! || minute[a]! - minute[b]! || a - b;
  for (const rows of sales.values()) rows.sort(inTime);

  let returnedUnits = 0;
  let returnedValue = 0;
  let returnedLines = 0;
  let unmatchedValue = 0;
  /** Units of a sale that have come back later. */
  const gone = new Map<number, number>();
  for (const taker of takers.toSorted(inTime)) {
    let left = -quantity[taker]!;
    const rows = sales.get(keyOf(taker))!;
    for (let at = rows.length - 1; at >= 0 && left > 0; at--) {
      const row = rows[at]!;
      if (day[row]! > day[taker]!) continue;
      const there = units[row]! - (gone.get(row) ?? 0);
      const taken = Math.min(left, there);
      if (taken <= 0) continue;
      left -= taken;
      if (day[row] === day[taker]) units[row]! -= taken;
      else {
        if (!gone.has(row)) returnedLines++;
        gone.set(row, (gone.get(row) ?? 0) + taken);
        returnedUnits += taken;
        returnedValue += taken * price[row]!;
      }
    }
    unmatchedValue += left * Math.abs(price[taker]!);
  }
  return { returnedUnits, returnedValue, returnedLines, unmatchedValue };
}
