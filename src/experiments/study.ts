import type { Scenario } from '../scenario/scenario';
import type { Signal } from './cancellation';
import { Cancellation, Cancelled, reasonOf } from './cancellation';
import type { Judging } from './paired';
import type { Readings } from './readings';
import type { Keyed, ReplicationStore } from './replication-store';
import type { StoppingRule } from './stopping-rule';
import { isReached } from './stopping-rule';
import { StudyResult } from './study-result';

/** What is asked of a study. */
export interface StudyPlan {
  readonly scenario: Scenario;
  /** Run in pairs with the same luck; null: the scenario alone. */
  readonly against: Scenario | null;
  /** Number of the first replication, from 1 (default). Replication i is the same whatever comes before it. */
  readonly first?: number;
  /** Replications (pairs) to run, and the most a stopping rule may use. */
  readonly replications: number;
  /** Ends the study before that, when it knows enough. */
  readonly stopping?: StoppingRule;
  /** Verdicts at the pre-set looks while it grows (default), or once when the planned number is complete. */
  readonly judging?: 'looks' | 'once';
  readonly signal?: Signal;
  /** Told of every further replication, but not more often than the lab's `progressPerSecond`; always of the last. */
  readonly onProgress?: (progress: StudyProgress) => void;
}

/** stopped: cancelled, or ended by hand. */
export type StudyState = 'running' | 'paused' | 'done' | 'stopped' | 'failed';

export interface StudyProgress {
  readonly state: StudyState;
  readonly result: StudyResult;
  /** Replications planned now. */
  readonly planned: number;
  /** Runs finished and wanted in all, of scenario and base. */
  readonly runs: number;
  readonly runsPlanned: number;
  /** Estimate from the pace so far; null without a clock, or before there is a pace. */
  readonly secondsLeft: number | null;
}

/** Milliseconds from any fixed point. */
export type Clock = () => number;

export interface StudyOptions {
  readonly store: ReplicationStore;
  readonly now: Clock | null;
  readonly progressPerSecond: number;
}

/**
 * A study under way: replications 1, 2, 3, ... of a scenario, in pairs with a base. Pairs are started in order and shown
 * in order: what is shown is always the first n complete pairs, so nothing depends on how many workers there are or which
 * is faster.
 */
export class Study {
  readonly #options: StudyOptions;
  readonly #plan: StudyPlan;
  /** Scenario, then base if there is one. */
  readonly #sides: readonly Keyed[];
  readonly #arrived: (Readings | undefined)[][];
  readonly #first: number;
  #planned: number;
  #extended = false;
  #n = 0;
  #nextRun = 0;
  #inFlight = 0;
  #runs = 0;
  #ran = 0;
  #state: StudyState = 'running';
  #cancellation = new Cancellation();
  #result: StudyResult | null = null;
  #lastProgress = -Infinity;
  #startedAt: number;
  #quiet = true;
  #owed = false;
  #finished: Promise<StudyResult>;
  #resolve!: (result: StudyResult) => void;
  #reject!: (error: Error) => void;

  constructor(plan: StudyPlan, options: StudyOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#first = plan.first ?? 1;
    this.#planned = plan.replications;
    this.#sides = [plan.scenario, ...(plan.against ? [plan.against] : [])].map((s) => options.store.keyed(s));
    this.#arrived = this.#sides.map(() => []);
    this.#startedAt = options.now?.() ?? 0;
    this.#finished = this.#promise();
    const { signal } = plan;
    if (signal?.aborted) {
      this.cancel(reasonOf(signal));
      return;
    }
    signal?.addEventListener('abort', () => this.cancel(reasonOf(signal)));
    this.#pump();
    // What was at hand is told in the next turn, when the caller holds the study.
    void Promise.resolve().then(() => {
      this.#quiet = false;
      if (this.#owed) this.#tell();
    });
  }

  get state(): StudyState {
    return this.#state;
  }

  /** What is known now; n may be 0. */
  get result(): StudyResult {
    this.#result ??= new StudyResult(
      this.#options.store.kpis,
      this.#prefix(0),
      this.#sides.length > 1 ? this.#prefix(1) : null,
      this.#first,
      this.#judging(),
    );
    return this.#result;
  }

  /** Resolves when the study is done or ended by `stop`; rejects when it fails or is cancelled. Anew after `extend`. */
  get finished(): Promise<StudyResult> {
    return this.#finished;
  }

  /** Starts nothing new until `resume`; runs under way are finished and count. */
  pause(): void {
    if (this.#state === 'running') this.#state = 'paused';
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'running';
    this.#pump();
  }

  /** Ends it: nothing is delivered any more, whatever was under way. */
  cancel(reason: Error = new Cancelled()): void {
    if (this.#state !== 'running' && this.#state !== 'paused') return;
    this.#end('stopped');
    this.#owed = false;
    this.#reject(reason);
  }

  /** Ends it with what is complete by now. */
  stop(): void {
    if (this.#state !== 'running' && this.#state !== 'paused') return;
    this.#end('stopped');
    this.#tell();
    this.#resolve(this.result);
  }

  /** Goes on to so many replications in all; those at hand are not run again. From now on judged at the pre-set looks. */
  extend(replications: number): void {
    if (replications <= this.#planned || this.#state === 'failed') return;
    this.#planned = replications;
    this.#extended = true;
    this.#result = null;
    if (this.#state === 'running' || this.#state === 'paused') {
      this.#pump();
      return;
    }
    this.#state = 'running';
    this.#cancellation = new Cancellation();
    this.#finished = this.#promise();
    // What had arrived beyond the pairs shown is in the store.
    for (const runs of this.#arrived) runs.length = this.#n;
    this.#nextRun = this.#n * this.#sides.length;
    this.#runs = this.#nextRun;
    this.#pump();
  }

  #promise(): Promise<StudyResult> {
    const finished = new Promise<StudyResult>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Who cancels need not listen.
    finished.catch(() => undefined);
    return finished;
  }

  /** Starts runs, base and scenario in turn, so that pairs get complete; a little more than there are lanes, so that none waits. */
  #pump(): void {
    const { store } = this.#options;
    const most = 2 * store.executor.lanes + 2;
    while (this.#state === 'running' && this.#inFlight < most && this.#nextRun < this.#planned * this.#sides.length) {
      const run = this.#nextRun++;
      const index = Math.floor(run / this.#sides.length);
      const side = this.#sides.length - 1 - (run % this.#sides.length);
      const keyed = this.#sides[side]!;
      const known = store.peek(keyed, this.#first + index);
      if (known === undefined) this.#start(side, index);
      else this.#arrive(side, index, known);
    }
    if (this.#state === 'running' && this.#n >= this.#planned) this.#finish();
  }

  #start(side: number, index: number): void {
    const { signal } = this.#cancellation;
    this.#inFlight++;
    this.#options.store.get(this.#sides[side]!, this.#first + index, signal).then(
      (readings) => {
        if (signal.aborted) return;
        this.#inFlight--;
        this.#ran++;
        this.#arrive(side, index, readings);
        this.#pump();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        this.#end('failed');
        this.#tell();
        this.#reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  }

  /** Takes up one run; shows every pair that is now complete, one at a time, so that a stopping rule sees each. */
  #arrive(side: number, index: number, readings: Readings): void {
    this.#arrived[side]![index] = readings;
    this.#runs++;
    const before = this.#n;
    while (this.#arrived.every((runs) => runs[this.#n] !== undefined)) {
      this.#n++;
      this.#result = null;
      const { stopping } = this.#plan;
      if (stopping && !this.#extended && this.#n < this.#planned && isReached(stopping, this.result, this.#seconds())) {
        this.#finish();
        return;
      }
      if (this.#n >= this.#planned) return;
    }
    if (this.#n > before) this.#tellSometimes();
  }

  #finish(): void {
    this.#planned = this.#n;
    this.#end('done');
    this.#tell();
    this.#resolve(this.result);
  }

  #end(state: StudyState): void {
    this.#state = state;
    this.#result = null;
    this.#inFlight = 0;
    this.#cancellation.cancel();
  }

  #judging(): Judging {
    const { judging, stopping } = this.#plan;
    if (this.#extended || stopping || judging !== 'once') return 'looks';
    return this.#state === 'done' ? 'once' : 'running';
  }

  #prefix(side: number): Readings[] {
    return this.#arrived[side]!.slice(0, this.#n) as Readings[];
  }

  #seconds(): number | null {
    const { now } = this.#options;
    return now && (now() - this.#startedAt) / 1000;
  }

  #tellSometimes(): void {
    const { now, progressPerSecond } = this.#options;
    if (now && now() - this.#lastProgress < 1000 / progressPerSecond) return;
    this.#tell();
  }

  #tell(): void {
    this.#owed = this.#quiet;
    if (this.#quiet) return;
    this.#lastProgress = this.#options.now?.() ?? 0;
    const runsPlanned = this.#planned * this.#sides.length;
    const seconds = this.#seconds();
    this.#plan.onProgress?.({
      state: this.#state,
      result: this.result,
      planned: this.#planned,
      runs: this.#runs,
      runsPlanned,
      secondsLeft: seconds === null || this.#ran === 0 ? null : (seconds / this.#ran) * (runsPlanned - this.#runs),
    });
  }
}
