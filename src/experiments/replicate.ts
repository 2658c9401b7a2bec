import type { Feedbacks, Scenario } from '../scenario/scenario';
import type { ShopParameters } from '../scenario/shop-parameters';
import type { Facts } from '../shop/facts';
import { ByteCache } from './byte-cache';
import type { Job } from './executor';
import { warmKey } from './run-key';

interface DayOptions {
  readonly onDay?: (day: number) => void;
}

/** What one replication needs of the model. */
export interface Engine<W extends { readonly bytes: number }> {
  composeDay(scenario: Scenario): (day: number) => Readonly<ShopParameters>;
  warmUp(
    start: { shop: Readonly<ShopParameters>; warmUpDays: number; seed: number; feedbacks: Feedbacks },
    replication: number,
    options?: DayOptions,
  ): W;
  run(
    warm: W,
    horizonDays: number,
    dayParameters: (day: number) => Readonly<ShopParameters>,
    options?: DayOptions,
  ): Facts;
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

  /** The same facts, bit for bit, whatever ran before. `onProgress(day)` follows each day; 0 stands for the warm-up. */
  run({ scenario, replication }: Job, onProgress?: (day: number) => void): Facts {
    const { engine } = this;
    const key = warmKey(scenario, replication);
    const options = onProgress ? { onDay: onProgress } : {};
    let warm = this.#warm.get(key);
    if (warm === undefined) {
      const { shop, warmUpDays, seed, feedbacks } = scenario;
      warm = engine.warmUp(
        { shop, warmUpDays, seed, feedbacks },
        replication,
        onProgress ? { onDay: () => onProgress(0) } : {},
      );
      this.#warm.put(key, warm);
    }
    onProgress?.(0);
    return engine.run(warm, scenario.horizonDays, engine.composeDay(scenario), options);
  }

  /** Keys of the warm states at hand (`warmKey`). */
  warmKeys(): string[] {
    return this.#warm.keys();
  }
}
