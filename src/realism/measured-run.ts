import type { Scenario } from '../scenario/scenario';
import { measures, statisticIds } from './measures';
import { observe } from './observation';
import { watchedRun } from './watched-run';

/** The statistics of one replication, in the order of `statisticIds`. Plain data: it crosses between threads. */
export interface MeasuredRun {
  readonly numerators: Float64Array;
  /** 0: the run cannot say. */
  readonly denominators: Float64Array;
  readonly digest: string;
  readonly stopped: string | null;
}

/** Runs and measures one replication. Yields the day it has come to, so that who waits may drop it. */
export function* measuredRun(scenario: Scenario, replication: number): Generator<number, MeasuredRun, void> {
  const watched = yield* watchedRun(scenario, replication);
  const seen = yield* observe(watched);
  const numerators = new Float64Array(statisticIds.length);
  const denominators = new Float64Array(statisticIds.length);
  statisticIds.forEach((id, at) => {
    const measure = measures[id];
    if (measure.kind === 'value') {
      const value = measure.read(seen);
      numerators[at] = Number.isFinite(value) ? value : 0;
      denominators[at] = Number.isFinite(value) ? 1 : 0;
    } else {
      const { numerator, denominator } = measure.read(seen);
      numerators[at] = numerator;
      denominators[at] = denominator;
    }
  });
  return { numerators, denominators, digest: watched.facts.digest, stopped: watched.facts.stopped };
}
