import { block, child, word } from '../sim/keyed';
import { MEDIUM, REASON, TEAM } from './contacts';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import type { World } from './world';

/** Hours after which a call would come too late to mend anything. Assumed. */
const TOO_LATE_HOURS = 72;

/**
 * The shop means to call the customer of an order: outbound work, which agents take up on the hour and after each conversation
 * when nobody waits for them. The team of the phone makes the calls, where there is one.
 */
export function callLater(world: World, order: number): void {
  const { orders, contacts, events, service, today: shop } = world;
  child(orders.key0[order]!, orders.key1[order]!, KIND.contact, REASON.followUp * 16);
  const contact = contacts.open(word[0]!, word[1]!);
  block(contacts.key0[contact]!, contacts.key1[contact]!, PURPOSE.medium, 0);
  contacts.handling[contact] = word[1]!;
  contacts.reason[contact] = REASON.followUp;
  contacts.medium[contact] = MEDIUM.phone;
  contacts.subject[contact] = order;
  contacts.team[contact] = service.pooled || shop.phoneAgents === 0 ? TEAM.chat : TEAM.phone;
  const team = contacts.team[contact] === TEAM.phone ? world.phone : world.chat;
  team.outbound.join(contact);
  contacts.reneges[contact] = events.schedule(events.time + TOO_LATE_HOURS, CLASS.arrival, EVENT.reneges, contact);
}
