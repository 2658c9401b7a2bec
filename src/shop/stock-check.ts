import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import { HISTORY_DAYS, INSPECTION_DAYS } from './stock-room';
import type { World } from './world';

/**
 * Every four weeks it is a row's turn, and somebody looks at what lies on its shelf: units older than the shelf life, and units
 * beyond what sells in the days of surplus, are cleared at their salvage value. Promised units stay.
 */
export function inspect(world: World, row: number): void {
  const { stock, today: shop, day } = world;
  const inspection = Math.floor((day + row) / INSPECTION_DAYS);
  const ago = Math.max(1, Math.ceil(shop.shelfLifeDays / INSPECTION_DAYS));
  const aged = stock.agedUnits(row, inspection, ago);
  let dead = shop.shelfLifeDays > 0 ? aged : 0;
  if (shop.surplusCoverDays > 0) {
    const perDay = stock.soldOver(row, day, HISTORY_DAYS) / HISTORY_DAYS;
    const surplus = stock.book.recorded[row]! - Math.ceil(perDay * shop.surplusCoverDays);
    if (surplus > dead) dead = surplus;
  }
  if (dead > 0) clear(world, row, Math.min(dead, stock.book.free(row)));
}

/** Clears units: they leave shelf and books, what they still bring comes in as cash, the rest is written off. */
function clear(world: World, row: number, units: number): void {
  const { stock, ledger, tally, today: shop, day } = world;
  const gone = stock.book.writeOff(row, units);
  if (gone === 0) return;
  const cents = stock.disown(row, gone);
  const salvage = Math.round(cents * shop.salvageShare);
  ledger.post(ACCOUNT.cash, ACCOUNT.inventory, salvage);
  ledger.post(ACCOUNT.writeOffs, ACCOUNT.inventory, cents - salvage);
  tally.add(COUNTER.deadStockUnits, day, gone);
  tally.add(COUNTER.deadStockCents, day, cents - salvage);
  tally.add(COUNTER.writeOffCents, day, cents - salvage);
}
