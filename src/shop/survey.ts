import { block, unit32, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import type { World } from './world';

/** Stars that count as satisfied, and below which an answer is followed up. */
const SATISFIED = 4;
const UNHAPPY = 3.5;

/**
 * The satisfaction survey of a finished order: some customers answer, and the shop follows up some of the unhappy answers.
 * Returns the stars with which the customer leaves: a follow-up gives back part of what was missing to the reference rating.
 */
export function survey(world: World, order: number, stars: number, paidDay: number): number {
  const { orders, today: shop, tally, ledger } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.opinion, 0);
  if (unit32(word[0]!) >= shop.surveyShare) return stars;
  tally.add(COUNTER.surveyAnswers, paidDay, 1);
  if (stars >= SATISFIED) tally.add(COUNTER.surveySatisfied, paidDay, 1);
  if (stars >= UNHAPPY || unit32(word[1]!) >= shop.followUpShare) return stars;
  const cents = Math.round(shop.followUpCents);
  tally.add(COUNTER.followUps, paidDay, 1);
  tally.add(COUNTER.goodwillCents, world.day, cents);
  ledger.post(ACCOUNT.goodwill, ACCOUNT.cash, cents);
  return stars + shop.recoveryShare * Math.max(0, shop.baseRating - stars);
}
