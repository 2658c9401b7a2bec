import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import { ORDER_FLAG } from './orders';
import { settle } from './settlement';
import { dayOf } from './time';
import type { World } from './world';

/** The shop gives up an order before hand-over and pays the money back. */
export function cancelOrder(world: World, order: number): void {
  const { orders, ledger, tally } = world;
  orders.flag(order, ORDER_FLAG.cancelled);
  ledger.post(ACCOUNT.prepayment, ACCOUNT.cash, orders.goodsCents[order]! + orders.feeCents[order]!);
  tally.add(COUNTER.cancelled, dayOf(orders.paidAt[order]!), 1);
  world.lostIntentCents += orders.goodsCents[order]!;
  world.open -= 1;
  settle(world, order);
}
