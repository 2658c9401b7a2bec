import type { ShopParameters } from '../scenario/shop-parameters';
import { gamma } from '../sim/distributions';
import { block, child, draw, drawFine, unit32, word } from '../sim/keyed';
import { lookUp, tabulate } from '../sim/quantile-table';
import type { QuantileTable } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { customerLaw, dropOutChance, leavesAfter, purchaseGap, purchaseRate } from './customer-law';
import type { CustomerLaw } from './customer-law';
import { CUSTOMER_FLAG, LAW, LAW_WIDTH, LIFE, LIFE_WIDTH } from './customers';
import type { Customers } from './customers';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { pageOf } from './intent-diary';
import { BUDGET } from './limits';
import type { World } from './world';
import { dayOf, HOURS_PER_DAY, startOfDay } from './time';

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

let known: { shop: Readonly<ShopParameters>; readonly key: string; readonly traits: Traits } | null = null;

/** The traits of a shop's customers, tabulated; the last ones made are kept, for tables take a while. */
export function traitsOf(shop: Readonly<ShopParameters>): Traits {
  if (known?.shop === shop) return known.traits;
  const key = [shop.repeatShape, shop.repeatScaleWeeks, shop.dropOutA, shop.dropOutB, shop.browseShape].join();
  if (known?.key === key) {
    known.shop = shop;
    return known.traits;
  }
  const law = customerLaw({
    shape: shop.repeatShape,
    scale: shop.repeatScaleWeeks * HOURS_PER_WEEK,
    a: shop.dropOutA,
    b: shop.dropOutB,
  });
  const browse = tabulate((u) => gamma.quantile(u, shop.browseShape, 1 / shop.browseShape));
  known = { shop, key, traits: { ...law, browse } };
  return known.traits;
}

/** A new customer with the traits of this key; returns the index. */
export function newCustomer(world: World, key0: number, key1: number): number {
  const { customers, today } = world;
  const traits = traitsOf(today);
  const customer = customers.add(key0, key1);
  const own = customer * LAW_WIDTH;
  customers.law[own + LAW.rate] = purchaseRate(traits, drawFine(key0, key1, PURPOSE.rate, 0));
  block(key0, key1, PURPOSE.traits, 0);
  customers.law[own + LAW.dropOut] = dropOutChance(traits, unit32(word[0]!));
  const browse = (lookUp(traits.browse, unit32(word[1]!)) * today.browseVisitsPerWeek) / HOURS_PER_WEEK;
  customers.browseRate[customer] = browse;
  customers.browseMass += browse;
  return customer;
}

/** The customer has paid an order: the last one is decided without its experience if that is still open, the next gap starts. */
export function recordPurchase(world: World, customer: number): void {
  const { tally, day } = world;
  const { life } = world.customers;
  const at = customer * LIFE_WIDTH;
  const orders = ++life[at + LIFE.orders]!;
  const first = orders === 1;
  if (first) {
    life[at + LIFE.firstDay] = day;
    tally.add(COUNTER.firstOrders, day, 1);
    tally.add(COUNTER.newCohort, day, 1);
  } else {
    tally.add(COUNTER.repeatOrders, day, 1);
    if (orders === 2) {
      const firstDay = life[at + LIFE.firstDay]!;
      if (day - firstDay <= 30) tally.add(COUNTER.newCohortRepeat30, firstDay, 1);
      if (day - firstDay <= 90) tally.add(COUNTER.newCohortRepeat90, firstDay, 1);
    }
  }
  if (first || life[at + LIFE.lastDay] !== day) tally.add(COUNTER.customersOrdering, day, 1);
  noteOrder(world, customer, day);
  scheduleIntent(world, customer);
}

/** Writes an order, already counted, into the customer's record and into what is counted by recency. */
function noteOrder(world: World, customer: number, day: number): void {
  const { life } = world.customers;
  const at = customer * LIFE_WIDTH;
  const last = life[at + LIFE.orders] === 1 ? NEVER : life[at + LIFE.lastDay]!;
  const previous = last === NEVER ? NEVER : life[at + LIFE.previousDay]!;
  world.activeBuyers.move(last + ACTIVE_DAYS, day + ACTIVE_DAYS);
  world.loyalBuyers.move(loyalUntil(last, previous), loyalUntil(day, last));
  life[at + LIFE.previousDay] = last;
  life[at + LIFE.lastDay] = day;
  life[at + LIFE.flags]! |= CUSTOMER_FLAG.undecided;
  world.orderLog.note(day, last);
}

/** First day on which a customer with these last two orders no longer counts as loyal: active, and two orders in a year. */
function loyalUntil(last: number, previous: number): number {
  return Math.min(last + ACTIVE_DAYS, previous + LOYAL_DAYS);
}

/**
 * The next intent to buy, one exponential gap of busy hours from now. Intents come 1/q times as often as purchases and pay with
 * chance q at the reference: a thinned Poisson process is one, so the law holds exactly, over the weeks, while the hour and the
 * day follow the shop's rhythm.
 */
export function scheduleIntent(world: World, customer: number): void {
  const { customers, rhythm, today, events } = world;
  const rate = (customers.law[customer * LAW_WIDTH + LAW.rate]! * (1 + today.loyaltyGain)) / today.intentPayShare;
  planIntent(world, customer, rhythm.busyHoursAt(events.time) + purchaseGap(rate, nextGap(customers, customer)));
}

/** An intent at so many busy hours: soon it is an event, later a note in the diary. */
function planIntent(world: World, customer: number, busyHours: number): void {
  const { diary } = world;
  const page = pageOf(busyHours);
  if (page > diary.opened) {
    diary.note(page, customer);
    world.customers.law[customer * LAW_WIDTH + LAW.intent] = busyHours;
  } else callIntent(world, customer, busyHours);
}

function callIntent({ customers, rhythm, events }: World, customer: number, busyHours: number): void {
  const time = Math.max(events.time, rhythm.timeAt(busyHours));
  const handle = events.schedule(time, CLASS.arrival, EVENT.intent, customer);
  customers.law[customer * LAW_WIDTH + LAW.intent] = -handle;
}

/** What the diary has for the hour that begins `now` becomes events. */
export function callIntents(world: World, now: number): void {
  const { rhythm, diary } = world;
  const last = pageOf(rhythm.busyHoursAt(now + 1));
  while (diary.opened < last) openPage(world, ++diary.opened);
}

/** Who is noted on the page that is being opened. */
const noted: number[] = [];

function openPage(world: World, page: number): void {
  const { diary, customers } = world;
  const { law } = customers;
  noted.length = 0;
  for (let customer = diary.take(page); customer >= 0; customer = diary.take(page)) noted.push(customer);
  // Intents move, and customers leave. Asked in a loop of its own, so that memory looks for many of them at once.
  let count = 0;
  for (const customer of noted) {
    const holds =
      customers.has(customer, CUSTOMER_FLAG.alive) && pageOf(law[customer * LAW_WIDTH + LAW.intent]!) === page;
    if (holds) noted[count++] = customer;
  }
  for (let n = 0; n < count; n++) {
    const customer = noted[n]!;
    const busyHours = law[customer * LAW_WIDTH + LAW.intent]!;
    if (busyHours >= 0) callIntent(world, customer, busyHours); // else it stood here twice
  }
}

/** The next intent is off, whether it was an event or a note. */
function dropIntent({ customers, events }: World, customer: number): void {
  const { law } = customers;
  const own = customer * LAW_WIDTH;
  if (law[own + LAW.intent]! < 0) events.cancel(-law[own + LAW.intent]!);
  law[own + LAW.intent] = Infinity;
}

/** The uniform of the customer's next gap. */
function nextGap(customers: Customers, customer: number): number {
  const { life } = customers;
  const at = customer * LIFE_WIDTH;
  return draw(life[at + LIFE.key0]!, life[at + LIFE.key1]!, PURPOSE.gap, life[at + LIFE.gaps]!++);
}

/**
 * Settles whether the customer's last purchase was the last ever: the law's own chance (none after the first purchase)
 * plus what the experience adds. Returns false if the customer leaves.
 */
export function decideDropOut(world: World, customer: number, extra: number): boolean {
  const { customers } = world;
  if (!customers.has(customer, CUSTOMER_FLAG.undecided)) return customers.has(customer, CUSTOMER_FLAG.alive);
  const { life, law } = customers;
  const at = customer * LIFE_WIDTH;
  const own = customer * LAW_WIDTH;
  life[at + LIFE.flags]! &= ~CUSTOMER_FLAG.undecided;
  const orders = life[at + LIFE.orders]!;
  const u = draw(life[at + LIFE.key0]!, life[at + LIFE.key1]!, PURPOSE.leaves, orders);
  if (!leavesAfter(orders, law[own + LAW.dropOut]!, extra, u)) return true;
  customers.leave(customer);
  dropIntent(world, customer);
  world.tally.add(COUNTER.defections, world.day, 1);
  return false;
}

/** Moves the next intent: the busy hours until it are divided by `factor`. */
export function hastenIntent(world: World, customer: number, factor: number): void {
  const { customers, rhythm, events } = world;
  const intent = customers.law[customer * LAW_WIDTH + LAW.intent]!;
  if (intent === Infinity || factor === 1) return;
  const now = rhythm.busyHoursAt(events.time);
  const due = intent < 0 ? rhythm.busyHoursAt(events.timeOf(-intent)) : intent;
  dropIntent(world, customer);
  planIntent(world, customer, now + Math.max(0, due - now) / factor);
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
  const at = customer * LIFE_WIDTH;
  const rate = customers.law[customer * LAW_WIDTH + LAW.rate]!;
  customers.life[at + LIFE.firstDay] = dayOf(time);
  for (;;) {
    const day = dayOf(time);
    customers.life[at + LIFE.orders]! += 1;
    noteOrder(world, customer, day);
    if (!decideDropOut(world, customer, 0)) return;
    time += purchaseGap(rate, nextGap(customers, customer));
    if (time >= now) break;
  }
  scheduleIntent(world, customer);
}
