import type { Feedbacks, Scenario } from '../scenario/scenario';
import type { ShopParameters } from '../scenario/shop-parameters';
import type { Facts } from '../shop/facts';
import { ByteCache } from './byte-cache';
import type { Job } from './executor';
import { warmKey } from './run-key';

export interface DayOptions {
  /** Told at each day's end. */
  readonly onDay?: (day: number) => void;
}

/** What one replication needs of the model. */
export interface Engine<W extends { readonly bytes: number }> {
  composeDay(scenario: Scenario): (day: number) => Readonly<ShopParameters>;
  /** Yields like `days`; returns the state after the warm-up. */
  warmUp(
    start: { shop: Readonly<ShopParameters>; warmUpDays: number; seed: number; feedbacks: Feedbacks },
    replication: number,
    options?: DayOptions,
  ): Generator<unknown, W, undefined>;
  /** Yields wherever the run may be interrupted, such as at each day's end; returns the facts. */
  days(
    warm: W,
    horizonDays: number,
    dayParameters: (day: number) => Readonly<ShopParameters>,
    options?: DayOptions,
  ): Generator<unknown, Facts, undefined>;
}

/**
 * Runs replications on the calling thread. The state after the warm-up is kept, so that another plan over the same base
 * shop costs only the run from there.
 */
export class Replicator<W extends { readonly bytes: number }> {
  readonly #warm: ByteCache<W>;

  constructor(
    private readonly engine: Engine<W>,
    warmBytes: number,
  ) {
    this.#warm = new ByteCache(warmBytes);
  }

  /** The same facts, bit for bit, whatever ran before. `onDay(day)` follows each day; 0 stands for the warm-up. */
  run(job: Job, onDay?: (day: number) => void): Facts {
    const steps = this.steps(job, onDay);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same, for who must attend to something else in between; may be given up at any step. */
  *steps({ scenario, replication }: Job, onDay?: (day: number) => void): Generator<unknown, Facts, undefined> {
    const { engine } = this;
    const key = warmKey(scenario, replication);
    let warm = this.#warm.get(key);
    if (warm === undefined) {
      const { shop, warmUpDays, seed, feedbacks } = scenario;
      const options = onDay ? { onDay: () => onDay(0) } : {};
      warm = yield* engine.warmUp({ shop, warmUpDays, seed, feedbacks }, replication, options);
      this.#warm.put(key, warm);
    }
    onDay?.(0);
    yield;
    return yield* engine.days(warm, scenario.horizonDays, engine.composeDay(scenario), onDay ? { onDay } : {});
  }

  /** Keys of the warm states at hand (`warmKey`). */
  warmKeys(): string[] {
    return this.#warm.keys();
  }
}
