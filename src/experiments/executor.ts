import type { Scenario } from '../scenario/scenario';
import type { Facts } from '../shop/facts';
import type { Signal } from './cancellation';
import type { Readings, ReadingPlan } from './readings';

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
  /**
   * As `run`, but what is wanted of the facts is read where they are made, and only that crosses. Left out where there are
   * no threads: whoever asks then reads the facts by itself.
   */
  read?(job: Job, plan: ReadingPlan, signal?: Signal): Promise<Readings>;
  close(): void;
}

export interface JobResult {
  readonly facts: Facts;
  /** Processor time of the run in milliseconds; a measurement, never part of an answer. */
  readonly cpuMs: number;
}
