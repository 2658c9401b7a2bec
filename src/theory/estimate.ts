import { studentQuantile } from '../lib/special/student';
import { Tally } from '../sim/statistics';
import { EVENT_BUDGET, grant } from './budget';
import type { Simulation } from './case';
import { caseKey, replicationKey } from './case-key';

/** Replications before the first look, and the most that are ever run. */
const FIRST = 30;
const MOST = 20_000;

/** Warm-ups are not part of a replication's length; this many times the events of the lengths are granted for both. */
const WITH_WARM_UP = 2;

/** The estimate of one quantity from independent replications. */
export interface Estimate {
  readonly mean: number;
  readonly replications: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** Half-width of its 99 % interval. */
  readonly halfWidth: number;
  /** True if the half-width asked for would take more than the event budget; then there may be no mean (NaN). */
  readonly tooLong: boolean;
}

/** A quantity to estimate and the half-width its 99 % interval must reach. */
export interface Goal {
  readonly quantity: string;
  readonly halfWidth: number;
}

export interface EstimateOptions {
  readonly id: string;
  /** 0 for the first run, 1 for the run with fresh keys that settles a near miss. */
  readonly generation: number;
  /** Length of a replication in multiples of the default. */
  readonly lengths: number;
  /** Events that all replications of the first run may use together; 2e8 unless told. */
  readonly budget?: number;
  /** Replications to run without looking; 0: as many as the goals need. */
  readonly replications: number;
}

/**
 * Runs replications until every goal within the budget is met. The number depends on the spread of the replications,
 * never on where their mean lies. Throws BudgetSpent when the runs turn out to need far more events than they announce.
 */
export function estimate(
  simulation: Simulation,
  goals: readonly Goal[],
  options: EstimateOptions,
): Map<string, Estimate> {
  const key = caseKey(options.id, options.generation);
  const length = simulation.defaultLength * options.lengths;
  const events = length * simulation.eventsPerLength;
  const places = goals.map((goal) => simulation.quantities.indexOf(goal.quantity));
  const spread = goals.map(() => new Tally());
  const given = options.replications > 0;
  const budget = options.budget ?? EVENT_BUDGET;
  // Not even the first look fits: nothing is run.
  if (!given && !(FIRST * events <= budget)) return new Map(goals.map(({ quantity }) => [quantity, NOT_RUN]));
  grant(WITH_WARM_UP * (given ? Math.max(budget, options.replications * events) : budget));
  let target = given ? options.replications : FIRST;
  for (let done = 0; done < target;) {
    for (; done < target; done++) {
      const values = simulation.replicate(done, replicationKey(key, done), length);
      for (let i = 0; i < goals.length; i++) spread[i]!.add(values[places[i]!]!);
    }
    if (given) break;
    const most = Math.min(MOST, Math.floor(budget / events));
    for (let i = 0; i < goals.length; i++) {
      const needed = replicationsNeeded(spread[i]!, goals[i]!.halfWidth);
      if (needed > done && needed <= Math.max(most, FIRST)) target = Math.max(target, Math.min(needed, 4 * done));
    }
  }
  const answers = new Map<string, Estimate>();
  for (let i = 0; i < goals.length; i++) {
    const { mean, count } = spread[i]!;
    const error = errorOf(spread[i]!);
    const halfWidth = studentQuantile(0.995, count - 1) * error;
    answers.set(goals[i]!.quantity, {
      mean,
      replications: count,
      error,
      halfWidth,
      tooLong: !(halfWidth <= goals[i]!.halfWidth) && !given,
    });
  }
  return answers;
}

/** Half-width of the interval at the level of the whole file. `errorRate`: chance of an error per interval. */
export function familywise({ replications, error }: Estimate, errorRate: number): number {
  return studentQuantile(1 - errorRate / 2, replications - 1) * error;
}

const NOT_RUN: Estimate = { mean: NaN, replications: 0, error: NaN, halfWidth: NaN, tooLong: true };

/** Replications for the half-width, with a tenth to spare, from the spread seen so far. */
function replicationsNeeded(spread: Tally, halfWidth: number): number {
  const now = studentQuantile(0.995, spread.count - 1) * errorOf(spread);
  if (now <= halfWidth) return spread.count;
  const ratio = now / halfWidth;
  return Math.ceil(spread.count * ratio * ratio * 1.1) + 1;
}

/** Standard error of the mean. */
function errorOf(tally: Tally): number {
  return tally.count < 2 ? Infinity : Math.sqrt(tally.variance / tally.count);
}
