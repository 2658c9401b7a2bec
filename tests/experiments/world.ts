import type { Signal } from '../../src/experiments/cancellation';
import { reasonOf } from '../../src/experiments/cancellation';
import type { Executor, Job, JobResult } from '../../src/experiments/executor';
import type { DayOptions, Engine } from '../../src/experiments/replicate';
import type { Kpi } from '../../src/kpis/kpi';
import { normalQuantile } from '../../src/lib/special/normal';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { Scenario } from '../../src/scenario/scenario';
import { COUNTERS, counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts, Window } from '../../src/shop/facts';
import { BOOK_FIELDS, DELIVERY_HOUR_BINS, FOLLOWED_FIELDS, total } from '../../src/shop/facts';
import { draw } from '../../src/sim/keyed';

/** A scenario over the default shop. */
export function scenario(change: Partial<Scenario> = {}): Scenario {
  return {
    schema: 1,
    model: 1,
    preset: 'base@1',
    name: 'test',
    note: '',
    shop: defaultShop,
    plan: [],
    shocks: [],
    horizonDays: 14,
    warmUpDays: 7,
    measureFromDay: 1,
    seed: 1,
    feedbacks: { rating: true, wordOfMouth: true, repeatPurchase: true, siteLoad: true },
    ...change,
  };
}

/** A plan whose only entry stands for `extra` more orders per hundred from a day on. */
export function withLever(extra: number, fromDay = 1, base = scenario()): Scenario {
  return { ...base, plan: [{ lever: 'more', settings: { extra }, fromDay, toDay: 0 }] };
}

/** The `index`-th standard normal number of replication `replication`, by inversion. */
export function normal(seed: number, replication: number, index: number): number {
  return normalQuantile(draw(seed, replication, 7, index));
}

/**
 * A shop small enough to know: visits a day are normal about 1,000 with standard deviation 50, shared by all scenarios of
 * a seed; orders are 2.4 % of them, a lever's extra from its first day on, and a little luck of the scenario's own.
 */
export function smallFacts({ scenario: { seed, plan, horizonDays: days }, replication }: Job): Facts {
  const counters = new Float64Array(COUNTERS.length * days);
  const extra = plan[0]?.settings['extra'] ?? 0;
  const from = plan[0]?.fromDay ?? 1;
  for (let day = 1; day <= days; day++) {
    const visits = 1000 + 50 * normal(seed, replication, day);
    const luck = extra === 0 || day < from ? 0 : 0.1 * normal(seed + 77, replication, day);
    counters[COUNTER.visits * days + day - 1] = visits;
    counters[COUNTER.orders * days + day - 1] = visits * 0.024 + (day >= from ? extra : 0) + luck;
    counters[COUNTER.units * days + day - 1] = visits * 0.05;
  }
  return {
    days,
    counters,
    deliveryHours: new Uint32Array(DELIVERY_HOUR_BINS * days).fill(1),
    books: new Float64Array(BOOK_FIELDS * (days + 1)),
    followedSku: new Int32Array(FOLLOWED_FIELDS * days),
    events: 10 * days,
    visits: 1000 * days,
    digest: `${seed}-${replication}-${extra}`.padStart(16, '0'),
    stopped: null,
  };
}

const text = { en: '', zh: '' };
const shared = { name: text, formula: text, family: 'sales', better: 'higher', followUpDays: 0 } as const;

export const orders: Kpi = {
  ...shared,
  id: 'orders',
  unit: 'count',
  worthwhile: { relative: 0.01 },
  kind: 'total',
  read: (facts, window) => ({ numerator: total(facts, COUNTER.orders, window), denominator: 1 }),
};

export const conversion: Kpi = {
  ...shared,
  id: 'conversion',
  unit: 'share',
  worthwhile: { absolute: 0.005 },
  kind: 'ratio',
  read: (facts: Facts, window: Window) => ({
    numerator: total(facts, COUNTER.orders, window),
    denominator: total(facts, COUNTER.visits, window),
  }),
};

export const units: Kpi = {
  ...shared,
  id: 'units',
  unit: 'count',
  worthwhile: { relative: 0.01 },
  kind: 'total',
  read: (facts, window) => ({ numerator: total(facts, COUNTER.units, window), denominator: 1 }),
};

export const kpis = [orders, conversion, units];

export interface SmallWarm {
  readonly bytes: number;
  readonly seed: number;
  readonly replication: number;
}

/** The small shop behind the engine's contract; counts what is asked of it. */
export class SmallEngine implements Engine<SmallWarm> {
  warmUps = 0;
  runs = 0;
  daysRun = 0;

  /** What a day costs. */
  onEachDay: () => void = () => undefined;

  composeDay(asked: Scenario) {
    // The plan travels in the day's numbers, as levers do.
    const extra = asked.plan[0]?.settings['extra'] ?? 0;
    const from = asked.plan[0]?.fromDay ?? 1;
    return (day: number) => ({ ...asked.shop, projectCentsPerDay: day >= from ? extra : 0 });
  }

  *warmUp({ seed }: { seed: number }, replication: number): Generator<unknown, SmallWarm, undefined> {
    this.warmUps++;
    yield;
    return { bytes: 1000, seed, replication };
  }

  *days(
    warm: SmallWarm,
    horizonDays: number,
    dayParameters: (day: number) => { projectCentsPerDay: number },
    options: DayOptions = {},
  ): Generator<number, Facts, undefined> {
    this.runs++;
    for (let day = 1; day <= horizonDays; day++) {
      this.onEachDay();
      options.onDay?.(day);
      this.daysRun++;
      yield day;
    }
    const extra = dayParameters(horizonDays).projectCentsPerDay;
    const base = scenario({ seed: warm.seed, horizonDays });
    return smallFacts({ scenario: extra === 0 ? base : withLever(extra, 1, base), replication: warm.replication });
  }
}

/** An executor whose runs end when the test says so, in the order the test says. */
export class HeldExecutor implements Executor {
  readonly asked: { job: Job; end(): void; fail(error: Error): void; aborted: boolean }[] = [];

  constructor(readonly lanes = 1) {}

  run(job: Job, signal?: Signal): Promise<JobResult> {
    return new Promise((resolve, reject) => {
      const held = {
        job,
        aborted: false,
        end: () => resolve({ facts: smallFacts(job), cpuMs: 1 }),
        fail: (error: Error) => reject(error),
      };
      signal?.addEventListener('abort', () => {
        held.aborted = true;
        reject(reasonOf(signal));
      });
      this.asked.push(held);
    });
  }

  close(): void {
    // Nothing to end.
  }
}

/** An executor that ends every run by itself, in an order shuffled by `seed`; seed 0: in the order of asking. */
export class ShuffledExecutor implements Executor {
  runs = 0;
  #waiting: { order: number; end: () => void }[] = [];

  constructor(
    readonly lanes: number,
    private readonly seed: number,
  ) {}

  run(job: Job): Promise<JobResult> {
    const order = this.seed === 0 ? this.runs++ : draw(this.seed, 0, 1, this.runs++);
    return new Promise((resolve) => {
      this.#waiting.push({ order, end: () => resolve({ facts: smallFacts(job), cpuMs: 1 }) });
      setImmediate(() => {
        this.#waiting.sort((a, b) => a.order - b.order);
        this.#waiting.shift()?.end();
      });
    });
  }

  close(): void {
    // Nothing to end.
  }
}

/** Lets everything that is ready happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
