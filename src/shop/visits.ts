import { log, pow } from '../lib/arithmetic';
import { pagesOfBuying, pagesOfLooking, searchLength } from '../scenario/search-length';
import { defaultShop } from '../scenario/shop-parameters';
import { poisson } from '../sim/distributions';
import { block, child, draw, unit32, word } from '../sim/keyed';
import { blocks } from '../sim/keyed-blocks';
import { lookUp } from '../sim/quantile-table';
import { CELLS_PER_HOUR, CHANNEL, CHANNEL_COUNT, CHANNELS, MEMBER_DIRECT, MEMBER_EMAIL } from './channels';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { pageLoadSeconds, REFERENCE_PAGE_LOAD } from './funnel';
import { STANDARD_NORMAL } from './laws';
import { ACCOUNT } from './ledger';
import { BUDGET } from './limits';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

const SECONDS_PER_HOUR = 3600;
/** One visit in this many is looked at closely. */
const SAMPLING = 16;
/** Standard deviation of the ease that surveyed visitors report. Assumed. */
const EASE_NOISE = 0.9;
/** Stars of ease lost per doubling of the page load time. Assumed. */
const EASE_PER_DOUBLING = 0.4;
const SATISFIED_EASE = 4;
const LN2 = 0.6931471805599453;

/** Visits of a cell whose words are made at once. */
export const VISITS_AHEAD = 8;

/** Words of the next visits of a cell. */
const stages = new Int32Array(2 * VISITS_AHEAD);

/** Visits of each cell of this hour, and the cells' keys. */
const counts = new Int32Array(CELLS_PER_HOUR);
const cellKey0 = new Int32Array(CELLS_PER_HOUR);
const cellKey1 = new Int32Array(CELLS_PER_HOUR);

/** Carts of each cell of this hour that were left without an order or a question; and the cells' keys. */
export const left = { carts: new Int32Array(CELLS_PER_HOUR), key0: cellKey0, key1: cellKey1 };

/** Of this hour's visits: how many stayed, saw a product, filled a cart, went to the checkout, mean to pay. */
const reached = { stays: 0, views: 0, carts: 0, checkouts: 0, buyers: 0 };

/** Of this hour's sampled visits: how many there are, found their wish, on how many pages, and reported ease. */
const sample = { visits: 0, found: 0, pages: 0, satisfied: 0 };

/**
 * Logarithms of the chances that a visitor is willing to see another page, and that the wish needs another; ease as felt today;
 * mean pages of a visit that only looks, of one that buys, and of one that knows the wish.
 */
const sampling = new Float64Array(6);
const PAGES = { looking: 3, buying: 4, returning: 5 } as const;

/** An hour of visits: how many come to each cell, how the site bears them, and how far each gets. */
export function openHour(world: World, hour: number, now: number): void {
  const { tally, rhythm, traffic, ledger, today: shop, day } = world;
  const visits = drawCounts(world, hour);
  const demandPerSecond = (visits * world.pagesPerVisit) / SECONDS_PER_HOUR;
  const load = world.feedbacks.siteLoad ? demandPerSecond / shop.siteCapacityPagesPerSecond : 0.15;
  const down = (hour - shop.siteDownFromHour + HOURS_PER_DAY) % HOURS_PER_DAY < shop.siteDownHours;
  const shed = down ? 1 : load > 1 ? 1 - 1 / load : 0;
  if (shed > 0) world.lostIntentCents += visits * shed * shop.conversionShare * world.orderValueCents;
  world.pageLoad = pageLoadSeconds(shop, load);
  world.served = 1 - shed;
  world.slowness = log(world.pageLoad / REFERENCE_PAGE_LOAD) / LN2;
  world.funnel.openHour(shop, world.pageLoad, shed);
  const cents = traffic.adCentsToday * rhythm.hourShare[hour]!;
  const spent = ledger.accrueOwed(ACCOUNT.advertising, cents, day, shop.adTermDays);
  tally.add(COUNTER.adCents, day, spent);

  openSample(world);
  reached.stays = reached.views = reached.carts = reached.checkouts = reached.buyers = 0;
  let members = 0;
  for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
    const count = counts[cell]!;
    left.carts[cell] = 0;
    if (count === 0) continue;
    walkCell(world, cell, count, now);
    tally.add(VISITS_OF_CELL[cell]!, day, count);
    if (cell >> 1 >= CHANNEL_COUNT) members += count;
  }
  const bounces = visits - reached.stays;
  const expected =
    (reached.stays - reached.buyers) * sampling[PAGES.looking]! + reached.buyers * sampling[PAGES.buying]!;
  // Those who were looked at stand for all; in an hour in which nobody was, their mean does.
  const pages = bounces + (sample.visits > 0 ? (reached.stays * sample.pages) / sample.visits : expected);
  tally.add(COUNTER.visits, day, visits);
  // Members browse so seldom that two such visits on one day are hardly ever the same person's: one in forty.
  tally.add(COUNTER.visitors, day, members + (visits - members) * (1 - shop.sameDayVisitShare));
  tally.add(COUNTER.visitsMember, day, members);
  tally.add(COUNTER.bounces, day, bounces);
  tally.add(COUNTER.productViews, day, reached.views);
  tally.add(COUNTER.carts, day, reached.carts);
  tally.add(COUNTER.checkouts, day, reached.checkouts);
  tally.add(COUNTER.errorBounces, day, visits * shed);
  tally.add(COUNTER.pages, day, pages);
  tally.add(COUNTER.pageLoadSecondsSum, day, pages * world.pageLoad);
  tally.add(COUNTER.pageLoadWeight, day, pages);
  tally.add(COUNTER.waitingSecondsSum, day, pages * world.pageLoad);
  closeSample(world);
  world.visitCount += visits;
  // What the servers deliver next hour hangs on all visits, whose mean is known better than from a sixteenth of them.
  if (visits > 0) world.pagesPerVisit = (bounces + expected) / visits;
}

/** Exact Poisson splitting: each cell's count is drawn from the cell's own uniform. */
function drawCounts(world: World, hour: number): number {
  const { rhythm, traffic, customers, today: shop, day, key0, key1 } = world;
  child(key0, key1, KIND.hour, (day - 1) * HOURS_PER_DAY + hour);
  const hour0 = word[0]!;
  const hour1 = word[1]!;
  const share = rhythm.hourShare[hour]!;
  const members = customers.browseMass * HOURS_PER_DAY * share * rhythm.dayFactor(day) * browsingFactor(world);
  let sum = 0;
  for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
    const visitorClass = cell >> 1;
    let mean: number;
    if (visitorClass < CHANNEL_COUNT)
      mean = traffic.expected[visitorClass]! * traffic.channelHourShare[visitorClass * HOURS_PER_DAY + hour]!;
    else mean = members * (visitorClass === MEMBER_EMAIL ? shop.intentVisitEmailShare : 1 - shop.intentVisitEmailShare);
    mean *= (cell & 1) === 0 ? shop.phoneShare : 1 - shop.phoneShare;
    const count = mean > 0 ? poisson.quantile(draw(hour0, hour1, PURPOSE.count, cell), mean) : 0;
    if (count > 0) {
      child(hour0, hour1, KIND.cell, cell);
      cellKey0[cell] = word[0]!;
      cellKey1[cell] = word[1]!;
    }
    sum += count;
    if (sum > BUDGET.visitsPerHour) {
      world.stopped = `day ${day}: more than ${BUDGET.visitsPerHour} visits in an hour`;
      counts.fill(0);
      return 0;
    }
    counts[cell] = count;
  }
  return sum;
}

/** How members' browsing answers to an easier and faster site. */
export function browsingFactor(world: World): number {
  const { today: shop } = world;
  const ease = shop.interfaceEase / defaultShop.interfaceEase;
  const speed = world.pageLoad > 0 ? REFERENCE_PAGE_LOAD / world.pageLoad : 1;
  return pow(ease * ease * speed, shop.browseEaseElasticity) * world.traffic.memberPull;
}

/**
 * Lets the visits of a cell walk through the funnel. A visit's number and the thresholds are whole numbers of 31 bits, so
 * that their difference has a sign: (u - t) >> 31 is -1 below the threshold, else 0. Comparing without branches, because
 * no processor could guess how far a visit gets.
 */
function walkCell(world: World, cell: number, count: number, now: number): void {
  const { funnel } = world;
  const key0 = cellKey0[cell]!;
  const key1 = cellKey1[cell]!;
  const stay = funnel.stay[cell]!;
  const view = funnel.view[cell]!;
  const cart = funnel.cart[cell]!;
  const checkout = funnel.checkout[cell]!;
  const paid = funnel.paid[cell]!;
  const asks = cell >> 1 < CHANNEL_COUNT ? funnel.asks : 0;
  let stays = 0;
  let views = 0;
  let carts = 0;
  let checkouts = 0;
  let buyers = 0;
  let undecided = 0;
  for (let k = 0; k < count; k++) {
    const at = k % VISITS_AHEAD;
    if (at === 0) blocks(key0, key1, PURPOSE.stage, k, stages);
    const stage = stages[2 * at]!;
    const other = stages[2 * at + 1]!;
    const u = stage >>> 1;
    const stayed = (u - stay) >> 31;
    const viewed = (u - view) >> 31;
    stays -= stayed;
    views -= viewed;
    carts -= (u - cart) >> 31;
    checkouts -= (u - checkout) >> 31;
    const buys = (u - paid) >> 31;
    buyers -= buys;
    const asked = viewed & (((other >>> 1) - asks) >> 31);
    if ((asked | buys) !== 0) {
      openVisitor(world, cell, k, stage, asked === 0 ? EVENT.checkout : EVENT.question, now);
      undecided -= (u - cart) >> 31;
    }
    // The lowest four bits, which are too fine to decide who asks.
    if ((stayed & (((other & (SAMPLING - 1)) - 1) >> 31)) !== 0) lookClosely(cell, k, buys);
  }
  reached.stays += stays;
  reached.views += views;
  reached.carts += carts;
  reached.checkouts += checkouts;
  reached.buyers += buyers;
  left.carts[cell] = carts - undecided;
}

/** Row of the counter that takes each cell's visits. */
const VISITS_OF_CELL = Int32Array.from({ length: CELLS_PER_HOUR }, (_, cell) => {
  const visitorClass = cell >> 1;
  const channel =
    visitorClass === MEMBER_DIRECT ? CHANNEL.direct : visitorClass === MEMBER_EMAIL ? CHANNEL.email : visitorClass;
  return CHANNELS[channel]!.visits;
});

/** A visit that buys or asks becomes an event at a keyed moment of the hour. */
function openVisitor(world: World, cell: number, k: number, stage: number, event: number, now: number): void {
  const { visitors, funnel, events } = world;
  child(cellKey0[cell]!, cellKey1[cell]!, KIND.visit, k);
  const key0 = word[0]!;
  const key1 = word[1]!;
  const visitor = visitors.open(key0, key1);
  visitors.channel[visitor] = cell >> 1;
  visitors.stage[visitor] = unit32(stage);
  visitors.paid[visitor] = funnel.paidShare[cell]!;
  const u = stage >>> 1;
  visitors.counted[visitor] = u < funnel.checkout[cell]! ? 2 : u < funnel.cart[cell]! ? 1 : 0;
  events.schedule(now + draw(key0, key1, PURPOSE.moment, 0), CLASS.arrival, event, visitor);
}

function openSample(world: World): void {
  const { today: shop } = world;
  sample.visits = sample.found = sample.pages = sample.satisfied = 0;
  const search = searchLength(shop);
  sampling[0] = log(search.goesOn);
  sampling[1] = log(search.needsMore);
  sampling[PAGES.looking] = pagesOfLooking(search);
  sampling[PAGES.buying] = pagesOfBuying(search);
  sampling[PAGES.returning] = 1;
  sampling[2] = shop.interfaceEase - EASE_PER_DOUBLING * world.slowness;
}

/** Search effort and reported ease of one of the sampled visits; `buys` is -1 for one that means to pay, else 0. */
function lookClosely(cell: number, k: number, buys: number): void {
  const key0 = cellKey0[cell]!;
  const key1 = cellKey1[cell]!;
  block(key0, key1, PURPOSE.sample, k);
  const willing = 1 + Math.floor(log(unit32(word[0]!)) / sampling[0]!);
  const needed = 1 + Math.floor(log(unit32(word[1]!)) / sampling[1]!);
  sample.visits += 1;
  // Who buys has found the wish, however long it took.
  const found = buys !== 0 || needed <= willing;
  if (found) sample.found += 1;
  sample.pages += found ? needed : willing;
  block(key0, key1, PURPOSE.survey, k);
  if (sampling[2]! + EASE_NOISE * lookUp(STANDARD_NORMAL, unit32(word[0]!)) >= SATISFIED_EASE) sample.satisfied += 1;
}

function closeSample({ tally, day }: World): void {
  tally.add(COUNTER.sampledVisits, day, sample.visits);
  tally.add(COUNTER.wishedFound, day, sample.found);
  tally.add(COUNTER.wishPages, day, sample.pages);
  tally.add(COUNTER.surveyed, day, sample.visits);
  tally.add(COUNTER.surveyedSatisfied, day, sample.satisfied);
}

/** Actions a buyer needed in the checkout: the necessary ones and a Poisson number of others. */
export function countCheckout(world: World, key0: number, key1: number): void {
  const { tally, today: shop, day } = world;
  const extra = Math.max(0, shop.checkoutActions - shop.checkoutActionsNeeded);
  tally.add(
    COUNTER.checkoutActions,
    day,
    shop.checkoutActionsNeeded + poisson.quantile(draw(key0, key1, PURPOSE.actions, 0), extra),
  );
  tally.add(COUNTER.checkoutActionsNeeded, day, shop.checkoutActionsNeeded);
  tally.add(COUNTER.checkoutsCompleted, day, 1);
}

/**
 * A member's visit with the intent to buy is a visit like others, and searches until the wish is found; `again` is true for a
 * member who has been here today, to buy or with the intent.
 */
export function countIntentVisit(world: World, byEmail: boolean, again: boolean): void {
  const { tally, day } = world;
  tally.add(COUNTER.visitsMember, day, 1);
  tally.add(byEmail ? COUNTER.visitsEmail : COUNTER.visitsDirect, day, 1);
  countPurposefulVisit(world, PAGES.buying, again);
}

/**
 * So is a visit of somebody whom a message has reminded of a cart: it comes like those of newsletters, and knows the wish;
 * `again` is true for who left the cart today.
 */
export function countReturn(world: World, isMember: boolean, again: boolean): void {
  if (isMember) world.tally.add(COUNTER.visitsMember, world.day, 1);
  world.tally.add(COUNTER.visitsEmail, world.day, 1);
  countPurposefulVisit(world, PAGES.returning, again);
}

/** Of its pages, the place in `sampling` is passed on: a double would be boxed. */
function countPurposefulVisit(world: World, kind: number, again: boolean): void {
  const { tally, day } = world;
  const pages = sampling[kind]!;
  tally.add(COUNTER.visits, day, 1);
  if (!again) tally.add(COUNTER.visitors, day, 1);
  tally.add(COUNTER.productViews, day, 1);
  tally.add(COUNTER.carts, day, 1);
  tally.add(COUNTER.checkouts, day, 1);
  tally.add(COUNTER.pages, day, pages);
  tally.add(COUNTER.waitingSecondsSum, day, pages * world.pageLoad);
  tally.add(COUNTER.pageLoadSecondsSum, day, pages * world.pageLoad);
  tally.add(COUNTER.pageLoadWeight, day, pages);
  world.visitCount += 1;
}
