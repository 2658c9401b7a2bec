import { exponential } from '../sim/distributions';
import { child, draw, word } from '../sim/keyed';
import { basket, basketCents, fillBasket, listPrice, priceOf } from './basket';
import { CHANNEL } from './channels';
import { counterIndex as COUNTER } from './counters';
import { LIFE, LIFE_WIDTH } from './customers';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { ACCOUNT } from './ledger';
import { exchangePoints, pointsUsed } from './loyalty';
import { MAX_LINES, ORDER_FLAG } from './orders';
import { releaseToPick } from './picking';
import { countPromotion } from './promotion';
import { newCustomer, recordPurchase, scheduleIntent } from './purchases';
import { askWhereItIs } from './service-demand';
import { dayOf, HOURS_PER_DAY } from './time';
import type { World } from './world';

/**
 * What customers do who find their article out of stock (evidence oos.split, mean of ten categories of store data): leave
 * for another shop, take another brand, another size or variety, wait, or drop the article.
 */
const LEAVES = 0.327;
const OTHER_BRAND = LEAVES + 0.196;
const OTHER_VARIETY = OTHER_BRAND + 0.19;
const WAITS = OTHER_VARIETY + 0.169;
/** Of those who wait, the share that orders now and waits for the parcel; the others come back in some days. Assumed. */
const WAITS_WITH_ORDER = 0.5;
const COMES_BACK_MEAN_HOURS = 96;
const MOST_TRIES = 2;

/** What became of one wished line. */
const FATE = { taken: 0, dropped: 1, leaves: 2, later: 3 } as const;

const reserved = new Int32Array(MAX_LINES);
const owed = new Int32Array(MAX_LINES);
/** Row of the stock that serves a line, and 1 for a line that took the place of another. */
const rows = new Int32Array(MAX_LINES);
const replaced = new Uint8Array(MAX_LINES);

/** Region of the buyer at the till, 0 when orders have none. */
let buyerRegion = 0;

/** A visitor pays, if the goods allow it. The visitor is closed unless it comes back later. */
export function checkOut(world: World, visitor: number): void {
  const { visitors, events } = world;
  child(visitors.key0[visitor]!, visitors.key1[visitor]!, KIND.order, 0);
  const order0 = word[0]!;
  const order1 = word[1]!;
  fillBasket(world, order0, order1);
  buyerRegion = world.stock.places.drawn ? regionOf(world, visitor) : 0;
  const fate = promiseLines(world, visitor, order0, order1);
  if (fate === FATE.later) {
    visitors.tries[visitor]! += 1;
    const u = draw(order0, order1, PURPOSE.retry, visitors.tries[visitor]!);
    const back = events.time + exponential.quantile(u, COMES_BACK_MEAN_HOURS);
    events.schedule(back, CLASS.arrival, EVENT.checkout, visitor);
    return;
  }
  const customer = visitors.customer[visitor]!;
  if (fate === FATE.leaves || basket.lines === 0) {
    // A member whose wish failed waits for the next occasion.
    if (customer >= 0) scheduleIntent(world, customer);
  } else {
    placeOrder(world, visitor, order0, order1);
  }
  visitors.close(visitor);
}

/** Promises stock to the lines of the basket and removes the lines that fail; undoes everything if the customer leaves. */
function promiseLines(world: World, visitor: number, order0: number, order1: number): number {
  const { book } = world.stock;
  const tries = world.visitors.tries[visitor]!;
  let kept = 0;
  for (let line = 0; line < basket.lines; line++) {
    if (tries === 0) world.tally.add(COUNTER.unitsDemanded, world.day, basket.units[line]!);
    const fate = promiseLine(world, line, kept, order0, order1, tries);
    if (fate === FATE.leaves || fate === FATE.later) {
      for (let n = 0; n < kept; n++) {
        if (reserved[n]! > 0) book.unreserve(rows[n]!, reserved[n]!);
        if (owed[n]! > 0) book.cancelBackorder(rows[n]!, owed[n]!);
      }
      if (fate === FATE.leaves) {
        for (let n = 0; n < kept; n++) loseSale(world, basket.price[n]!, basket.units[n]!);
        for (let n = line; n < basket.lines; n++) loseSale(world, basket.price[n]!, basket.units[n]!);
      }
      return fate;
    }
    if (fate === FATE.taken) kept++;
  }
  basket.lines = kept;
  return FATE.taken;
}

/** Tries to promise one line; a line that is taken moves to place `kept` of the basket. */
function promiseLine(world: World, line: number, kept: number, order0: number, order1: number, tries: number): number {
  const { stock, tally } = world;
  const { book } = stock;
  let sku = basket.sku[line]!;
  const units = basket.units[line]!;
  let price = basket.price[line]!;
  let list = basket.list[line]!;
  let owes = 0;
  let row = sourceOf(world, sku, units);
  if (row >= 0) {
    // Filled at once or not: a customer who comes back for a second try was counted at the first.
    if (tries === 0) tally.add(COUNTER.unitsFilled, world.day, units);
  } else {
    const reaction = draw(order0, order1, PURPOSE.stockOut, line * 8 + tries);
    if (reaction < LEAVES) return FATE.leaves;
    if (reaction < OTHER_VARIETY) {
      const other = substitute(world, sku, units, draw(order0, order1, PURPOSE.substitute, line * 8 + tries));
      if (other < 0) return FATE.leaves;
      sku = other;
      row = sourceOf(world, sku, units);
      list = listPrice(world, sku);
      price = priceOf(world, sku);
    } else if (reaction < WAITS) {
      const later = reaction >= OTHER_VARIETY + WAITS_WITH_ORDER * (WAITS - OTHER_VARIETY);
      if (later && tries < MOST_TRIES) return FATE.later;
      row = stock.homeRow(buyerRegion, sku);
      owes = units - book.free(row);
    } else {
      loseSale(world, price, units);
      return FATE.dropped;
    }
  }
  reserved[kept] = book.reserve(row, units - owes);
  if (owes > 0) book.backorder(row, owes);
  rows[kept] = row;
  replaced[kept] = sku === basket.sku[line] ? 0 : 1;
  owed[kept] = owes;
  basket.sku[kept] = sku;
  basket.units[kept] = units;
  basket.price[kept] = price;
  basket.list[kept] = list;
  return FATE.taken;
}

/** The row from which the buyer can have so many units of an article at once; -1 for none. */
function sourceOf({ stock }: World, sku: number, units: number): number {
  if (stock.places.drawn) return stock.sourceFor(buyerRegion, sku, units);
  return stock.book.free(sku) >= units ? sku : -1;
}

/** Where the buyer lives: a trait of the customer, the same for every order. */
function regionOf({ visitors, customers, stock }: World, visitor: number): number {
  const member = visitors.customer[visitor]!;
  if (member < 0) child(visitors.key0[visitor]!, visitors.key1[visitor]!, KIND.customer, 0);
  const at = member * LIFE_WIDTH;
  const key0 = member < 0 ? word[0]! : customers.life[at + LIFE.key0]!;
  const key1 = member < 0 ? word[1]! : customers.life[at + LIFE.key1]!;
  return stock.places.regionAt(draw(key0, key1, PURPOSE.region, 0));
}

/** Another article of the same category with stock, by popularity; -1 if there is none. */
function substitute(world: World, wished: number, units: number, u: number): number {
  const { catalogue, demand } = world;
  const category = catalogue.category[wished]!;
  let weight = 0;
  for (let sku = 0; sku < catalogue.count; sku++) {
    if (catalogue.category[sku] === category && sourceOf(world, sku, units) >= 0) weight += demand.fashion[sku]!;
  }
  let target = u * weight;
  for (let sku = 0; sku < catalogue.count; sku++) {
    if (catalogue.category[sku] !== category || sourceOf(world, sku, units) < 0) continue;
    target -= demand.fashion[sku]!;
    if (target <= 0) return sku;
  }
  return -1;
}

function loseSale(world: World, price: number, units: number): void {
  world.tally.add(COUNTER.lostSalesUnits, world.day, units);
  world.tally.add(COUNTER.lostSalesCents, world.day, price * units);
  world.lostIntentCents += price * units;
}

/** The order is paid: money, promises, the customer's next gap, and the way to the warehouse. */
function placeOrder(world: World, visitor: number, order0: number, order1: number): void {
  const { orders, visitors, customers, stock, tally, ledger, demand, today: shop, catalogue, day } = world;
  const now = world.events.time;
  const order = orders.open();
  orders.key0[order] = order0;
  orders.key1[order] = order1;
  orders.region[order] = buyerRegion;
  orders.paidAt[order] = now;
  orders.slowness[order] = world.slowness;
  orders.waited[order] = visitors.waited[visitor]!;
  const promised = shop.promiseRule > 0 ? hoursPromised(world) : shop.promiseDays * HOURS_PER_DAY;
  orders.promisedAt[order] = now + promised;
  const coupon = draw(order0, order1, PURPOSE.coupon, 0) < shop.couponShare ? shop.couponDiscount : 0;
  const beforeCoupon = basketCents();
  let goods = 0;
  let list = 0;
  let cost = 0;
  let units = 0;
  let promoted = 0;
  let promotionDiscount = 0;
  orders.lineCount[order] = basket.lines;
  for (let line = 0; line < basket.lines; line++) {
    const at = order * MAX_LINES + line;
    const sku = basket.sku[line]!;
    const count = basket.units[line]!;
    const cents = Math.round(basket.price[line]! * count * (1 - coupon));
    const row = rows[line]!;
    const home = stock.homeRow(buyerRegion, sku);
    orders.lineRow[at] = row;
    orders.lineUnits[at] = count;
    orders.lineWaiting[at] = owed[line]!;
    orders.lineCents[at] = cents;
    orders.lineCost[at] = 0;
    orders.lineReturned[at] = 0;
    orders.waiting[order]! += owed[line]!;
    if (owed[line]! > 0) {
      stock.waiting[row]!.push(at);
      orders.hold(order);
      tally.add(COUNTER.backorderedUnits, day, owed[line]!);
    }
    if (replaced[line] === 1) tally.add(COUNTER.substitutedUnits, day, count);
    if (row !== home) tally.add(COUNTER.crossShippedUnits, day, count);
    // Demand is remembered where it arose, whichever warehouse serves it.
    stock.soldToday[home]! += count;
    goods += cents;
    list += basket.list[line]! * count;
    cost += catalogue.costCents[sku]! * count;
    units += count;
    if (demand.promoted[sku] === 1) {
      promoted += cents;
      promotionDiscount += (basket.list[line]! - basket.price[line]!) * count;
    }
  }
  const fee = beforeCoupon < shop.freeShippingThresholdCents ? Math.round(shop.shippingFeeCents) : 0;
  orders.goodsCents[order] = goods;
  orders.feeCents[order] = fee;
  const member = visitors.customer[visitor]!;
  const hasPoints = member >= 0 && world.points.ever && customers.points[member]! > 0;
  const used = hasPoints ? pointsUsed(world, member, goods) : 0;
  orders.pointsPaid[order] = used;
  ledger.post(ACCOUNT.cash, ACCOUNT.prepayment, goods + fee - used);
  const paymentFee = Math.round((goods + fee - used) * shop.paymentFeeShare);
  ledger.post(ACCOUNT.paymentFees, ACCOUNT.cash, paymentFee);
  world.belowThreshold += 0.002 * ((beforeCoupon < shop.freeShippingThresholdCents ? 1 : 0) - world.belowThreshold);
  world.orderValueCents += 0.002 * (goods - world.orderValueCents);
  world.open += 1;
  world.ordersToday += 1;

  tally.add(COUNTER.orders, day, 1);
  tally.add(COUNTER.promiseHoursSum, day, promised);
  tally.add(COUNTER.lines, day, basket.lines);
  tally.add(COUNTER.units, day, units);
  tally.add(COUNTER.grossSalesCents, day, goods);
  tally.add(COUNTER.listValueCents, day, list);
  tally.add(COUNTER.discountCents, day, list - goods);
  tally.add(COUNTER.deliveryFeeCents, day, fee);
  tally.add(COUNTER.unitCostSoldCents, day, cost * shop.purchaseCostLevel);
  tally.add(COUNTER.paymentFeeCents, day, paymentFee);
  if (visitors.channel[visitor] === CHANNEL.live) orders.flag(order, ORDER_FLAG.live);
  if (visitors.channel[visitor] === CHANNEL.paid) {
    tally.add(COUNTER.paidOrders, day, 1);
    tally.add(COUNTER.paidRevenueCents, day, goods);
    tally.add(COUNTER.incrementalPaidRevenueCents, day, goods * shop.paidIncrementalShare);
  }

  if (promoted > 0) countPromotion(world, { goods, promoted, discount: promotionDiscount, newcomer: member < 0 });

  orders.customer[order] = buyer(world, visitor);
  if (hasPoints || shop.loyaltyPointShare > 0) exchangePoints(world, order);
  recordPurchase(world, orders.customer[order]);
  askWhereItIs(world, order, now);
  if (orders.waiting[order]! > 0) {
    orders.hold(order);
    const u = draw(order0, order1, PURPOSE.patience, 0);
    const patience = exponential.quantile(u, shop.backorderPatienceDays * HOURS_PER_DAY);
    orders.patience[order] = world.events.schedule(now + patience, CLASS.arrival, EVENT.patienceEnds, order);
  } else releaseToPick(world, order);
}

/** The promise to the buyer at the till: for the farthest of the places that serve the basket. */
function hoursPromised({ promise, stock }: World): number {
  let hours = 0;
  for (let line = 0; line < basket.lines; line++)
    hours = Math.max(hours, promise.hoursTo(Math.floor(rows[line]! / stock.skus), buyerRegion));
  return hours;
}

/** The member who bought, or a newcomer who has just become a customer. */
function buyer(world: World, visitor: number): number {
  const { visitors, traffic, today: shop } = world;
  const member = visitors.customer[visitor]!;
  if (member >= 0) return member;
  child(visitors.key0[visitor]!, visitors.key1[visitor]!, KIND.customer, 0);
  const key0 = word[0]!;
  const key1 = word[1]!;
  if (draw(key0, key1, PURPOSE.optIn, 0) < shop.emailOptInShare) traffic.emailList += 1;
  if (shop.referralRewardCents > 0 && visitors.channel[visitor] === CHANNEL.referral) reward(world);
  return newCustomer(world, key0, key1);
}

/** A friend has ordered for the first time: whoever sent the friend is paid. */
function reward({ ledger, tally, today: shop, day }: World): void {
  const cents = Math.round(shop.referralRewardCents);
  ledger.post(ACCOUNT.rewards, ACCOUNT.cash, cents);
  tally.add(COUNTER.rewardCents, day, cents);
}

/** Day on which an order was paid. */
export function paidDay(world: World, order: number): number {
  return dayOf(world.orders.paidAt[order]!);
}
