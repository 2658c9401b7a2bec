import { MAX_LINES } from './orders';
import { cancelOrder } from './cancellation';
import { releaseToPick } from './picking';
import type { World } from './world';

/** Free units of a row go to the lines that wait for it, oldest first. */
export function serveWaiting(world: World, row: number): void {
  const { stock, orders, events } = world;
  const queue = stock.waiting[row]!;
  let served = 0;
  for (const at of queue) {
    const order = Math.floor(at / MAX_LINES);
    const need = orders.lineWaiting[at]!;
    if (need > 0) {
      const moved = stock.book.release(row, need);
      orders.lineWaiting[at] = need - moved;
      orders.waiting[order]! -= moved;
      if (moved < need) break;
      if (orders.waiting[order] === 0) {
        if (events.cancel(orders.patience[order]!)) orders.release(order);
        releaseToPick(world, order);
      }
    }
    served++;
    orders.release(order);
  }
  // Long queues are asked often and mostly in vain.
  if (served > 0) stock.waiting[row] = queue.slice(served);
}

/** What a short pick has freed goes to the orders that wait for it. */
export function serveFreed(world: World): void {
  const { freed } = world.stock;
  for (const row of freed) serveWaiting(world, row);
  freed.length = 0;
}

/** The customer's patience with a backorder ends. */
export function onPatienceEnds(world: World, order: number): void {
  world.orders.release(order);
  callOff(world, order);
}

/** The customer calls an order off that nobody has picked: what is promised is freed, what is owed forgotten, the money returned. */
export function callOff(world: World, order: number): void {
  const { orders, stock } = world;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    const row = orders.lineRow[at]!;
    const owed = orders.lineWaiting[at]!;
    if (owed > 0) stock.book.cancelBackorder(row, owed);
    orders.lineWaiting[at] = 0;
    stock.book.unreserve(row, orders.lineUnits[at]! - owed);
  }
  orders.waiting[order] = 0;
  // What this order held goes to those who still wait for it. The maker's hold keeps the order until the end.
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    serveWaiting(world, orders.lineRow[order * MAX_LINES + line]!);
  }
  cancelOrder(world, order);
}
