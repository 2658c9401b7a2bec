import type { Signal } from '../experiments/cancellation';
import type { Scenario } from '../scenario/scenario';
import type { RealismRow } from './judge';
import { judge } from './judge';
import type { MeasuredRun } from './measured-run';

/** A quarter of new customers, followed for a year and more, as in the published data: 78 weeks. */
export const REALISM_DAYS = 546;
/** Enough for intervals that are narrow beside the ranges. */
export const REALISM_REPLICATIONS = 5;

/** Something that runs and measures replications: a pool of workers, or the calling thread in a test. */
export interface Measurer {
  measure(job: { readonly scenario: Scenario; readonly replication: number }, signal?: Signal): Promise<MeasuredRun>;
}

export interface RealismOptions {
  readonly replications?: number;
  /** Days of each run; below 540 what follows customers for long cannot be said. */
  readonly days?: number;
  readonly signal?: Signal;
  /** Told after each replication. */
  readonly onProgress?: (done: number, planned: number) => void;
}

export interface RealismAnswer {
  readonly rows: readonly RealismRow[];
  readonly replications: number;
  readonly days: number;
  /** Digests of the replications, in order. */
  readonly digests: readonly string[];
}

/** Runs the scenario's shop, without its plan and shocks, long enough to be held against the published statistics. */
export async function realismStudy(
  { shop, warmUpDays, seed, feedbacks, ...rest }: Scenario,
  measurer: Measurer,
  { replications = REALISM_REPLICATIONS, days = REALISM_DAYS, signal, onProgress }: RealismOptions = {},
): Promise<RealismAnswer> {
  const scenario: Scenario = {
    ...rest,
    shop,
    warmUpDays,
    seed,
    feedbacks,
    plan: [],
    shocks: [],
    horizonDays: days,
    measureFromDay: 1,
  };
  let done = 0;
  const runs = await Promise.all(
    Array.from({ length: replications }, async (_, at) => {
      const run = await measurer.measure({ scenario, replication: at + 1 }, signal);
      onProgress?.(++done, replications);
      return run;
    }),
  );
  const stopped = runs.find((run) => run.stopped !== null)?.stopped;
  if (stopped != null) throw new Error(`the run was cut short: ${stopped}`);
  return { rows: judge(runs), replications, days, digests: runs.map(({ digest }) => digest) };
}
