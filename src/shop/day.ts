import { counterIndex as COUNTER } from './counters';
import { FOLLOWED_FIELDS } from './facts';
import { paidFactor } from './funnel';
import { ACCOUNT } from './ledger';
import { lapsePoints } from './loyalty';
import { competitorCents } from './market';
import { planStock } from './replenishment-desk';
import { closeStock } from './stock-close';
import { browsingFactor } from './visits';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

const DAYS_PER_YEAR = 365;
/** Days without an order after which a customer counts as gone. */
const CHURN_DAYS = 90;
/** Weight of today in the smoothed orders a day. */
const ORDERS_SMOOTHING = 0.05;

/** The SKU whose stock the pictures follow: the best seller. */
const FOLLOWED_SKU = 0;

/** The day begins: stocks of attention move on, prices and promotions are set, stock is planned, suppliers are paid. */
export function openDay(world: World): void {
  const { traffic, demand, rating, funnel, ledger, today: shop, day } = world;
  ledger.payDue(day);
  world.orderLog.advance(day);
  lapsePoints(world);
  traffic.openDay(day, shop, world.rhythm, world.key0, world.key1);
  demand.openDay(day, shop, world.catalogue, world);
  if (world.feedbacks.rating) rating.openDay(shop);
  endTests(world);
  world.carriers.openDay(shop);
  world.promise.openDay(shop, world.stock.places, world.carriers, world.catalogue);
  world.paidFactor = lastStep(world);
  funnel.openDay(shop, world.paidFactor);
  world.laws.openDay(shop);
  planStock(world);
}

/** A/B tests that end today are decided. */
function endTests({ siteTests, tally, today: shop, day, key0, key1 }: World): void {
  siteTests.openDay(day, shop, key0, key1);
  tally.add(COUNTER.siteTests, day, siteTests.endedToday);
  tally.add(COUNTER.siteTestsWon, day, siteTests.wonToday);
  tally.add(COUNTER.siteTestGain, day, siteTests.inForce);
}

/** The last step of the funnel today, page load aside. */
export function lastStep(world: World): number {
  const { today: shop, rating, demand, siteTests } = world;
  return paidFactor(shop, {
    ratingRatio: rating.shown / shop.baseRating,
    feeShare: expectedFees(world) / Math.max(1, world.orderValueCents),
    promotionFactor: demand.intentFactor,
    testGain: siteTests.inForce,
    promiseDays: world.promise.expectedDays,
  });
}

/** Delivery and return fees that a buyer expects on an order, cents. */
function expectedFees({ today: shop, belowThreshold }: World): number {
  return shop.shippingFeeCents * belowThreshold + shop.returnFeeCents * shop.returnShare;
}

/** The day is over: sales are observed, costs that run by the day are posted, the books are closed. */
export function closeDay(world: World): void {
  const { tally, day } = world;
  world.ordersPerDay += ORDERS_SMOOTHING * (world.ordersToday - world.ordersPerDay);
  world.ordersToday = 0;
  closeStock(world);
  tally.add(COUNTER.ordersWaiting, day, world.open);
  tally.add(COUNTER.waitingContacts, day, world.chat.queued + world.phone.queued);
  tally.set(COUNTER.awareness, day, world.traffic.awareness);
  tally.set(COUNTER.emailList, day, world.traffic.emailList);
  tally.set(COUNTER.ratingStars, day, world.rating.shown);
  followSku(world);
  accrue(world);
  countCustomers(world);
  countPanel(world);
  closeBooks(world);
}

/** The followed SKU over all warehouses; one that was given up has no reorder point any more. */
function followSku(world: World): void {
  const { stock, tally, day } = world;
  if (day < 1 || day > tally.days) return;
  const { book, places } = stock;
  const at = (day - 1) * FOLLOWED_FIELDS;
  for (let place = 0; place < places.built; place++) {
    const row = stock.row(place, FOLLOWED_SKU);
    tally.followedSku[at]! += book.available(row);
    tally.followedSku[at + 1]! += book.onOrder[row]!;
    tally.followedSku[at + 2]! += book.backordered[row]!;
    if (place >= places.count) continue;
    tally.followedSku[at + 3]! += stock.reorderPoint[row]!;
    tally.followedSku[at + 4]! += stock.orderUpTo[row]!;
  }
}

/** Storage, overhead, improvements: posted. Cost of capital: a memo. */
function accrue(world: World): void {
  const { ledger, tally, today: shop, day } = world;
  const value = ledger.balances[ACCOUNT.inventory]!;
  const holding = (value * shop.holdingShare) / DAYS_PER_YEAR;
  tally.add(
    COUNTER.storageCents,
    day,
    ledger.accrue(ACCOUNT.storage, ACCOUNT.cash, holding * shop.storageShareOfHolding),
  );
  tally.add(COUNTER.capitalMemoCents, day, holding * (1 - shop.storageShareOfHolding));
  tally.add(COUNTER.overheadCents, day, ledger.accrue(ACCOUNT.overhead, ACCOUNT.cash, shop.overheadCentsPerDay));
  tally.add(COUNTER.projectCents, day, ledger.accrue(ACCOUNT.projects, ACCOUNT.cash, shop.projectCentsPerDay));
  tally.add(COUNTER.competitorCents, day, competitorCents(day, shop, world.lostIntentCents));
  world.lostIntentCents = 0;
}

function countCustomers(world: World): void {
  const { customers, tally, orderLog, day } = world;
  world.activeBuyers.advance(day);
  world.loyalBuyers.advance(day);
  if (day < 1 || day > tally.days) return;
  tally.set(COUNTER.activeCustomers, day, customers.alive);
  tally.add(COUNTER.churnBase, day, orderLog.placedOn(day - CHURN_DAYS));
  tally.add(COUNTER.churned, day, orderLog.latestOn(day - CHURN_DAYS));
  tally.add(COUNTER.loyalActive, day, world.activeBuyers.current);
  tally.add(COUNTER.loyalRepeat, day, world.loyalBuyers.current);
}

/** Which members of the panel visited today. */
function countPanel(world: World): void {
  const { panel, customers, rhythm, tally, day } = world;
  panel.closeDay(customers, day, browsingFactor(world) * rhythm.dayFactor(day) * HOURS_PER_DAY);
  tally.add(COUNTER.panelActiveDaily, day, panel.daily);
  tally.add(COUNTER.panelActiveMonthly, day, panel.monthly);
}

function closeBooks(world: World): void {
  const { ledger, tally, day } = world;
  const { balances } = ledger;
  const profit = ledger.profit();
  tally.set(COUNTER.profitCents, day, profit - world.profitBefore);
  world.profitBefore = profit;
  tally.set(COUNTER.cashCents, day, balances[ACCOUNT.cash]!);
  tally.set(COUNTER.inventoryAssetCents, day, balances[ACCOUNT.inventory]!);
  tally.set(COUNTER.stockValueCents, day, balances[ACCOUNT.inventory]!);
  tally.set(COUNTER.payableCents, day, -balances[ACCOUNT.payable]!);
  tally.set(COUNTER.prepaidCents, day, -balances[ACCOUNT.prepayment]!);
  tally.set(COUNTER.equityCents, day, -balances[ACCOUNT.equity]! + profit);
  tally.set(COUNTER.pointsOwedCents, day, 0 - balances[ACCOUNT.pointsOwed]!);
  if (day > 0) tally.closeBooks(day, ledger);
}
