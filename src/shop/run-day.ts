import type { Digest } from '../lib/digest';
import { checkOut } from './checkout';
import { findFault } from './conservation';
import { closeDay, openDay } from './day';
import { onAttempt, onLost, onReturnArrives, pickUp } from './delivery';
import { EVENT } from './event';
import { onIntent } from './intents';
import { stopFor, watch } from './limits';
import { onGoodsIn, onPatienceEnds } from './replenishment-desk';
import { ask, onContact, onReneges, onServed, staffService } from './service';
import { onLateCheck } from './service-demand';
import { settle } from './settlement';
import { countCheckout, openHour } from './visits';
import { onPacked, onPicked, staffWarehouse } from './warehouse';
import { HOURS_PER_DAY, startOfDay } from './world';
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
    if (hour === 0) openDay(world, now);
    staffWarehouse(world, hour, now);
    staffService(world, hour);
    if (hour === world.today.carrierCutOffHour) pickUp(world, now);
    openHour(world, hour, now);
    while (events.next(now + 1)) {
      world.eventCount++;
      if (!world.budget.allows(events.time)) {
        stopFor(world);
        break;
      }
      if (world.digest !== null) fold(world, world.digest);
      happen(world, events.code, events.slot, events.time);
    }
    watch(world);
  }
  closeDay(world);
}

/** One event, by its code. */
function happen(world: World, code: number, slot: number, now: number): void {
  switch (code) {
    case EVENT.checkout:
      if (world.visitors.tries[slot] === 0)
        countCheckout(world, world.visitors.key0[slot]!, world.visitors.key1[slot]!);
      checkOut(world, slot, now);
      return;
    case EVENT.question:
      ask(world, slot);
      return;
    case EVENT.intent:
      onIntent(world, slot, now);
      return;
    case EVENT.picked:
      onPicked(world, slot, now);
      return;
    case EVENT.packed:
      onPacked(world, slot, now);
      return;
    case EVENT.attempt:
      onAttempt(world, slot, now);
      return;
    case EVENT.lost:
      onLost(world, slot, now);
      return;
    case EVENT.lateCheck:
      onLateCheck(world, slot);
      return;
    case EVENT.settle:
      settle(world, slot, now);
      return;
    case EVENT.returnArrives:
      onReturnArrives(world, slot, now);
      return;
    case EVENT.patienceEnds:
      onPatienceEnds(world, slot, now);
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
      onGoodsIn(world, slot, now);
      return;
    default:
      throw new RangeError(`unknown event code ${code}`);
  }
}

/** Takes an event into the digest: when, what, and to whom by its key, never by slot or sequence. */
function fold(world: World, digest: Digest): void {
  const { code, slot, time } = world.events;
  digest.addFloat64(time);
  digest.addInt32(code);
  switch (code) {
    case EVENT.checkout:
    case EVENT.question:
      digest.addInt32(world.visitors.key0[slot]!);
      break;
    case EVENT.intent:
      digest.addInt32(world.customers.key0[slot]!);
      break;
    case EVENT.contact:
    case EVENT.served:
    case EVENT.reneges:
      digest.addInt32(world.contacts.key0[slot]!);
      break;
    case EVENT.goodsIn:
      digest.addInt32(world.stock.pipeline.row[slot]! * 65536 + world.stock.pipeline.ordinal[slot]!);
      break;
    default:
      digest.addInt32(world.orders.key0[slot]!);
  }
}

/** Recounts everything; throws an Error that names the fault. */
export function assertConserved(world: World): void {
  const fault = findFault(world);
  if (fault !== null) throw new Error(`day ${world.day}: ${fault}`);
}
