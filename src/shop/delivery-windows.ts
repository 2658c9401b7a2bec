import type { ShopParameters } from '../scenario/shop-parameters';
import { block, unit32, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { dayOf, HOURS_PER_DAY, startOfDay } from './time';
import type { World } from './world';

/** Couriers ring from nine to nine. Assumed. */
const FIRST_HOUR = 9;
const LAST_HOUR = 21;
/** Width of the window whose surcharge is the parameter. */
const REFERENCE_HOURS = 3;

/** Whether the customer of a parcel to the door chooses when the courier rings. */
export function choosesWindow(world: World, order: number): boolean {
  const { orders, tally, today: shop, day } = world;
  if (orders.has(order, ORDER_FLAG.locker)) return false;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.window, 0);
  if (unit32(word[0]!) >= shop.windowShare) return false;
  orders.flag(order, ORDER_FLAG.window);
  tally.add(COUNTER.windowParcels, day, 1);
  return true;
}

/** What a stop at a chosen time costs on top of the tariff, cents. */
export function windowSurcharge(shop: Readonly<ShopParameters>): number {
  return Math.round((shop.windowCents * REFERENCE_HOURS) / shop.windowHours);
}

/**
 * Hours by which the chosen time comes after the earliest possible one: the first window of the chosen hours that begins
 * once the parcel is there, or the one a day later; within it the courier comes at any moment. A parcel that could have been
 * in time is now promised for the end of its window.
 */
export function waitForWindow(world: World, order: number, earliest: number): number {
  const { orders, tally, today: shop, day } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.window, 0);
  const later = unit32(word[1]!) < shop.windowLaterShare ? 1 : 0;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.window, 1);
  const begins = FIRST_HOUR + shop.windowHours * windowAt(shop, unit32(word[0]!));
  let opens = startOfDay(dayOf(earliest)) + begins;
  if (opens < earliest) opens += HOURS_PER_DAY;
  opens += later * HOURS_PER_DAY;
  const rings = opens + shop.windowHours * unit32(word[1]!);
  const closes = opens + shop.windowHours;
  if (earliest <= orders.promisedAt[order]! && closes > orders.promisedAt[order]!) orders.promisedAt[order] = closes;
  tally.add(COUNTER.windowWaitHours, day, rings - earliest);
  return rings - earliest;
}

/** Number of the window of the day that is chosen at this uniform: the last one in its share, else one of the others. */
function windowAt(shop: Readonly<ShopParameters>, u: number): number {
  const windows = Math.max(1, Math.floor((LAST_HOUR - FIRST_HOUR) / shop.windowHours));
  const evening = shop.windowEveningShare;
  if (windows === 1 || u < evening) return windows - 1;
  return Math.min(windows - 2, Math.floor(((u - evening) / (1 - evening)) * (windows - 1)));
}
