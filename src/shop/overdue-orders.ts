import { exponential } from '../sim/distributions';
import { draw } from '../sim/keyed';
import { PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { HOURS_PER_DAY } from './time';
import { callOff } from './waiting-orders';
import type { World } from './world';

/** Hours that everybody gives the shop. */
const A_DAY = HOURS_PER_DAY;

const BEYOND = ORDER_FLAG.picked | ORDER_FLAG.shipped | ORDER_FLAG.cancelled;

/**
 * The day begins: customers whose orders are overdue, and still lie with the pickers, look after them; some have had enough and
 * call them off. Orders that wait for goods end by a patience of their own, and what is picked is on its way.
 */
export function cancelOverdue(world: World): void {
  const { orders, today: shop } = world;
  const now = world.events.time;
  if (!waitsADay(world, now)) return;
  for (let order = 0; order < orders.holds.length; order++) {
    if (orders.holds[order]! <= 0 || (orders.flags[order]! & BEYOND) !== 0) continue;
    // Who waited for goods until now has just heard that they are there.
    const since = Math.max(orders.promisedAt[order]!, orders.queuedAt[order]!);
    if (orders.waiting[order]! > 0 || since + A_DAY > now) continue;
    const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.overdue, 0);
    const patience = A_DAY + exponential.quantile(u, shop.latePatienceDays * HOURS_PER_DAY - A_DAY);
    if (since + patience > now) continue;
    orders.hold(order); // its place in the queue stays: a picker whose turn it is finds it void
    callOff(world, order);
  }
}

/** True if an order has been with the pickers for a day: the first of each line has been longest. */
function waitsADay({ orders, pickers, wave }: World, now: number): boolean {
  const firsts = [wave[0] ?? -1, pickers.firstAt(0), pickers.firstAt(1)];
  return firsts.some((order) => order >= 0 && orders.queuedAt[order]! + A_DAY <= now);
}
