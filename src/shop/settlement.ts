import { exp, log } from '../lib/arithmetic';
import { defaultShop } from '../scenario/shop-parameters';
import { block, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { LIFE, LIFE_WIDTH } from './customers';
import { PURPOSE } from './event';
import { STANDARD_NORMAL } from './laws';
import { ORDER_FLAG } from './orders';
import { decideDropOut, hastenIntent } from './purchases';
import { makeUpFor, survey } from './survey';
import { dayOf, HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Days faster or slower than expected beyond which speed no longer colours an experience. Assumed. */
const SPEED_SPAN_DAYS = 3;

/** Doublings or halvings of the page load, and minutes of waiting for service, beyond which neither does. Assumed. */
const LOAD_SPAN_DOUBLINGS = 2;
const WAIT_SPAN_MINUTES = 10;

/** Stars that a price one per cent above the market costs. Assumed. */
const STARS_PER_PRICE_POINT = -0.01;

/** Experience that counts as satisfied, as promoter, as detractor. */
const SATISFIED = 4;
const PROMOTER = 4.5;
const DETRACTOR = 3.5;

const MISHAPS = ORDER_FLAG.wrong | ORDER_FLAG.damaged | ORDER_FLAG.cancelled | ORDER_FLAG.lostParcel | ORDER_FLAG.short;

/** What the customer thinks of a finished order, 1 to 5 stars, by the customer's own mood: a uniform as a word of 32 bits. */
export function experience(world: World, order: number, mood: number): number {
  const { orders, today: shop } = world;
  const flags = orders.flags[order]!;
  const delivered = (flags & ORDER_FLAG.delivered) !== 0;
  let stars = delivered ? shop.starsOnTime : shop.starsLate;
  if (delivered && (flags & ORDER_FLAG.late) !== 0) {
    const daysLate = (orders.deliveredAt[order]! - orders.promisedAt[order]!) / HOURS_PER_DAY;
    stars = Math.max(Math.min(stars, shop.starsLate), stars - shop.starsPerDayLate * daysLate);
  }
  // Who chose the time judges punctuality, not speed.
  if (delivered && (flags & ORDER_FLAG.window) !== 0) stars += shop.starsForWindow;
  else if (delivered) {
    // Speed counts up to the promise; what comes after it is lateness and nothing else.
    const judgedAt = Math.min(orders.deliveredAt[order]!, Math.max(orders.promisedAt[order]!, orders.paidAt[order]!));
    const days = (judgedAt - orders.paidAt[order]!) / HOURS_PER_DAY;
    const faster = Math.min(SPEED_SPAN_DAYS, Math.max(-SPEED_SPAN_DAYS, shop.expectedDeliveryDays - days));
    stars += shop.starsPerDayFaster * faster;
  }
  if ((flags & MISHAPS) !== 0) stars += shop.starsForMishap;
  if ((flags & ORDER_FLAG.unsolved) !== 0) stars += shop.starsForUnsolved;
  else if ((flags & ORDER_FLAG.solved) !== 0) stars += shop.starsForSolved;
  if ((flags & ORDER_FLAG.cared) !== 0) stars += shop.starsForCare;
  if ((flags & ORDER_FLAG.locker) !== 0) stars += shop.starsForLocker;
  const slowness = Math.min(LOAD_SPAN_DOUBLINGS, Math.max(-LOAD_SPAN_DOUBLINGS, orders.slowness[order]!));
  stars += shop.starsPerLoadDoubling * slowness;
  const waited = orders.waited[order]!;
  if (waited >= 0)
    stars += shop.starsPerMinuteWaited * (Math.min(WAIT_SPAN_MINUTES, waited) - shop.referenceWaitMinutes);
  stars += shop.starsPerEase * (shop.interfaceEase - defaultShop.interfaceEase);
  stars += STARS_PER_PRICE_POINT * 100 * (shop.priceLevel / shop.competitorPriceIndex - 1);
  stars += shop.productQualityStars;
  stars += shop.starsNoise * lookUp(STANDARD_NORMAL, unit32(mood));
  return Math.min(5, Math.max(1, stars));
}

/** An order is over: the customer judges it, unless the shop has asked first and means to call. */
export function settle(world: World, order: number): void {
  const { orders, today: shop } = world;
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.verdict, 0);
  const reviews = unit32(word[1]!) < shop.reviewShare;
  const stars = experience(world, order, word[0]!);
  if (shop.surveyShare > 0 && survey(world, order, stars)) return;
  judge(world, order, stars, reviews);
}

/** The shop has called, or it is too late to: the customer judges. */
export function settleFollowUp(world: World, contact: number, called: boolean): void {
  const { orders, contacts, today: shop } = world;
  const order = contacts.subject[contact]!;
  contacts.close(contact);
  block(orders.key0[order]!, orders.key1[order]!, PURPOSE.verdict, 0);
  const reviews = unit32(word[1]!) < shop.reviewShare;
  const stars = experience(world, order, word[0]!);
  judge(world, order, called ? makeUpFor(world, order, stars) : stars, reviews);
}

/** The customer's verdict: it may be published, is talked about, and decides whether the customer comes back sooner, later or never. */
function judge(world: World, order: number, stars: number, reviews: boolean): void {
  const { orders, customers, tally, today: shop } = world;
  const paidDay = dayOf(orders.paidAt[order]!);
  orders.flag(order, ORDER_FLAG.settled);
  tally.add(COUNTER.finished, paidDay, 1);
  tally.add(COUNTER.experienceSum, paidDay, stars);
  const shortfall = Math.max(0, shop.baseRating - stars);
  tally.add(COUNTER.shortfallSum, paidDay, shortfall);
  if (stars >= SATISFIED) tally.add(COUNTER.satisfied, paidDay, 1);
  if (stars >= PROMOTER) tally.add(COUNTER.promoters, paidDay, 1);
  if (stars < DETRACTOR) tally.add(COUNTER.detractors, paidDay, 1);

  if (reviews) {
    world.rating.review(stars);
    tally.add(COUNTER.reviews, world.day, 1);
  }
  const ratio = stars / shop.baseRating;
  if (world.feedbacks.wordOfMouth) world.traffic.hear(ratio, world.ordersPerDay);

  const customer = orders.customer[order]!;
  // Only the customer's latest order speaks for the next one.
  if (customers.life[customer * LIFE_WIDTH + LIFE.lastDay] === paidDay) {
    const felt = world.feedbacks.repeatPurchase;
    const extra = shop.defectionPerStar * (shortfall - shop.shortfallReferenceStars);
    const stays = decideDropOut(world, customer, felt ? extra : 0);
    if (stays && felt) hastenIntent(world, customer, exp(shop.intentElasticity * log(ratio)));
  }
  orders.release(order);
}
