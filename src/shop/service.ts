import { EVENING } from '../scenario/station-loads';
import { exponential } from '../sim/distributions';
import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import type { AgentTeam } from './agents';
import { LINE } from './agents';
import { checkOut } from './checkout';
import { MEDIUM, REASON, TEAM } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { drop, isKnown, isSettled, leaveUnsolved, solve } from './matters';
import { ORDER_FLAG } from './orders';
import { settleFollowUp } from './settlement';
import { isWeekend } from './rhythm';
import { onShift } from './warehouse';
import type { World } from './world';

/** Hours after which nobody expects an answer to an e-mail any more. Assumed. */
const EMAIL_GIVEN_UP_HOURS = 7 * 24;
/** Hours after which nobody expects to be called back any more. Assumed. */
const CALL_BACK_GIVEN_UP_HOURS = 24;

/*
 * No time is handed from function to function: it stands in the event list, and a double that is passed on is boxed.
 */

/** A question before buying: the visitor, whose luck the contact shares, waits for the answer to decide. */
export function ask(world: World, visitor: number): void {
  const { contacts, visitors } = world;
  const contact = contacts.open(visitors.key0[visitor]!, visitors.key1[visitor]!);
  contacts.reason[contact] = REASON.presale;
  contacts.subject[contact] = visitor;
  world.tally.add(COUNTER.presaleContacts, world.day, 1);
  getInTouch(world, contact);
}

/** A customer gets in touch about an order. */
export function onContact(world: World, contact: number): void {
  const { contacts, orders, tally, day } = world;
  const asksForParcel = contacts.reason[contact] === REASON.whereIsMyOrder;
  if (asksForParcel && orders.has(contacts.subject[contact]!, ORDER_FLAG.delivered)) {
    drop(world, contact);
    return;
  }
  tally.add(COUNTER.orderContacts, day, 1);
  if (contacts.attempt[contact] === 0) {
    contacts.firstDay[contact] = day;
    tally.add(COUNTER.matters, day, 1);
  }
  getInTouch(world, contact);
}

/** By chat, phone or e-mail; to the bot, to an agent who is free, or into the line. */
function getInTouch(world: World, contact: number): void {
  const { contacts, tally, today: shop, day } = world;
  const key0 = contacts.key0[contact]!;
  const key1 = contacts.key1[contact]!;
  block(key0, key1, PURPOSE.medium, 0);
  const u = unit32(word[0]!);
  contacts.handling[contact] = word[1]!;
  const writes = u >= shop.phoneContactShare;
  const medium = !writes
    ? MEDIUM.phone
    : u < shop.phoneContactShare + shop.emailShareOfContacts
      ? MEDIUM.email
      : MEDIUM.chat;
  contacts.medium[contact] = medium;
  tally.add(COUNTER.contacts, day, 1);
  contacts.arrivedAt[contact] = world.events.time;
  if (medium === MEDIUM.chat && shop.botMeetShare > 0 && askBot(world, contact)) return;
  tally.add(COUNTER.humanContacts, day, 1);
  contacts.team[contact] = writes || world.service.pooled ? TEAM.chat : TEAM.phone;
  if (teamOf(world, contact).request(contact, !writes, medium === MEDIUM.email ? LINE.email : LINE.live))
    startService(world, contact);
  else wait(world, contact);
}

/** The contact stands in line as long as patience lasts; a caller may take up the offer to be called back before it ends. */
function wait(world: World, contact: number): void {
  const { contacts, events, service, today: shop } = world;
  const medium = contacts.medium[contact]!;
  let patience = EMAIL_GIVEN_UP_HOURS;
  if (medium !== MEDIUM.email) {
    block(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.patience, 0);
    // Nobody promises to call back while nobody is there.
    const accepts =
      medium === MEDIUM.phone && unit32(word[1]!) < shop.callBackShare && teamOf(world, contact).agents > 0;
    patience = exponential.quantile(unit32(word[0]!), service.patienceHours);
    if (accepts && patience > service.callBackAfterHours) {
      patience = CALL_BACK_GIVEN_UP_HOURS;
      contacts.callBack[contact] = 1;
    }
  }
  contacts.reneges[contact] = events.schedule(events.time + patience, CLASS.arrival, EVENT.reneges, contact);
}

function teamOf(world: World, contact: number): AgentTeam {
  return world.contacts.team[contact] === TEAM.phone ? world.phone : world.chat;
}

/** The chatbot may go first; true if it closed the matter. */
function askBot(world: World, contact: number): boolean {
  const { contacts, tally, ledger, today: shop, day } = world;
  block(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.bot, 0);
  if (unit32(word[0]!) >= shop.botMeetShare) return false;
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
  if (unit32(word[1]!) >= solves) return false;
  tally.add(COUNTER.botSolved, day, 1);
  tally.add(COUNTER.contactsResolved, day, 1);
  rememberWait(world, contact);
  if (reason === REASON.presale) answerVisitor(world, contact);
  else solve(world, contact);
  return true;
}

/**
 * Who called or chatted remembers how long it took until now, beyond what is tolerated, with the order that it is about or may
 * lead to. Who hung up to be called back stopped waiting then; who writes an e-mail does not wait.
 */
function rememberWait(world: World, contact: number): void {
  const { contacts, visitors, orders, service, events } = world;
  if (contacts.medium[contact] === MEDIUM.email) return;
  let hours = events.time - contacts.arrivedAt[contact]!;
  if (contacts.callBack[contact] === 1) hours = Math.min(hours, service.callBackAfterHours);
  const beyond = Math.max(0, 60 * (hours - service.toleratedHours));
  const waited = contacts.reason[contact] === REASON.presale ? visitors.waited : orders.waited;
  const subject = contacts.subject[contact]!;
  waited[subject] = Math.max(0, waited[subject]!) + beyond;
}

function startService(world: World, contact: number): void {
  const { contacts, tally, service, events, day } = world;
  if (contacts.reneges[contact]! >= 0) world.events.cancel(contacts.reneges[contact]!);
  contacts.reneges[contact] = -1;
  const waited = events.time - contacts.arrivedAt[contact]!;
  contacts.responseHours[contact] = waited;
  const medium = contacts.medium[contact]!;
  tally.add(COUNTER.answered, day, 1);
  if (medium !== MEDIUM.email) {
    tally.add(COUNTER.responses, day, 1);
    tally.add(COUNTER.responseMinutesSum, day, waited * 60);
    if (contacts.callBack[contact] === 1 && waited > service.callBackAfterHours) tally.add(COUNTER.callBacks, day, 1);
    rememberWait(world, contact);
  }
  converse(world, contact);
}

/** Somebody has the contact in hand, for as long as it takes. */
function converse(world: World, contact: number): void {
  const { contacts, tally, service, today: shop, events, day } = world;
  const medium = contacts.medium[contact]!;
  let hours = service.handlingHours[medium]! * lookUp(world.laws.service, unit32(contacts.handling[contact]!));
  if (shop.historyHandlingCut > 0 && isKnown(world, contact)) hours *= 1 - shop.historyHandlingCut;
  let hands = 1;
  if (medium !== MEDIUM.phone) {
    // An agent with several open conversations gives each less attention, and part of the time.
    const open = teamOf(world, contact).open;
    hours *= 1 + shop.chatSlowdown * (open - 1);
    hands = open;
  }
  tally.add(COUNTER.agentBusyHours, day, hours / hands);
  events.schedule(events.time + hours, CLASS.departure, EVENT.served, contact);
}

/** A conversation ends: the matter is solved, or comes back, or stays unsolved in silence. */
export function onServed(world: World, contact: number): void {
  const { contacts, tally, day } = world;
  const team = teamOf(world, contact);
  team.end(contacts.medium[contact] === MEDIUM.phone);
  takeUp(world, team);
  if (contacts.reason[contact] === REASON.presale) {
    tally.add(COUNTER.contactsResolved, day, 1);
    answerVisitor(world, contact);
  } else if (contacts.reason[contact] === REASON.followUp) settleFollowUp(world, contact, true);
  else if (isSettled(world, contact)) {
    tally.add(COUNTER.contactsResolved, day, 1);
    solve(world, contact);
  } else leaveUnsolved(world, contact, true);
}

/** Whoever waits comes first; then, with hands still free, the calls that the shop means to make. */
function takeUp(world: World, team: AgentTeam): void {
  if (team.line.length > 0) callIn(world, team);
  if (team.outbound.length > 0) callOut(world, team);
}

function callOut(world: World, team: AgentTeam): void {
  const { contacts, events } = world;
  while (team.outbound.length > 0 && team.line.length === 0 && team.hasRoom(true)) {
    const contact = team.outbound.take();
    events.cancel(contacts.reneges[contact]!);
    contacts.reneges[contact] = -1;
    team.begin(true);
    converse(world, contact);
  }
}

/** The team takes from its line what it has hands for, in order. */
function callIn(world: World, team: AgentTeam): void {
  const { medium } = world.contacts;
  for (;;) {
    const contact = team.line.front();
    if (contact < 0) return;
    const isCall = medium[contact] === MEDIUM.phone;
    if (!team.hasRoom(isCall)) return;
    team.line.leave(contact);
    team.begin(isCall);
    startService(world, contact);
  }
}

/** Patience ends before an agent is free, or nobody has found the time to call. */
export function onReneges(world: World, contact: number): void {
  const { contacts } = world;
  const team = teamOf(world, contact);
  contacts.reneges[contact] = -1;
  if (contacts.reason[contact] === REASON.followUp) {
    team.outbound.leave(contact);
    settleFollowUp(world, contact, false);
    return;
  }
  team.line.leave(contact);
  world.tally.add(COUNTER.abandoned, world.day, 1);
  rememberWait(world, contact);
  if (contacts.reason[contact] === REASON.presale) {
    contacts.responseHours[contact] = Infinity;
    answerVisitor(world, contact);
  } else leaveUnsolved(world, contact, false);
  // Whoever leaves the front may have kept others waiting who need less.
  takeUp(world, team);
}

/** The asker decides: the visit's own uniform against the paid share for answered in time, late, or not at all. */
function answerVisitor(world: World, contact: number): void {
  const { contacts, visitors, service, tally, day } = world;
  const visitor = contacts.subject[contact]!;
  const hours = contacts.responseHours[contact]!;
  contacts.close(contact);
  let paid = visitors.paid[visitor]!;
  if (hours <= service.inTimeHours) {
    paid *= service.inTimeGain;
    tally.add(COUNTER.askersInTime, day, 1);
  } else if (hours < Infinity) {
    paid *= service.lateGain;
    tally.add(COUNTER.askersLate, day, 1);
  } else {
    paid *= service.silenceGain;
    tally.add(COUNTER.askersUnanswered, day, 1);
  }
  if (visitors.stage[visitor]! >= paid) {
    visitors.close(visitor);
    return;
  }
  // A good answer can lead on who would have turned back before the cart or the checkout.
  const counted = visitors.counted[visitor]!;
  if (counted < 1) tally.add(COUNTER.carts, day, 1);
  if (counted < 2) tally.add(COUNTER.checkouts, day, 1);
  checkOut(world, visitor);
}

/** The hour begins: agents come and go, and are paid for the hour. */
export function staffService(world: World, hourOfDay: number): void {
  const { today: shop, tally, ledger, service } = world;
  if (hourOfDay === 0) {
    const pooled = service.pooled;
    service.open(shop);
    if (service.pooled !== pooled) regroup(world);
  }
  const cover = coverOf(world, hourOfDay);
  const writing = Math.round(shop.chatAgents * cover);
  const calling = Math.round(shop.phoneAgents * cover);
  man(world, world.chat, service.pooled ? writing + calling : writing, shop.chatSlots);
  man(world, world.phone, service.pooled ? 0 : calling, 1);
  const agents = writing + calling;
  if (agents === 0) return;
  tally.add(COUNTER.agentPaidHours, world.day, agents);
  const wages = Math.round(agents * shop.agentWageCents);
  ledger.owe(ACCOUNT.agentWages, wages, world.day, shop.wageTermDays);
  tally.add(COUNTER.agentWageCents, world.day, wages);
}

/** The part of the agents who are on duty in an hour of the day. */
function coverOf({ today: shop, day }: World, hourOfDay: number): number {
  if (!onShift(hourOfDay, shop.serviceOpensHour, shop.serviceHours)) return 0;
  const evening = hourOfDay >= EVENING.from || hourOfDay < EVENING.to ? shop.eveningStaffRatio : 1;
  return evening * (isWeekend(day) ? shop.weekendStaffRatio : 1);
}

/** The teams join or part: who waits stands in the new lines in order of coming. */
function regroup(world: World): void {
  const { contacts, chat, phone, service, today } = world;
  const waiting: number[] = [];
  for (const { line } of [phone, chat]) {
    for (let contact = line.take(); contact >= 0; contact = line.take()) waiting.push(contact);
  }
  waiting.sort((a, b) => contacts.arrivedAt[a]! - contacts.arrivedAt[b]!);
  for (const contact of waiting) {
    const medium = contacts.medium[contact]!;
    contacts.team[contact] = medium === MEDIUM.phone && !service.pooled ? TEAM.phone : TEAM.chat;
    teamOf(world, contact).line.join(contact, medium === MEDIUM.email ? LINE.email : LINE.live);
  }
  const from = service.pooled ? phone : chat;
  const to = service.pooled || today.phoneAgents === 0 ? chat : phone;
  if (from === to) return;
  for (let contact = from.outbound.take(); contact >= 0; contact = from.outbound.take()) {
    contacts.team[contact] = to === phone ? TEAM.phone : TEAM.chat;
    to.outbound.join(contact);
  }
}

function man(world: World, team: AgentTeam, agents: number, slots: number): void {
  team.agents = agents;
  team.slots = slots;
  takeUp(world, team);
}
