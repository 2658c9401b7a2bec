import { counterIndex as COUNTER } from './counters';
import type { World } from './world';

/** The stock's evening: sales are observed, empty shelves and false records counted, and what lies where. */
export function closeStock(world: World): void {
  const { stock, tally, day } = world;
  const { book, places } = stock;
  const open = places.rows;
  let gap = 0;
  let out = 0;
  let elsewhere = 0;
  for (let row = 0; row < book.rows; row++) {
    if (row < open && book.free(row) === 0) out++;
    if (row >= stock.skus) elsewhere += stock.ownedCents[row]!;
    gap += Math.abs(book.gap(row));
  }
  stock.observeDay(day);
  tally.add(COUNTER.skuDays, day, open);
  tally.add(COUNTER.stockoutSkuDays, day, out);
  tally.add(COUNTER.recordGapUnits, day, gap);
  tally.add(COUNTER.placeDays, day, places.count);
  tally.add(COUNTER.stockElsewhereCents, day, elsewhere);
}
