import { LIFE, LIFE_WIDTH } from './customers';
import { ACCOUNT } from './ledger';
import { pointsOf } from './loyalty';
import { MAX_LINES, ORDER_FLAG } from './orders';
import type { World } from './world';

/**
 * What always holds, recounted from the living entities: units per row (a SKU at a place), promises, purchase orders, transfers, goods in the books,
 * members' points, money. Returns the first fault as a sentence, or null.
 */
export function findFault(world: World): string | null {
  const { stock, orders, ledger } = world;
  const { rows } = stock.book;
  const reserved = new Int32Array(rows);
  const backordered = new Int32Array(rows);
  const picked = new Int32Array(rows);
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
      const row = orders.lineRow[at]!;
      if (isPicked) picked[row]! += orders.lineUnits[at]!;
      else {
        backordered[row]! += orders.lineWaiting[at]!;
        reserved[row]! += orders.lineUnits[at]! - orders.lineWaiting[at]!;
      }
    }
  }
  if (live !== orders.live) return `orders: ${live} found, ${orders.live} counted alive`;
  if (open !== world.open) return `orders: ${open} on the way to hand-over, ${world.open} counted`;
  const onOrder = stock.pipeline.unitsByRow();
  const inTransfer = stock.transfers.unitsByRow();
  const fault = stock.book.recount({ reserved, backordered, onOrder, inTransfer });
  if (fault !== null) return fault;
  let owned = 0;
  for (let row = 0; row < rows; row++) {
    const units = stock.book.recorded[row]! + picked[row]! + inTransfer[row]!;
    if (stock.ownedUnits[row] !== units)
      return `row ${row}: ${stock.ownedUnits[row]} units in the books, ${units} recorded, picked or under way`;
    if (stock.ownedCents[row]! < 0) return `row ${row}: inventory account below zero`;
    owned += stock.ownedCents[row]!;
  }
  if (ledger.balances[ACCOUNT.inventory] !== owned)
    return `inventory account ${ledger.balances[ACCOUNT.inventory]}, rows hold ${owned}`;
  if (-ledger.balances[ACCOUNT.prepayment]! !== prepaid)
    return `prepayments ${-ledger.balances[ACCOUNT.prepayment]!}, open orders hold ${prepaid}`;
  if (0 - ledger.balances[ACCOUNT.payable]! !== ledger.owed())
    return `debts of ${-ledger.balances[ACCOUNT.payable]!}, payments of ${ledger.owed()} will fall due`;
  const pointsFault = findPointsFault(world);
  if (pointsFault !== null) return pointsFault;
  if (ledger.imbalance() !== 0) return `books out of balance by ${ledger.imbalance()} cents`;
  return null;
}

/** Points that members hold against what the shop owes, in all and by the day on which they lapse together. */
function findPointsFault(world: World): string | null {
  const { customers, points, ledger, day } = world;
  const byDay = new Map<number, number>();
  let held = 0;
  for (let customer = 0; customer < customers.count; customer++) {
    const cents = customers.points[customer] === 0 ? 0 : pointsOf(world, customer);
    if (cents === 0) continue;
    if (cents < 0) return `customer ${customer}: ${cents} cents of points`;
    const lastDay = customers.life[customer * LIFE_WIDTH + LIFE.lastDay]!;
    byDay.set(lastDay, (byDay.get(lastDay) ?? 0) + cents);
    held += cents;
  }
  if (0 - ledger.balances[ACCOUNT.pointsOwed]! !== held)
    return `points owed ${-ledger.balances[ACCOUNT.pointsOwed]!}, members hold ${held}`;
  for (let lastDay = points.lapsedThrough + 1; lastDay <= day; lastDay++) {
    if (points.on(lastDay) !== (byDay.get(lastDay) ?? 0))
      return `points of members who last ordered on day ${lastDay}: ${points.on(lastDay)}, they hold ${byDay.get(lastDay) ?? 0}`;
  }
  return null;
}

function lingers(world: World, order: number): boolean {
  const { orders } = world;
  if (!orders.has(order, ORDER_FLAG.settled) || !orders.has(order, ORDER_FLAG.delivered)) return false;
  return world.events.time > orders.overAt[order]!;
}
