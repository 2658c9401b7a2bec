import { pow } from '../lib/arithmetic';
import { child, draw, word } from '../sim/keyed';
import { CHANNEL } from './channels';
import { checkOut } from './checkout';
import { KIND, PURPOSE } from './event';
import { REFERENCE_PAGE_LOAD } from './funnel';
import { decideDropOut, scheduleIntent } from './purchases';
import { countCheckout, countIntentVisit } from './visits';
import type { World } from './world';

/** A member comes back with the intent to buy: the same last step of the funnel decides, relative to the base shop's. */
export function onIntent(world: World, customer: number, now: number): void {
  const { customers, visitors, today: shop } = world;
  customers.nextIntent[customer] = -1;
  // The last purchase may still be unsettled: then it had no say, and the law alone decides.
  if (!decideDropOut(world, customer, 0)) return;
  child(customers.key0[customer]!, customers.key1[customer]!, KIND.intent, customers.gaps[customer]!);
  const key0 = word[0]!;
  const key1 = word[1]!;
  const byEmail = draw(key0, key1, PURPOSE.medium, 0) < shop.intentVisitEmailShare;
  countIntentVisit(world, byEmail);
  customers.intentDay[customer] = world.day;
  const speed = pow(world.pageLoad / REFERENCE_PAGE_LOAD, shop.speedConversionElasticity);
  const pays = (shop.intentPayShare * world.paidFactor * speed * world.served) / world.referenceFactor;
  if (draw(key0, key1, PURPOSE.pays, 0) >= pays) {
    scheduleIntent(world, customer, now);
    return;
  }
  const visitor = visitors.open(key0, key1);
  visitors.customer[visitor] = customer;
  visitors.channel[visitor] = byEmail ? CHANNEL.email : CHANNEL.direct;
  countCheckout(world, key0, key1);
  checkOut(world, visitor, now);
}
