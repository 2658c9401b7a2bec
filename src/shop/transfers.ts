import { gamma } from '../sim/distributions';
import { child, draw, word } from '../sim/keyed';
import { counterIndex as COUNTER } from './counters';
import { CLASS, EVENT, KIND, PURPOSE } from './event';
import { CROSSING } from './inventory/lead-time';
import { ACCOUNT } from './ledger';
import { MOST_PLACES, ZONE } from './places';
import { serveWaiting } from './waiting-orders';
import { HOURS_PER_DAY } from './time';
import type { World } from './world';

/** Value of the parameter `policy` under which the reorder point noted per row is an order-up-to level. */
const PERIODIC = 0;
/** A gamma law steadier than this is taken as certain. */
const LEAST_CV = 0.001;

/**
 * The morning's transfers: a place of the country that runs short of an article gets units from those with the most to spare
 * (reactive lateral transshipment with hold-back levels; Paterson et al., "Inventory models with lateral
 * transshipments: A review", 2011).
 */
export function transferStock(world: World): void {
  const { stock } = world;
  for (let sku = 0; sku < stock.skus; sku++) {
    for (let place = 0; place < stock.places.count; place++) {
      if (!stock.places.isAbroad(place)) askForUnits(world, place, sku);
    }
  }
}

/** A place below its threshold is filled up to the target cover, as far as others can spare it. */
function askForUnits(world: World, place: number, sku: number): void {
  const { stock, today: shop } = world;
  const row = stock.row(place, sku);
  const rate = stock.planned[row]!;
  const net = coverUnits(world, row);
  if (net >= Math.max(0, shop.transferCoverDays * rate)) return;
  let missing = Math.ceil(Math.max(shop.transferCoverDays, shop.transferFillDays) * rate) - net;
  for (let n = 1; n < stock.places.built && missing > 0; n++) {
    const from = mostToSpare(world, place, sku);
    if (from < 0) return;
    const units = Math.min(missing, spareUnits(world, from, sku));
    const sent = send(world, { from, to: place, sku, units });
    // The record promised more than the shelf had: others may help tomorrow, when it is counted.
    if (sent < units) return;
    missing -= sent;
  }
}

/** Units that meet coming demand: free, less those owed, and those already under way from other places. */
function coverUnits({ stock: { book } }: World, row: number): number {
  return book.available(row) - book.backordered[row]! + book.inTransfer[row]!;
}

function mostToSpare(world: World, place: number, sku: number): number {
  const { places } = world.stock;
  let best = -1;
  let most = 0;
  for (let from = 0; from < places.built; from++) {
    if (from === place || places.isAbroad(from)) continue;
    const units = spareUnits(world, from, sku);
    if (units > most) {
      most = units;
      best = from;
    }
  }
  return best;
}

/**
 * What a place can give away: it keeps the target cover on hand, and its inventory position stays at its reorder point. Under
 * joint ordering goods on order have no address yet, so that the cover alone counts.
 */
function spareUnits(world: World, place: number, sku: number): number {
  const { stock, today: shop } = world;
  const row = stock.row(place, sku);
  const rate = stock.planned[row]!;
  const keeps = Math.ceil(Math.max(shop.transferCoverDays, shop.transferFillDays) * rate);
  const spare = stock.book.free(row) - keeps;
  if (spare <= 0 || shop.jointOrdering >= 1 || place >= stock.places.count) return Math.max(0, spare);
  // What (R,S) orders up to covers one review more than a reorder point does.
  const review = shop.policy === PERIODIC ? shop.reviewIntervalDays * rate : 0;
  const above = Math.floor(stock.book.position(row) - (stock.reorderPoint[row]! - review));
  return Math.max(0, Math.min(spare, above));
}

interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly sku: number;
  readonly units: number;
}

/** Units leave one place for another, with their value at cost; freight is paid at once. Returns how many were found. */
function send(world: World, { from, to, sku, units }: Transfer): number {
  const { stock, today: shop, ledger, tally, events, day } = world;
  const { places } = stock;
  const source = stock.row(from, sku);
  const target = stock.row(to, sku);
  const sent = stock.book.sendAway(source, target, units);
  if (sent === 0) return 0;
  stock.own(target, sent, stock.disown(source, sent));
  const far = places.zoneOf(from, places.region[to]!) === ZONE.far;
  const longer = far ? shop.farTransitFactor / shop.neighbourTransitFactor : 1;
  const dearer = far ? shop.farTariffFactor / shop.neighbourTariffFactor : 1;
  child(stock.key0[target]!, stock.key1[target]!, KIND.transfer, day * MOST_PLACES + from);
  const u = draw(word[0]!, word[1]!, PURPOSE.transfer, 0);
  const factor = shop.transferCv < LEAST_CV ? 1 : gamma.quantileByMean(u, 1, shop.transferCv);
  const hours = shop.transferDays * HOURS_PER_DAY * longer * factor;
  const slot = stock.transfers.place(target, sent, events.time, hours, CROSSING.independent);
  events.schedule(stock.transfers.dueAt[slot]!, CLASS.arrival, EVENT.transferIn, slot);
  const cents = Math.round(shop.transferCents + shop.transferUnitCents * dearer * sent);
  ledger.owe(ACCOUNT.carriers, cents, day, shop.carrierTermDays);
  tally.add(COUNTER.transferredUnits, day, sent);
  tally.add(COUNTER.transferCents, day, cents);
  return sent;
}

/** Units from another place are here, and go first to the orders that wait for them. */
export function onTransferIn(world: World, slot: number): void {
  const { stock } = world;
  const row = stock.transfers.row[slot]!;
  stock.book.takeIn(row, stock.transfers.close(slot));
  serveWaiting(world, row);
}
