import { normalQuantile } from '../lib/special/normal';
import type { ShopParameters } from '../scenario/shop-parameters';
import { lognormal } from '../sim/distributions';
import { draw } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { PURPOSE } from './event';
import { demandOver } from './forecast';
import { ABC_CLASS } from './inventory/abc';
import { orderQuantity, POLICY } from './inventory/policy';
import type { Policy } from './inventory/policy';
import { planPolicy } from './inventory/replenishment';
import { ACCOUNT } from './ledger';
import { buy, releaseHeld } from './purchasing';
import { meanFashion, weeklyFashion } from './sku-demand';
import { inspect } from './stock-check';
import { HISTORY_DAYS, INSPECTION_DAYS } from './stock-room';
import { asksBackUp, openSuppliers } from './supplier-outages';
import { plannedLeadTime } from './supplier-terms';
import type { LeadTime } from './supplier-terms';
import { transferStock } from './transfers';
import { serveWaiting } from './waiting-orders';
import { correctRecord } from './record-count';
import type { World } from './world';

/** The shop's choices of policy, in the order of the parameter's choices. */
const POLICIES = [POLICY.periodicUpTo, POLICY.orderUpTo, POLICY.fixedQuantity] as const;
const PLANNED_AHEAD_DAYS = 90;
const DAYS_PER_YEAR = 365;
const KNOWN_RATE_CHOICE = 6;

/** Counters of forecasts by class of article. */
const BY_CLASS = {
  error: [COUNTER.forecastAbsoluteErrorA, COUNTER.forecastAbsoluteErrorB, COUNTER.forecastAbsoluteErrorC],
  actual: [COUNTER.forecastActualA, COUNTER.forecastActualB, COUNTER.forecastActualC],
} as const;

/** What the planner counts on today, worked out once a morning. */
export interface Outlooks {
  /** At places of the country, and abroad. */
  readonly home: LeadTime;
  readonly abroad: LeadTime;
  /** z of the service level of each class. */
  readonly serviceFactor: readonly [number, number, number];
}

export function outlooks(world: World): Outlooks {
  const { today: shop, stock } = world;
  const seen = { backUpAsked: asksBackUp(world), main: stock.mainRecord, second: stock.secondRecord };
  return {
    home: plannedLeadTime(shop, { ...seen, abroad: false }),
    abroad: plannedLeadTime(shop, { ...seen, abroad: true }),
    serviceFactor: [
      normalQuantile(shop.serviceLevelA),
      normalQuantile(shop.serviceLevelB),
      normalQuantile(shop.serviceLevelC),
    ],
  };
}

/** The morning: places and suppliers are as they are today, due articles are counted, inspected, reviewed and ordered. */
export function planStock(world: World): void {
  const { stock, today: shop, catalogue, day } = world;
  const { places, book } = stock;
  openPlaces(world);
  openSuppliers(world);
  releaseHeld(world);
  stock.mainRecord.learn(shop.leadTimeSmoothing);
  stock.secondRecord.learn(shop.leadTimeSmoothing);
  stock.useMethod(shop.forecaster, day);
  tellKnownRates(world);
  if (dueOn(day, -1, shop.abcIntervalDays)) stock.classify(shop, catalogue);
  if (shop.shrinkagePerYear > 0) stock.loss.pass(book, shop.shrinkagePerYear / DAYS_PER_YEAR, stock.key0, stock.key1);
  const outlook = outlooks(world);
  const joint = shop.jointOrdering >= 1 && places.count > 1;
  if (shop.stockTransfers > 0 && places.built > 1) transferStock(world);
  let inspected = firstDue(day, INSPECTION_DAYS);
  for (let place = 0; place < places.built; place++) {
    let counted = firstDue(day, shop.countIntervalDays);
    let reviewed = firstDue(day, shop.reviewIntervalDays);
    for (let sku = 0; sku < stock.skus; sku++) {
      const row = stock.row(place, sku);
      if (sku === counted) {
        counted += shop.countIntervalDays;
        correctRecord(world, row);
        repairPromises(world, row);
      }
      if (row === inspected) {
        inspected += INSPECTION_DAYS;
        inspect(world, row);
      }
      if (sku !== reviewed) continue;
      reviewed += shop.reviewIntervalDays;
      judgeForecast(world, row);
      const plan = planRow(world, row, outlook);
      // Warehouses given up, and what a place does not keep any longer, sell what they have.
      if (row >= places.rows || (joint && !places.isAbroad(place))) continue;
      const units = orderQuantity(plan, book.position(row));
      if (units > 0) buy(world, row, units);
    }
  }
  if (joint) orderJointly(world, outlook);
}

/** The map of today: a new warehouse is fitted out, the fixed cost of the further ones is posted. */
function openPlaces(world: World): void {
  const { stock, today: shop, ledger, tally, day } = world;
  const { places } = stock;
  places.openDay(shop);
  stock.build(places.built, world.key0, world.key1);
  stock.ascribe(day);
  if (places.count === 1) return;
  const cents = (places.count - 1) * shop.placeCentsPerDay;
  tally.add(COUNTER.storageCents, day, ledger.accrue(ACCOUNT.storage, ACCOUNT.cash, cents));
}

/** Units a day the shop expects to sell of everything, from recent orders. */
export function expectedUnitsPerDay(world: World): number {
  const { today: shop } = world;
  return world.ordersPerDay * shop.linesPerOrder * shop.unitsPerLine;
}

/** Forecast units a day of one row over its protection interval. */
export function forecastPerDay(world: World, row: number, lead: LeadTime): number {
  const { stock, today: shop } = world;
  const days = Math.max(1, lead.mean + shop.reviewIntervalDays);
  return demandOver(stock.forecasters[row]!, days) / days;
}

function leadOf(world: World, row: number, { home, abroad }: Outlooks): LeadTime {
  const { stock } = world;
  return stock.places.isAbroad(Math.floor(row / stock.skus)) ? abroad : home;
}

/** The policy of one row today: forecast, its errors, lead time, review, and the service level of its class. */
export function planRow(world: World, row: number, outlook: Outlooks): Policy {
  const { stock, today: shop, day } = world;
  const lead = leadOf(world, row, outlook);
  let demand = forecastPerDay(world, row, lead);
  if (shop.forecastNoise > 0) {
    const u = draw(stock.key0[row]!, stock.key1[row]!, PURPOSE.forecastNoise, Math.floor((day - 1) / 7));
    demand *= lognormal.quantileByMean(u, 1, shop.forecastNoise);
  }
  stock.planned[row] = demand;
  stock.plannedOn[row] = day;
  const plan = policyFor(shop, lead, {
    demand,
    error: stock.errors.sd(row),
    serviceFactor: outlook.serviceFactor[stock.abc[row % stock.skus]!]!,
  });
  stock.reorderPoint[row] = plan.kind === POLICY.periodicUpTo ? plan.orderUpTo : plan.reorderPoint;
  stock.orderUpTo[row] = plan.kind === POLICY.fixedQuantity ? plan.reorderPoint + plan.quantity : plan.orderUpTo;
  return plan;
}

interface Expected {
  /** Units a day, and the standard deviation of the forecast error of a day. */
  readonly demand: number;
  readonly error: number;
  readonly serviceFactor: number;
}

function policyFor(shop: Readonly<ShopParameters>, lead: LeadTime, { demand, error, serviceFactor }: Expected): Policy {
  const kind = POLICIES[shop.policy] ?? POLICY.periodicUpTo;
  const cycle = kind === POLICY.periodicUpTo ? shop.reviewIntervalDays : shop.orderCycleDays;
  return planPolicy(kind, {
    demandPerPeriod: demand,
    errorPerPeriod: error,
    leadTimePeriods: lead.mean,
    leadTimeSdPeriods: lead.sd,
    reviewPeriods: shop.reviewIntervalDays,
    serviceFactor,
    orderCoverPeriods: shop.orderCycleDays,
    // Safety stock and half a cycle together cover what a turn of the target lasts.
    mostSafetyPeriods: shop.turnoverTarget > 0 ? DAYS_PER_YEAR / shop.turnoverTarget - cycle / 2 : Infinity,
  });
}

/**
 * One order for all warehouses of the country. Errors of different places partly cancel over the lead time, for the goods have
 * no address until they arrive; over the review they do not (Eppen & Schrage 1981). Demands of places are taken as
 * independent given their forecasts.
 */
function orderJointly(world: World, outlook: Outlooks): void {
  const { stock, today: shop, day } = world;
  const { places } = stock;
  for (let sku = 0; sku < stock.skus; sku++) {
    if (!dueOn(day, sku, shop.reviewIntervalDays)) continue;
    let demand = 0;
    let position = 0;
    let square = 0;
    let sum = 0;
    for (let place = 0; place < places.count; place++) {
      if (places.isAbroad(place)) continue;
      const row = stock.row(place, sku);
      const error = stock.errors.sd(row);
      demand += stock.planned[row]!;
      position += stock.book.position(row);
      square += error * error;
      sum += error;
    }
    const { home } = outlook;
    const review = shop.reviewIntervalDays;
    // The daily error that gives, over lead time and review alike, what the two give apart.
    const error = Math.sqrt((home.mean * square + review * sum * sum) / (home.mean + review));
    const serviceFactor = outlook.serviceFactor[stock.abc[sku]!]!;
    const units = orderQuantity(policyFor(shop, home, { demand, error, serviceFactor }), position);
    if (units > 0) buy(world, sku, units, true);
  }
}

interface Outcome {
  readonly sold: number;
  readonly expected: number;
  readonly days: number;
}

export function observeError(world: World, row: number, { sold, expected, days }: Outcome): void {
  const scale = 1 / Math.sqrt(days);
  world.stock.errors.observe(row, sold * scale, expected * scale);
}

/** What the last review expected of the time since, however long that was, against what was sold. */
function judgeForecast(world: World, row: number): void {
  const { stock, tally, day } = world;
  const days = Math.min(HISTORY_DAYS, day - stock.plannedOn[row]!);
  if (days < 1) return;
  const expected = stock.planned[row]! * days;
  const sold = stock.soldOver(row, day, days);
  observeError(world, row, { sold, expected, days });
  const kind = stock.abc[row % stock.skus]!;
  const error = Math.abs(expected - sold);
  tally.add(COUNTER.forecastAbsoluteError, day, error);
  tally.add(COUNTER.forecastError, day, expected - sold);
  tally.add(COUNTER.forecastActual, day, sold);
  tally.add(BY_CLASS.error[kind] ?? BY_CLASS.error[ABC_CLASS.c], day, error);
  tally.add(BY_CLASS.actual[kind] ?? BY_CLASS.actual[ABC_CLASS.c], day, sold);
}

/** Whether something that happens to a SKU every so many days is due; SKUs take turns. */
export function dueOn(day: number, sku: number, interval: number): boolean {
  return (((day + sku) % interval) + interval) % interval === 0;
}

/** The first SKU for which it is due on this day; every `interval`-th after it is due as well. */
function firstDue(day: number, interval: number): number {
  return interval - 1 - ((((day - 1) % interval) + interval) % interval);
}

/**
 * Tells the known-rate forecaster the expected units of each coming day: this week's fashion and the mean of those to come, which
 * nobody has drawn yet; mean orders; shares of places.
 */
export function tellKnownRates(world: World): void {
  const { stock, today: shop, catalogue, day } = world;
  if (shop.forecaster !== KNOWN_RATE_CHOICE) return;
  // What is known of a week holds all week; forecasters count the days that have passed.
  if (!stock.knowsNothing && !dueOn(day, -1, 7)) return;
  stock.knowsNothing = false;
  const perDay = expectedUnitsPerDay(world);
  const rates = Array.from({ length: stock.book.rows }, () => new Float64Array(PLANNED_AHEAD_DAYS));
  const fashion = new Float64Array(catalogue.count);
  const week = Math.floor((day - 1) / 7);
  const nextWeek = 7 * (week + 1) + 1 - day;
  weeklyFashion(fashion, week, shop, catalogue, world);
  for (let ahead = 0; ahead < PLANNED_AHEAD_DAYS; ahead++) {
    if (ahead === nextWeek) meanFashion(fashion, shop, catalogue);
    for (const [row, rate] of rates.entries()) rate[ahead] = perDay * fashion[row % stock.skus]! * stock.shareAt(row);
  }
  for (const [row, rate] of rates.entries()) stock.tellExpected(row, rate);
}

/** After a count found too few units, promises beyond the record stay: the picker will come back short and cancel. */
function repairPromises(world: World, row: number): void {
  if (world.stock.book.overpromised(row) === 0) serveWaiting(world, row);
}
