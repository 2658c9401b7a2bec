import type { BacklogRule } from '../../shop/inventory/backlog-rule';
import type { Crossing } from '../../shop/inventory/lead-time';
import { Pipeline } from '../../shop/inventory/pipeline';
import type { Policy } from '../../shop/inventory/policy';
import { orderQuantity } from '../../shop/inventory/policy';
import type { ReviewCalendar } from '../../shop/inventory/review-calendar';
import { nextReview, reviewNumberFrom, reviewTime } from '../../shop/inventory/review-calendar';
import { StockBook } from '../../shop/inventory/stock-book';
import { EventList } from '../../sim/event-list';
import { block, draw, unit32, word } from '../../sim/keyed';
import { WaitingCustomers } from './waiting-customers';

/** Turns a uniform in (0, 1) into a variate. */
export type Sampler = (u: number) => number;

/** One SKU at one place: what its theory assumes, handed to the shop's inventory module. */
export interface StockModel {
  /** Time between demands; null: one demand each time unit, the first at 0. */
  readonly interdemand: Sampler | null;
  /** Units of a demand, whole; negative ones are returns. null: one unit. */
  readonly demandSize: Sampler | null;
  readonly leadTime: Sampler;
  readonly crossing: Crossing;
  readonly backlog: BacklogRule;
  readonly policy: Policy;
  readonly review: ReviewCalendar;
  /** Stock at time 0; negative: units backordered. */
  readonly opening: Sampler;
  /** When levels are read, if at all: before what arrives and is ordered at that instant, or after its demand. */
  readonly reading?: { readonly calendar: ReviewCalendar; readonly before: boolean };
}

/** What happened in the measured period. Units; areas are units x time. */
export interface StockTally {
  span: number;
  demands: number;
  demandUnits: number;
  /** Units met from the shelf at once. */
  filledUnits: number;
  lostUnits: number;
  /** Units handed over, and the sum of their waits. */
  servedUnits: number;
  waits: number;
  onHandArea: number;
  backorderArea: number;
  onOrderArea: number;
  onOrderSquareArea: number;
  noBackorderTime: number;
  /** Time with stock on the shelf. */
  onHandTime: number;
  positionArea: number;
  orders: number;
  orderedUnits: number;
  reviews: number;
  /** Orders that closed a cycle, and those of them in whose cycle a demand was lost. */
  cycles: number;
  cyclesWithLoss: number;
  readings: number;
  readOnHand: number;
  readBackorders: number;
  readNoBackorder: number;
}

const NOTHING: StockTally = {
  span: 0,
  demands: 0,
  demandUnits: 0,
  filledUnits: 0,
  lostUnits: 0,
  servedUnits: 0,
  waits: 0,
  onHandArea: 0,
  backorderArea: 0,
  onOrderArea: 0,
  onOrderSquareArea: 0,
  noBackorderTime: 0,
  onHandTime: 0,
  positionArea: 0,
  orders: 0,
  orderedUnits: 0,
  reviews: 0,
  cycles: 0,
  cyclesWithLoss: 0,
  readings: 0,
  readOnHand: 0,
  readBackorders: 0,
  readNoBackorder: 0,
};

// Codes of events; at one instant they happen in this order.
const WARM = 0;
const READING_BEFORE = 1;
const ARRIVAL = 2; // slot: purchase order
const REVIEW = 3; // slot: number of the review
const DEMAND = 4;
const READING_AFTER = 5;

// Purposes of draws.
const OPENING = 1;
const FIRST_DEMAND = 2;
const DEMANDS = 3; // one word for the size, one for the time to the next
const LEAD_TIME = 4;

/** Runs a model from time 0 and tallies what happens from `from`, included, to `to`, excluded. */
export function runStock(model: StockModel, key: readonly [number, number], from: number, to: number): StockTally {
  return new StockRun(model, key).run(from, to);
}

class StockRun {
  private readonly book = new StockBook(1);
  private readonly pipeline = new Pipeline(1);
  private readonly waiting = new WaitingCustomers();
  private readonly list = new EventList(64);
  private readonly model: StockModel;
  private readonly key: readonly [number, number];
  private readonly continuous: boolean;
  private tally: StockTally = { ...NOTHING };
  private last = 0;
  private demandNumber = 0;
  private lossInCycle = false;

  constructor(model: StockModel, key: readonly [number, number]) {
    this.model = model;
    this.key = key;
    this.continuous = model.review.interval <= 0;
  }

  run(from: number, to: number): StockTally {
    const { model, list, book, key } = this;
    const opening = model.opening(draw(key[0], key[1], OPENING, 0));
    book.open(0, Math.max(0, opening));
    if (opening < 0) this.owe(-opening, 0);
    list.schedule(from, WARM, WARM, 0);
    const first = model.interdemand === null ? 0 : model.interdemand(draw(key[0], key[1], FIRST_DEMAND, 0));
    list.schedule(first, DEMAND, DEMAND, 0);
    if (!this.continuous) {
      const number = reviewNumberFrom(model.review, 0);
      list.schedule(reviewTime(model.review, number), REVIEW, REVIEW, number);
    } else this.review(0);
    if (model.reading !== undefined) {
      const code = model.reading.before ? READING_BEFORE : READING_AFTER;
      const { calendar } = model.reading;
      list.schedule(reviewTime(calendar, reviewNumberFrom(calendar, 0)), code, code, 0);
    }
    while (list.next(to)) this.happen(list.time, list.code, list.slot);
    this.advance(to);
    this.tally.span = to - from;
    return this.tally;
  }

  private happen(now: number, code: number, slot: number): void {
    this.advance(now);
    if (code === DEMAND) this.demand(now);
    else if (code === ARRIVAL) this.arrive(slot, now);
    else if (code === REVIEW) {
      this.tally.reviews++;
      this.review(now);
      this.list.schedule(reviewTime(this.model.review, slot + 1), REVIEW, REVIEW, slot + 1);
    } else if (code === WARM) {
      this.tally = { ...NOTHING };
      // The first order after this closes a cycle that began before.
      this.lossInCycle = false;
      this.tally.cycles = -1;
    } else this.read(now, code);
  }

  private advance(now: number): void {
    const time = now - this.last;
    if (time <= 0) return;
    this.last = now;
    const { book, tally } = this;
    const onOrder = book.onOrder[0]!;
    const backordered = book.backordered[0]!;
    tally.onHandArea += time * book.shelf[0]!;
    tally.backorderArea += time * backordered;
    tally.onOrderArea += time * onOrder;
    tally.onOrderSquareArea += time * onOrder * onOrder;
    tally.positionArea += time * book.position(0);
    if (backordered === 0) tally.noBackorderTime += time;
    if (book.shelf[0]! > 0) tally.onHandTime += time;
  }

  private demand(now: number): void {
    const { model, book, tally, key } = this;
    block(key[0], key[1], DEMANDS, this.demandNumber++);
    const forSize = unit32(word[0]!);
    const forGap = unit32(word[1]!);
    const size = model.demandSize === null ? 1 : model.demandSize(forSize);
    tally.demands++;
    tally.demandUnits += size;
    if (size >= 0) {
      const owed = book.backordered[0]!;
      const filled = book.demand(0, size, model.backlog);
      book.pick(0, filled);
      tally.filledUnits += filled;
      tally.servedUnits += filled;
      const waits = book.backordered[0]! - owed;
      if (waits > 0) this.waiting.join(waits, now);
      if (filled + waits < size) {
        tally.lostUnits += size - filled - waits;
        this.lossInCycle = true;
      }
    } else {
      book.restock(0, -size);
      tally.filledUnits += size;
      tally.servedUnits += size;
      this.serveWaiting(now);
    }
    const gap = model.interdemand === null ? 1 : model.interdemand(forGap);
    this.list.schedule(now + gap, DEMAND, DEMAND, 0);
    if (this.continuous) this.review(now);
  }

  private owe(units: number, now: number): void {
    this.book.backorder(0, units);
    this.waiting.join(units, now);
  }

  private serveWaiting(now: number): void {
    const units = this.book.release(0);
    if (units === 0) return;
    this.book.pick(0, units);
    this.tally.servedUnits += units;
    this.tally.waits += this.waiting.leave(units, now);
  }

  private arrive(slot: number, now: number): void {
    this.book.receive(0, this.pipeline.close(slot));
    this.serveWaiting(now);
  }

  private review(now: number): void {
    const { model, book, pipeline, tally, key } = this;
    const units = orderQuantity(model.policy, book.position(0));
    if (units === 0) return;
    book.order(0, units);
    const ordinal = pipeline.placed[0]!;
    const leadTime = model.leadTime(draw(key[0], key[1], LEAD_TIME, ordinal));
    const slot = pipeline.place(0, units, now, leadTime, model.crossing);
    this.list.schedule(pipeline.dueAt[slot]!, ARRIVAL, ARRIVAL, slot);
    tally.orders++;
    tally.orderedUnits += units;
    tally.cycles++;
    if (tally.cycles > 0 && this.lossInCycle) tally.cyclesWithLoss++;
    this.lossInCycle = false;
  }

  private read(now: number, code: number): void {
    const { tally, book } = this;
    tally.readings++;
    tally.readOnHand += book.shelf[0]!;
    tally.readBackorders += book.backordered[0]!;
    if (book.backordered[0] === 0) tally.readNoBackorder++;
    this.list.schedule(nextReview(this.model.reading!.calendar, now), code, code, 0);
  }
}
