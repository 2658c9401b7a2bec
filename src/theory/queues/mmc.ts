import { multiServerQueue, serviceLevel, waitQuantile } from '../../lib/queueing/erlang-c';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { answersTo } from '../quantity';
import { findNumberIn, POSITIVE } from '../ranges';
import { exponentialLaw } from './law';
import { arrivalRate, secondsPerUnit, serviceRate, servers } from './rates';
import { sampleQuantile } from './select';
import { unsteady } from './stability';
import { relaxationTime, steadyState } from './station-simulation';
import type { StationTally } from './station-run';
import { meanNumber, total } from './station-run';

/** Parallel servers with one waiting line, steady state; also as a call centre states it (calls, handling time, agents). */
export const mmc: Family = {
  prefix: 'MMC',
  title: 'M/M/c (Erlang C)',
  how: rows(
    'simulated',
    'utilization',
    'occupancy',
    'P_wait_ErlangC',
    'P_wait',
    'Wq_mean_wait',
    'Wq_seconds',
    'average_speed_of_answer_s',
    'W_mean_sojourn',
    'Lq_mean_in_queue',
    'L_mean_in_system',
    'P_empty',
    'mean_busy_servers',
    'wait_p#',
    'wait_p#_seconds',
    'service_level_answered_within_#s',
    'P_wait_le_#s',
    'P_wait_gt_#s',
  ),
  unsupported(c) {
    const { rate, capacity, count } = queueOf(c);
    return unsteady(rate / (capacity * count));
  },
  precision: (c) => {
    const { rate, capacity, count } = queueOf(c);
    return rate / (capacity * count) >= 0.95 ? 0.05 : null;
  },

  analytic(c) {
    const { rate, capacity, count, seconds } = queueOf(c);
    const queue = { arrivalRate: rate, serviceRate: capacity, servers: count };
    const means = multiServerQueue(queue);
    return named<Answer>(c, seconds, {
      utilisation: means.utilisation,
      waits: means.probabilityOfWait,
      wait: means.meanWait,
      sojourn: means.meanSojourn,
      queue: means.meanQueue,
      inside: means.meanInSystem,
      empty: means.probabilityEmpty,
      busy: rate / capacity,
      times: (factor, value) => (value as number) * factor,
      quantile: (p) => waitQuantile(queue, p),
      within: (limit) => serviceLevel(queue, limit),
      beyond: (limit) => 1 - serviceLevel(queue, limit),
    });
  },

  simulation(c) {
    const { rate, capacity, count, seconds } = queueOf(c);
    type Measure = (tally: StationTally) => number;
    const within =
      (limit: number): Measure =>
      (tally) => {
        let inTime = 0;
        for (const wait of tally.waitTimes) if (wait <= limit) inTime += 1;
        return inTime / tally.waitTimes.length;
      };
    const measures = named<Measure>(c, seconds, {
      utilisation: (tally) => tally.meanBusy / count,
      waits: (tally) => tally.waits / tally.arrivals,
      wait: (tally) => total(tally.waitOfStarted) / total(tally.started),
      sojourn: (tally) => tally.sojourn / tally.finished,
      queue: (tally) => tally.meanQueue,
      inside: (tally) => meanNumber(tally),
      empty: (tally) => tally.timeByNumber[0]! / tally.span,
      busy: (tally) => tally.meanBusy,
      times: (factor, measure) => (tally) => factor * measure(tally),
      quantile: (p) => (tally) => sampleQuantile(tally.waitTimes, p),
      within,
      beyond: (limit) => (tally) => 1 - within(limit)(tally),
    });
    const model = {
      classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: exponentialLaw(1 / capacity).sample }],
      servers: count,
      keepTimes: Object.keys(c.expected).some((quantity) => /_p\d|within|_le_|_gt_/.test(quantity)),
    };
    return steadyState(model, measures, { relaxation: relaxationTime(rate, capacity, count), rate: 2 * rate });
  },
};

/** Rates per unit of time, the servers, and how many seconds that unit has. */
function queueOf(c: TheoryCase) {
  const handling = findNumberIn(POSITIVE, c, 'AHT_min', 'aht_min');
  const handlingSeconds =
    findNumberIn(POSITIVE, c, 'AHT_s', 'AHT_seconds', 'aht_s') ?? (handling === null ? null : handling * 60);
  const calls = findNumberIn(POSITIVE, c, 'calls', 'calls_per_interval', 'transactions');
  if (handlingSeconds !== null && calls !== null) {
    const interval = (findNumberIn(POSITIVE, c, 'interval_min', 'interval_minutes') ?? 60) * 60;
    return { rate: calls / interval, capacity: 1 / handlingSeconds, count: servers(c), seconds: 1 };
  }
  return { rate: arrivalRate(c), capacity: serviceRate(c), count: servers(c), seconds: secondsPerUnit(c) };
}

interface Values<T> {
  readonly utilisation: T;
  readonly waits: T;
  readonly wait: T;
  readonly sojourn: T;
  readonly queue: T;
  readonly inside: T;
  readonly empty: T;
  readonly busy: T;
  times(factor: number, value: T): T;
  quantile(p: number): T;
  within(limit: number): T;
  beyond(limit: number): T;
}

/** Answers under the names a case may use. `seconds`: seconds per unit of time of the rates. */
function named<T>(c: TheoryCase, seconds: number, values: Values<T>): Record<string, T> {
  return answersTo<T>(Object.keys(c.expected), {
    utilization: () => values.utilisation,
    occupancy: () => values.utilisation,
    P_wait_ErlangC: () => values.waits,
    P_wait: () => values.waits,
    Wq_mean_wait: () => values.wait,
    Wq_seconds: () => values.times(seconds, values.wait),
    average_speed_of_answer_s: () => values.times(seconds, values.wait),
    W_mean_sojourn: () => values.sojourn,
    Lq_mean_in_queue: () => values.queue,
    L_mean_in_system: () => values.inside,
    P_empty: () => values.empty,
    mean_busy_servers: () => values.busy,
    'wait_p#': (p) => values.quantile(p / 100),
    'wait_p#_seconds': (p) => values.times(seconds, values.quantile(p / 100)),
    'service_level_answered_within_#s': (limit) => values.within(limit / seconds),
    'P_wait_le_#s': (limit) => values.within(limit / seconds),
    'P_wait_gt_#s': (limit) => values.beyond(limit / seconds),
  });
}
