import { log, pow } from '../lib/arithmetic';
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
import { weekday } from './traffic';
import { HOURS_PER_DAY } from './world';
import type { World } from './world';

const SECONDS_PER_HOUR = 3600;
/** One visit in this many is looked at closely. */
const SAMPLING = 16;
/** Standard deviation of the ease that surveyed visitors report. Assumed. */
const EASE_NOISE = 0.9;
/** Stars of ease lost per doubling of the page load time. Assumed. */
const EASE_PER_DOUBLING = 0.4;
const SATISFIED_EASE = 4;

/** Visits of a cell whose words are made at once. */
export const VISITS_AHEAD = 8;

/** Words of the next visits of a cell. */
const stages = new Int32Array(2 * VISITS_AHEAD);

/** Visits of each cell of this hour, and the cells' keys. */
const counts = new Int32Array(CELLS_PER_HOUR);
const cellKey0 = new Int32Array(CELLS_PER_HOUR);
const cellKey1 = new Int32Array(CELLS_PER_HOUR);

/** An hour of visits: how many come to each cell, how the site bears them, and how far each gets. */
export function openHour(world: World, hour: number, now: number): void {
  const { tally, traffic, ledger, today: shop, day } = world;
  const visits = drawCounts(world, hour);
  const demandPerSecond = (visits * world.pagesPerVisit) / SECONDS_PER_HOUR;
  const load = world.feedbacks.siteLoad ? demandPerSecond / shop.siteCapacityPagesPerSecond : 0.15;
  const shed = load > 1 ? 1 - 1 / load : 0;
  world.pageLoad = pageLoadSeconds(shop, load);
  world.served = 1 - shed;
  world.funnel.openHour(shop, world.pageLoad, shed);
  const spent = ledger.accrue(ACCOUNT.advertising, ACCOUNT.cash, traffic.adCentsToday * traffic.hourShare[hour]!);
  tally.add(COUNTER.adCents, day, spent);

  let pages = 0;
  for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
    if (counts[cell]! > 0) pages += walkCell(world, cell, counts[cell]!, now);
  }
  tally.add(COUNTER.visits, day, visits);
  tally.add(COUNTER.errorBounces, day, visits * shed);
  tally.add(COUNTER.pages, day, pages);
  tally.add(COUNTER.pageLoadSecondsSum, day, pages * world.pageLoad);
  tally.add(COUNTER.pageLoadWeight, day, pages);
  tally.add(COUNTER.waitingSecondsSum, day, pages * world.pageLoad);
  world.visitCount += visits;
  if (visits > 0) world.pagesPerVisit = pages / visits;
}

/** Exact Poisson splitting: each cell's count is drawn from the cell's own uniform. */
function drawCounts(world: World, hour: number): number {
  const { traffic, customers, today: shop, day, key0, key1 } = world;
  child(key0, key1, KIND.hour, (day - 1) * HOURS_PER_DAY + hour);
  const hour0 = word[0]!;
  const hour1 = word[1]!;
  const share = traffic.hourShare[hour]!;
  const members =
    customers.browseMass * HOURS_PER_DAY * share * weekday(day, shop.weekendFactor) * browsingFactor(world);
  let sum = 0;
  for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
    const visitorClass = cell >> 1;
    let mean: number;
    if (visitorClass < CHANNEL_COUNT) mean = traffic.expected[visitorClass]! * share;
    else mean = members * (visitorClass === MEMBER_EMAIL ? shop.intentVisitEmailShare : 1 - shop.intentVisitEmailShare);
    mean *= (cell & 1) === 0 ? shop.phoneShare : 1 - shop.phoneShare;
    child(hour0, hour1, KIND.cell, cell);
    cellKey0[cell] = word[0]!;
    cellKey1[cell] = word[1]!;
    const count = mean > 0 ? poisson.quantile(draw(word[0]!, word[1]!, PURPOSE.count, 0), mean) : 0;
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
  return pow(ease * ease * speed, shop.browseEaseElasticity);
}

/** Lets the visits of a cell walk through the funnel; returns the pages they asked for. */
function walkCell(world: World, cell: number, count: number, now: number): number {
  const { funnel, tally, today: shop, day } = world;
  const key0 = cellKey0[cell]!;
  const key1 = cellKey1[cell]!;
  const stay = funnel.stay[cell]!;
  const view = funnel.view[cell]!;
  const cart = funnel.cart[cell]!;
  const checkout = funnel.checkout[cell]!;
  const paid = funnel.paid[cell]!;
  const newcomer = cell >> 1 < CHANNEL_COUNT;
  const asks = newcomer ? Math.round(shop.askShare * 4294967296) : 0;
  let bounces = 0;
  let views = 0;
  let carts = 0;
  let checkouts = 0;
  let sampled = 0;
  for (let k = 0; k < count; k++) {
    const at = k % VISITS_AHEAD;
    if (at === 0) blocks(key0, key1, PURPOSE.stage, k, stages);
    const u = stages[2 * at]! >>> 0;
    const other = stages[2 * at + 1]! >>> 0;
    if (u >= stay) {
      bounces++;
      continue;
    }
    if ((other & (SAMPLING - 1)) === 0) sampled++;
    if (u >= view) continue;
    views++;
    if (u < cart) {
      carts++;
      if (u < checkout) checkouts++;
    }
    if (other < asks) openVisitor(world, cell, k, u, EVENT.question, now);
    else if (u < paid) openVisitor(world, cell, k, u, EVENT.checkout, now);
  }
  tally.add(COUNTER[counterOf(cell)], day, count);
  // Members browse so seldom that two visits on one day are hardly ever the same person's.
  tally.add(COUNTER.visitors, day, count);
  if (!newcomer) tally.add(COUNTER.visitsMember, day, count);
  tally.add(COUNTER.bounces, day, bounces);
  tally.add(COUNTER.productViews, day, views);
  tally.add(COUNTER.carts, day, carts);
  tally.add(COUNTER.checkouts, day, checkouts);
  if (sampled > 0) sampleVisits(world, cell, sampled);
  return bounces + (count - bounces) * shop.pagesPerVisit;
}

function counterOf(cell: number): 'visitsDirect' | 'visitsEmail' | (typeof CHANNELS)[number]['visits'] {
  const visitorClass = cell >> 1;
  if (visitorClass === MEMBER_DIRECT) return CHANNELS[CHANNEL.direct]!.visits;
  if (visitorClass === MEMBER_EMAIL) return CHANNELS[CHANNEL.email]!.visits;
  return CHANNELS[visitorClass]!.visits;
}

/** A visit that buys or asks becomes an event at a keyed moment of the hour. */
function openVisitor(world: World, cell: number, k: number, u: number, event: number, now: number): void {
  const { visitors, funnel, events } = world;
  child(cellKey0[cell]!, cellKey1[cell]!, KIND.visit, k);
  const key0 = word[0]!;
  const key1 = word[1]!;
  const visitor = visitors.open(key0, key1);
  visitors.channel[visitor] = cell >> 1;
  visitors.stage[visitor] = unit32(u);
  visitors.paid[visitor] = funnel.paidShare[cell]!;
  visitors.counted[visitor] = u < funnel.checkout[cell]! ? 2 : u < funnel.cart[cell]! ? 1 : 0;
  events.schedule(now + draw(key0, key1, PURPOSE.moment, 0), CLASS.arrival, event, visitor);
}

/** Search effort and the reported ease of a keyed sample of the visits that stay. */
function sampleVisits(world: World, cell: number, sampled: number): void {
  const { tally, today: shop, day } = world;
  const slow = log(world.pageLoad / REFERENCE_PAGE_LOAD) / 0.6931471805599453;
  const ease = shop.interfaceEase - EASE_PER_DOUBLING * slow;
  // Pages a visitor is willing to look at, and pages it would take to find the wish: both geometric.
  const patience = log(1 - 1 / Math.max(1.01, shop.pagesPerVisit));
  const search = log(1 - 1 / Math.max(1.01, shop.pagesPerBuyingVisit / shop.findability));
  let found = 0;
  let pages = 0;
  let satisfied = 0;
  for (let n = 0; n < sampled; n++) {
    block(cellKey0[cell]!, cellKey1[cell]!, PURPOSE.sample, n);
    const willing = 1 + Math.floor(log(unit32(word[0]!)) / patience);
    const needed = 1 + Math.floor(log(unit32(word[1]!)) / search);
    if (needed <= willing) found++;
    pages += Math.min(willing, needed);
    block(cellKey0[cell]!, cellKey1[cell]!, PURPOSE.survey, n);
    if (ease + EASE_NOISE * lookUp(STANDARD_NORMAL, unit32(word[0]!)) >= SATISFIED_EASE) satisfied++;
  }
  tally.add(COUNTER.sampledVisits, day, sampled);
  tally.add(COUNTER.wishedFound, day, found);
  tally.add(COUNTER.wishPages, day, pages);
  tally.add(COUNTER.surveyed, day, sampled);
  tally.add(COUNTER.surveyedSatisfied, day, satisfied);
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

/** A member's visit with the intent to buy is a visit like others. */
export function countIntentVisit(world: World, byEmail: boolean): void {
  const { tally, today: shop, day } = world;
  tally.add(COUNTER.visits, day, 1);
  tally.add(COUNTER.visitsMember, day, 1);
  tally.add(byEmail ? COUNTER.visitsEmail : COUNTER.visitsDirect, day, 1);
  tally.add(COUNTER.visitors, day, 1);
  tally.add(COUNTER.productViews, day, 1);
  tally.add(COUNTER.carts, day, 1);
  tally.add(COUNTER.checkouts, day, 1);
  tally.add(COUNTER.pages, day, shop.pagesPerBuyingVisit);
  tally.add(COUNTER.waitingSecondsSum, day, shop.pagesPerBuyingVisit * world.pageLoad);
  tally.add(COUNTER.pageLoadSecondsSum, day, shop.pagesPerBuyingVisit * world.pageLoad);
  tally.add(COUNTER.pageLoadWeight, day, shop.pagesPerBuyingVisit);
  world.visitCount += 1;
}
