import type { ShopParameters } from '../scenario/shop-parameters';
import { gamma } from '../sim/distributions';
import { child, draw, drawFine, word } from '../sim/keyed';
import { lookUp, tabulate } from '../sim/quantile-table';
import type { QuantileTable } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { customerLaw, dropOutChance, leavesAfter, purchaseGap, purchaseRate } from './customer-law';
import type { CustomerLaw } from './customer-law';
import { CUSTOMER_FLAG } from './customers';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { BUDGET } from './limits';
import type { World } from './world';
import { dayOf, HOURS_PER_DAY, startOfDay } from './world';

/** The laws that a shop's customers live by; rates are per hour. */
export interface Traits extends CustomerLaw {
  /** Browsing rates relative to their mean. */
  readonly browse: QuantileTable;
}

const HOURS_PER_WEEK = 168;
/** Days since the last order within which a customer counts as active, and since the one before it as loyal. */
const ACTIVE_DAYS = 180;
const LOYAL_DAYS = 365;
/** Day of an order that never was. */
const NEVER = -100000;

let known: { readonly key: string; readonly traits: Traits } | null = null;

/** The traits of a shop's customers, tabulated; the last ones made are kept, for tables take a while. */
export function traitsOf(shop: Readonly<ShopParameters>): Traits {
  const key = [shop.repeatShape, shop.repeatScaleWeeks, shop.dropOutA, shop.dropOutB, shop.browseShape].join();
  if (known?.key === key) return known.traits;
  const law = customerLaw({
    shape: shop.repeatShape,
    scale: shop.repeatScaleWeeks * HOURS_PER_WEEK,
    a: shop.dropOutA,
    b: shop.dropOutB,
  });
  const browse = tabulate((u) => gamma.quantile(u, shop.browseShape, 1 / shop.browseShape));
  known = { key, traits: { ...law, browse } };
  return known.traits;
}

/** A new customer with the traits of this key; returns the index. */
export function newCustomer(world: World, key0: number, key1: number): number {
  const { customers, today } = world;
  const traits = traitsOf(today);
  const customer = customers.add(key0, key1);
  customers.rate[customer] = purchaseRate(traits, drawFine(key0, key1, PURPOSE.rate, 0));
  customers.dropOut[customer] = dropOutChance(traits, draw(key0, key1, PURPOSE.dropOut, 0));
  const browse =
    (lookUp(traits.browse, draw(key0, key1, PURPOSE.browse, 0)) * today.browseVisitsPerWeek) / HOURS_PER_WEEK;
  customers.browseRate[customer] = browse;
  customers.browseMass += browse;
  return customer;
}

/** The customer has paid an order: the last one is decided without its experience if that is still open, the next gap starts. */
export function recordPurchase(world: World, customer: number, now: number): void {
  const { customers, tally } = world;
  const day = dayOf(now);
  const first = customers.orders[customer] === 0;
  customers.orders[customer]! += 1;
  if (first) {
    customers.firstDay[customer] = day;
    tally.add(COUNTER.firstOrders, day, 1);
    tally.add(COUNTER.newCohort, day, 1);
  } else {
    tally.add(COUNTER.repeatOrders, day, 1);
    if (customers.orders[customer] === 2) {
      const firstDay = customers.firstDay[customer]!;
      if (day - firstDay <= 30) tally.add(COUNTER.newCohortRepeat30, firstDay, 1);
      if (day - firstDay <= 90) tally.add(COUNTER.newCohortRepeat90, firstDay, 1);
    }
  }
  if (first || customers.lastDay[customer] !== day) tally.add(COUNTER.customersOrdering, day, 1);
  noteOrder(world, customer, day);
  scheduleIntent(world, customer, now);
}

/** Writes an order, already counted, into the customer's record and into what is counted by recency. */
function noteOrder(world: World, customer: number, day: number): void {
  const { customers } = world;
  const last = customers.orders[customer] === 1 ? NEVER : customers.lastDay[customer]!;
  const previous = last === NEVER ? NEVER : customers.previousDay[customer]!;
  world.activeBuyers.move(last + ACTIVE_DAYS, day + ACTIVE_DAYS);
  world.loyalBuyers.move(loyalUntil(last, previous), loyalUntil(day, last));
  customers.previousDay[customer] = last;
  customers.lastDay[customer] = day;
  customers.flags[customer]! |= CUSTOMER_FLAG.undecided;
  world.orderLog.note(day, customer, customers.orders[customer]!);
}

/** First day on which a customer with these last two orders no longer counts as loyal: active, and two orders in a year. */
function loyalUntil(last: number, previous: number): number {
  return Math.min(last + ACTIVE_DAYS, previous + LOYAL_DAYS);
}

/**
 * The next intent to buy, one exponential gap from now; beyond the horizon it is not scheduled. Intents come 1/q times as
 * often as purchases and pay with chance q at the reference: a thinned Poisson process is one, so the law holds exactly.
 */
export function scheduleIntent(world: World, customer: number, now: number): void {
  const { customers, today } = world;
  const u = draw(customers.key0[customer]!, customers.key1[customer]!, PURPOSE.gap, customers.gaps[customer]!);
  customers.gaps[customer]! += 1;
  const time = now + purchaseGap((customers.rate[customer]! * (1 + today.loyaltyGain)) / today.intentPayShare, u);
  customers.nextIntent[customer] =
    time < world.lastHour ? world.events.schedule(time, CLASS.arrival, EVENT.intent, customer) : -1;
}

/**
 * Settles whether the customer's last purchase was the last ever: the law's own chance (none after the first purchase)
 * plus what the experience adds. Returns false if the customer leaves.
 */
export function decideDropOut(world: World, customer: number, extra: number): boolean {
  const { customers } = world;
  if (!customers.has(customer, CUSTOMER_FLAG.undecided)) return customers.has(customer, CUSTOMER_FLAG.alive);
  customers.flags[customer]! &= ~CUSTOMER_FLAG.undecided;
  const orders = customers.orders[customer]!;
  const u = draw(customers.key0[customer]!, customers.key1[customer]!, PURPOSE.leaves, orders);
  if (!leavesAfter(orders, customers.dropOut[customer]!, extra, u)) return true;
  customers.leave(customer);
  if (customers.nextIntent[customer]! >= 0) world.events.cancel(customers.nextIntent[customer]!);
  customers.nextIntent[customer] = -1;
  world.tally.add(COUNTER.defections, world.day, 1);
  return false;
}

/** Moves the next intent: its remaining time is divided by `factor`. */
export function hastenIntent(world: World, customer: number, now: number, factor: number): void {
  const handle = world.customers.nextIntent[customer]!;
  if (handle < 0 || factor === 1) return;
  const time = now + (world.events.timeOf(handle) - now) / factor;
  if (time < world.lastHour) world.events.reschedule(handle, time);
  else {
    world.events.cancel(handle);
    world.customers.nextIntent[customer] = -1;
  }
}

/**
 * The customers of the shop's past: each first order of the last `historyDays` is drawn, and each life since then is lived by
 * the law until `now`.
 */
export function populate(world: World, now: number): void {
  const shop = world.today;
  const { customers } = world;
  const today = dayOf(now);
  let carry = 0;
  for (let back = shop.historyDays; back >= 1; back--) {
    carry += shop.historyOrdersPerDay;
    const born = Math.floor(carry);
    if (customers.count + born > BUDGET.customers) {
      world.stopped = `before the first day: more than ${BUDGET.customers} customers`;
      break;
    }
    carry -= born;
    const day = today - back;
    child(world.key0, world.key1, KIND.day, day);
    const day0 = word[0]!;
    const day1 = word[1]!;
    for (let n = 0; n < born; n++) {
      child(day0, day1, KIND.customer, n);
      live(world, newCustomer(world, word[0]!, word[1]!), startOfDay(day) + ((n + 0.5) / born) * HOURS_PER_DAY, now);
    }
  }
  customers.browseMass = Math.max(0, customers.browseMass);
}

/** One life from its first purchase at `time` until `now`. */
function live(world: World, customer: number, time: number, now: number): void {
  const { customers } = world;
  customers.firstDay[customer] = dayOf(time);
  for (;;) {
    const day = dayOf(time);
    customers.orders[customer]! += 1;
    noteOrder(world, customer, day);
    if (!decideDropOut(world, customer, 0)) return;
    const u = draw(customers.key0[customer]!, customers.key1[customer]!, PURPOSE.gap, customers.gaps[customer]!);
    customers.gaps[customer]! += 1;
    time += purchaseGap(customers.rate[customer]!, u);
    if (time >= now) break;
  }
  scheduleIntent(world, customer, now);
}
