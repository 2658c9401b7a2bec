import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { MOST_CARRIERS } from './carriers';
import { PURPOSE } from './event';
import { ORDER_FLAG } from './orders';
import { chooseService } from './picking-queue';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Values of the parameter `carrierRule`. */
const RULE = { mainFirst: 0, cheapest: 1, fastest: 2, cheapestInTime: 3, shares: 4 } as const;

/** A promise counts as kept when this share of a carrier's parcels would keep it. */
const CONFIDENCE = 0.9;
/** Cents beyond any tariff: a carrier that would be late comes after all that would not. */
const LATE = 1e12;

/** Parcels that each carrier can still take at its next pick-up, as planned while a dock is looked through. */
export const room = new Float64Array(MOST_CARRIERS);

/** A carrier stands at the dock: what each of them could still take at its next pick-up. */
export function openRoom(world: World): void {
  const { carriers, today: shop } = world;
  for (let carrier = 0; carrier < carriers.count; carrier++) {
    const refused = carriers.full[carrier] === 1 && shop.carrierOverflow > 0;
    room[carrier] = refused ? 0 : carriers.capacity[carrier]!;
  }
}

/**
 * The carrier that an order waits for, while `present` is at the dock at this hour: by the rule, among those with room if full
 * ones are to be passed over. -1 when nobody has room.
 */
export function chooseCarrier(world: World, order: number, present: number, hour: number): number {
  const { orders, carriers, today: shop } = world;
  chooseService(world, order);
  const express = orders.has(order, ORDER_FLAG.express);
  const rule = express ? RULE.fastest : shop.carrierRule;
  const passOver = shop.carrierOverflow > 0;
  if (rule === RULE.shares) {
    const meant = byShare(world, order);
    if (!passOver || room[meant]! >= 1) return meant;
  }
  const until = orders.promisedAt[order]! - world.events.time;
  const slow = rule === RULE.cheapestInTime ? lookUp(world.laws.transit, CONFIDENCE) : 1;
  let best = -1;
  let least = Infinity;
  for (let carrier = 0; carrier < carriers.count; carrier++) {
    if (passOver && room[carrier]! < 1) continue;
    const main = express && carrier === 0;
    const wait = hoursUntil(carriers.hour[carrier]!, hour, carrier < present);
    const transit = carriers.transit[carrier]! * carriers.delay[carrier]! * (main ? shop.expressTransitFactor : 1);
    const cents = main ? shop.expressParcelCents : carriers.tariff[carrier]!;
    let score = carrier;
    if (rule === RULE.cheapest) score = cents;
    else if (rule === RULE.fastest) score = wait + transit;
    else if (rule === RULE.cheapestInTime) score = wait + transit * slow <= until ? cents : LATE + wait + transit;
    if (score < least) {
      least = score;
      best = carrier;
    }
  }
  return best;
}

/** Hours until a carrier's next pick-up; `gone` tells whether one at this very hour is over. */
function hoursUntil(pickUp: number, hour: number, gone: boolean): number {
  if (pickUp > hour || (pickUp === hour && !gone)) return pickUp - hour;
  return HOURS_PER_DAY + pickUp - hour;
}

function byShare({ orders, carriers, today: shop }: World, order: number): number {
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.carrier, 1);
  const u = unit32(word[0]!);
  if (u < shop.secondShare) return 1;
  return carriers.count > 2 && u < shop.secondShare + shop.thirdShare ? 2 : 0;
}
