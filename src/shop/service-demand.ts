import { exponential } from '../sim/distributions';
import { block, child, draw, unit32, word } from '../sim/keyed';
import { REASON } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { ACCOUNT } from './ledger';
import { dayOf, HOURS_PER_DAY, startOfDay } from './time';
import type { World } from './world';

/** Mean hours after the promised time at which a customer asks, and after a delivery with a fault. Assumed. */
const ASKS_AFTER_PROMISE_HOURS = 8;
const COMPLAINS_AFTER_HOURS = 12;

/** Hours of the day in which customers write or call: a wish of the night waits for the morning. Assumed. */
const WAKES_AT_HOUR = 8;

/** The whole day mapped onto its waking hours, order kept; never earlier than `time`. */
export function awake(time: number): number {
  const start = startOfDay(dayOf(time));
  return start + WAKES_AT_HOUR + (time - start) * (1 - WAKES_AT_HOUR / HOURS_PER_DAY);
}

/** A contact about an order, at `time` or later in that day; it holds the order until the matter is closed. */
export function contactAbout(world: World, order: number, reason: number, attempt: number, time: number): number {
  const { orders, contacts, events } = world;
  child(orders.key0[order]!, orders.key1[order]!, KIND.contact, reason * 16 + attempt);
  const contact = contacts.open(word[0]!, word[1]!);
  contacts.reason[contact] = reason;
  contacts.attempt[contact] = attempt;
  contacts.subject[contact] = order;
  orders.hold(order);
  events.schedule(awake(time), CLASS.arrival, EVENT.contact, contact);
  return contact;
}

/**
 * At payment: whether this customer will ask for the parcel before it is late, and whether once it is; tracking answers instead.
 * A shop that cares looks after every order at the promised hour, whoever would ask.
 */
export function askWhereItIs(world: World, order: number, now: number): void {
  const { orders, today: shop } = world;
  const untracked = 1 - world.carriers.tracking;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.wismo, 0);
  const early = unit32(word[0]!);
  const late = unit32(word[1]!);
  const chance = shop.wismoShareOnTime * untracked;
  const promised = orders.promisedAt[order]!;
  // One uniform serves for whether and when: given that it lies below the chance it is uniform there.
  if (early < chance) {
    const time = now + (promised - now) * (0.4 + 0.6 * (early / chance));
    contactAbout(world, order, REASON.whereIsMyOrder, 0, time);
  } else if (late < shop.wismoShareLate * untracked) orders.flag(order, ORDER_FLAG.asksIfLate);
  if (shop.careShare > 0) {
    orders.flag(order, ORDER_FLAG.watched);
    orders.hold(order);
    world.events.schedule(promised, CLASS.arrival, EVENT.lateCheck, order);
  } else if (orders.has(order, ORDER_FLAG.asksIfLate)) askLater(world, order);
}

/** Some hours after the promised time this customer will ask, if the parcel is not there by then. */
function askLater(world: World, order: number): void {
  const { orders, events } = world;
  orders.hold(order);
  const u = draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.wismo, 1);
  const time = orders.promisedAt[order]! + exponential.quantile(u, ASKS_AFTER_PROMISE_HOURS);
  events.schedule(time, CLASS.arrival, EVENT.lateCheck, order);
}

const OVER = ORDER_FLAG.delivered | ORDER_FLAG.cancelled | ORDER_FLAG.lostParcel;

/** The promised time has passed for a shop that cares, or for a customer who would ask: is the parcel still on its way? */
export function onLateCheck(world: World, order: number): void {
  const { orders, events } = world;
  const watched = orders.has(order, ORDER_FLAG.watched);
  if ((orders.flags[order]! & OVER) === 0) {
    if (events.time < orders.promisedAt[order]!) {
      // Another time was agreed on in between: nobody calls the parcel late before that.
      if (watched) {
        events.schedule(orders.promisedAt[order]!, CLASS.arrival, EVENT.lateCheck, order);
        return;
      }
      askLater(world, order);
    } else if (!cares(world, order, CARE.late)) {
      if (!watched) contactAbout(world, order, REASON.whereIsMyOrder, 0, events.time);
      else if (orders.has(order, ORDER_FLAG.asksIfLate)) askLater(world, order);
    }
  }
  orders.flags[order]! &= ~ORDER_FLAG.watched;
  orders.release(order);
}

/** A parcel went wrong, was damaged or lost: the shop may address it first, else the customer may complain. */
export function onMishap(world: World, order: number): void {
  const { orders, today: shop } = world;
  if (cares(world, order, CARE.mishap)) return;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.complaint, 0);
  if (unit32(word[0]!) >= shop.complaintShare) return;
  const delay = exponential.quantile(unit32(word[1]!), COMPLAINS_AFTER_HOURS);
  contactAbout(world, order, REASON.complaint, 0, world.events.time + delay);
}

/** What the shop may notice first; each has its own luck. */
const CARE = { late: 0, mishap: 1 } as const;

/** Personal care: a message and a small credit before the customer asks. */
function cares(world: World, order: number, what: number): boolean {
  const { orders, today: shop, ledger, tally } = world;
  if (shop.careShare === 0) return false;
  if (draw(orders.key0[order]!, orders.key1[order]!, PURPOSE.care, what) >= shop.careShare) return false;
  orders.flag(order, ORDER_FLAG.cared);
  const cents = Math.round(shop.goodwillCents);
  ledger.post(ACCOUNT.goodwill, ACCOUNT.cash, cents);
  tally.add(COUNTER.goodwillCents, dayOf(world.events.time), cents);
  return true;
}
