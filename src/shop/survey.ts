import { block, unit32, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { PURPOSE } from './event';
import { callLater } from './follow-up';
import { ACCOUNT } from './ledger';
import { dayOf } from './time';
import type { World } from './world';

/** Stars that count as satisfied, and below which an answer is followed up. */
const SATISFIED = 4;
const UNHAPPY = 3.5;

/**
 * The satisfaction survey of a finished order: some customers answer, and the shop means to call some of the unhappy ones.
 * True if it does: then the customer's verdict waits for the call.
 */
export function survey(world: World, order: number, stars: number): boolean {
  const { orders, today: shop, tally } = world;
  const paidDay = dayOf(orders.paidAt[order]!);
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.opinion, 0);
  if (unit32(word[0]!) >= shop.surveyShare) return false;
  tally.add(COUNTER.surveyAnswers, paidDay, 1);
  if (stars >= SATISFIED) tally.add(COUNTER.surveySatisfied, paidDay, 1);
  if (stars >= UNHAPPY || unit32(word[1]!) >= shop.followUpShare) return false;
  callLater(world, order);
  return true;
}

/** An agent has called and said sorry, with a compensation: the stars that are missing to the reference rating come back in part. */
export function makeUpFor(world: World, order: number, stars: number): number {
  const { orders, today: shop, tally, ledger, day } = world;
  const cents = Math.round(shop.followUpCents);
  tally.add(COUNTER.followUps, dayOf(orders.paidAt[order]!), 1);
  tally.add(COUNTER.goodwillCents, day, cents);
  ledger.post(ACCOUNT.goodwill, ACCOUNT.cash, cents);
  return stars + shop.recoveryShare * Math.max(0, shop.baseRating - stars);
}
