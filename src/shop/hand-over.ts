import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { carbonOf } from './carbon';
import { chooseCarrier, openRoom, room } from './carrier-choice';
import { counterIndex as COUNTER } from './counters';
import { choosesWindow, waitForWindow, windowSurcharge } from './delivery-windows';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { findWay, tariffOf, way, weightOf } from './parcel-way';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Days after hand-over without a delivery at which a parcel is given up as lost. */
const GIVEN_UP_DAYS = 10;

/** The hour begins: carriers whose hour it is collect what stands at the dock, oldest first, up to the contracted number. */
export function pickUp(world: World, hour: number): void {
  const { carriers } = world;
  if (carriers.count === 1) {
    if (hour === carriers.hour[0]) collectAll(world);
    return;
  }
  let last = 0;
  for (let carrier = 0; carrier < carriers.count; carrier++) {
    if (carriers.hour[carrier] === hour) collectChosen(world, carrier, hour);
    last = Math.max(last, carriers.hour[carrier]!);
  }
  if (hour === last) world.tally.add(COUNTER.parcelsLeftBehind, world.day, world.dock.length);
}

function collectAll(world: World): void {
  const taken = Math.min(world.dock.length, world.carriers.capacity[0]!);
  for (let n = 0; n < taken; n++) handOver(world, world.dock[n]!, 0);
  world.dock = world.dock.slice(taken);
  closePickUp(world, 0, taken);
  world.tally.add(COUNTER.parcelsLeftBehind, world.day, world.dock.length);
}

/** One of several carriers takes what is meant for it; the rest waits for another, or for tomorrow. */
function collectChosen(world: World, carrier: number, hour: number): void {
  const { carriers, dock } = world;
  const left: number[] = [];
  let taken = 0;
  openRoom(world);
  for (const order of dock) {
    const chosen = chooseCarrier(world, order, carrier, hour);
    const fits = chosen >= 0 && room[chosen]! >= 1;
    if (fits) room[chosen]! -= 1;
    if (fits && chosen === carrier) {
      handOver(world, order, carrier);
      taken++;
    } else left.push(order);
  }
  if (room[carrier]! < 1) carriers.full[carrier] = 1;
  world.dock = left;
  closePickUp(world, carrier, taken);
}

const BY_CARRIER = [-1, COUNTER.parcelsSecond, COUNTER.parcelsThird] as const;

function closePickUp(world: World, carrier: number, taken: number): void {
  const { carriers, tally, day } = world;
  carriers.note(carrier, taken);
  tally.add(COUNTER.parcelsContracted, day, carriers.capacity[carrier]!);
  if (carrier > 0) tally.add(BY_CARRIER[carrier]!, day, taken);
}

/** The parcel leaves: revenue is earned, the goods leave the books, the carrier's clock starts. */
function handOver(world: World, order: number, carrier: number): void {
  const { orders, stock, ledger, tally, carriers, today: shop, day, events } = world;
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
  orders.carrier[order] = carrier;
  block(key0, key1, PURPOSE.carrier, 0);
  // Chosen before, for the queue or for the carrier, or now; express service is the main carrier's.
  if (unit32(word[0]!) < shop.expressShare) orders.flag(order, ORDER_FLAG.express);
  const along = unit32(word[1]!);
  const express = carrier === 0 && orders.has(order, ORDER_FLAG.express);
  const meanHours = carriers.transit[carrier]! * (express ? shop.expressTransitFactor : 1) * carriers.delay[carrier]!;
  let parcelCents = express ? shop.expressParcelCents : carriers.tariff[carrier]!;
  if (shop.lockerShare > 0 && goesToLocker(world, order)) parcelCents *= 1 - shop.lockerTariffCut;
  const { drawn } = stock.places;
  const perKg = carriers.perKg[carrier]!;
  if (drawn) findWay(world, order, { parcelCents, perKg, meanHours }, along);
  const parcels = drawn ? way.parcels : 1;
  let freight = drawn
    ? way.cents
    : Math.round(perKg > 0 ? tariffOf(shop, { parcelCents, perKg }, weightOf(world, order)) : parcelCents);
  const chosen = shop.windowShare > 0 && choosesWindow(world, order);
  if (chosen) freight += windowSurcharge(shop);
  const packaging = Math.round(shop.packagingCents) * parcels;
  ledger.owe(ACCOUNT.carriers, freight, day, shop.carrierTermDays);
  ledger.post(ACCOUNT.packaging, ACCOUNT.cash, packaging);
  orders.flag(order, ORDER_FLAG.shipped);
  world.open -= 1;
  tally.add(COUNTER.shipped, day, 1);
  tally.add(COUNTER.revenueCents, day, total);
  tally.add(COUNTER.costOfGoodsCents, day, cost);
  tally.add(COUNTER.carrierCents, day, freight);
  tally.add(COUNTER.packagingCents, day, packaging);
  tally.add(COUNTER.co2Grams, day, carbonOf(world, order, drawn ? way : null));
  orders.queuedAt[order] = now;

  block(key0, key1, PURPOSE.parcel, 0);
  if (unit32(word[1]!) < carriers.damaged[carrier]!) orders.flag(order, ORDER_FLAG.damaged);
  if (unit32(word[0]!) < carriers.lost[carrier]!) {
    events.schedule(now + GIVEN_UP_DAYS * HOURS_PER_DAY, CLASS.arrival, EVENT.lost, order);
    return;
  }
  let hours = drawn ? way.hours : meanHours * lookUp(world.laws.transit, along);
  if (chosen) hours += waitForWindow(world, order, now + hours);
  events.schedule(now + hours, CLASS.arrival, EVENT.attempt, order);
}

/** Whether the customer fetches the parcel from a pick-up point. */
function goesToLocker(world: World, order: number): boolean {
  const { orders, tally, today: shop, day } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.carrier, 1);
  if (unit32(word[1]!) >= shop.lockerShare) return false;
  orders.flag(order, ORDER_FLAG.locker);
  tally.add(COUNTER.lockerParcels, day, 1);
  return true;
}
