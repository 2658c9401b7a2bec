import type { ShopParameters } from '../scenario/shop-parameters';
import { child, word } from '../sim/keyed';
import { resized } from '../sim/slots';
import type { Catalogue } from './catalogue';
import { DeliveryRecord } from './delivery-record';
import { KIND, PURPOSE } from './event';
import { createForecaster, FORECAST_METHOD, ForecastErrors, KnownRate } from './forecast';
import type { Forecaster, ForecastMethod } from './forecast';
import { ABC_CLASS, classifyInto, importance } from './inventory/abc';
import type { AbcCriterion } from './inventory/abc';
import { Outages } from './inventory/outages';
import { Pipeline } from './inventory/pipeline';
import { StockBook } from './inventory/stock-book';
import { UnrecordedLoss } from './inventory/unrecorded-loss';
import { MOST_PLACES, Places } from './places';

/** Days of sales that are remembered per row: eight weeks. */
export const HISTORY_DAYS = 56;
/** Weight of the newest review interval in the forecast error. */
const ERROR_FORGETTING = 0.1;

/** The shop's choices of forecaster, in the order of the parameter's choices. */
const METHODS: readonly ForecastMethod[] = [
  FORECAST_METHOD.naive,
  FORECAST_METHOD.movingAverage,
  FORECAST_METHOD.exponentialSmoothing,
  FORECAST_METHOD.holt,
  FORECAST_METHOD.holtWinters,
  FORECAST_METHOD.syntetosBoylan,
  FORECAST_METHOD.knownRate,
];

/**
 * Stock, what is known of demand, and what it cost. A row is one SKU at one place, row = place x SKUs + SKU: with one
 * warehouse rows are SKUs. Demand is remembered at the place that is nearest to the customer, whichever place served.
 */
export class StockRoom {
  readonly skus: number;
  readonly places: Places;
  /** Outages of the main supplier, and of the second. */
  readonly outages = new Outages(PURPOSE.outage);
  readonly secondOutages = new Outages(PURPOSE.secondOutage);
  /** What has been seen of both suppliers' deliveries. */
  readonly mainRecord = new DeliveryRecord();
  readonly secondRecord = new DeliveryRecord();
  /** When the shop placed its first purchase order. */
  openedAt = 0;
  readonly book: StockBook;
  readonly pipeline: Pipeline;
  /** Units under way from one place to another, by the row they go to. */
  readonly transfers: Pipeline;
  readonly loss: UnrecordedLoss;
  /** Key of each row, from which all its luck comes. */
  key0: Int32Array;
  key1: Int32Array;
  /** Units sold per row and day, a ring of HISTORY_DAYS. */
  sales: Float64Array;
  /** Units sold today per row. */
  soldToday: Float64Array;
  /** Units a day that the last plan expected, and the day it was made on. */
  planned: Float64Array;
  plannedOn: Int32Array;
  /**
   * Errors of forecasts over a review interval, scaled to a day by the root of its length: errors of single days add up to
   * more than independent ones would, because an article is in or out of fashion for weeks.
   */
  readonly errors: ForecastErrors;
  /** Class of each SKU, over all places. */
  readonly abc: Uint8Array;
  private readonly importance: Float64Array;
  private readonly byImportance: Uint32Array;
  /** Plan in force per row, for the picture of a followed SKU. */
  reorderPoint: Int32Array;
  orderUpTo: Int32Array;
  /** Smoothed size of purchase orders per row, for the suppliers' index. */
  meanOrder: Float64Array;
  /** Units ordered per row, and those of them at the second supplier. */
  bought: Float64Array;
  boughtSecond: Float64Array;
  /** Units that had come in by each of the last inspections, by row and inspection: how old is what lies there. */
  inflows: Float64Array;
  /** Moving-average inventory account per row: units and cents still owned. */
  ownedUnits: Float64Array;
  ownedCents: Float64Array;
  /** Order lines that wait for a row, oldest first: order * MAX_LINES + line. */
  readonly waiting: number[][];
  /** Purchase orders that a supplier has and does not ship yet, by slot of the pipeline. */
  readonly held: number[] = [];
  /** Rows in which the warehouse has just freed units: `serveFreed` offers them to those who wait. */
  readonly freed: number[] = [];
  forecasters: Forecaster[] = [];
  /** What the places kept, and their shares of demand, when sales were last ascribed to them. */
  private readonly ascribed = new Float64Array(1 + 2 * MOST_PLACES);
  /** True until forecasters that may know the true demand have been told it. */
  knowsNothing = true;
  private method = -1;

  constructor(catalogue: Catalogue) {
    this.skus = catalogue.count;
    this.places = new Places(this.skus);
    const rows = catalogue.count * catalogue.places;
    this.book = new StockBook(rows);
    this.pipeline = new Pipeline(rows, 256);
    this.transfers = new Pipeline(rows, 16);
    this.loss = new UnrecordedLoss(rows, PURPOSE.shrinkage);
    this.key0 = new Int32Array(rows);
    this.key1 = new Int32Array(rows);
    this.sales = new Float64Array(rows * HISTORY_DAYS);
    this.soldToday = new Float64Array(rows);
    this.planned = new Float64Array(rows);
    this.plannedOn = new Int32Array(rows);
    this.errors = new ForecastErrors(rows, ERROR_FORGETTING);
    this.abc = new Uint8Array(this.skus).fill(ABC_CLASS.c);
    this.importance = new Float64Array(this.skus);
    this.byImportance = new Uint32Array(this.skus);
    this.reorderPoint = new Int32Array(rows);
    this.orderUpTo = new Int32Array(rows);
    this.meanOrder = new Float64Array(rows);
    this.bought = new Float64Array(rows);
    this.boughtSecond = new Float64Array(rows);
    this.inflows = new Float64Array(rows * INSPECTIONS);
    this.ownedUnits = new Float64Array(rows);
    this.ownedCents = new Float64Array(rows);
    this.waiting = Array.from({ length: rows }, () => []);
  }

  /** Keys of all rows under the world's. A SKU's stock at a further place is a child of the SKU. */
  makeKeys(key0: number, key1: number): void {
    for (let row = 0; row < this.book.rows; row++) {
      if (row < this.skus) child(key0, key1, KIND.sku, row);
      else child(this.key0[row % this.skus]!, this.key1[row % this.skus]!, KIND.place, Math.floor(row / this.skus));
      this.key0[row] = word[0]!;
      this.key1[row] = word[1]!;
    }
  }

  /** Makes room for so many places. The new ones are empty and know nothing yet. */
  build(places: number, key0: number, key1: number): void {
    const rows = places * this.skus;
    if (rows <= this.book.rows) return;
    this.book.grow(rows);
    this.pipeline.growRows(rows);
    this.transfers.growRows(rows);
    this.loss.grow(rows);
    this.errors.grow(rows);
    this.key0 = resized(this.key0, rows);
    this.key1 = resized(this.key1, rows);
    this.sales = resized(this.sales, rows * HISTORY_DAYS);
    this.soldToday = resized(this.soldToday, rows);
    this.planned = resized(this.planned, rows);
    this.plannedOn = resized(this.plannedOn, rows);
    this.reorderPoint = resized(this.reorderPoint, rows);
    this.orderUpTo = resized(this.orderUpTo, rows);
    this.meanOrder = resized(this.meanOrder, rows);
    this.bought = resized(this.bought, rows);
    this.boughtSecond = resized(this.boughtSecond, rows);
    this.inflows = resized(this.inflows, rows * INSPECTIONS);
    this.ownedUnits = resized(this.ownedUnits, rows);
    this.ownedCents = resized(this.ownedCents, rows);
    const method = METHODS[this.method] ?? FORECAST_METHOD.movingAverage;
    while (this.waiting.length < rows) {
      this.waiting.push([]);
      this.forecasters.push(createForecaster(method));
    }
    this.makeKeys(key0, key1);
  }

  /**
   * Ascribes the remembered demand to the places that are nearest to customers today, if that has changed: each gets its
   * share of sales, plan and squared error, and forecasters learn anew.
   */
  ascribe(today: number): void {
    const { places, ascribed } = this;
    const { built } = places;
    const before = ascribed.slice();
    this.noteAscribed();
    if (before.every((part, at) => part === ascribed[at])) return;
    this.knowsNothing = true;
    for (let sku = 0; sku < this.skus; sku++) {
      const { share } = places.servingOf(sku);
      for (let slot = 0; slot < HISTORY_DAYS; slot++) {
        let units = 0;
        for (let place = 0; place < built; place++) units += this.sales[this.row(place, sku) * HISTORY_DAYS + slot]!;
        for (let place = 0; place < built; place++)
          this.sales[this.row(place, sku) * HISTORY_DAYS + slot] = units * share[place]!;
      }
      let planned = 0;
      for (let place = 0; place < built; place++) planned += this.planned[this.row(place, sku)]!;
      for (let place = 0; place < built; place++) {
        const row = this.row(place, sku);
        this.planned[row] = planned * share[place]!;
        this.plannedOn[row] = this.plannedOn[sku]!;
        this.forecasters[row]!.start(this.history(row, today));
      }
      this.errors.ascribe(sku, this.skus, share);
    }
  }

  /** Takes demand as ascribed to the places of today. */
  noteAscribed(): void {
    const { kept, everywhere, notAbroad } = this.places;
    this.ascribed[0] = kept;
    this.ascribed.set(everywhere.share, 1);
    this.ascribed.set(notAbroad.share, 1 + MOST_PLACES);
  }

  row(place: number, sku: number): number {
    return place * this.skus + sku;
  }

  /** Share of an article's demand at the place of a row. */
  shareAt(row: number): number {
    return this.places.servingOf(row % this.skus).share[Math.floor(row / this.skus)]!;
  }

  /** The row that serves a customer of a region when it has stock. */
  homeRow(region: number, sku: number): number {
    return this.places.servingOf(sku).home[region]! * this.skus + sku;
  }

  /** The nearest row from which a customer of a region can have so many units now; -1 when there is none. */
  sourceFor(region: number, sku: number, units: number): number {
    const { nearest } = this.places.servingOf(sku);
    const first = region * MOST_PLACES;
    for (let rank = 0; rank < MOST_PLACES && nearest[first + rank]! >= 0; rank++) {
      const row = nearest[first + rank]! * this.skus + sku;
      if (this.book.free(row) >= units) return row;
    }
    return -1;
  }

  /** Takes up the chosen method; a new one learns from the remembered sales. */
  useMethod(choice: number, today: number): void {
    if (choice === this.method) return;
    this.method = choice;
    this.knowsNothing = true;
    this.makeForecasters(choice);
    for (let row = 0; row < this.book.rows; row++) this.forecasters[row]!.start(this.history(row, today));
  }

  /** Forecasters of the chosen method that know nothing yet. */
  makeForecasters(choice: number): void {
    const method = METHODS[choice] ?? FORECAST_METHOD.movingAverage;
    this.forecasters = [];
    for (let row = 0; row < this.book.rows; row++) this.forecasters.push(createForecaster(method));
  }

  /** Tells a forecaster that may know the truth the expected units of the coming days. */
  tellExpected(row: number, rates: Float64Array): void {
    const forecaster = this.forecasters[row];
    if (forecaster instanceof KnownRate) forecaster.expect(rates);
  }

  /** Sales of the last HISTORY_DAYS before `today`, oldest first. */
  history(row: number, today: number): Float64Array {
    const past = new Float64Array(HISTORY_DAYS);
    for (let back = 1; back <= HISTORY_DAYS; back++) {
      past[HISTORY_DAYS - back] = this.sales[row * HISTORY_DAYS + ringSlot(today - back)]!;
    }
    return past;
  }

  /** Remembers the sales of a day. */
  remember(row: number, day: number, units: number): void {
    this.sales[row * HISTORY_DAYS + ringSlot(day)] = units;
  }

  /** Units sold over the last `days` days before `today`, at most HISTORY_DAYS. */
  soldOver(row: number, today: number, days: number): number {
    const first = row * HISTORY_DAYS;
    const most = Math.min(days, HISTORY_DAYS);
    let units = 0;
    let slot = ringSlot(today);
    for (let back = 1; back <= most; back++) {
      slot = (slot === 0 ? HISTORY_DAYS : slot) - 1;
      units += this.sales[first + slot]!;
    }
    return units;
  }

  /** The day is over: the sales of every row are observed and remembered. */
  observeDay(day: number): void {
    const { sales, soldToday, forecasters } = this;
    const slot = ringSlot(day);
    for (let row = 0; row < soldToday.length; row++) {
      const sold = soldToday[row]!;
      sales[row * HISTORY_DAYS + slot] = sold;
      forecasters[row]!.observe(sold);
      soldToday[row] = 0;
    }
  }

  /** Sorts the SKUs into A, B and C by the last eight weeks. */
  classify(shop: Readonly<ShopParameters>, catalogue: Catalogue): void {
    const values = this.importance;
    for (let sku = 0; sku < values.length; sku++) {
      let units = 0;
      for (let row = sku; row < this.book.rows; row += this.skus)
        for (let slot = 0; slot < HISTORY_DAYS; slot++) units += this.sales[row * HISTORY_DAYS + slot]!;
      values[sku] = importance(
        shop.abcCriterion as AbcCriterion,
        units,
        catalogue.priceCents[sku]!,
        catalogue.costCents[sku]!,
      );
    }
    classifyInto(this.abc, this.byImportance, values, [shop.abcCutA, shop.abcCutB]);
  }

  /**
   * An inspection of a row's shelf, every `INSPECTION_DAYS`: notes what has come in, and returns the units that have been
   * there for `ago` inspections or more, first in first out; 0 while that is not known.
   */
  agedUnits(row: number, inspection: number, ago: number): number {
    const { book } = this;
    const inflow = book.opened[row]! + book.accepted[row]! + book.restocked[row]! + book.cameIn[row]!;
    const first = row * INSPECTIONS;
    // One more than the inflow, so that an inspection that never was reads 0.
    const then = ago < INSPECTIONS ? this.inflows[first + slotOf(inspection - ago)]! : 0;
    this.inflows[first + slotOf(inspection)] = inflow + 1;
    return then === 0 ? 0 : Math.max(0, book.recorded[row]! - (inflow + 1 - then));
  }

  /** Goods come into our books at their cost. */
  own(row: number, units: number, cents: number): void {
    this.ownedUnits[row]! += units;
    this.ownedCents[row]! += cents;
  }

  /** Goods leave our books at moving average; the last unit takes what is left. Returns the cents. */
  disown(row: number, units: number): number {
    const owned = this.ownedUnits[row]!;
    if (units > owned) throw new RangeError(`row ${row}: ${units} units leave the books, ${owned} owned`);
    const cents = units === owned ? this.ownedCents[row]! : Math.round((this.ownedCents[row]! * units) / owned);
    this.ownedUnits[row] = owned - units;
    this.ownedCents[row]! -= cents;
    return cents;
  }
}

/** Days between two inspections of a row for surplus and dead stock, and inspections that are remembered: a year. */
export const INSPECTION_DAYS = 28;
const INSPECTIONS = 14;

function slotOf(inspection: number): number {
  return ((inspection % INSPECTIONS) + INSPECTIONS) % INSPECTIONS;
}

function ringSlot(day: number): number {
  return ((day % HISTORY_DAYS) + HISTORY_DAYS) % HISTORY_DAYS;
}
