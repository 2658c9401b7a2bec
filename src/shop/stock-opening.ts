import { expectedFlows } from '../scenario/expected-flows';
import { poisson } from '../sim/distributions';
import { draw } from '../sim/keyed';
import { CLASS, EVENT, PURPOSE } from './event';
import { CROSSING } from './inventory/lead-time';
import { openingStock } from './inventory/opening-stock';
import { POLICY } from './inventory/policy';
import { ACCOUNT } from './ledger';
import type { Outlooks } from './replenishment-desk';
import {
  expectedUnitsPerDay,
  forecastPerDay,
  observeError,
  outlooks,
  planRow,
  tellKnownRates,
} from './replenishment-desk';
import { weeklyFashion } from './sku-demand';
import { HISTORY_DAYS } from './stock-room';
import { dayOf, HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Eight weeks of keyed sales before the first day, and stock as a shop in full run has it. */
export function openStock(world: World, now: number): void {
  const { stock, today: shop, catalogue, key0, key1 } = world;
  const today = dayOf(now);
  stock.openedAt = now;
  // A shop without a past stocks for the customers it expects.
  world.ordersPerDay = expectedFlows(shop).orders;
  stock.makeKeys(key0, key1);
  stock.places.openDay(shop);
  stock.noteAscribed();
  const { rows } = stock.book;
  const fashion = new Float64Array(catalogue.count);
  const unitsPerDay = expectedUnitsPerDay(world);
  for (let back = HISTORY_DAYS; back >= 1; back--) {
    const day = today - back;
    if (back === HISTORY_DAYS || (((day - 1) % 7) + 7) % 7 === 0) {
      weeklyFashion(fashion, Math.floor((day - 1) / 7), shop, catalogue, world);
    }
    for (let row = 0; row < rows; row++) {
      const u = draw(stock.key0[row]!, stock.key1[row]!, PURPOSE.history, day);
      const mean = unitsPerDay * fashion[row % stock.skus]! * stock.shareAt(row);
      stock.remember(row, day, poisson.quantile(u, mean));
    }
  }
  for (let row = 0; row < rows; row++) {
    const mean = 7 * unitsPerDay * catalogue.popularity[row % stock.skus]! * stock.shareAt(row);
    for (let week = 0; week < HISTORY_DAYS / 7; week++) {
      observeError(world, row, { sold: stock.soldOver(row, today - 7 * week, 7), expected: mean, days: 7 });
    }
  }
  stock.useMethod(shop.forecaster, today);
  stock.classify(shop, catalogue);
  tellKnownRates(world);
  const outlook = outlooks(world);
  for (let row = 0; row < rows; row++) openRow(world, row, outlook, now);
}

function openRow(world: World, row: number, outlook: Outlooks, now: number): void {
  const { stock, today: shop, catalogue, ledger, events } = world;
  const plan = planRow(world, row, outlook);
  const lead = stock.places.isAbroad(Math.floor(row / stock.skus)) ? outlook.abroad : outlook.home;
  const rate = forecastPerDay(world, row, lead);
  const upTo = plan.kind === POLICY.fixedQuantity ? plan.reorderPoint + plan.quantity : plan.orderUpTo;
  const cover = plan.kind === POLICY.periodicUpTo ? rate * shop.reviewIntervalDays : upTo - plan.reorderPoint;
  const lot = Math.max(shop.minimumOrderUnits, Math.round(cover), 1);
  const start = openingStock(draw(stock.key0[row]!, stock.key1[row]!, PURPOSE.openingStock, 0), upTo - lot, lot, {
    demandPerTime: rate,
    leadTime: lead.mean,
  });
  stock.book.open(row, start.onHand);
  const cents = start.onHand * catalogue.costCents[row % stock.skus]!;
  stock.own(row, start.onHand, cents);
  ledger.post(ACCOUNT.inventory, ACCOUNT.equity, cents);
  for (const [ordinal, order] of start.orders.entries()) {
    const slot = stock.pipeline.place(row, order.units, now, order.dueIn * HOURS_PER_DAY, CROSSING.independent);
    stock.pipeline.name[slot] = ordinal;
    stock.book.order(row, order.units);
    events.schedule(stock.pipeline.dueAt[slot]!, CLASS.arrival, EVENT.goodsIn, slot);
  }
}
