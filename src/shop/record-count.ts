import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import type { World } from './world';

/** A count puts the record right; what is missing is shrinkage at cost. */
export function correctRecord(world: World, sku: number): void {
  const { stock, ledger, tally } = world;
  const gap = stock.book.count(sku);
  if (gap >= 0) {
    if (gap > 0) stock.own(sku, gap, 0);
    return;
  }
  const cents = stock.disown(sku, Math.min(-gap, stock.ownedUnits[sku]!));
  ledger.post(ACCOUNT.shrinkage, ACCOUNT.inventory, cents);
  tally.add(COUNTER.shrinkageCents, world.day, cents);
}
