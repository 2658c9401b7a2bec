import { draw } from '../sim/keyed';
import { noteFurtherAttempt } from './carbon';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { refund } from './refunds';
import { sendBack } from './returns';
import { onMishap } from './service-demand';
import { settle } from './settlement';
import { dayOf, HOURS_PER_DAY } from './time';
import type { World } from './world';

const NEXT_ATTEMPT_HOURS = 24;
/** Attempts after which a neighbour or a locker takes the parcel. */
const MOST_ATTEMPTS = 3;
/** Days from delivery to the customer's final word on an order. */
const SETTLE_DAYS = 7;
/** Days after the return window, and after the promised time, within which every question about an order is over. */
const LAST_WORD_DAYS = 60;

/** The courier rings: somebody opens, or the parcel comes again tomorrow. A pick-up point is always open, and at a chosen time somebody is home. */
export function onAttempt(world: World, order: number): void {
  const { orders, carriers, tally, events } = world;
  const attempt = orders.attempts[order]!++;
  const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.attempt, attempt);
  let chance = carriers.failed[orders.carrier[order]!]!;
  if (orders.has(order, ORDER_FLAG.window)) chance *= 1 - world.today.windowFailureCut;
  const failed = u < chance && !orders.has(order, ORDER_FLAG.locker);
  if (failed && attempt + 1 < MOST_ATTEMPTS) {
    if (attempt === 0) tally.add(COUNTER.failedAttempts, dayOf(orders.paidAt[order]!), 1);
    noteFurtherAttempt(world, order);
    events.schedule(events.time + NEXT_ATTEMPT_HOURS, CLASS.arrival, EVENT.attempt, order);
    return;
  }
  deliver(world, order);
}

function deliver(world: World, order: number): void {
  const { orders, stock, today: shop, tally, events } = world;
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
  if (stock.places.drawn && stock.places.livesFar(orders.region[order]!)) {
    tally.add(COUNTER.deliveredFar, day, 1);
    if (onTime) tally.add(COUNTER.deliveredFarOnTime, day, 1);
  }
  if (onTime && !faulty) tally.add(COUNTER.onTimeInFull, day, 1);
  if (faulty) onMishap(world, order);
  sendBack(world, order, faulty);
  events.schedule(now + SETTLE_DAYS * HOURS_PER_DAY, CLASS.arrival, EVENT.settle, order);
}

/** A parcel is given up: the customer gets the money back, the shop bears the goods. */
export function onLost(world: World, order: number): void {
  const { orders, tally } = world;
  const paidDay = dayOf(orders.paidAt[order]!);
  orders.flag(order, ORDER_FLAG.lostParcel | ORDER_FLAG.late);
  tally.add(COUNTER.lostParcels, paidDay, 1);
  refund(world, order, orders.goodsCents[order]!, orders.feeCents[order]!);
  onMishap(world, order);
  settle(world, order);
}
