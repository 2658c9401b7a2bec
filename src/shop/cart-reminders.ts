import { binomial } from '../sim/distributions';
import { block, child, draw, unit32, word } from '../sim/keyed';
import { CHANNEL, CHANNEL_COUNT } from './channels';
import { checkOut } from './checkout';
import { counterIndex as COUNTER } from './counters';
import { CUSTOMER_FLAG, LIFE, LIFE_WIDTH } from './customers';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { scheduleIntent } from './purchases';
import { countCheckout, countReturn, left } from './visits';
import type { World } from './world';

/**
 * When those come back who come back at all: hours after a message by which a third, a half and four fifths of the clicks have come
 * (evidence email.clicks, of newsletters), the rest within three days, which is assumed.
 */
const CLICKED = [0, 0.336, 0.514, 0.81, 1] as const;
const BY_HOUR = [0, 1, 3, 24, 72] as const;

/** Hours from the message to the click. */
function hoursToClick(u: number): number {
  let n = 1;
  while (u > CLICKED[n]!) n++;
  const part = (u - CLICKED[n - 1]!) / (CLICKED[n]! - CLICKED[n - 1]!);
  return BY_HOUR[n - 1]! + part * (BY_HOUR[n]! - BY_HOUR[n - 1]!);
}

/**
 * Of the carts that newcomers left this hour, which have just been counted, some are reminded of, and some of these come
 * back. Those of a cell are alike, so their number says all; browsing members' carts are those of their intents.
 */
export function remindHour(world: World, now: number): void {
  for (let cell = 0; cell < 2 * CHANNEL_COUNT; cell++)
    if (left.carts[cell]! > 0) remindCarts(world, left.carts[cell]!, left.key0[cell]!, left.key1[cell]!, now);
}

function remindCarts(world: World, carts: number, key0: number, key1: number, now: number): void {
  const { today: shop, visitors } = world;
  block(key0, key1, PURPOSE.reminder, 0);
  const returns = unit32(word[1]!);
  const sent = binomial.quantile(unit32(word[0]!), carts, shop.cartReminderShare);
  if (sent === 0) return;
  send(world, sent);
  const back = binomial.quantile(returns, sent, shop.cartReturnShare);
  for (let n = 0; n < back; n++) {
    child(key0, key1, KIND.reminded, n);
    const visitor = visitors.open(word[0]!, word[1]!);
    comeBack(world, visitor, now + draw(visitors.key0[visitor]!, visitors.key1[visitor]!, PURPOSE.moment, 0));
  }
}

/** A member has left without paying: true if a reminder brings the member back, and the next intent waits for that. */
export function remindMember(world: World, customer: number, key0: number, key1: number): boolean {
  const { today: shop, visitors } = world;
  block(key0, key1, PURPOSE.reminder, 0);
  if (unit32(word[0]!) >= shop.cartReminderShare) return false;
  const returns = unit32(word[1]!) < shop.cartReturnShare;
  send(world, 1);
  if (!returns) return false;
  const visitor = visitors.open(key0, key1);
  visitors.customer[visitor] = customer;
  comeBack(world, visitor, world.events.time);
  return true;
}

function send({ ledger, tally, today: shop, day }: World, messages: number): void {
  const cents = Math.round(messages * shop.cartReminderCents);
  ledger.post(ACCOUNT.rewards, ACCOUNT.cash, cents);
  tally.add(COUNTER.reminderCents, day, cents);
  tally.add(COUNTER.reminders, day, messages);
}

function comeBack(world: World, visitor: number, leftAt: number): void {
  const { visitors, events, today: shop } = world;
  visitors.channel[visitor] = CHANNEL.email;
  visitors.leftOn[visitor] = world.day;
  const u = draw(visitors.key0[visitor]!, visitors.key1[visitor]!, PURPOSE.reminder, 1);
  events.schedule(leftAt + shop.cartReminderHours + hoursToClick(u), CLASS.arrival, EVENT.cartReturn, visitor);
}

/** The last day on which a member bought or meant to. */
function lastSeen({ customers }: World, customer: number): number {
  const at = customer * LIFE_WIDTH;
  return Math.max(customers.life[at + LIFE.intentDay]!, customers.life[at + LIFE.lastDay]!);
}

/** Back at the cart: the same last step of the funnel decides, relative to the base shop's. */
export function onCartReturn(world: World, visitor: number): void {
  const { visitors, customers, tally, today: shop, day } = world;
  const customer = visitors.customer[visitor]!;
  const isMember = customer >= 0;
  if (isMember && !customers.has(customer, CUSTOMER_FLAG.alive)) {
    visitors.close(visitor);
    return;
  }
  const here = isMember ? lastSeen(world, customer) : visitors.leftOn[visitor]!;
  countReturn(world, isMember, here === day);
  if (isMember) customers.life[customer * LIFE_WIDTH + LIFE.intentDay] = day;
  const reached = world.funnel.paidSpeed * world.served * (isMember ? world.traffic.memberPull : 1);
  const pays = (shop.cartReturnPayShare * world.paidFactor * reached) / world.referenceFactor;
  const key0 = visitors.key0[visitor]!;
  const key1 = visitors.key1[visitor]!;
  if (draw(key0, key1, PURPOSE.reminder, 2) >= pays) {
    if (isMember) scheduleIntent(world, customer);
    visitors.close(visitor);
    return;
  }
  tally.add(COUNTER.cartsRecovered, day, 1);
  countCheckout(world, key0, key1);
  checkOut(world, visitor);
}
