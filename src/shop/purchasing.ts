import type { ShopParameters } from '../scenario/shop-parameters';
import { binomial } from '../sim/distributions';
import { child, draw, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import type { Crossing } from './inventory/lead-time';
import { toSupplierTerms } from './inventory/policy';
import { shareOut } from './inventory/share-out';
import { ACCOUNT } from './ledger';
import { asksBackUp, mainShips, secondShips } from './supplier-outages';
import { SECOND_SOURCE, TERMS, termsOf } from './supplier-terms';
import { serveWaiting } from './waiting-orders';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Weight of the newest order in a row's usual order size. */
const ORDER_SMOOTHING = 0.2;
/** Days of late payment at which a supplier is wholly discontent with it. Assumed. */
const WORST_PAYMENT_DAYS = 30;
/**
 * Agreed lead times after the opening from which planners take note of deliveries: what a new shop ordered and has had so
 * soon is what was quick.
 */
const UNTELLING_LEAD_TIMES = 2;
/** Days below it are names of orders placed before the opening, which count 0, 1, 2, ... */
const FIRST_NAME = 1_000_000;

/**
 * A purchase order goes out for about `wanted` units. Its luck (lead time, units short) is keyed by row, day and supplier: two
 * shops that order the same article on the same day meet the same luck, however often each has ordered before.
 */
export function buy(world: World, row: number, wanted: number, joint = false): void {
  const { stock, today: shop, ledger, tally, events, day } = world;
  const now = events.time;
  const second = goesToSecond(world, row, wanted);
  const rush = shop.expediteLeadFactor < 1 && stock.book.available(row) <= stock.book.backordered[row]!;
  const flags = (second ? TERMS.second : 0) | (rush ? TERMS.rush : 0) | (joint ? TERMS.joint : 0);
  const terms = termsOf(shop, flags, stock.places.isAbroad(Math.floor(row / stock.skus)));
  const units = toSupplierTerms(wanted, terms.minimumUnits, 1);
  const name = FIRST_NAME + 2 * (day + FIRST_NAME) + (second ? 1 : 0);
  child(stock.key0[row]!, stock.key1[row]!, KIND.purchaseOrder, name);
  const u = draw(word[0]!, word[1]!, PURPOSE.leadTime, 0);
  const days = terms.leadDays * lookUp(second ? world.laws.secondSupply : world.laws.supply, u);
  const slot = stock.pipeline.place(row, units, now, days * HOURS_PER_DAY, shop.orderCrossing as Crossing);
  stock.pipeline.name[slot] = name;
  stock.pipeline.terms[slot] = flags;
  stock.pipeline.agreed[slot] = terms.agreedDays;
  stock.book.order(row, units);
  stock.bought[row]! += units;
  if (second) stock.boughtSecond[row]! += units;
  // What is ordered while the supplier ships nothing waits until it does again.
  if (second ? !secondShips(world) : !mainShips(world)) stock.held.push(slot);
  else events.schedule(stock.pipeline.dueAt[slot]!, CLASS.arrival, EVENT.goodsIn, slot);
  const cents = Math.round(shop.purchaseOrderCents);
  ledger.post(ACCOUNT.ordering, ACCOUNT.cash, cents);
  tally.add(COUNTER.purchaseOrders, day, 1);
  tally.add(COUNTER.unitsPurchased, day, units);
  tally.add(COUNTER.orderingCents, day, cents);
  if (second) tally.add(COUNTER.secondSourceUnits, day, units);
  if (rush) tally.add(COUNTER.rushOrders, day, 1);
  tally.add(COUNTER.supplierScoreSum, day, satisfaction(shop, deviation(world, row, units), rush));
  tally.add(COUNTER.supplierScoreWeight, day, 1);
}

/** A supplier ships again: what waited is on its way from now on, for as long as it would have taken then. */
export function releaseHeld(world: World): void {
  const { stock, events } = world;
  const { pipeline, held } = stock;
  if (held.length === 0) return;
  const main = mainShips(world);
  const second = secondShips(world);
  let kept = 0;
  for (const slot of held) {
    const ships = (pipeline.terms[slot]! & TERMS.second) !== 0 ? second : main;
    if (!ships) {
      held[kept++] = slot;
      continue;
    }
    pipeline.terms[slot]! |= TERMS.held;
    pipeline.postpone(slot, pipeline.dueAt[slot]! + events.time - pipeline.placedAt[slot]!);
    events.schedule(pipeline.dueAt[slot]!, CLASS.arrival, EVENT.goodsIn, slot);
  }
  held.length = kept;
}

/** Whether the second supplier gets an order: so that units come out in the agreed shares (whoever is out), or because the main one is out. */
function goesToSecond(world: World, row: number, units: number): boolean {
  const { stock, today: shop } = world;
  if (shop.secondSource === SECOND_SOURCE.backUp) return asksBackUp(world);
  if (shop.secondSource !== SECOND_SOURCE.share) return false;
  const share = shop.secondSourceShare;
  return share > 0 && stock.boughtSecond[row]! + units / 2 <= share * (stock.bought[row]! + units);
}

/** By how much an order differs from the row's usual size, 0 to 1; the usual size then moves on. */
function deviation(world: World, row: number, units: number): number {
  const { stock } = world;
  const mean = stock.meanOrder[row]!;
  stock.meanOrder[row] = mean > 0 ? mean + ORDER_SMOOTHING * (units - mean) : units;
  return mean > 0 ? Math.min(1, Math.abs(units - mean) / mean) : 0;
}

/** How content an order leaves its supplier, 0 to 100: steady size, notice, no rush, payment on time, by their weights. */
export function satisfaction(shop: Readonly<ShopParameters>, deviation: number, rush: boolean): number {
  const { weightSteadyOrders, weightNotice, weightNoRush, weightPayment } = shop;
  const weights = weightSteadyOrders + weightNotice + weightNoRush + weightPayment;
  if (weights <= 0) return 0;
  const points =
    weightSteadyOrders * (1 - deviation) +
    weightNotice * Math.min(1, shop.noticeDays / shop.fullNoticeDays) +
    weightNoRush * (rush ? 0 : 1) +
    weightPayment * Math.max(0, 1 - shop.paymentDelayDays / WORST_PAYMENT_DAYS);
  return (100 * points) / weights;
}

/** Goods arrive, short or defective units left out, and go first to the orders that wait for them. */
export function onGoodsIn(world: World, slot: number): void {
  const { stock, today: shop, ledger, tally, day, catalogue } = world;
  const { pipeline, book } = stock;
  const row = pipeline.row[slot]!;
  const flags = pipeline.terms[slot]!;
  const terms = termsOf(shop, flags, stock.places.isAbroad(Math.floor(row / stock.skus)));
  child(stock.key0[row]!, stock.key1[row]!, KIND.purchaseOrder, pipeline.name[slot]!);
  const u = draw(word[0]!, word[1]!, PURPOSE.supplierFill, 0);
  tally.add(COUNTER.supplyHoursSum, day, world.events.time - pipeline.placedAt[slot]!);
  tally.add(COUNTER.supplies, day, 1);
  noteDelivery(world, slot);
  const units = pipeline.close(slot);
  const good = binomial.quantile(u, units, terms.goodShare);
  const cents = Math.round(good * catalogue.costCents[row % stock.skus]! * terms.costFactor);
  ledger.owe(ACCOUNT.inventory, cents, day, shop.supplierTermDays + shop.paymentDelayDays);
  tally.add(COUNTER.unitsReceived, day, good);
  if ((flags & TERMS.joint) !== 0) {
    book.cancelOrder(row, units);
    shareAmongPlaces(world, row % stock.skus, { units: good, cents });
    return;
  }
  book.receive(row, units, good);
  stock.own(row, good, cents);
  serveWaiting(world, row);
}

/** What a delivery tells planners of its supplier. An order that waited for the end of an outage tells nothing of the usual time. */
function noteDelivery({ stock, events }: World, slot: number): void {
  const { name, terms, agreed, placedAt } = stock.pipeline;
  if (name[slot]! < FIRST_NAME || (terms[slot]! & TERMS.held) !== 0) return;
  const days = agreed[slot]!;
  if (events.time - stock.openedAt < UNTELLING_LEAD_TIMES * days * HOURS_PER_DAY) return;
  const record = (terms[slot]! & TERMS.second) !== 0 ? stock.secondRecord : stock.mainRecord;
  record.note((events.time - placedAt[slot]!) / HOURS_PER_DAY - days);
}

/** A joint order is shared out among the warehouses of the country, by how long their stock would last. */
function shareAmongPlaces(
  world: World,
  sku: number,
  { units, cents }: { readonly units: number; readonly cents: number },
): void {
  const { stock } = world;
  const { places, book } = stock;
  const rows: number[] = [];
  for (let place = 0; place < places.count; place++) if (!places.isAbroad(place)) rows.push(stock.row(place, sku));
  const given = shareOut(
    units,
    rows.map((row) => book.available(row) - book.backordered[row]!),
    rows.map((row) => stock.planned[row]!),
  );
  let left = units;
  let leftCents = cents;
  for (const [at, row] of rows.entries()) {
    const part = given[at]!;
    if (part === 0) continue;
    // The last part takes what rounding has left.
    const share = part === left ? leftCents : Math.min(leftCents, Math.round((cents * part) / units));
    left -= part;
    leftCents -= share;
    book.accept(row, part);
    stock.own(row, part, share);
    serveWaiting(world, row);
  }
}
