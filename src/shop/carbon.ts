import { counterIndex as COUNTER } from './counters';
import { ORDER_FLAG } from './orders';
import { weightOf } from './parcel-way';
import type { way } from './parcel-way';
import type { World } from './world';

/**
 * CO2e of an order that leaves, g: the warehouse's part once, packaging and a first attempt for each parcel, line haul by what
 * each weighs and how far it goes. Without zones there is one parcel that goes the mean way.
 */
export function carbonOf(world: World, order: number, zoned: Readonly<typeof way> | null): number {
  const { today: shop } = world;
  const whole = wholeOf(world, order);
  const { packagingCo2Share, packagingCo2Cut, lineHaulCo2Share, lastMileCo2Share } = shop;
  const warehouse = whole * Math.max(0, 1 - packagingCo2Share - lineHaulCo2Share - lastMileCo2Share);
  const haul = (zoned === null ? weightOf(world, order) : zoned.haul) / shop.co2ParcelGrams;
  const parcel = whole * packagingCo2Share * (1 - packagingCo2Cut) + lastMileOf(world, order, whole);
  return warehouse + whole * lineHaulCo2Share * haul + parcel * (zoned === null ? 1 : zoned.parcels);
}

/** The courier has to come again: the last mile once more. It belongs to the day of the attempt. */
export function noteFurtherAttempt(world: World, order: number): void {
  world.tally.add(COUNTER.co2Grams, world.day, lastMileOf(world, order, wholeOf(world, order)));
}

/** What the carrier's usual parcel costs, of express or ordinary service. */
function wholeOf({ orders, carriers, today: shop }: World, order: number): number {
  const carrier = orders.carrier[order]!;
  const express = carrier === 0 && orders.has(order, ORDER_FLAG.express);
  return carriers.co2Grams[carrier]! * (express ? shop.expressCo2Factor : 1);
}

/** One attempt at the door, or the way to a pick-up point, where one stop serves many. */
function lastMileOf({ orders, today: shop }: World, order: number, whole: number): number {
  const grams = whole * shop.lastMileCo2Share;
  return orders.has(order, ORDER_FLAG.locker) ? Math.max(0, grams - shop.lockerCo2Grams) : grams;
}
