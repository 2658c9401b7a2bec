import type { Estimated } from './estimated';
import { clamped, RatioByGroup } from './estimated';
import type { Sales } from './sales';

export const HOURS = 24;

/** Share of the orders in each hour of the day; null where the file has no times. */
export function hourShares(sales: Sales, hasTimeOfDay: boolean): readonly Estimated[] | null {
  if (!hasTimeOfDay) return null;
  const { count, minute, day } = sales.orders;
  const byHour = Array.from({ length: HOURS }, () => new Int32Array(sales.lastDay - sales.firstDay + 1));
  const perDay = new Int32Array(sales.lastDay - sales.firstDay + 1);
  for (let n = 0; n < count; n++) {
    if (minute[n]! < 0) continue;
    const at = day[n]! - sales.firstDay;
    byHour[Math.floor(minute[n]! / 60)]![at]! += 1;
    perDay[at]! += 1;
  }
  return byHour.map((counts) => {
    const ratio = new RatioByGroup();
    for (let at = 0; at < perDay.length; at++) if (perDay[at]! > 0) ratio.add(at, counts[at]!, perDay[at]!);
    return clamped(ratio.estimate('days'), 0, 1);
  });
}

/** Orders of each hour of the day. */
export function ordersByHour(sales: Sales): Float64Array {
  const counts = new Float64Array(HOURS);
  for (const minute of sales.orders.minute) if (minute >= 0) counts[Math.floor(minute / 60)]! += 1;
  return counts;
}
