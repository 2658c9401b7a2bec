import { bytesOf } from '../lib/bytes';
import { Digest } from '../lib/digest';
import { fork } from '../lib/fork';
import { LIMITS } from '../scenario/limits';
import { MODEL_VERSION } from '../scenario/scenario';
import { inOneLayout } from '../scenario/shop-parameters';
import type { ShopParameters } from '../scenario/shop-parameters';
import { Budget } from '../sim/budget';
import { block, word } from '../sim/keyed';
import { paidFactor } from './funnel';
import type { Facts } from './facts';
import { ACCOUNT } from './ledger';
import { populate } from './purchases';
import { openStock } from './stock-opening';
import { assertConserved, runDay } from './run-day';
import { Tally } from './tally';
import { startOfDay } from './time';
import { World } from './world';
import type { Start } from './world';

export type { Start } from './world';

/** Cash a shop opens with: this many days of overhead. Assumed; it moves no decision. */
const OPENING_CASH_DAYS = 60;

/** A world after its warm-up; runs fork it and leave it as it is. */
export class Warm {
  readonly bytes: number;

  constructor(
    readonly start: Start,
    /** For `run` only. */
    readonly world: World,
  ) {
    this.bytes = bytesOf(world);
  }
}

/**
 * Simulates the days before day 1 of one replication: no levers, no shocks, nothing measured. Yields the number of each day
 * that is over, so that who waits sees a sign of life and may drop it.
 */
export function* warmUpByDay(start: Start, replication: number): Generator<number, Warm, void> {
  block(start.seed | 0, replication | 0, MODEL_VERSION, 0);
  const world = new World(start, word[0]!, word[1]!);
  const now = startOfDay(world.day);
  world.ledger.post(ACCOUNT.cash, ACCOUNT.equity, Math.round(start.shop.overheadCentsPerDay) * OPENING_CASH_DAYS);
  populate(world, now);
  openStock(world, now);
  world.panel.choose(world.customers);
  world.carriers.openDay(start.shop);
  world.promise.openDay(start.shop, world.stock.places, world.carriers, world.catalogue);
  world.referenceFactor = paidFactor(start.shop, {
    ratingRatio: 1,
    feeShare: 0.012,
    promotionFactor: 1,
    testGain: 0,
    promiseDays: world.promise.expectedDays,
  });
  while (world.day < 1 && world.stopped === null) {
    runDay(world);
    yield world.day;
    world.day++;
  }
  world.customers.trim();
  return new Warm(start, world);
}

/** The same in one go. */
export function warmUp(start: Start, replication: number): Warm {
  const days = warmUpByDay(start, replication);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
}

export interface RunOptions {
  /** Recount everything at each day's end instead of at the end only. */
  readonly recountDaily?: boolean;
  /** Shown the world at each day's end: to look at, not to change. */
  readonly watch?: (world: World) => void;
}

/** A new world of the same make, ready to take over the state. */
function blankFor({ start, world }: Warm): World {
  const blank = new World(start, world.key0, world.key1);
  blank.stock.makeForecasters(start.shop.forecaster);
  return blank;
}

/**
 * Runs days 1..horizonDays from a warm state, day by day: yields the number of each day that is over, and returns the facts.
 * Who holds it may pause between days or drop it. `dayParameters(day)` gives the resolved inputs of that day.
 * Throws an Error that names the fault if anything is not conserved; stops with a reason when a budget is reached.
 */
export function* runByDay(
  warm: Warm,
  horizonDays: number,
  dayParameters: (day: number) => Readonly<ShopParameters>,
  options: RunOptions = {},
): Generator<number, Facts, void> {
  const world = fork(warm.world, blankFor(warm));
  world.tally = new Tally(horizonDays);
  world.tally.closeBooks(0, world.ledger);
  const digest = new Digest();
  world.digest = digest;
  world.eventCount = 0;
  world.budget = new Budget({ events: LIMITS.events });
  world.visitCount = 0;
  let given: Readonly<ShopParameters> | null = null;
  for (let day = 1; day <= horizonDays && world.stopped === null; day++) {
    world.day = day;
    const inputs = dayParameters(day);
    if (inputs !== given) world.today = inOneLayout(inputs);
    given = inputs;
    runDay(world);
    if (options.recountDaily === true) assertConserved(world);
    options.watch?.(world);
    yield day;
  }
  assertConserved(world);
  digest.addNumbers(world.ledger.balances);
  const { tally } = world;
  const { counters } = tally;
  digest.addNumbers(counters);
  return {
    days: horizonDays,
    counters,
    deliveryHours: tally.deliveryHours,
    followedSku: tally.followedSku,
    books: tally.books,
    events: world.eventCount,
    visits: world.visitCount,
    digest: digest.hex(),
    stopped: world.stopped,
  };
}

/** Runs days 1..horizonDays in one go. */
export function run(
  warm: Warm,
  horizonDays: number,
  dayParameters: (day: number) => Readonly<ShopParameters>,
  options: RunOptions = {},
): Facts {
  const days = runByDay(warm, horizonDays, dayParameters, options);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
}
