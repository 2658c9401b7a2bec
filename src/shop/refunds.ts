import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { dayOf } from './time';
import type { World } from './world';

/** Money goes back to a customer; it belongs to the day of payment, the lost revenue to today. */
export function refund(world: World, cents: number, paidDay: number): void {
  world.ledger.post(ACCOUNT.refunds, ACCOUNT.cash, cents);
  world.tally.add(COUNTER.refundCents, paidDay, cents);
  world.tally.add(COUNTER.revenueCents, world.day, -cents);
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
  if (blameless && shop.returnFeeCents > 0) cents -= Math.min(cents, Math.round(shop.returnFeeCents));
  refund(world, cents, dayOf(orders.paidAt[order]!));
}
