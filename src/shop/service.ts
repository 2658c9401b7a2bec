import { exponential, lognormal } from '../sim/distributions';
import { draw } from '../sim/keyed';
import type { Station } from '../sim/station';
import { checkOut } from './checkout';
import { MEDIUM, REASON } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { ORDER_FLAG } from './orders';
import { contactAbout } from './service-demand';
import { man, onShift } from './warehouse';
import { dayOf } from './world';
import type { World } from './world';

/** Each further open chat of an agent lengthens all of them by this. Assumed. */
const MULTITASKING = 0.15;
/** Mean hours until an unsolved matter comes back. Assumed. */
const COMES_BACK_HOURS = 24;
/** Hours after which nobody expects an answer to an e-mail any more. Assumed. */
const EMAIL_GIVEN_UP_HOURS = 7 * 24;
/** The most contacts on one matter. */
const MOST_ATTEMPTS = 5;

const PRIORITY = { chat: 0, email: 1 } as const;

/** A question before buying: the visitor waits for the answer to decide. */
export function ask(world: World, visitor: number, contact: number): void {
  world.contacts.reason[contact] = REASON.presale;
  world.contacts.subject[contact] = visitor;
  onContact(world, contact, world.events.time);
}

/** A customer gets in touch. */
export function onContact(world: World, contact: number, now: number): void {
  const { contacts, tally, today: shop, day } = world;
  const reason = contacts.reason[contact]!;
  const presale = reason === REASON.presale;
  if (reason === REASON.whereIsMyOrder && world.orders.has(contacts.subject[contact]!, ORDER_FLAG.delivered)) {
    // The parcel came first.
    closeMatter(world, contact);
    return;
  }
  tally.add(COUNTER.contacts, day, 1);
  tally.add(presale ? COUNTER.presaleContacts : COUNTER.orderContacts, day, 1);
  if (contacts.attempt[contact] === 0) {
    contacts.firstDay[contact] = day;
    if (!presale) tally.add(COUNTER.matters, day, 1);
  }
  contacts.arrivedAt[contact] = now;
  const key0 = contacts.key0[contact]!;
  const key1 = contacts.key1[contact]!;
  const u = draw(key0, key1, PURPOSE.medium, 0);
  const medium =
    u < shop.phoneContactShare
      ? MEDIUM.phone
      : u < shop.phoneContactShare + shop.emailShareOfContacts
        ? MEDIUM.email
        : MEDIUM.chat;
  contacts.medium[contact] = medium;
  if (medium === MEDIUM.chat && draw(key0, key1, PURPOSE.bot, 0) < shop.botMeetShare && askBot(world, contact, now))
    return;
  tally.add(COUNTER.humanContacts, day, 1);
  const station = medium === MEDIUM.phone ? world.phone : world.chat;
  if (station.request(contact, now, medium === MEDIUM.email ? PRIORITY.email : PRIORITY.chat)) {
    startService(world, contact, now);
  } else {
    const patience =
      medium === MEDIUM.email
        ? EMAIL_GIVEN_UP_HOURS
        : exponential.quantile(draw(key0, key1, PURPOSE.patience, 0), shop.patienceMinutes / 60);
    contacts.reneges[contact] = world.events.schedule(now + patience, CLASS.arrival, EVENT.reneges, contact);
  }
}

/** The chatbot goes first; true if it closed the matter. */
function askBot(world: World, contact: number, now: number): boolean {
  const { contacts, tally, ledger, today: shop, day } = world;
  const cents = Math.round(shop.botContactCents);
  tally.add(COUNTER.botContacts, day, 1);
  tally.add(COUNTER.botCents, day, cents);
  ledger.post(ACCOUNT.botFees, ACCOUNT.cash, cents);
  const reason = contacts.reason[contact]!;
  const solves =
    reason === REASON.presale
      ? shop.botSolveQuestionShare
      : reason === REASON.complaint
        ? shop.botSolveDisputeShare
        : shop.botSolveOrderShare;
  if (draw(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.botSolves, 0) >= solves) return false;
  tally.add(COUNTER.botSolved, day, 1);
  tally.add(COUNTER.contactsResolved, day, 1);
  if (reason === REASON.presale) answerVisitor(world, contact, now);
  else solved(world, contact);
  return true;
}

function startService(world: World, contact: number, now: number): void {
  const { contacts, tally, today: shop, day } = world;
  if (contacts.reneges[contact]! >= 0) world.events.cancel(contacts.reneges[contact]!);
  contacts.reneges[contact] = -1;
  const waited = now - contacts.arrivedAt[contact]!;
  contacts.responseHours[contact] = waited;
  const medium = contacts.medium[contact]!;
  tally.add(COUNTER.answered, day, 1);
  if (medium !== MEDIUM.email) {
    tally.add(COUNTER.responses, day, 1);
    tally.add(COUNTER.responseMinutesSum, day, waited * 60);
  }
  let minutes =
    medium === MEDIUM.phone ? shop.phoneMinutes : medium === MEDIUM.email ? shop.emailMinutes : shop.chatMinutes;
  let hands = 1;
  if (medium !== MEDIUM.phone && shop.chatAgents > 0) {
    // An agent with n open chats gives each less attention; busy includes this one.
    const open = Math.max(1, Math.min(shop.chatSlots, world.chat.busy / shop.chatAgents));
    minutes *= 1 + MULTITASKING * (open - 1);
    hands = open;
  }
  const u = draw(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.handling, 0);
  const hours = lognormal.quantileByMean(u, minutes / 60, shop.serviceTimeCv);
  tally.add(COUNTER.agentBusyHours, day, hours / hands);
  world.events.schedule(now + hours, CLASS.departure, EVENT.served, contact);
}

/** A conversation ends: the matter is solved, or comes back, or stays unsolved in silence. */
export function onServed(world: World, contact: number, now: number): void {
  const { contacts, today: shop } = world;
  const station = contacts.medium[contact] === MEDIUM.phone ? world.phone : world.chat;
  const next = station.release(now);
  if (next >= 0) startService(world, next, now);
  if (contacts.reason[contact] === REASON.presale) {
    world.tally.add(COUNTER.contactsResolved, dayOf(now), 1);
    answerVisitor(world, contact, now);
    return;
  }
  const u = draw(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.resolved, 0);
  if (u < shop.firstContactResolution) {
    world.tally.add(COUNTER.contactsResolved, dayOf(now), 1);
    solved(world, contact);
  } else unsolved(world, contact, true);
}

/** Patience ends before an agent is free. */
export function onReneges(world: World, contact: number, now: number): void {
  const { contacts } = world;
  const station = contacts.medium[contact] === MEDIUM.phone ? world.phone : world.chat;
  station.withdraw(contact, now);
  contacts.reneges[contact] = -1;
  world.tally.add(COUNTER.abandoned, dayOf(now), 1);
  if (contacts.reason[contact] === REASON.presale) {
    contacts.responseHours[contact] = Infinity;
    answerVisitor(world, contact, now);
  } else unsolved(world, contact, false);
}

/** The asker decides: the visit's own uniform against the paid share for answered in time, late, or not at all. */
function answerVisitor(world: World, contact: number, now: number): void {
  const { contacts, visitors, today: shop } = world;
  const visitor = contacts.subject[contact]!;
  const minutes = contacts.responseHours[contact]! * 60;
  const inTime = minutes <= shop.askInTimeMinutes;
  const answered = minutes < Infinity;
  const ratio = inTime ? shop.askAnsweredRatio : answered ? shop.askLateRatio : 1;
  world.tally.add(
    inTime ? COUNTER.askersInTime : answered ? COUNTER.askersLate : COUNTER.askersUnanswered,
    dayOf(now),
    1,
  );
  const never = 1 - shop.askReferenceInTime - shop.askReferenceLate;
  const mean = shop.askReferenceInTime * shop.askAnsweredRatio + shop.askReferenceLate * shop.askLateRatio + never;
  contacts.close(contact);
  if (visitors.stage[visitor]! < (visitors.paid[visitor]! * ratio) / mean) checkOut(world, visitor, now);
  else visitors.close(visitor);
}

function solved(world: World, contact: number): void {
  const { contacts, orders, tally } = world;
  const order = contacts.subject[contact]!;
  if (contacts.attempt[contact] === 0) {
    tally.add(COUNTER.mattersSolvedFirst, contacts.firstDay[contact]!, 1);
    orders.flag(order, ORDER_FLAG.solved);
  }
  orders.flags[order]! &= ~ORDER_FLAG.unsolved;
  closeMatter(world, contact);
}

function unsolved(world: World, contact: number, answered: boolean): void {
  const { contacts, orders, tally, today: shop } = world;
  const order = contacts.subject[contact]!;
  const attempt = contacts.attempt[contact]!;
  orders.flag(order, ORDER_FLAG.unsolved);
  const key0 = contacts.key0[contact]!;
  const key1 = contacts.key1[contact]!;
  if (attempt + 1 < MOST_ATTEMPTS && draw(key0, key1, PURPOSE.comesBack, 0) < shop.repeatContactShare) {
    const delay = exponential.quantile(draw(key0, key1, PURPOSE.comesBackDelay, 0), COMES_BACK_HOURS);
    const again = contactAbout(world, order, contacts.reason[contact]!, attempt + 1, delay);
    contacts.firstDay[again] = contacts.firstDay[contact]!;
  } else if (attempt === 0 && answered) {
    // Nobody comes back: by the trade's definition the first contact resolved it, though the customer knows better.
    tally.add(COUNTER.mattersSolvedFirst, contacts.firstDay[contact]!, 1);
  }
  closeMatter(world, contact);
}

function closeMatter(world: World, contact: number): void {
  world.orders.release(world.contacts.subject[contact]!);
  world.contacts.close(contact);
}

/** The hour begins: agents come and go, and are paid for the hour. */
export function staffService(world: World, hourOfDay: number, now: number): void {
  const { today: shop, tally, ledger } = world;
  const on = onShift(hourOfDay, shop.serviceOpensHour, shop.serviceHours);
  const chat: Station = world.chat;
  man(world, chat, on ? shop.chatAgents * shop.chatSlots : 0, now, startService);
  man(world, world.phone, on ? shop.phoneAgents : 0, now, startService);
  if (!on) return;
  const agents = shop.chatAgents + shop.phoneAgents;
  tally.add(COUNTER.agentPaidHours, world.day, agents);
  const wages = Math.round(agents * shop.agentWageCents);
  ledger.post(ACCOUNT.agentWages, ACCOUNT.cash, wages);
  tally.add(COUNTER.agentWageCents, world.day, wages);
}
