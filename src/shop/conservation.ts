import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import type { World } from './world';

/**
 * What always holds, recounted from the living entities: units per SKU, promises, purchase orders, goods in the books,
 * money. Returns the first fault as a sentence, or null.
 */
export function findFault(world: World): string | null {
  const { stock, orders, ledger, catalogue } = world;
  const reserved = new Int32Array(catalogue.count);
  const backordered = new Int32Array(catalogue.count);
  const picked = new Int32Array(catalogue.count);
  let live = 0;
  let open = 0;
  let prepaid = 0;
  for (let order = 0; order < orders.holds.length; order++) {
    if (orders.holds[order]! <= 0) continue;
    live++;
    const flags = orders.flags[order]!;
    if (lingers(world, order)) return `order ${order}: settled long ago and never let go`;
    if ((flags & (ORDER_FLAG.shipped | ORDER_FLAG.cancelled)) !== 0) continue;
    open++;
    prepaid += orders.goodsCents[order]! + orders.feeCents[order]!;
    const isPicked = (flags & ORDER_FLAG.picked) !== 0;
    for (let line = 0; line < orders.lineCount[order]!; line++) {
      const at = order * MAX_LINES + line;
      const sku = orders.lineSku[at]!;
      if (isPicked) picked[sku]! += orders.lineUnits[at]!;
      else {
        backordered[sku]! += orders.lineWaiting[at]!;
        reserved[sku]! += orders.lineUnits[at]! - orders.lineWaiting[at]!;
      }
    }
  }
  if (live !== orders.live) return `orders: ${live} found, ${orders.live} counted alive`;
  if (open !== world.open) return `orders: ${open} on the way to hand-over, ${world.open} counted`;
  const onOrder = stock.pipeline.unitsByRow();
  const fault = stock.book.recount({ reserved, backordered, onOrder });
  if (fault !== null) return fault;
  let owned = 0;
  for (let sku = 0; sku < catalogue.count; sku++) {
    const units = stock.book.recorded[sku]! + picked[sku]!;
    if (stock.ownedUnits[sku] !== units)
      return `SKU ${sku}: ${stock.ownedUnits[sku]} units in the books, ${units} recorded or picked`;
    if (stock.ownedCents[sku]! < 0) return `SKU ${sku}: inventory account below zero`;
    owned += stock.ownedCents[sku]!;
  }
  if (ledger.balances[ACCOUNT.inventory] !== owned)
    return `inventory account ${ledger.balances[ACCOUNT.inventory]}, SKUs hold ${owned}`;
  if (-ledger.balances[ACCOUNT.prepayment]! !== prepaid)
    return `prepayments ${-ledger.balances[ACCOUNT.prepayment]!}, open orders hold ${prepaid}`;
  if (ledger.imbalance() !== 0) return `books out of balance by ${ledger.imbalance()} cents`;
  return null;
}

function lingers(world: World, order: number): boolean {
  const { orders } = world;
  if (!orders.has(order, ORDER_FLAG.settled) || !orders.has(order, ORDER_FLAG.delivered)) return false;
  return world.events.time > orders.overAt[order]!;
}
