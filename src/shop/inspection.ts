import { block, draw, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { refundReturn } from './refunds';
import { serveWaiting } from './waiting-orders';
import type { World } from './world';

/** A returned parcel joins the queue of the inspectors. */
export function inspectLater(world: World, order: number): void {
  if (world.inspectors.request(order, world.events.time)) startInspection(world, order);
}

export function startInspection(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.returnDelay, 1);
  const hours = (shop.inspectionMinutes / 60) * lookUp(world.laws.handling, unit32(word[0]!));
  tally.add(COUNTER.inspectBusyHours, world.day, hours);
  events.schedule(events.time + hours, CLASS.departure, EVENT.inspected, order);
}

export function onInspected(world: World, order: number): void {
  const next = world.inspectors.release(world.events.time);
  if (next >= 0) startInspection(world, next);
  judgeReturn(world, order);
}

/** A shop that has given up its inspectors judges what they left behind by the way. */
export function takeUpInspections(world: World): void {
  const { inspectors, today: shop } = world;
  if (shop.returnInspectors > 0 || inspectors.queued === 0) return;
  const now = world.events.time;
  for (let order = inspectors.takeAlong(now); order >= 0; order = inspectors.takeAlong(now)) judgeReturn(world, order);
}

/** The goods are looked at: back to the shelf, made good, or written off; and the customer is paid if that waited for it. */
export function judgeReturn(world: World, order: number): void {
  const { orders, stock, ledger, tally, today: shop, day } = world;
  refundReturn(world, order);
  tally.add(COUNTER.inspected, day, 1);
  tally.add(COUNTER.inspectHoursSum, day, world.events.time - orders.queuedAt[order]!);
  const damaged = orders.has(order, ORDER_FLAG.damaged);
  const sound = damaged ? 0 : shop.restockShare;
  const resold = sound + (1 - sound) * shop.refurbishShare;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    if (orders.lineReturned[at] === 0) continue;
    const cost = orders.lineCost[at]!;
    const units = orders.lineUnits[at]!;
    const row = orders.lineRow[at]!;
    ledger.post(ACCOUNT.inventory, ACCOUNT.costOfGoods, cost);
    tally.add(COUNTER.costOfGoodsCents, day, -cost);
    tally.add(COUNTER.returnedUnits, day, units);
    const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.restock, line);
    if (u < resold) {
      if (u >= sound) makeGood(world, units);
      stock.own(row, units, cost);
      stock.book.restock(row, units);
      tally.add(COUNTER.resoldUnits, day, units);
      serveWaiting(world, row);
    } else {
      ledger.post(ACCOUNT.writeOffs, ACCOUNT.inventory, cost);
      tally.add(COUNTER.writeOffCents, day, cost);
    }
  }
  orders.release(order);
}

function makeGood(world: World, units: number): void {
  const { ledger, tally, today: shop, day } = world;
  const cents = Math.round(shop.refurbishCents * units);
  ledger.owe(ACCOUNT.warehouseWages, cents, day, shop.wageTermDays);
  tally.add(COUNTER.warehouseWageCents, day, cents);
  tally.add(COUNTER.refurbishedUnits, day, units);
}
