import type { Scenario } from '../scenario/scenario';
import type { Facts } from '../shop/facts';
import type { Signal } from './cancellation';

/** One replication of one scenario. Replication i is the same whatever else runs. */
export interface Job {
  readonly scenario: Scenario;
  readonly replication: number;
}

/** Something that runs jobs: a pool of workers in a page or in Node, or the calling thread in a test. */
export interface Executor {
  /** How many jobs can run at once. */
  readonly lanes: number;
  /** Resolves with the facts of the run; rejects with an Error that says why, or with the signal's reason. */
  run(job: Job, signal?: Signal): Promise<JobResult>;
  close(): void;
}

export interface JobResult {
  readonly facts: Facts;
  /** Processor time of the run in milliseconds; a measurement, never part of an answer. */
  readonly cpuMs: number;
}
