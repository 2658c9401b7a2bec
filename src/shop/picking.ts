import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { cancelOrder } from './cancellation';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { releaseToPack } from './packing';
import { chooseService, PICKING, priorityOf } from './picking-queue';
import { correctRecord } from './record-count';
import { dayOf } from './time';
import type { World } from './world';

/** Everything of an order is promised: it joins the queue of the pickers, or waits for the next wave. */
export function releaseToPick(world: World, order: number): void {
  const { orders, today: shop } = world;
  const now = world.events.time;
  orders.queuedAt[order] = now;
  if (shop.expressFirst > 0) chooseService(world, order);
  if (shop.pickingMethod === PICKING.wave) world.wave.push(order);
  else if (world.pickers.request(order, now, priorityOf(world, order))) startPick(world, order);
}

/** The hour begins: a wave that is due is released, all of it before the first picker turns to it. */
export function releaseWave(world: World, hourOfShift: number, onShift: boolean): void {
  const { today: shop, pickers, wave } = world;
  if (wave.length === 0) return;
  const due = onShift && hourOfShift % shop.waveHours === 0;
  if (shop.pickingMethod === PICKING.wave && !due) return;
  const now = world.events.time;
  for (const order of wave) pickers.join(order, now, priorityOf(world, order));
  wave.length = 0;
  for (let order = pickers.admit(now); order >= 0; order = pickers.admit(now)) startPick(world, order);
}

export function startPick(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  const now = events.time;
  if (shop.pickingMethod !== PICKING.single) {
    startTour(world, order);
    return;
  }
  if (orders.has(order, ORDER_FLAG.cancelled)) {
    events.schedule(now, CLASS.departure, EVENT.picked, order); // nothing to pick any more
    return;
  }
  const perLine = shop.pickMinutesPerLine * (1 - shop.walkShare * shop.routingCut);
  const mean = shop.pickMinutesPerOrder + perLine * orders.lineCount[order]!;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.warehouse, 0);
  orders.packing[order] = word[1]!;
  const hours = (mean / 60) * lookUp(world.laws.handling, unit32(word[0]!));
  tally.add(COUNTER.pickWaitHours, world.day, now - orders.queuedAt[order]!);
  tally.add(COUNTER.pickBusyHours, world.day, hours);
  tally.add(COUNTER.pickTours, world.day, 1);
  events.schedule(now + hours, CLASS.departure, EVENT.picked, order);
}

/**
 * A picker sets out with the first order of the queue and takes along what waits behind it, as much as the cart holds. The
 * tour is set up once; walking per line falls with the square root of the orders in it, as the length of the shortest tour
 * through random places does (Beardwood, Halton & Hammersley 1959); each order is then sorted out of it.
 */
function startTour(world: World, head: number): void {
  const { orders, pickers, today: shop, tally, events } = world;
  const now = events.time;
  const isOn = (order: number): boolean => !orders.has(order, ORDER_FLAG.cancelled);
  let size = isOn(head) ? 1 : 0;
  let last = head;
  while (size < shop.ordersPerTour) {
    const next = pickers.takeAlong(now);
    if (next < 0) break;
    orders.nextInTour[last] = next;
    last = next;
    if (isOn(next)) size++;
  }
  const walk = (shop.walkShare * (1 - shop.routingCut)) / Math.sqrt(size);
  const perLine = shop.pickMinutesPerLine * (1 - shop.walkShare + walk);
  const sorting = size > 1 ? shop.sortMinutesPerOrder : 0;
  let hours = 0;
  let setUp = shop.pickMinutesPerOrder;
  for (let order = head; order >= 0; order = orders.nextInTour[order]!) {
    if (!isOn(order)) continue;
    block(orders.key0[order]!, orders.key1[order]!, PURPOSE.warehouse, 0);
    orders.packing[order] = word[1]!;
    const mean = setUp + perLine * orders.lineCount[order]! + sorting;
    hours += (mean / 60) * lookUp(world.laws.handling, unit32(word[0]!));
    setUp = 0;
    tally.add(COUNTER.pickWaitHours, world.day, now - orders.queuedAt[order]!);
  }
  tally.add(COUNTER.pickBusyHours, world.day, hours);
  if (size > 0) tally.add(COUNTER.pickTours, world.day, 1);
  events.schedule(now + hours, CLASS.departure, EVENT.picked, head);
}

/** The picker comes back, from one order or from a tour of several. */
export function onPicked(world: World, head: number): void {
  const next = world.pickers.release(world.events.time);
  if (next >= 0) startPick(world, next);
  const { nextInTour } = world.orders;
  for (let order = head; order >= 0;) {
    const follower = nextInTour[order]!;
    nextInTour[order] = -1;
    bringOrder(world, order);
    order = follower;
  }
}

/**
 * An order comes with everything, or with less than the record promised, and then it is cancelled; one that was called off does
 * not come.
 */
function bringOrder(world: World, order: number): void {
  const { orders, stock, today: shop, tally } = world;
  const { book } = stock;
  if (orders.has(order, ORDER_FLAG.cancelled)) {
    orders.release(order);
    return;
  }
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
  releaseToPack(world, order);
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
