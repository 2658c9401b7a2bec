import { unit32 } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT } from './event';
import { priorityOf } from './picking-queue';
import type { World } from './world';

/** An order is picked whole: it joins the queue of the packers. */
export function releaseToPack(world: World, order: number): void {
  const now = world.events.time;
  world.orders.queuedAt[order] = now;
  if (world.packers.request(order, now, priorityOf(world, order))) startPack(world, order);
}

export function startPack(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  const now = events.time;
  const hours = (shop.packMinutesPerOrder / 60) * lookUp(world.laws.handling, unit32(orders.packing[order]!));
  tally.add(COUNTER.packWaitHours, world.day, now - orders.queuedAt[order]!);
  tally.add(COUNTER.packBusyHours, world.day, hours);
  events.schedule(now + hours, CLASS.departure, EVENT.packed, order);
}

/** An order is packed and waits at the dock. */
export function onPacked(world: World, order: number): void {
  const next = world.packers.release(world.events.time);
  if (next >= 0) startPack(world, next);
  world.tally.add(COUNTER.packed, world.day, 1);
  world.orders.packedAt[order] = world.events.time;
  world.dock.push(order);
}
