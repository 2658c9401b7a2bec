import type { ShopParameters } from '../scenario/shop-parameters';
import type { Catalogue } from './catalogue';
import { createForecaster, FORECAST_METHOD, ForecastErrors, KnownRate } from './forecast';
import type { Forecaster, ForecastMethod } from './forecast';
import { PURPOSE } from './event';
import { ABC_CLASS, classifyInto, importance } from './inventory/abc';
import type { AbcCriterion } from './inventory/abc';
import { Pipeline } from './inventory/pipeline';
import { StockBook } from './inventory/stock-book';
import { UnrecordedLoss } from './inventory/unrecorded-loss';

/** Days of sales that are remembered per SKU: eight weeks. */
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

/** Stock, what is known of demand, and what it cost: one row per SKU (one place for now; a row per SKU and place later). */
export class StockRoom {
  readonly book: StockBook;
  readonly pipeline: Pipeline;
  readonly loss: UnrecordedLoss;
  /** Key of each row, from which all its luck comes. */
  readonly key0: Int32Array;
  readonly key1: Int32Array;
  /** Units sold per SKU and day, a ring of HISTORY_DAYS. */
  readonly sales: Float64Array;
  /** Units sold today per SKU. */
  readonly soldToday: Float64Array;
  /** Units a day that the last plan expected, and the day it was made on. */
  readonly planned: Float64Array;
  readonly plannedOn: Int32Array;
  /**
   * Errors of forecasts over a review interval, scaled to a day by the root of its length: errors of single days add up to
   * more than independent ones would, because an article is in or out of fashion for weeks.
   */
  readonly errors: ForecastErrors;
  readonly abc: Uint8Array;
  private readonly importance: Float64Array;
  private readonly byImportance: Uint32Array;
  /** Plan in force per SKU, for the picture of a followed SKU. */
  readonly reorderPoint: Int32Array;
  readonly orderUpTo: Int32Array;
  /** Smoothed size of purchase orders per SKU, for the suppliers' index. */
  readonly meanOrder: Float64Array;
  /** Moving-average inventory account per SKU: units and cents still owned. */
  readonly ownedUnits: Float64Array;
  readonly ownedCents: Float64Array;
  /** Order lines that wait for a SKU, oldest first: order * MAX_LINES + line. */
  readonly waiting: number[][];
  forecasters: Forecaster[] = [];
  private method = -1;

  constructor(catalogue: Catalogue) {
    const count = catalogue.count;
    this.book = new StockBook(count);
    this.pipeline = new Pipeline(count, 256);
    this.loss = new UnrecordedLoss(count, PURPOSE.shrinkage);
    this.key0 = new Int32Array(count);
    this.key1 = new Int32Array(count);
    this.sales = new Float64Array(count * HISTORY_DAYS);
    this.soldToday = new Float64Array(count);
    this.planned = new Float64Array(count);
    this.plannedOn = new Int32Array(count);
    this.errors = new ForecastErrors(count, ERROR_FORGETTING);
    this.abc = new Uint8Array(count).fill(ABC_CLASS.c);
    this.importance = new Float64Array(count);
    this.byImportance = new Uint32Array(count);
    this.reorderPoint = new Int32Array(count);
    this.orderUpTo = new Int32Array(count);
    this.meanOrder = new Float64Array(count);
    this.ownedUnits = new Float64Array(count);
    this.ownedCents = new Float64Array(count);
    this.waiting = Array.from({ length: count }, () => []);
  }

  /** Takes up the chosen method; a new one learns from the remembered sales. */
  useMethod(choice: number, today: number): void {
    if (choice === this.method) return;
    this.method = choice;
    this.makeForecasters(choice);
    for (let sku = 0; sku < this.book.rows; sku++) this.forecasters[sku]!.start(this.history(sku, today));
  }

  /** Forecasters of the chosen method that know nothing yet. */
  makeForecasters(choice: number): void {
    const method = METHODS[choice] ?? FORECAST_METHOD.movingAverage;
    this.forecasters = [];
    for (let sku = 0; sku < this.book.rows; sku++) this.forecasters.push(createForecaster(method));
  }

  /** Tells a forecaster that may know the truth the expected units of the coming days. */
  tellExpected(sku: number, rates: Float64Array): void {
    const forecaster = this.forecasters[sku];
    if (forecaster instanceof KnownRate) forecaster.expect(rates);
  }

  /** Sales of the last HISTORY_DAYS before `today`, oldest first. */
  history(sku: number, today: number): Float64Array {
    const past = new Float64Array(HISTORY_DAYS);
    for (let back = 1; back <= HISTORY_DAYS; back++) {
      past[HISTORY_DAYS - back] = this.sales[sku * HISTORY_DAYS + ringSlot(today - back)]!;
    }
    return past;
  }

  /** Units sold over the last `days` days before `today`, at most HISTORY_DAYS. */
  soldOver(sku: number, today: number, days: number): number {
    let units = 0;
    for (let back = 1; back <= Math.min(days, HISTORY_DAYS); back++) {
      units += this.sales[sku * HISTORY_DAYS + ringSlot(today - back)]!;
    }
    return units;
  }

  /** The day is over: its sales are observed and remembered. */
  observeDay(sku: number, day: number): number {
    const sold = this.soldToday[sku]!;
    this.sales[sku * HISTORY_DAYS + ringSlot(day)] = sold;
    this.forecasters[sku]!.observe(sold);
    this.soldToday[sku] = 0;
    return sold;
  }

  /** Sorts the SKUs into A, B and C by the last eight weeks. */
  classify(shop: Readonly<ShopParameters>, catalogue: Catalogue): void {
    const values = this.importance;
    for (let sku = 0; sku < values.length; sku++) {
      let units = 0;
      for (let slot = 0; slot < HISTORY_DAYS; slot++) units += this.sales[sku * HISTORY_DAYS + slot]!;
      values[sku] = importance(
        shop.abcCriterion as AbcCriterion,
        units,
        catalogue.priceCents[sku]!,
        catalogue.costCents[sku]!,
      );
    }
    classifyInto(this.abc, this.byImportance, values, [0.8, 0.95]);
  }

  /** Goods come into our books at their cost. */
  own(sku: number, units: number, cents: number): void {
    this.ownedUnits[sku]! += units;
    this.ownedCents[sku]! += cents;
  }

  /** Goods leave our books at moving average; the last unit takes what is left. Returns the cents. */
  disown(sku: number, units: number): number {
    const owned = this.ownedUnits[sku]!;
    if (units > owned) throw new RangeError(`SKU ${sku}: ${units} units leave the books, ${owned} owned`);
    const cents = units === owned ? this.ownedCents[sku]! : Math.round((this.ownedCents[sku]! * units) / owned);
    this.ownedUnits[sku] = owned - units;
    this.ownedCents[sku]! -= cents;
    return cents;
  }
}

function ringSlot(day: number): number {
  return ((day % HISTORY_DAYS) + HISTORY_DAYS) % HISTORY_DAYS;
}
