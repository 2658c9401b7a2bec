import type { Kpi } from '../kpis/kpi';
import type { Executor } from './executor';
import { ReplicationStore } from './replication-store';
import type { Clock, StudyPlan } from './study';
import { Study } from './study';

export interface LabOptions {
  readonly executor: Executor;
  /** What is read from every run. */
  readonly kpis: readonly Kpi[];
  /** Time is an argument: without a clock there is no pace, no time limit, and every step is told. */
  readonly now?: Clock;
  /** At most so many progress reports a second (default 12). */
  readonly progressPerSecond?: number;
  /** Memory for readings of past runs (default 48 MB). */
  readonly cacheBytes?: number;
  /** Keep every KPI of every day, for pictures and for what moved first (default true). */
  readonly perDay?: boolean;
}

/** Where studies are made. It remembers replications from one study to the next: a lever change re-runs only one side. */
export class Lab {
  readonly store: ReplicationStore;
  readonly #options: LabOptions;

  constructor(options: LabOptions) {
    this.#options = options;
    this.store = new ReplicationStore(options.executor, options.kpis, {
      cacheBytes: options.cacheBytes ?? 48 * 1024 * 1024,
      perDay: options.perDay ?? true,
    });
  }

  study(plan: StudyPlan): Study {
    const { now, progressPerSecond } = this.#options;
    return new Study(plan, { store: this.store, now: now ?? null, progressPerSecond: progressPerSecond ?? 12 });
  }
}
