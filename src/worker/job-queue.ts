import { Cancelled, reasonOf } from '../experiments/cancellation';
import type { Signal } from '../experiments/cancellation';
import type { Executor, Job, JobResult } from '../experiments/executor';
import type { ReadingPlan, Readings } from '../experiments/readings';
import { warmKey } from '../experiments/run-key';
import type { MeasuredRun } from '../realism/measured-run';
import { Lane } from './lane';
import type { Outcome, Wanted } from './protocol';
import { CANCELLED } from './protocol';
import type { MakeWorker } from './worker-handle';

export interface JobQueueOptions {
  readonly make: MakeWorker;
  readonly lanes: number;
  /** Memory for warm states, over all workers together. */
  readonly warmBytes: number;
  /** A worker that runs and says nothing for so long is ended (default 5,000 ms). */
  readonly silenceMs?: number;
  /** A worker whose job was cancelled may go on for so long while others wait; then it is ended (default 100 ms). */
  readonly graceMs?: number;
}

/** A job is given to a second, fresh worker when the first one failed; then it has failed. */
const ATTEMPTS = 2;

type Done = Outcome & { readonly ok: true };

interface Task {
  readonly job: Job;
  readonly wanted: Wanted | 'measured' | undefined;
  readonly key: string;
  readonly resolve: (outcome: Done) => void;
  readonly reject: (error: Error) => void;
  /** Nobody waits for it any more. */
  dropped: boolean;
  attempts: number;
  /** Number of its last order; 0 before the first. */
  order: number;
}

interface Place {
  lane: Lane | null;
  task: Task | null;
  /** Its cancelled job has had its grace. */
  overdue: boolean;
}

/**
 * One queue of jobs for several workers. A job goes to the worker that holds the state after its warm-up, if there is
 * one; else to any. Workers that die or hang are replaced; no failure of a worker touches another job.
 */
export class JobQueue implements Executor {
  readonly lanes: number;
  readonly #options: JobQueueOptions;
  readonly #places: Place[];
  #tasks: Task[] = [];
  #orders = 0;
  #closed = false;
  #replaced = 0;

  constructor(options: JobQueueOptions) {
    this.#options = options;
    this.lanes = options.lanes;
    this.#places = Array.from({ length: options.lanes }, () => ({ lane: null, task: null, overdue: false }));
  }

  /** Workers that were ended before their time. */
  get replaced(): number {
    return this.#replaced;
  }

  /** Starts all workers ahead of the first job; resolves when they are up, rejects when one cannot start. */
  async start(): Promise<void> {
    await Promise.all(this.#places.map((place) => this.#laneOf(place).ready));
  }

  async run(job: Job, signal?: Signal): Promise<JobResult> {
    const done = await this.#ask(job, undefined, signal);
    if (!('facts' in done)) throw new TypeError('the worker did not send the facts');
    return { facts: done.facts, cpuMs: done.cpuMs };
  }

  async read(job: Job, { window, kpis, perDay }: ReadingPlan, signal?: Signal): Promise<Readings> {
    const done = await this.#ask(job, { window, kpis: kpis.map(({ id }) => id), perDay }, signal);
    if (!('readings' in done)) throw new TypeError('the worker did not send the readings');
    return done.readings;
  }

  /** Runs a replication and measures it as published data were measured (realism/statistics). */
  async measure(job: Job, signal?: Signal): Promise<MeasuredRun> {
    const done = await this.#ask(job, 'measured', signal);
    if (!('measured' in done)) throw new TypeError('the worker did not send what was measured');
    return done.measured;
  }

  #ask(job: Job, wanted: Task['wanted'], signal: Signal | undefined): Promise<Done> {
    if (this.#closed) return Promise.reject(new Cancelled('the pool is closed'));
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    return new Promise((resolve, reject) => {
      const settled = (): void => signal?.removeEventListener('abort', drop);
      const task: Task = {
        job,
        wanted,
        key: warmKey(job.scenario, job.replication),
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
        dropped: false,
        attempts: 0,
        order: 0,
      };
      const drop = (): void => this.#drop(task, reasonOf(signal!));
      signal?.addEventListener('abort', drop);
      this.#tasks.push(task);
      this.#dispatch();
    });
  }

  close(): void {
    this.#closed = true;
    const reason = new Cancelled('the pool is closed');
    for (const task of this.#tasks) task.reject(reason);
    this.#tasks = [];
    for (const place of this.#places) {
      place.task?.reject(reason);
      place.task = null;
      place.lane?.retire(reason);
      place.lane = null;
    }
  }

  /** The caller is answered at once; the worker has a moment to stop, because its warm states are worth keeping. */
  #drop(task: Task, reason: Error): void {
    task.dropped = true;
    task.reject(reason);
    this.#tasks = this.#tasks.filter((waiting) => waiting !== task);
    const place = this.#places.find((at) => at.task === task);
    if (place === undefined) return;
    place.lane?.cancel(task.order);
    setTimeout(() => {
      if (place.task !== task) return;
      place.overdue = true;
      this.#dispatch();
    }, this.#options.graceMs ?? 100);
  }

  #dispatch(): void {
    if (this.#closed) return;
    // Fewest warm states first, so that they spread evenly over the workers.
    const places = this.#places.toSorted((a, b) => (a.lane?.warm.size ?? 0) - (b.lane?.warm.size ?? 0));
    for (const choose of [this.#held, this.#fresh, this.#stolen])
      for (const place of places) {
        if (place.task !== null) continue;
        const task = choose.call(this, place);
        if (task !== undefined) this.#assign(place, task);
      }
    // Somebody waits and nobody is free: a worker that is still busy with what was cancelled gives way.
    for (const place of this.#places) {
      const task = this.#tasks[0];
      if (task === undefined || !place.overdue) continue;
      this.#replace(place, new Cancelled());
      this.#assign(place, task);
    }
  }

  /** A job whose warm state this worker holds. */
  #held(place: Place): Task | undefined {
    return this.#tasks.find(({ key }) => holds(place, key));
  }

  /** A job whose warm state no worker holds or is making. */
  #fresh(): Task | undefined {
    return this.#tasks.find(({ key }) => !this.#places.some((place) => holds(place, key)));
  }

  /** A job whose holder is busy and has another one waiting besides. */
  #stolen(place: Place): Task | undefined {
    return this.#tasks.find(({ key }) => {
      const holders = this.#places.filter((other) => other !== place && holds(other, key));
      return holders.every((holder) => this.#tasks.filter((task) => holds(holder, task.key)).length > 1);
    });
  }

  #assign(place: Place, task: Task): void {
    this.#tasks = this.#tasks.filter((waiting) => waiting !== task);
    place.task = task;
    place.overdue = false;
    task.attempts++;
    task.order = ++this.#orders;
    const lane = this.#laneOf(place);
    const { job, wanted } = task;
    lane.run({ id: task.order, ...job, ...(wanted === 'measured' ? { measured: true } : wanted && { wanted }) }).then(
      (outcome) => this.#ended(place, task, outcome),
      (error: unknown) => this.#failed(place, task, lane, error as Error),
    );
  }

  #ended(place: Place, task: Task, outcome: Outcome): void {
    if (place.task !== task) return;
    if (!outcome.ok && outcome.fault.name !== CANCELLED) {
      // An exception may have left the worker's model in any state.
      this.#replace(place, new Cancelled());
      this.#retry(task, new Error(outcome.fault.message));
    } else {
      place.task = null;
      place.overdue = false;
      if (outcome.ok && !task.dropped) task.resolve(outcome);
    }
    this.#dispatch();
  }

  #failed(place: Place, task: Task, lane: Lane, error: Error): void {
    if (place.lane !== lane || place.task !== task) return;
    this.#replace(place, error);
    this.#retry(task, error);
    this.#dispatch();
  }

  #retry(task: Task, error: Error): void {
    if (task.dropped) return;
    if (task.attempts < ATTEMPTS) this.#tasks.unshift(task);
    else task.reject(new Error(`run stopped: ${error.message}`));
  }

  #replace(place: Place, reason: Error): void {
    place.task = null;
    place.overdue = false;
    place.lane?.retire(reason);
    place.lane = null;
    this.#replaced++;
  }

  #laneOf(place: Place): Lane {
    if (place.lane === null || place.lane.failure !== null) {
      const { make, warmBytes, lanes, silenceMs } = this.#options;
      place.lane = new Lane(make, Math.floor(warmBytes / lanes), silenceMs ?? 5000);
    }
    return place.lane;
  }
}

function holds({ lane, task }: Place, key: string): boolean {
  return (lane !== null && lane.failure === null && lane.warm.has(key)) || task?.key === key;
}
