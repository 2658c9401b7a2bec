import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import type { Station } from '../sim/station';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { settle } from './settlement';
import { dayOf, HOURS_PER_DAY } from './world';
import type { World } from './world';

/** Everything of an order is promised: it joins the queue of the pickers. */
export function releaseToPick(world: World, order: number): void {
  world.orders.queuedAt[order] = world.events.time;
  if (world.pickers.request(order, world.events.time)) startPick(world, order);
}

function startPick(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  const now = events.time;
  const mean = shop.pickMinutesPerOrder + shop.pickMinutesPerLine * orders.lineCount[order]!;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.warehouse, 0);
  orders.packing[order] = word[1]!;
  const hours = (mean / 60) * lookUp(world.laws.handling, unit32(word[0]!));
  tally.add(COUNTER.pickWaitHours, world.day, now - orders.queuedAt[order]!);
  tally.add(COUNTER.pickBusyHours, world.day, hours);
  events.schedule(now + hours, CLASS.departure, EVENT.picked, order);
}

/** The picker comes back: with everything, or with less than the record promised, and then the order is cancelled. */
export function onPicked(world: World, order: number): void {
  const next = world.pickers.release(world.events.time);
  if (next >= 0) startPick(world, next);
  const { orders, stock, today: shop, tally, events } = world;
  const { book } = stock;
  const first = order * MAX_LINES;
  const lines = orders.lineCount[order]!;
  tally.add(COUNTER.picked, world.day, 1);
  for (let line = 0; line < lines; line++) {
    const sku = orders.lineRow[first + line]!;
    const units = orders.lineUnits[first + line]!;
    const found = book.pick(sku, units);
    if (found < units) {
      returnToShelf(world, order, line, found);
      tally.add(COUNTER.shortPicks, dayOf(orders.paidAt[order]!), 1);
      orders.flag(order, ORDER_FLAG.short);
      correctRecord(world, sku);
      cancelOrder(world, order);
      return;
    }
  }
  orders.flag(order, ORDER_FLAG.picked);
  for (let line = 0; line < lines; line++) {
    if ((line & 1) === 0) block(orders.key0[order]!, orders.key1[order]!, PURPOSE.wrongItem, line >> 1);
    if (unit32(word[line & 1]!) < shop.wrongItemShare) orders.flag(order, ORDER_FLAG.wrong);
  }
  if (orders.has(order, ORDER_FLAG.wrong)) tally.add(COUNTER.wrongItems, dayOf(orders.paidAt[order]!), 1);
  orders.queuedAt[order] = events.time;
  if (world.packers.request(order, events.time)) startPack(world, order);
}

/** A short pick: what was found goes back, what was not picked yet is no longer promised. */
function returnToShelf(world: World, order: number, shortLine: number, found: number): void {
  const { orders, stock } = world;
  const first = order * MAX_LINES;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const sku = orders.lineRow[first + line]!;
    const units = orders.lineUnits[first + line]!;
    const taken = line < shortLine ? units : line === shortLine ? found : 0;
    if (taken > 0) stock.book.restock(sku, taken);
    if (taken < units) stock.book.unreserve(sku, units - taken);
    stock.freed.push(sku);
  }
}

/** A count puts the record right; what is missing is shrinkage at cost. */
export function correctRecord(world: World, sku: number): void {
  const { stock, ledger, tally } = world;
  const gap = stock.book.count(sku);
  if (gap >= 0) {
    if (gap > 0) stock.own(sku, gap, 0);
    return;
  }
  const cents = stock.disown(sku, Math.min(-gap, stock.ownedUnits[sku]!));
  ledger.post(ACCOUNT.shrinkage, ACCOUNT.inventory, cents);
  tally.add(COUNTER.shrinkageCents, world.day, cents);
}

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

function startPack(world: World, order: number): void {
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

/** True while a shift of `hours` that begins at `opens` is on, at this hour of the day. */
export function onShift(hourOfDay: number, opens: number, hours: number): boolean {
  return (hourOfDay - opens + HOURS_PER_DAY) % HOURS_PER_DAY < hours;
}

/** The hour begins: people come and go, and are paid for the hour. */
export function staffWarehouse(world: World, hourOfDay: number): void {
  const { today: shop, tally, ledger } = world;
  const on = onShift(hourOfDay, shop.warehouseOpensHour, shop.warehouseShiftHours);
  const pickers = on ? shop.pickers : 0;
  const packers = on ? shop.packers : 0;
  const able = 1 - shop.warehouseOutage;
  man(world, world.pickers, Math.round(pickers * able), startPick);
  man(world, world.packers, Math.round(packers * able), startPack);
  if (!on) return;
  tally.add(COUNTER.pickPaidHours, world.day, pickers);
  tally.add(COUNTER.packPaidHours, world.day, packers);
  const wages = Math.round((pickers + packers) * shop.warehouseWageCents);
  ledger.post(ACCOUNT.warehouseWages, ACCOUNT.cash, wages);
  tally.add(COUNTER.warehouseWageCents, world.day, wages);
}

/** Sets the people at a station and starts what they can take on. */
function man(world: World, station: Station, servers: number, start: (world: World, order: number) => void): void {
  if (station.servers === servers) return;
  const now = world.events.time;
  station.setServers(servers, now);
  for (let order = station.admit(now); order >= 0; order = station.admit(now)) start(world, order);
}
