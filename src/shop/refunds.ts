import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import { undoPoints } from './loyalty';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { dayOf } from './time';
import type { World } from './world';

/**
 * A customer is paid back so much of an order's goods, and a fee on top or, below zero, kept: in points what points had paid,
 * the rest in money. It belongs to the day of payment, the lost revenue to today.
 */
export function refund(world: World, order: number, goods: number, fee: number): void {
  const { orders, ledger, tally } = world;
  const all = orders.goodsCents[order]!;
  const inPoints = all > 0 ? undoPoints(world, order, goods / all, ACCOUNT.refunds) : 0;
  // A fee is kept from the money; points pay half of the goods at most.
  const inMoney = Math.max(0, goods + fee - inPoints);
  ledger.post(ACCOUNT.refunds, ACCOUNT.cash, inMoney);
  tally.add(COUNTER.refundCents, dayOf(orders.paidAt[order]!), inMoney + inPoints);
  tally.add(COUNTER.revenueCents, world.day, -inMoney - inPoints);
}

/** The returned lines of an order are paid back, once; a fee is kept unless the shop is to blame. */
export function refundReturn(world: World, order: number): void {
  const { orders, today: shop } = world;
  if (orders.has(order, ORDER_FLAG.refunded)) return;
  orders.flag(order, ORDER_FLAG.refunded);
  let cents = 0;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    if (orders.lineReturned[at] === 1) cents += orders.lineCents[at]!;
  }
  const blameless = (orders.flags[order]! & (ORDER_FLAG.wrong | ORDER_FLAG.damaged)) === 0;
  const kept = blameless && shop.returnFeeCents > 0 ? Math.min(cents, Math.round(shop.returnFeeCents)) : 0;
  refund(world, order, cents, -kept);
}
