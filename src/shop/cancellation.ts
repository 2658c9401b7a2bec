import { counterIndex as COUNTER } from './counters';
import { ACCOUNT } from './ledger';
import { undoPoints } from './loyalty';
import { ORDER_FLAG } from './orders';
import { settle } from './settlement';
import { dayOf } from './time';
import type { World } from './world';

/** The shop gives up an order before hand-over and gives back what was paid. */
export function cancelOrder(world: World, order: number): void {
  const { orders, ledger, tally } = world;
  orders.flag(order, ORDER_FLAG.cancelled);
  const inPoints = undoPoints(world, order, 1, ACCOUNT.prepayment);
  ledger.post(ACCOUNT.prepayment, ACCOUNT.cash, orders.goodsCents[order]! + orders.feeCents[order]! - inPoints);
  tally.add(COUNTER.cancelled, dayOf(orders.paidAt[order]!), 1);
  world.lostIntentCents += orders.goodsCents[order]!;
  world.open -= 1;
  settle(world, order);
}
