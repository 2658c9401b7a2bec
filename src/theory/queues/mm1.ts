import { log } from '../../lib/arithmetic';
import { multiServerQueue, waitQuantile } from '../../lib/queueing/erlang-c';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { answersTo } from '../quantity';
import { exponentialLaw } from './law';
import { arrivalRate, serviceRate } from './rates';
import { sampleQuantile } from './select';
import { unsteady } from './stability';
import { relaxationTime, steadyState } from './station-simulation';
import type { StationTally } from './station-run';
import { meanNumber, total, varianceOfNumber } from './station-run';

/** One server, Poisson arrivals, exponential service, first come first served, steady state. */
export const mm1: Family = {
  prefix: 'MM1',
  title: 'M/M/1',
  how: rows(
    'simulated',
    'utilization',
    'L_mean_in_system',
    'Lq_mean_in_queue',
    'W_mean_sojourn_h',
    'W_mean_sojourn',
    'Wq_mean_wait_h',
    'Wq_mean_wait',
    'P_empty',
    'P_wait_gt_0',
    'Wq_given_wait_h',
    'Wq_given_wait',
    'sojourn_p#_h',
    'sojourn_p#',
    'wait_p#_h',
    'wait_p#',
    'variance_number_in_system',
  ),
  unsupported: (c) => unsteady(arrivalRate(c) / serviceRate(c)),
  precision: (c) => (arrivalRate(c) / serviceRate(c) >= 0.95 ? 0.05 : null),

  analytic(c) {
    const queue = { arrivalRate: arrivalRate(c), serviceRate: serviceRate(c), servers: 1 };
    const load = queue.arrivalRate / queue.serviceRate;
    const spare = queue.serviceRate - queue.arrivalRate;
    const means = multiServerQueue(queue);
    return named<Answer>(c, {
      plain: {
        utilization: load,
        L_mean_in_system: means.meanInSystem,
        Lq_mean_in_queue: means.meanQueue,
        W_mean_sojourn: means.meanSojourn,
        Wq_mean_wait: means.meanWait,
        P_empty: 1 - load,
        P_wait_gt_0: load,
        Wq_given_wait: 1 / spare,
        variance_number_in_system: load / ((1 - load) * (1 - load)),
      },
      sojourn: (share) => -log(1 - share) / spare,
      wait: (share) => waitQuantile(queue, share),
    });
  },

  simulation(c) {
    const rate = arrivalRate(c);
    const capacity = serviceRate(c);
    const measures = named<(tally: StationTally) => number>(c, {
      plain: {
        utilization: (tally) => tally.meanBusy,
        L_mean_in_system: (tally) => meanNumber(tally),
        Lq_mean_in_queue: (tally) => tally.meanQueue,
        W_mean_sojourn: (tally) => tally.sojourn / tally.finished,
        Wq_mean_wait: (tally) => total(tally.waitOfStarted) / total(tally.started),
        P_empty: (tally) => tally.timeByNumber[0]! / tally.span,
        P_wait_gt_0: (tally) => tally.waits / tally.arrivals,
        Wq_given_wait: (tally) => total(tally.waitOfStarted) / tally.waits,
        variance_number_in_system: varianceOfNumber,
      },
      sojourn: (share) => (tally) => sampleQuantile(tally.sojournTimes, share),
      wait: (share) => (tally) => sampleQuantile(tally.waitTimes, share),
    });
    const model = {
      classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: exponentialLaw(1 / capacity).sample }],
      servers: 1,
      keepTimes: Object.keys(c.expected).some((quantity) => quantity.includes('_p')),
    };
    return steadyState(model, measures, { relaxation: relaxationTime(rate, capacity, 1), rate: 2 * rate });
  },
};

interface Values<T> {
  readonly plain: Readonly<Record<string, T>>;
  sojourn(share: number): T;
  wait(share: number): T;
}

/** Answers under the names a case may use: with and without the unit of time, and quantiles by their percentage. */
function named<T>(c: TheoryCase, { plain, sojourn, wait }: Values<T>): Record<string, T> {
  const patterns: Record<string, (...values: number[]) => T> = {};
  for (const unit of ['', '_h']) {
    for (const [quantity, value] of Object.entries(plain)) patterns[`${quantity}${unit}`] = () => value;
    patterns[`sojourn_p#${unit}`] = (p) => sojourn(p / 100);
    patterns[`wait_p#${unit}`] = (p) => wait(p / 100);
  }
  return answersTo<T>(Object.keys(c.expected), patterns);
}
