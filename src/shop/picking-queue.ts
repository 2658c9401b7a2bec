import { block, unit32, word } from '../sim/keyed';
import { PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import type { World } from './world';

/** Values of the parameter `pickingMethod`. */
export const PICKING = { single: 0, batch: 1, wave: 2 } as const;

/** An order that asks for express service is marked so; the same number decides again when it is handed over. */
export function chooseService(world: World, order: number): void {
  const { orders, today: shop } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.carrier, 0);
  if (unit32(word[0]!) < shop.expressShare) orders.flag(order, ORDER_FLAG.express);
}

/** Place in a queue of the warehouse, lower is served first: everybody stands in one, unless express orders go first. */
export function priorityOf({ orders, today: shop }: World, order: number): number {
  return shop.expressFirst === 0 || orders.has(order, ORDER_FLAG.express) ? 0 : 1;
}
