import { block, draw, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { REASON } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { findWay, tariffOf, way, weightOf } from './parcel-way';
import { contactAbout, onMishap } from './service-demand';
import { settle } from './settlement';
import { serveWaiting } from './waiting-orders';
import { dayOf, HOURS_PER_DAY } from './world';
import type { World } from './world';

/** Days after hand-over without a delivery at which a parcel is given up as lost. */
const GIVEN_UP_DAYS = 10;
const NEXT_ATTEMPT_HOURS = 24;
/** Attempts after which a neighbour or a locker takes the parcel. */
const MOST_ATTEMPTS = 3;
/** Days from delivery to the customer's final word on an order. */
const SETTLE_DAYS = 7;
/** Chance that a wrong or damaged line comes back. Assumed. */
const FAULTY_RETURN_SHARE = 0.7;
const RETURN_TRANSIT_DAYS = 3;
/** Days after the return window, and after the promised time, within which every question about an order is over. */
const LAST_WORD_DAYS = 60;

/** The carriers collect what stands at the dock, oldest first, up to the contracted number. */
export function pickUp(world: World): void {
  const capacity = Math.min(world.dock.length, world.today.carrierCapacityPerDay);
  for (let n = 0; n < capacity; n++) handOver(world, world.dock[n]!);
  world.dock = world.dock.slice(capacity);
}

/** The parcel leaves: revenue is earned, the goods leave the books, the carrier's clock starts. */
function handOver(world: World, order: number): void {
  const { orders, stock, ledger, tally, today: shop, day, events } = world;
  const now = events.time;
  const key0 = orders.key0[order]!;
  const key1 = orders.key1[order]!;
  const total = orders.goodsCents[order]! + orders.feeCents[order]!;
  ledger.post(ACCOUNT.prepayment, ACCOUNT.revenue, total);
  let cost = 0;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    const cents = stock.disown(orders.lineRow[at]!, orders.lineUnits[at]!);
    orders.lineCost[at] = cents;
    cost += cents;
  }
  ledger.post(ACCOUNT.costOfGoods, ACCOUNT.inventory, cost);
  block(key0, key1, PURPOSE.carrier, 0);
  const express = unit32(word[0]!) < shop.expressShare;
  const along = unit32(word[1]!);
  if (express) orders.flag(order, ORDER_FLAG.express);
  const meanHours = shop.transitMeanHours * (express ? shop.expressTransitFactor : 1);
  const parcelCents = express ? shop.expressParcelCents : shop.parcelCents;
  const { drawn } = stock.places;
  if (drawn) findWay(world, order, { parcelCents, meanHours }, along);
  const parcels = drawn ? way.parcels : 1;
  const carrier = drawn
    ? way.cents
    : Math.round(shop.parcelCentsPerKg > 0 ? tariffOf(shop, parcelCents, weightOf(world, order)) : parcelCents);
  const packaging = Math.round(shop.packagingCents) * parcels;
  ledger.post(ACCOUNT.carriers, ACCOUNT.cash, carrier);
  ledger.post(ACCOUNT.packaging, ACCOUNT.cash, packaging);
  orders.flag(order, ORDER_FLAG.shipped);
  world.open -= 1;
  tally.add(COUNTER.shipped, day, 1);
  tally.add(COUNTER.revenueCents, day, total);
  tally.add(COUNTER.costOfGoodsCents, day, cost);
  tally.add(COUNTER.carrierCents, day, carrier);
  tally.add(COUNTER.packagingCents, day, packaging);
  tally.add(COUNTER.co2Grams, day, shop.co2GramsPerParcel * parcels);
  orders.queuedAt[order] = now;

  block(key0, key1, PURPOSE.parcel, 0);
  if (unit32(word[1]!) < shop.damagedShare) orders.flag(order, ORDER_FLAG.damaged);
  if (unit32(word[0]!) < shop.lostShare) {
    events.schedule(now + GIVEN_UP_DAYS * HOURS_PER_DAY, CLASS.arrival, EVENT.lost, order);
    return;
  }
  const hours = drawn ? way.hours : meanHours * lookUp(world.laws.transit, along);
  events.schedule(now + hours, CLASS.arrival, EVENT.attempt, order);
}

/** The courier rings: somebody opens, or the parcel comes again tomorrow. */
export function onAttempt(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  const attempt = orders.attempts[order]!++;
  const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.attempt, attempt);
  if (u < shop.failedAttemptShare && attempt + 1 < MOST_ATTEMPTS) {
    if (attempt === 0) tally.add(COUNTER.failedAttempts, dayOf(orders.paidAt[order]!), 1);
    events.schedule(events.time + NEXT_ATTEMPT_HOURS, CLASS.arrival, EVENT.attempt, order);
    return;
  }
  deliver(world, order);
}

function deliver(world: World, order: number): void {
  const { orders, today: shop, tally, events } = world;
  const now = events.time;
  const paid = orders.paidAt[order]!;
  const day = dayOf(paid);
  orders.deliveredAt[order] = now;
  orders.flag(order, ORDER_FLAG.delivered);
  const lastReturn = now + shop.returnWindowDays * HOURS_PER_DAY;
  orders.overAt[order] = Math.max(lastReturn, orders.promisedAt[order]!) + LAST_WORD_DAYS * HOURS_PER_DAY;
  if (orders.has(order, ORDER_FLAG.damaged)) tally.add(COUNTER.damagedParcels, day, 1);
  const faulty = (orders.flags[order]! & (ORDER_FLAG.wrong | ORDER_FLAG.damaged)) !== 0;
  const onTime = now <= orders.promisedAt[order]!;
  if (!onTime) orders.flag(order, ORDER_FLAG.late);
  tally.add(COUNTER.delivered, day, 1);
  tally.add(COUNTER.deliveryHoursSum, day, now - paid);
  tally.add(COUNTER.cycleHoursSum, day, orders.queuedAt[order]! - paid);
  tally.delivered(day, now - paid);
  if (onTime) tally.add(COUNTER.deliveredOnTime, day, 1);
  if (onTime && !faulty) tally.add(COUNTER.onTimeInFull, day, 1);
  if (faulty) onMishap(world, order);
  returns(world, order, faulty);
  events.schedule(now + SETTLE_DAYS * HOURS_PER_DAY, CLASS.arrival, EVENT.settle, order);
}

/** Which lines the customer sends back; the parcel arrives some days later. */
function returns(world: World, order: number, faulty: boolean): void {
  const { orders, today: shop, tally, events } = world;
  const key0 = orders.key0[order]!;
  const key1 = orders.key1[order]!;
  const lines = orders.lineCount[order]!;
  const share = faulty ? Math.max(FAULTY_RETURN_SHARE, shop.returnShare) : shop.returnShare;
  let back = 0;
  for (let line = 0; line < lines; line++) {
    if ((line & 1) === 0) block(key0, key1, PURPOSE.returns, line >> 1);
    if (unit32(word[line & 1]!) < share) {
      orders.lineReturned[order * MAX_LINES + line] = 1;
      back++;
    }
  }
  const day = dayOf(orders.paidAt[order]!);
  tally.add(COUNTER.deliveredLines, day, lines);
  if (back === 0) return;
  tally.add(COUNTER.returnedLines, day, back);
  block(key0, key1, PURPOSE.returnDelay, 0);
  const u = unit32(word[0]!);
  const asks = unit32(word[1]!) < shop.returnContactShare;
  const now = events.time;
  const delay = (RETURN_TRANSIT_DAYS + u * shop.returnWindowDays) * HOURS_PER_DAY;
  orders.hold(order);
  events.schedule(now + delay, CLASS.arrival, EVENT.returnArrives, order);
  if (asks) {
    contactAbout(world, order, REASON.returns, 0, now + u * shop.returnWindowDays * HOURS_PER_DAY);
  }
}

/** Returned goods are inspected: refund, and back to the shelf or written off. */
export function onReturnArrives(world: World, order: number): void {
  const { orders, stock, ledger, tally, today: shop, day } = world;
  const paidDay = dayOf(orders.paidAt[order]!);
  const freight = Math.round(shop.returnFreightCents);
  ledger.post(ACCOUNT.carriers, ACCOUNT.cash, freight);
  tally.add(COUNTER.returnFreightCents, day, freight);
  const damaged = orders.has(order, ORDER_FLAG.damaged);
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    if (orders.lineReturned[at] === 0) continue;
    const cents = orders.lineCents[at]!;
    refund(world, cents, paidDay);
    const cost = orders.lineCost[at]!;
    const units = orders.lineUnits[at]!;
    const row = orders.lineRow[at]!;
    ledger.post(ACCOUNT.inventory, ACCOUNT.costOfGoods, cost);
    tally.add(COUNTER.costOfGoodsCents, day, -cost);
    const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.restock, line);
    if (!damaged && u < shop.restockShare) {
      stock.own(row, units, cost);
      stock.book.restock(row, units);
      serveWaiting(world, row);
    } else {
      ledger.post(ACCOUNT.writeOffs, ACCOUNT.inventory, cost);
      tally.add(COUNTER.writeOffCents, day, cost);
    }
  }
  orders.release(order);
}

function refund(world: World, cents: number, paidDay: number): void {
  world.ledger.post(ACCOUNT.refunds, ACCOUNT.cash, cents);
  world.tally.add(COUNTER.refundCents, paidDay, cents);
  world.tally.add(COUNTER.revenueCents, world.day, -cents);
}

/** A parcel is given up: the customer gets the money back, the shop bears the goods. */
export function onLost(world: World, order: number): void {
  const { orders, tally } = world;
  const paidDay = dayOf(orders.paidAt[order]!);
  orders.flag(order, ORDER_FLAG.lostParcel | ORDER_FLAG.late);
  tally.add(COUNTER.lostParcels, paidDay, 1);
  refund(world, orders.goodsCents[order]! + orders.feeCents[order]!, paidDay);
  onMishap(world, order);
  settle(world, order);
}
