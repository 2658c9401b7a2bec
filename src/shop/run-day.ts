import type { Digest } from '../lib/digest';
import { onCartReturn, remindHour } from './cart-reminders';
import { checkOut } from './checkout';
import { findFault } from './conservation';
import { LIFE, LIFE_WIDTH } from './customers';
import { closeDay, openDay } from './day';
import { onAttempt, onLost } from './delivery';
import { EVENT } from './event';
import { pickUp } from './hand-over';
import { onInspected } from './inspection';
import { onIntent } from './intents';
import { stopFor, watch } from './limits';
import { cancelOverdue } from './overdue-orders';
import { onPacked } from './packing';
import { onPicked } from './picking';
import { promoteHour } from './promotion';
import { onGoodsIn } from './purchasing';
import { callIntents } from './purchases';
import { onReturnArrives } from './returns';
import { onTransferIn } from './transfers';
import { onPatienceEnds, serveFreed } from './waiting-orders';
import { ask, onContact, onReneges, onServed, staffService } from './service';
import { onLateCheck } from './service-demand';
import { settle } from './settlement';
import { countCheckout, openHour } from './visits';
import { staffWarehouse } from './warehouse';
import { HOURS_PER_DAY, startOfDay } from './time';
import type { World } from './world';

/**
 * Runs one day of a world whose inputs of the day are set. The hours go first at their instants, then what falls into them.
 * When a limit is reached the day ends early and `world.stopped` says why.
 */
export function runDay(world: World): void {
  const opens = startOfDay(world.day);
  const { events } = world;
  world.eventsAtDawn = world.eventCount;
  for (let hour = 0; hour < HOURS_PER_DAY && world.stopped === null; hour++) {
    const now = opens + hour;
    events.advanceTo(now);
    if (hour === 0) {
      openDay(world);
      cancelOverdue(world);
    }
    staffWarehouse(world, hour);
    staffService(world, hour);
    pickUp(world, hour);
    promoteHour(world, hour);
    callIntents(world, now);
    openHour(world, hour, now);
    if (world.today.cartReminderShare > 0) remindHour(world, now);
    while (events.next(now + 1)) {
      world.eventCount++;
      if (!world.budget.allows(events.time)) {
        stopFor(world);
        break;
      }
      if (world.digest !== null) fold(world, world.digest);
      happen(world, events.code, events.slot);
    }
    watch(world);
  }
  closeDay(world);
}

/** One event, by its code. */
function happen(world: World, code: number, slot: number): void {
  switch (code) {
    case EVENT.checkout:
      if (world.visitors.tries[slot] === 0)
        countCheckout(world, world.visitors.key0[slot]!, world.visitors.key1[slot]!);
      checkOut(world, slot);
      return;
    case EVENT.question:
      ask(world, slot);
      return;
    case EVENT.intent:
      onIntent(world, slot);
      return;
    case EVENT.picked:
      onPicked(world, slot);
      if (world.stock.freed.length > 0) serveFreed(world);
      return;
    case EVENT.packed:
      onPacked(world, slot);
      return;
    case EVENT.attempt:
      onAttempt(world, slot);
      return;
    case EVENT.lost:
      onLost(world, slot);
      return;
    case EVENT.lateCheck:
      onLateCheck(world, slot);
      return;
    case EVENT.settle:
      settle(world, slot);
      return;
    case EVENT.returnArrives:
      onReturnArrives(world, slot);
      return;
    case EVENT.inspected:
      onInspected(world, slot);
      return;
    case EVENT.patienceEnds:
      onPatienceEnds(world, slot);
      return;
    case EVENT.contact:
      onContact(world, slot);
      return;
    case EVENT.served:
      onServed(world, slot);
      return;
    case EVENT.reneges:
      onReneges(world, slot);
      return;
    case EVENT.goodsIn:
      onGoodsIn(world, slot);
      return;
    case EVENT.transferIn:
      onTransferIn(world, slot);
      return;
    case EVENT.cartReturn:
      onCartReturn(world, slot);
      return;
    default:
      throw new RangeError(`unknown event code ${code}`);
  }
}

/** Time of the event that is taken into the digest: in an array, so that it need not be boxed. */
const stamp = new Float64Array(1);

/** Takes an event into the digest: when, what, and to whom by its key, never by slot or sequence. */
function fold(world: World, digest: Digest): void {
  const { code, slot } = world.events;
  stamp[0] = world.events.time;
  digest.addStamped(stamp, code, keyOf(world, code, slot));
}

function keyOf(world: World, code: number, slot: number): number {
  switch (code) {
    case EVENT.checkout:
    case EVENT.question:
    case EVENT.cartReturn:
      return world.visitors.key0[slot]!;
    case EVENT.intent:
      return world.customers.life[slot * LIFE_WIDTH + LIFE.key0]!;
    case EVENT.contact:
    case EVENT.served:
    case EVENT.reneges:
      return world.contacts.key0[slot]!;
    case EVENT.goodsIn:
      return world.stock.pipeline.row[slot]! * 65536 + world.stock.pipeline.ordinal[slot]!;
    case EVENT.transferIn:
      return world.stock.transfers.row[slot]! * 65536 + world.stock.transfers.ordinal[slot]!;
    default:
      return world.orders.key0[slot]!;
  }
}

/** Recounts everything; throws an Error that names the fault. */
export function assertConserved(world: World): void {
  const fault = findFault(world);
  if (fault !== null) throw new Error(`day ${world.day}: ${fault}`);
}
