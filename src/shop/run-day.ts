import { Digest } from '../lib/digest';
import { child, word } from '../sim/keyed';
import { checkOut } from './checkout';
import { findFault } from './conservation';
import { closeDay, openDay } from './day';
import { onAttempt, onLost, onReturnArrives, pickUp } from './delivery';
import { EVENT, KIND } from './event';
import { onIntent } from './intents';
import { onGoodsIn, onPatienceEnds } from './replenishment-desk';
import { ask, onContact, onReneges, onServed, staffService } from './service';
import { onLateCheck } from './service-demand';
import { settle } from './settlement';
import { countCheckout, openHour } from './visits';
import { onPacked, onPicked, staffWarehouse } from './warehouse';
import { HOURS_PER_DAY, startOfDay } from './world';
import type { World } from './world';

/** Runs one day of a world whose inputs of the day are set. The hours go first at their instants, then what falls into them. */
export function runDay(world: World): void {
  const opens = startOfDay(world.day);
  const { events } = world;
  for (let hour = 0; hour < HOURS_PER_DAY; hour++) {
    const now = opens + hour;
    events.advanceTo(now);
    if (hour === 0) openDay(world, now);
    staffWarehouse(world, hour, now);
    staffService(world, hour, now);
    if (hour === world.today.carrierCutOffHour) pickUp(world, now);
    openHour(world, hour, now);
    while (events.next(now + 1)) {
      world.eventCount++;
      if (world.digest !== null) fold(world, world.digest);
      happen(world, events.code, events.slot, events.time);
    }
  }
  closeDay(world);
}

/** One event, by its code. */
function happen(world: World, code: number, slot: number, now: number): void {
  switch (code) {
    case EVENT.checkout:
      if (world.visitors.tries[slot] === 0) countCheckout(world, world.visitors.key0[slot]!, world.visitors.key1[slot]!);
      return checkOut(world, slot, now);
    case EVENT.question: {
      child(world.visitors.key0[slot]!, world.visitors.key1[slot]!, KIND.contact, 0);
      return ask(world, slot, world.contacts.open(word[0]!, word[1]!));
    }
    case EVENT.intent:
      return onIntent(world, slot, now);
    case EVENT.picked:
      return onPicked(world, slot, now);
    case EVENT.packed:
      return onPacked(world, slot, now);
    case EVENT.attempt:
      return onAttempt(world, slot, now);
    case EVENT.lost:
      return onLost(world, slot, now);
    case EVENT.lateCheck:
      return onLateCheck(world, slot);
    case EVENT.settle:
      return settle(world, slot, now);
    case EVENT.returnArrives:
      return onReturnArrives(world, slot, now);
    case EVENT.patienceEnds:
      return onPatienceEnds(world, slot, now);
    case EVENT.contact:
      return onContact(world, slot, now);
    case EVENT.served:
      return onServed(world, slot, now);
    case EVENT.reneges:
      return onReneges(world, slot, now);
    case EVENT.goodsIn:
      return onGoodsIn(world, slot, now);
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
