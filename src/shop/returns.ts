import { block, unit32, word } from '../sim/keyed';
import { REASON } from './contacts';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, PURPOSE } from './event';
import { inspectLater, judgeReturn } from './inspection';
import { ACCOUNT } from './ledger';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { refundReturn } from './refunds';
import { contactAbout } from './service-demand';
import { dayOf, HOURS_PER_DAY } from './time';
import type { World } from './world';

const RETURN_TRANSIT_DAYS = 3;
/** Of the returns without fault, the part that no fee keeps away. Assumed. */
const UNDETERRED = 0.2;

/** Which lines the customer sends back; the parcel arrives some days later. */
export function sendBack(world: World, order: number, faulty: boolean): void {
  const { orders, today: shop, tally, events } = world;
  const key0 = orders.key0[order]!;
  const key1 = orders.key1[order]!;
  const lines = orders.lineCount[order]!;
  let share = shop.returnShare;
  if (orders.has(order, ORDER_FLAG.live)) share *= shop.liveReturnFactor;
  if (faulty) share = Math.max(shop.faultyReturnShare, share);
  else if (shop.returnFeeCents > 0) share *= deterred(world);
  let back = 0;
  for (let line = 0; line < lines; line++) {
    if ((line & 1) === 0) block(key0, key1, PURPOSE.returns, line >> 1);
    if (unit32(word[line & 1]!) < share) {
      orders.lineReturned[order * MAX_LINES + line] = 1;
      back++;
    }
  }
  const day = dayOf(orders.paidAt[order]!);
  tally.add(COUNTER.deliveredLines, day, lines);
  if (back === 0) return;
  tally.add(COUNTER.returnedLines, day, back);
  if (faulty) tally.add(COUNTER.returnedFaulty, day, back);
  block(key0, key1, PURPOSE.returnDelay, 0);
  const u = unit32(word[0]!);
  const asks = unit32(word[1]!) < shop.returnContactShare;
  const now = events.time;
  const delay = (RETURN_TRANSIT_DAYS + u * shop.returnWindowDays) * HOURS_PER_DAY;
  orders.hold(order);
  events.schedule(now + delay, CLASS.arrival, EVENT.returnArrives, order);
  if (asks) {
    contactAbout(world, order, REASON.returns, 0, now + u * shop.returnWindowDays * HOURS_PER_DAY);
  }
}

/** What a return fee leaves of the returns, by its size against the mean order. */
function deterred({ today: shop, orderValueCents }: World): number {
  const percent = (100 * shop.returnFeeCents) / Math.max(1, orderValueCents);
  return Math.max(UNDETERRED, 1 - shop.returnFeeResponse * percent);
}

/** Returned goods are back: freight, refund unless it waits, and inspection, at once or by people who have a queue. */
export function onReturnArrives(world: World, order: number): void {
  const { orders, ledger, tally, today: shop, day } = world;
  const freight = Math.round(shop.returnFreightCents);
  ledger.owe(ACCOUNT.carriers, freight, day, shop.carrierTermDays);
  tally.add(COUNTER.returnFreightCents, day, freight);
  if (shop.co2GramsPerReturn > 0) tally.add(COUNTER.co2Grams, day, shop.co2GramsPerReturn);
  if (shop.refundAfterInspection === 0) refundReturn(world, order);
  orders.queuedAt[order] = world.events.time;
  if (shop.returnInspectors > 0) inspectLater(world, order);
  else judgeReturn(world, order);
}
