import type { BadRowCount, BadRowReason } from './bad-rows';
import { BadRows } from './bad-rows';
import type { DateReading } from './date-text';
import { readDate } from './date-text';
import type { Mapping } from './fields';
import { Names } from './names';
import { readNumber } from './number-text';
import type { Standing } from './status-text';
import { standingOf } from './status-text';
import type { ColumnReading } from './two-readings';
import { TwoReadings } from './two-readings';

/** How the cells of a file are to be read. */
export interface ReadingRules {
  readonly mapping: Mapping;
  /** null: as the whole column says. */
  readonly decimalMark: '.' | ',' | null;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
  /** Where the column of prices does not say: files with semicolons mostly have decimal commas. */
  readonly commaLikely: boolean;
}

/** One column per fact; a row per usable row of the file, in the file's order. */
export interface OrderRowColumns {
  readonly count: number;
  /** Numbers into the lists of names; -1: none. */
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly sku: Int32Array;
  /** Days from 1970. */
  readonly day: Int32Array;
  /** -1 where the file has no time of day. */
  readonly minute: Int16Array;
  readonly quantity: Float64Array;
  /** Of a unit, in the file's money. */
  readonly price: Float64Array;
  readonly standing: Uint8Array;
  readonly orderNames: readonly string[];
  readonly customerNames: readonly string[];
  readonly skuNames: readonly string[];
}

export interface RowReport {
  /** Rows of the file without its head and without blank lines. */
  readonly rows: number;
  readonly blank: number;
  readonly bad: readonly BadRowCount[];
  readonly badTotal: number;
  readonly decimalMark: '.' | ',';
  readonly dateOrder: 'certain' | 'dayFirst' | 'monthFirst';
  /** The cells do not say whether day or month stands first: their order in time, or habit, decided. */
  readonly dateOrderGuessed: boolean;
  /** Order numbers written like 1.23E+17: a spreadsheet has rounded them, and different orders may have become one. */
  readonly roundedOrderNumbers: number;
  readonly hasTimeOfDay: boolean;
}

interface Suspect {
  readonly row: number;
  readonly line: number;
  readonly text: string;
}

/** Cells that one of the two readings cannot read: kept, in case that reading is chosen. */
const SUSPECTS = 24;

/** Takes the rows of an order file one by one, and gives them back as columns once all are seen. */
export class OrderRows {
  rows = 0;
  private blank = 0;
  private rounded = 0;
  private readonly bad = new BadRows();
  private readonly orders = new Names();
  private readonly customers = new Names();
  private readonly skus = new Names();
  private readonly dates = new TwoReadings();
  private readonly quantities = new TwoReadings();
  private readonly prices = new TwoReadings();
  private readonly order: number[] = [];
  private readonly customer: number[] = [];
  private readonly sku: number[] = [];
  private readonly minute: number[] = [];
  private readonly standing: number[] = [];
  private readonly lines: number[] = [];
  private readonly suspects: Record<'time' | 'quantity' | 'price', { first: Suspect[]; second: Suspect[] }> = {
    time: { first: [], second: [] },
    quantity: { first: [], second: [] },
    price: { first: [], second: [] },
  };
  private readonly widest: number;
  private lastDate = '';
  private lastReading: DateReading = readDate('');

  constructor(private readonly rules: ReadingRules) {
    const { order, time, quantity, price, amount } = rules.mapping;
    this.widest = Math.max(order ?? -1, time ?? -1, quantity ?? -1, price ?? amount ?? -1);
  }

  /** A row that the parser could not make cells of. */
  reject(reason: 'quotes' | 'long', line: number, text: string): void {
    this.rows++;
    this.bad.add(reason, line, text);
  }

  /** `line`: where the row begins in the file, from 1. */
  push(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell === '' || cell.trim() === '')) {
      this.blank++;
      return;
    }
    this.rows++;
    if (cells.length <= this.widest) {
      this.bad.add('cells', line, cells.join(' | '));
      return;
    }
    const { mapping } = this.rules;
    const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
    const orderText = cell(mapping.order);
    const order = this.orders.number(orderText);
    if (order < 0) {
      this.bad.add('order', line, cells.join(' | '));
      return;
    }
    const timeText = cell(mapping.time);
    if (timeText !== this.lastDate) {
      this.lastDate = timeText;
      this.lastReading = readDate(timeText);
    }
    const time = this.lastReading;
    if (Number.isNaN(time.dayFirst) && Number.isNaN(time.monthFirst)) {
      this.bad.add('time', line, timeText);
      return;
    }
    const quantityText = mapping.quantity === undefined ? '1' : cell(mapping.quantity);
    const quantity = readNumber(quantityText);
    if (Number.isNaN(quantity.dot) && Number.isNaN(quantity.comma)) {
      this.bad.add('quantity', line, quantityText);
      return;
    }
    const priceText = cell(mapping.price ?? mapping.amount);
    const price = readNumber(priceText);
    if (Number.isNaN(price.dot) && Number.isNaN(price.comma)) {
      this.bad.add('price', line, priceText);
      return;
    }
    const row = this.order.length;
    this.suspect('time', time.dayFirst, time.monthFirst, { row, line, text: timeText });
    this.suspect('quantity', quantity.dot, quantity.comma, { row, line, text: quantityText });
    this.suspect('price', price.dot, price.comma, { row, line, text: priceText });
    if (/^\d[.,]\d+E\+\d+$/i.test(orderText)) this.rounded++;
    this.order.push(order);
    this.customer.push(this.customers.number(cell(mapping.customer)));
    this.sku.push(this.skus.number(cell(mapping.sku)));
    this.dates.push(time.dayFirst, time.monthFirst);
    this.minute.push(time.minute);
    this.quantities.push(quantity.dot, quantity.comma);
    this.prices.push(price.dot, price.comma);
    this.standing.push(mapping.status === undefined ? 0 : standingOf(cell(mapping.status)));
    this.lines.push(line);
  }

  /** All rows are in: decides how the columns are read. */
  finish(): { readonly columns: OrderRowColumns; readonly report: RowReport } {
    const { rules, prices, quantities, dates } = this;
    const comma = this.usesComma();
    const numbers = comma ? 'second' : 'first';
    const price = prices.settle(numbers, numbers).values;
    const quantity = quantities.settle(numbers, numbers).values;
    const forced = rules.dateOrder === null ? null : rules.dateOrder === 'dayFirst' ? 'first' : 'second';
    const monthFirstSmoother = dates.descents('second') < dates.descents('first');
    const { values: day, how } = dates.settle(monthFirstSmoother ? 'second' : 'first', forced);
    const kept = this.keep({ day, quantity, price }, { time: how.second, number: comma });
    return { columns: kept.columns, report: this.report(comma, how, kept.hasTime) };
  }

  private usesComma(): boolean {
    const { rules, prices, quantities } = this;
    if (rules.decimalMark !== null) return rules.decimalMark === ',';
    const dots = prices.onlyFirst + quantities.onlyFirst;
    const commas = prices.onlySecond + quantities.onlySecond;
    return dots === commas ? rules.commaLikely && prices.differing > 0 : commas > dots;
  }

  private keep(
    { day, quantity, price }: Readonly<Record<'day' | 'quantity' | 'price', Float64Array>>,
    second: { readonly time: boolean; readonly number: boolean },
  ): { columns: OrderRowColumns; hasTime: boolean } {
    const all = this.order.length;
    const columns = {
      order: new Int32Array(all),
      customer: new Int32Array(all),
      sku: new Int32Array(all),
      day: new Int32Array(all),
      minute: new Int16Array(all),
      quantity: new Float64Array(all),
      price: new Float64Array(all),
      standing: new Uint8Array(all),
    };
    const byAmount = this.rules.mapping.price === undefined;
    let count = 0;
    let timed = 0;
    for (let row = 0; row < all; row++) {
      const fault = faultOf(day[row]!, quantity[row]!, price[row]!);
      if (fault !== null) {
        this.bad.add(
          fault,
          this.lines[row]!,
          this.suspectText(fault, row, fault === 'time' ? second.time : second.number),
        );
        continue;
      }
      columns.order[count] = this.order[row]!;
      columns.customer[count] = this.customer[row]!;
      columns.sku[count] = this.sku[row]!;
      columns.day[count] = day[row]!;
      columns.minute[count] = this.minute[row]!;
      if (this.minute[row]! > 0) timed++;
      const units = quantity[row]!;
      columns.quantity[count] = units;
      // An amount of a line that takes back goods is negative like its units.
      columns.price[count] = byAmount && units !== 0 ? Math.abs(price[row]! / units) : price[row]!;
      columns.standing[count] = this.standing[row]!;
      count++;
    }
    const names = { orderNames: this.orders.list, customerNames: this.customers.list, skuNames: this.skus.list };
    // Midnight on every row is a date without a time.
    return { columns: { count, ...columns, ...names }, hasTime: timed > count / 10 };
  }

  private report(comma: boolean, dates: ColumnReading, hasTimeOfDay: boolean): RowReport {
    const undecided = dates.onlyFirst + dates.onlySecond + dates.differing > 0;
    return {
      rows: this.rows,
      blank: this.blank,
      bad: this.bad.list(),
      badTotal: this.bad.total,
      decimalMark: comma ? ',' : '.',
      dateOrder: !undecided ? 'certain' : dates.second ? 'monthFirst' : 'dayFirst',
      dateOrderGuessed: this.rules.dateOrder === null && dates.differing > 0 && dates.onlyFirst === dates.onlySecond,
      roundedOrderNumbers: this.rounded,
      hasTimeOfDay,
    };
  }

  private suspect(field: 'time' | 'quantity' | 'price', first: number, second: number, cell: Suspect): void {
    const list = Number.isNaN(first)
      ? this.suspects[field].first
      : Number.isNaN(second)
        ? this.suspects[field].second
        : null;
    if (list && list.length < SUSPECTS) list.push(cell);
  }

  private suspectText(field: BadRowReason, row: number, second: boolean): string {
    if (field !== 'time' && field !== 'quantity' && field !== 'price') return '';
    const list = second ? this.suspects[field].second : this.suspects[field].first;
    return list.find((cell) => cell.row === row)?.text ?? '';
  }
}

function faultOf(day: number, quantity: number, price: number): 'time' | 'quantity' | 'price' | null {
  if (Number.isNaN(day)) return 'time';
  if (Number.isNaN(quantity)) return 'quantity';
  return Number.isNaN(price) ? 'price' : null;
}

export type { Standing };
