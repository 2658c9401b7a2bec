import { block, child, unit32, word } from '../sim/keyed';
import { remindMember } from './cart-reminders';
import { CHANNEL } from './channels';
import { checkOut } from './checkout';
import { LAW, LAW_WIDTH, LIFE, LIFE_WIDTH } from './customers';
import { KIND, PURPOSE } from './event';
import { decideDropOut, scheduleIntent } from './purchases';
import { countCheckout, countIntentVisit } from './visits';
import type { World } from './world';

/** A member comes back with the intent to buy: the same last step of the funnel decides, relative to the base shop's. */
export function onIntent(world: World, customer: number): void {
  const { customers, visitors, today: shop } = world;
  customers.law[customer * LAW_WIDTH + LAW.intent] = Infinity;
  // The last purchase may still be unsettled: then it had no say, and the law alone decides.
  if (!decideDropOut(world, customer, 0)) return;
  const { life } = customers;
  const at = customer * LIFE_WIDTH;
  child(life[at + LIFE.key0]!, life[at + LIFE.key1]!, KIND.intent, life[at + LIFE.gaps]!);
  const key0 = word[0]!;
  const key1 = word[1]!;
  block(key0, key1, PURPOSE.pays, 0);
  const u = unit32(word[0]!);
  const byEmail = unit32(word[1]!) < shop.intentVisitEmailShare;
  const { day } = world;
  countIntentVisit(world, byEmail, life[at + LIFE.intentDay] === day || life[at + LIFE.lastDay] === day);
  life[at + LIFE.intentDay] = day;
  const reached = world.funnel.paidSpeed * world.served * world.traffic.memberPull;
  const pays = (shop.intentPayShare * world.paidFactor * reached) / world.referenceFactor;
  if (u >= pays) {
    if (shop.cartReminderShare > 0 && remindMember(world, customer, key0, key1)) return;
    scheduleIntent(world, customer);
    return;
  }
  const visitor = visitors.open(key0, key1);
  visitors.customer[visitor] = customer;
  visitors.channel[visitor] = byEmail ? CHANNEL.email : CHANNEL.direct;
  countCheckout(world, key0, key1);
  checkOut(world, visitor);
}
