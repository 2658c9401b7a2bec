import type { Kpi } from '../kpis/kpi';
import type { Scenario } from '../scenario/scenario';
import { scenarioDigest } from '../scenario/scenario-digest';
import { ByteCache } from './byte-cache';
import type { Signal } from './cancellation';
import { Cancellation, reasonOf } from './cancellation';
import type { Executor, Job } from './executor';
import type { Readings } from './readings';
import { readingsOf } from './readings';

/** A scenario with its digest, by which its replications are found again. */
export interface Keyed {
  readonly scenario: Scenario;
  readonly key: string;
}

/** A run on its way, and how many still want it. */
interface Running {
  readonly readings: Promise<Readings>;
  readonly cancellation: Cancellation;
  wanted: number;
}

/**
 * Replications that were run, by scenario digest (model version included) and number: none is run twice while it is
 * remembered, and studies that want the same one at the same time share it.
 */
export class ReplicationStore {
  readonly #done: ByteCache<Readings>;
  readonly #running = new Map<string, Running>();
  readonly #perDay: boolean;
  #started = 0;

  constructor(
    readonly executor: Executor,
    readonly kpis: readonly Kpi[],
    { cacheBytes, perDay }: { readonly cacheBytes: number; readonly perDay: boolean },
  ) {
    this.#done = new ByteCache(cacheBytes);
    this.#perDay = perDay;
  }

  /** Jobs given to the executor so far. */
  get started(): number {
    return this.#started;
  }

  keyed(scenario: Scenario): Keyed {
    // Which worlds the shocks hit says with what a scenario is compared, not how it runs.
    const { shocksInScenarioOnly: _, ...asRun } = scenario;
    return { scenario, key: scenarioDigest(asRun) };
  }

  /** A replication that is at hand. */
  peek({ key }: Keyed, replication: number): Readings | undefined {
    return this.#done.get(`${key} ${replication}`);
  }

  /** A replication, run if need be. Rejects at once with the signal's reason; a run that nobody else wants is stopped. */
  get(keyed: Keyed, replication: number, signal: Signal): Promise<Readings> {
    if (signal.aborted) return Promise.reject(reasonOf(signal));
    const key = `${keyed.key} ${replication}`;
    const running = this.#running.get(key) ?? this.#start(key, keyed.scenario, replication);
    running.wanted++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(reasonOf(signal));
        running.wanted--;
        // Later in the same turn the next study may want the same run: a lever change does not stop the base.
        void Promise.resolve().then(() => {
          if (running.wanted === 0) running.cancellation.cancel(reasonOf(signal));
        });
      };
      signal.addEventListener('abort', leave);
      const arrived = (): void => signal.removeEventListener('abort', leave);
      running.readings.then(
        (readings) => {
          arrived();
          resolve(readings);
        },
        (error: unknown) => {
          arrived();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #start(key: string, scenario: Scenario, replication: number): Running {
    const cancellation = new Cancellation();
    this.#started++;
    const forget = (): void => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    };
    const readings = this.#read({ scenario, replication }, cancellation.signal).then(
      (read) => {
        forget();
        this.#done.put(key, read);
        return read;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    const running: Running = { readings, cancellation, wanted: 0 };
    this.#running.set(key, running);
    cancellation.signal.addEventListener('abort', forget);
    return running;
  }
  async #read(job: Job, signal: Signal): Promise<Readings> {
    const { measureFromDay, horizonDays } = job.scenario;
    const window = { firstDay: measureFromDay, lastDay: horizonDays };
    const plan = { window, kpis: this.kpis, perDay: this.#perDay };
    const { executor } = this;
    return executor.read ? executor.read(job, plan, signal) : readingsOf(await executor.run(job, signal), plan);
  }
}
