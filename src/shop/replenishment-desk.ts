import { normalQuantile } from '../lib/special/normal';
import { binomial, gamma, lognormal, poisson } from '../sim/distributions';
import { child, draw, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { demandOver } from './forecast';
import { ABC_CLASS } from './inventory/abc';
import { CROSSING } from './inventory/lead-time';
import { openingStock } from './inventory/opening-stock';
import { orderQuantity, POLICY, toSupplierTerms } from './inventory/policy';
import type { Policy } from './inventory/policy';
import { planPolicy } from './inventory/replenishment';
import { ACCOUNT } from './ledger';
import { weeklyFashion } from './sku-demand';
import { HISTORY_DAYS } from './stock-room';
import { cancelOrder, correctRecord, releaseToPick } from './warehouse';
import { dayOf, HOURS_PER_DAY } from './world';
import type { World } from './world';
import { MAX_LINES } from './orders';

/** The shop's choices of policy, in the order of the parameter's choices. */
const POLICIES = [POLICY.periodicUpTo, POLICY.orderUpTo, POLICY.fixedQuantity] as const;
const PLANNED_AHEAD_DAYS = 90;
const DAYS_PER_YEAR = 365;
const KNOWN_RATE_CHOICE = 6;
/** Weights of the supplier satisfaction index: steady orders, notice, no rush orders, payment on time. Assumed. */
const SUPPLIER_INDEX = { steady: 40, notice: 30, noRush: 20, payment: 10, fullNoticeDays: 14 };

/** Eight weeks of keyed sales before the first day, and stock as a shop in full run has it. */
export function openStock(world: World, now: number): void {
  const { stock, today: shop, catalogue, key0, key1 } = world;
  const today = dayOf(now);
  const fashion = new Float64Array(catalogue.count);
  const unitsPerDay = expectedUnitsPerDay(world);
  for (let sku = 0; sku < catalogue.count; sku++) {
    child(key0, key1, KIND.sku, sku);
    stock.key0[sku] = word[0]!;
    stock.key1[sku] = word[1]!;
  }
  for (let back = HISTORY_DAYS; back >= 1; back--) {
    const day = today - back;
    if (back === HISTORY_DAYS || (((day - 1) % 7) + 7) % 7 === 0) {
      weeklyFashion(fashion, Math.floor((day - 1) / 7), shop, catalogue, world);
    }
    for (let sku = 0; sku < catalogue.count; sku++) {
      const u = draw(stock.key0[sku]!, stock.key1[sku]!, PURPOSE.history, day);
      stock.soldToday[sku] = poisson.quantile(u, unitsPerDay * fashion[sku]!);
      stock.sales[sku * HISTORY_DAYS + (((day % HISTORY_DAYS) + HISTORY_DAYS) % HISTORY_DAYS)] = stock.soldToday[sku]!;
    }
  }
  for (let sku = 0; sku < catalogue.count; sku++) {
    const mean = 7 * unitsPerDay * catalogue.popularity[sku]!;
    for (let week = 0; week < HISTORY_DAYS / 7; week++) {
      observeError(world, sku, { sold: stock.soldOver(sku, today - 7 * week, 7), expected: mean, days: 7 });
    }
  }
  stock.soldToday.fill(0);
  stock.useMethod(shop.forecaster, today);
  stock.classify(shop, catalogue);
  tellKnownRates(world);
  for (let sku = 0; sku < catalogue.count; sku++) openRow(world, sku, now);
}

function openRow(world: World, sku: number, now: number): void {
  const { stock, today: shop, catalogue, ledger, events } = world;
  const plan = planFor(world, sku, world.day);
  const rate = unitsPerDay(world, sku);
  const upTo = plan.kind === POLICY.fixedQuantity ? plan.reorderPoint + plan.quantity : plan.orderUpTo;
  const cover = plan.kind === POLICY.periodicUpTo ? rate * shop.reviewIntervalDays : upTo - plan.reorderPoint;
  const lot = Math.max(shop.minimumOrderUnits, Math.round(cover), 1);
  const start = openingStock(draw(stock.key0[sku]!, stock.key1[sku]!, PURPOSE.openingStock, 0), upTo - lot, lot, {
    demandPerTime: rate,
    leadTime: shop.leadTimeDays,
  });
  stock.book.open(sku, start.onHand);
  const cents = start.onHand * catalogue.costCents[sku]!;
  stock.own(sku, start.onHand, cents);
  ledger.post(ACCOUNT.inventory, ACCOUNT.equity, cents);
  for (const order of start.orders) {
    const slot = stock.pipeline.place(sku, order.units, now, order.dueIn * HOURS_PER_DAY, CROSSING.independent);
    stock.book.order(sku, order.units);
    events.schedule(stock.pipeline.dueAt[slot]!, CLASS.arrival, EVENT.goodsIn, slot);
  }
}

/** Units a day the shop expects to sell of everything, from recent orders. */
function expectedUnitsPerDay(world: World): number {
  const { today: shop } = world;
  return world.ordersPerDay * shop.linesPerOrder * shop.unitsPerLine;
}

/** Forecast units a day of one SKU over its protection interval. */
function unitsPerDay(world: World, sku: number): number {
  const { stock, today: shop } = world;
  const days = Math.max(1, shop.leadTimeDays + shop.reviewIntervalDays);
  return demandOver(stock.forecasters[sku]!, days) / days;
}

/** The policy of one SKU today: forecast, its errors, lead time, review, and the service level of its class. */
function planFor(world: World, sku: number, day: number): Policy {
  const { stock, today: shop } = world;
  let demand = unitsPerDay(world, sku);
  if (shop.forecastNoise > 0) {
    const u = draw(stock.key0[sku]!, stock.key1[sku]!, PURPOSE.forecastNoise, Math.floor((day - 1) / 7));
    demand *= lognormal.quantileByMean(u, 1, shop.forecastNoise);
  }
  stock.planned[sku] = demand;
  stock.plannedOn[sku] = day;
  const level =
    stock.abc[sku] === ABC_CLASS.a
      ? shop.serviceLevelA
      : stock.abc[sku] === ABC_CLASS.b
        ? shop.serviceLevelB
        : shop.serviceLevelC;
  return planPolicy(POLICIES[shop.policy] ?? POLICY.periodicUpTo, {
    demandPerPeriod: demand,
    errorPerPeriod: stock.errors.sd(sku),
    leadTimePeriods: shop.leadTimeDays,
    leadTimeSdPeriods: shop.leadTimeDays * shop.leadTimeCv,
    reviewPeriods: shop.reviewIntervalDays,
    serviceFactor: normalQuantile(level),
    orderCoverPeriods: shop.orderCycleDays,
  });
}

/** The morning: forecasts are made, due SKUs reviewed and ordered, some counted, some units vanish. */
export function planStock(world: World, now: number): void {
  const { stock, today: shop, catalogue, day } = world;
  stock.useMethod(shop.forecaster, day);
  if (shop.forecaster === KNOWN_RATE_CHOICE) tellKnownRates(world);
  if (((day % 7) + 7) % 7 === 1) stock.classify(shop, catalogue);
  if (shop.shrinkagePerYear > 0)
    stock.loss.pass(stock.book, shop.shrinkagePerYear / DAYS_PER_YEAR, stock.key0, stock.key1);
  for (let sku = 0; sku < catalogue.count; sku++) {
    if (dueOn(day, sku, shop.countIntervalDays)) {
      correctRecord(world, sku);
      repairPromises(world, sku, now);
    }
    if (dueOn(day, sku, shop.reviewIntervalDays)) {
      judgeForecast(world, sku);
      const plan = planFor(world, sku, day);
      stock.reorderPoint[sku] = plan.kind === POLICY.periodicUpTo ? plan.orderUpTo : plan.reorderPoint;
      stock.orderUpTo[sku] = plan.kind === POLICY.fixedQuantity ? plan.reorderPoint + plan.quantity : plan.orderUpTo;
      const units = toSupplierTerms(orderQuantity(plan, stock.book.position(sku)), shop.minimumOrderUnits, 1);
      if (units > 0) buy(world, sku, units, now);
    }
  }
}

interface Outcome {
  readonly sold: number;
  readonly expected: number;
  readonly days: number;
}

function observeError(world: World, sku: number, { sold, expected, days }: Outcome): void {
  const scale = 1 / Math.sqrt(days);
  world.stock.errors.observe(sku, sold * scale, expected * scale);
}

/** What the last review expected of the time since, however long that was, against what was sold. */
function judgeForecast(world: World, sku: number): void {
  const { stock, tally, day } = world;
  const days = Math.min(HISTORY_DAYS, day - stock.plannedOn[sku]!);
  if (days < 1) return;
  const expected = stock.planned[sku]! * days;
  const sold = stock.soldOver(sku, day, days);
  observeError(world, sku, { sold, expected, days });
  tally.add(COUNTER.forecastAbsoluteError, day, Math.abs(expected - sold));
  tally.add(COUNTER.forecastError, day, expected - sold);
  tally.add(COUNTER.forecastActual, day, sold);
}

function dueOn(day: number, sku: number, interval: number): boolean {
  return (((day + sku) % interval) + interval) % interval === 0;
}

/** Tells the known-rate forecaster the expected units of each coming day: weekly fashion, mean orders. */
function tellKnownRates(world: World): void {
  const { stock, today: shop, catalogue, day } = world;
  if (shop.forecaster !== KNOWN_RATE_CHOICE) return;
  const perDay = expectedUnitsPerDay(world);
  const rates = Array.from({ length: catalogue.count }, () => new Float64Array(PLANNED_AHEAD_DAYS));
  const fashion = new Float64Array(catalogue.count);
  let week = -1000000;
  for (let ahead = 0; ahead < PLANNED_AHEAD_DAYS; ahead++) {
    const thatWeek = Math.floor((day + ahead - 1) / 7);
    if (thatWeek !== week) weeklyFashion(fashion, thatWeek, shop, catalogue, world);
    week = thatWeek;
    for (let sku = 0; sku < catalogue.count; sku++) rates[sku]![ahead] = perDay * fashion[sku]!;
  }
  for (let sku = 0; sku < catalogue.count; sku++) stock.tellExpected(sku, rates[sku]!);
}

/** A purchase order goes out; its lead time is keyed by SKU and ordinal. */
function buy(world: World, sku: number, units: number, now: number): void {
  const { stock, today: shop, ledger, tally, events, day } = world;
  const ordinal = stock.pipeline.placed[sku]!;
  child(stock.key0[sku]!, stock.key1[sku]!, KIND.purchaseOrder, ordinal);
  const u = draw(word[0]!, word[1]!, PURPOSE.leadTime, 0);
  const days = shop.leadTimeDays > 0 ? gamma.quantileByMean(u, shop.leadTimeDays, Math.max(0.001, shop.leadTimeCv)) : 0;
  const slot = stock.pipeline.place(sku, units, now, days * HOURS_PER_DAY, CROSSING.independent);
  stock.book.order(sku, units);
  events.schedule(stock.pipeline.dueAt[slot]!, CLASS.arrival, EVENT.goodsIn, slot);
  const cents = Math.round(shop.purchaseOrderCents);
  ledger.post(ACCOUNT.ordering, ACCOUNT.cash, cents);
  tally.add(COUNTER.purchaseOrders, day, 1);
  tally.add(COUNTER.orderingCents, day, cents);

  const mean = stock.meanOrder[sku]!;
  const deviation = mean > 0 ? Math.min(1, Math.abs(units - mean) / mean) : 0;
  stock.meanOrder[sku] = mean > 0 ? mean + 0.2 * (units - mean) : units;
  const notice = Math.min(1, shop.noticeDays / SUPPLIER_INDEX.fullNoticeDays);
  const index = SUPPLIER_INDEX;
  tally.add(
    COUNTER.supplierScoreSum,
    day,
    index.steady * (1 - deviation) + index.notice * notice + index.noRush + index.payment,
  );
  tally.add(COUNTER.supplierScoreWeight, day, 1);
}

/** Goods arrive, short or defective units left out, and go first to the orders that wait for them. */
export function onGoodsIn(world: World, slot: number, now: number): void {
  const { stock, today: shop, ledger, tally, day, catalogue } = world;
  const { pipeline, book } = stock;
  const sku = pipeline.row[slot]!;
  child(stock.key0[sku]!, stock.key1[sku]!, KIND.purchaseOrder, pipeline.ordinal[slot]!);
  const u = draw(word[0]!, word[1]!, PURPOSE.supplierFill, 0);
  const units = pipeline.close(slot);
  const good = binomial.quantile(u, units, shop.supplierFillShare * (1 - shop.supplierDefectShare));
  book.receive(sku, units, good);
  const cents = good * catalogue.costCents[sku]!;
  stock.own(sku, good, cents);
  ledger.owe(cents, day, shop.supplierTermDays);
  tally.add(COUNTER.unitsReceived, day, good);
  serveWaiting(world, sku, now);
}

/** Free units of a SKU go to the lines that wait for it, oldest first. */
export function serveWaiting(world: World, sku: number, now: number): void {
  const { stock, orders, events } = world;
  const queue = stock.waiting[sku]!;
  let served = 0;
  for (const at of queue) {
    const order = Math.floor(at / MAX_LINES);
    const need = orders.lineWaiting[at]!;
    if (need > 0) {
      const moved = stock.book.release(sku, need);
      orders.lineWaiting[at] = need - moved;
      orders.waiting[order]! -= moved;
      if (moved < need) break;
      if (orders.waiting[order] === 0) {
        if (events.cancel(orders.patience[order]!)) orders.release(order);
        releaseToPick(world, order, now);
      }
    }
    served++;
    orders.release(order);
  }
  // Long queues are asked often and mostly in vain.
  if (served > 0) stock.waiting[sku] = queue.slice(served);
}

/** The customer's patience with a backorder ends: what is promised is freed, what is owed forgotten, the money returned. */
export function onPatienceEnds(world: World, order: number, now: number): void {
  const { orders, stock } = world;
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    const at = order * MAX_LINES + line;
    const sku = orders.lineSku[at]!;
    const owed = orders.lineWaiting[at]!;
    if (owed > 0) stock.book.cancelBackorder(sku, owed);
    orders.lineWaiting[at] = 0;
    stock.book.unreserve(sku, orders.lineUnits[at]! - owed);
  }
  orders.waiting[order] = 0;
  orders.release(order);
  // What this order held goes to those who still wait for it. The maker's hold keeps the order until the end.
  for (let line = 0; line < orders.lineCount[order]!; line++) {
    serveWaiting(world, orders.lineSku[order * MAX_LINES + line]!, now);
  }
  cancelOrder(world, order, now);
}

/** After a count found too few units, promises beyond the record stay: the picker will come back short and cancel. */
function repairPromises(world: World, sku: number, now: number): void {
  if (world.stock.book.overpromised(sku) === 0) serveWaiting(world, sku, now);
}
