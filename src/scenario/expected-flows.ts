import { log, pow } from '../lib/arithmetic';
import { normalTail } from '../lib/special/normal';
import type { ShopParameters } from './shop-parameters';

/**
 * What a day of a shop brings on average, by arithmetic alone: enough to see before a run whether hands, servers and
 * carriers suffice. Levers, promotions, stock-outs and queues are left out, so expect it within some 20 % of a run.
 */
export interface ExpectedFlows {
  /** All per day. */
  readonly channelVisits: number;
  readonly memberVisits: number;
  /** Of the members' visits, those with the intent to buy. */
  readonly intentVisits: number;
  readonly firstOrders: number;
  readonly repeatOrders: number;
  readonly orders: number;
  readonly preSaleContacts: number;
  readonly afterSaleContacts: number;
  /** Contacts that reach a person, bot answers and returning askers accounted for. */
  readonly chats: number;
  readonly emails: number;
  readonly calls: number;
  /** Customers the shop calls after the survey. */
  readonly followUps: number;
}

/** From payment to collection by the carrier, on average; assumed, one pick-up a day. */
const HOURS_TO_COLLECTION = 14;
/** Value of the parameter `promiseRule` under which a given share of parcels keeps the promise. */
const PROMISE_BY_CONFIDENCE = 2;

/** Orders that the customer judges below 3.5 stars; measured in the base shop. */
const UNHAPPY_SHARE = 0.26;

export function expectedFlows(shop: Readonly<ShopParameters>): ExpectedFlows {
  const level = shop.categoryLevel;
  const channelVisits = level * (shop.visitsPerDay + shop.liveVisitsPerDay);
  const firstOrders = channelVisits * shop.conversionShare;
  const { repeats, active } = perFirstOrder(shop);
  const repeatOrders = level * shop.historyOrdersPerDay * repeats;
  const orders = firstOrders + repeatOrders;
  // In a smaller market members mean to buy as often, and fewer do.
  const intentVisits = (shop.historyOrdersPerDay * repeats) / shop.intentPayShare;
  const memberVisits = intentVisits + (level * shop.historyOrdersPerDay * active * shop.browseVisitsPerWeek) / 7;
  // Members know the shop: they bounce little and ask little before buying.
  const preSaleContacts = channelVisits * (1 - shop.bounceShare) * shop.productViewShare * shop.askShare;
  const late = lateShare(shop);
  const whereIsMyOrder = (late * shop.wismoShareLate + (1 - late) * shop.wismoShareOnTime) * (1 - shop.trackingQuality);
  const mishaps = shop.wrongItemShare * shop.linesPerOrder + (shop.damagedShare + shop.lostShare) * shop.mainRiskFactor;
  const returns = shop.returnShare * shop.linesPerOrder;
  const complaints = mishaps * shop.complaintShare;
  const orderMatters = orders * (whereIsMyOrder + returns * shop.returnContactShare);
  // An unsolved matter comes back; the sum of the geometric series.
  const attempts = 1 / (1 - (1 - shop.firstContactResolution) * shop.repeatContactShare);
  const afterSaleContacts = (orderMatters + orders * complaints) * attempts;
  const solvedByBot =
    preSaleContacts * shop.botSolveQuestionShare +
    orderMatters * shop.botSolveOrderShare +
    orders * complaints * shop.botSolveDisputeShare;
  const contacts = preSaleContacts + afterSaleContacts;
  const chatShare = Math.max(0, 1 - shop.phoneContactShare - shop.emailShareOfContacts);
  return {
    channelVisits,
    memberVisits,
    intentVisits,
    firstOrders,
    repeatOrders,
    orders,
    preSaleContacts,
    afterSaleContacts,
    chats: Math.max(0, contacts - shop.botMeetShare * solvedByBot) * chatShare,
    emails: contacts * shop.emailShareOfContacts,
    calls: contacts * shop.phoneContactShare,
    followUps: orders * shop.surveyShare * UNHAPPY_SHARE * shop.followUpShare,
  };
}

/**
 * Repeat orders a day, and customers still active, per first order a day, in a shop of this age: the expectations of
 * BG/NBD. Given the drop-out chance p of a customer, E[X(t)] = (1 - (alpha/(alpha + p t))^r)/p and
 * P(active at t) = (alpha/(alpha + p t))^r; both are then averaged over p ~ beta(a, b) by the midpoint rule in p^a,
 * which takes away the pole at 0. Source: P. S. Fader, B. G. S. Hardie & K. L. Lee, Marketing Science 24(2), 2005.
 */
function perFirstOrder(shop: Readonly<ShopParameters>): { repeats: number; active: number } {
  const { repeatShape: r, dropOutA: a, dropOutB: b, historyDays } = shop;
  const alpha = shop.repeatScaleWeeks * 7;
  const points = 200;
  const ages = 12;
  let mass = 0;
  let repeats = 0;
  let active = 0;
  for (let i = 0; i < points; i++) {
    const p = pow((i + 0.5) / points, 1 / a);
    const weight = pow(1 - p, b - 1);
    mass += weight;
    // For p near 0 the difference would lose its digits; its limit is the mean number of purchases.
    repeats += weight * (p < 1e-9 ? (r * historyDays) / alpha : (1 - pow(alpha / (alpha + p * historyDays), r)) / p);
    for (let j = 0; j < ages; j++) {
      active += (weight * pow(alpha / (alpha + (p * historyDays * (j + 0.5)) / ages), r) * historyDays) / ages;
    }
  }
  return { repeats: repeats / mass, active: active / mass };
}

/** Share of parcels whose lognormal transit ends after the promise, a warehouse without queues assumed. */
function lateShare(shop: Readonly<ShopParameters>): number {
  if (shop.promiseRule === PROMISE_BY_CONFIDENCE) return 1 - shop.promiseConfidence;
  const hours = shop.promiseDays * 24 - HOURS_TO_COLLECTION;
  if (hours <= 0) return 1;
  const sigma = shop.transitSigma;
  const mean = shop.transitMeanHours * (1 - shop.expressShare + shop.expressShare * shop.expressTransitFactor);
  if (sigma === 0) return mean > hours ? 1 : 0;
  return normalTail((log(hours / mean) + (sigma * sigma) / 2) / sigma);
}
