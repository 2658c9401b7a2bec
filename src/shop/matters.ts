import { exponential } from '../sim/distributions';
import { block, draw, unit32, word } from '../sim/keyed';
import { REASON } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { LIFE, LIFE_WIDTH } from './customers';
import { PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { awake, contactAbout } from './service-demand';
import type { World } from './world';

/** Mean hours until an unsolved matter comes back. Assumed. */
const COMES_BACK_HOURS = 24;
/** The most contacts on one matter. */
const MOST_ATTEMPTS = 5;
/** Hours after a first contact within which another one on the same matter means that the first did not resolve it. */
const RESOLVED_AFTER_HOURS = 7 * 24;

/*
 * A matter is one reason to get in touch about one order. Its first contact resolved it if that contact was answered and no
 * other on the matter follows within seven days, whatever the customer thinks: the trade cannot see more. An abandoned
 * contact resolves nothing, even if nobody hears of the matter again.
 */

/** A contact settles its matter for good. */
export function solve(world: World, contact: number): void {
  const { contacts, orders } = world;
  const order = contacts.subject[contact]!;
  if (contacts.attempt[contact] === 0) {
    countResolved(world, contact);
    orders.flag(order, ORDER_FLAG.solved);
  }
  orders.flags[order]! &= ~ORDER_FLAG.unsolved;
  closeMatter(world, contact);
}

/** A contact ends without help: the customer comes back, or stays silent. */
export function leaveUnsolved(world: World, contact: number, answered: boolean): void {
  const { contacts, orders, today: shop } = world;
  const order = contacts.subject[contact]!;
  const attempt = contacts.attempt[contact]!;
  orders.flag(order, ORDER_FLAG.unsolved);
  const countable = answered && attempt === 0;
  block(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.resolved, 1);
  if (attempt + 1 < MOST_ATTEMPTS && unit32(word[0]!) < shop.repeatContactShare) {
    const now = world.events.time;
    const again = now + exponential.quantile(unit32(word[1]!), COMES_BACK_HOURS);
    const within = awake(again) - now <= RESOLVED_AFTER_HOURS;
    if (countable && !within) countResolved(world, contact);
    const next = contactAbout(world, order, contacts.reason[contact]!, attempt + 1, again);
    contacts.firstDay[next] = contacts.firstDay[contact]!;
    contacts.withinWeek[next] = countable && within ? 1 : 0;
  } else if (countable) countResolved(world, contact);
  closeMatter(world, contact);
}

/** What the customer wanted to ask has answered itself. */
export function drop(world: World, contact: number): void {
  if (world.contacts.withinWeek[contact] === 1) countResolved(world, contact);
  closeMatter(world, contact);
}

/** True if a human answer settles the matter; agents who see what the customer bought before do better. */
export function isSettled(world: World, contact: number): boolean {
  const { contacts, today: shop } = world;
  let chance = shop.firstContactResolution;
  if (shop.historyResolutionGain > 0 && isKnown(world, contact)) chance += shop.historyResolutionGain;
  return draw(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.resolved, 0) < chance;
}

/** True for a contact of a customer with more than one order: the shop knows more than this one. */
export function isKnown(world: World, contact: number): boolean {
  const { contacts, orders, customers } = world;
  if (contacts.reason[contact] === REASON.presale) return false;
  const customer = orders.customer[contacts.subject[contact]!]!;
  return customers.life[customer * LIFE_WIDTH + LIFE.orders]! > 1;
}

function countResolved(world: World, contact: number): void {
  world.tally.add(COUNTER.mattersSolvedFirst, world.contacts.firstDay[contact]!, 1);
}

function closeMatter(world: World, contact: number): void {
  world.orders.release(world.contacts.subject[contact]!);
  world.contacts.close(contact);
}
