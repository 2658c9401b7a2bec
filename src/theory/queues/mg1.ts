import { busyPeriod, pollaczekKhinchine } from '../../lib/queueing/pollaczek-khinchine';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findText, MissingInput } from '../inputs';
import { findNumberIn, NOT_NEGATIVE } from '../ranges';
import type { Law } from './law';
import { exponentialLaw } from './law';
import { lawInWords } from './law-in-words';
import { arrivalRate, serviceRate } from './rates';
import type { Measures } from './station-simulation';
import { unsteady } from './stability';
import { relaxationTime, steadyState } from './station-simulation';
import { meanNumber, total } from './station-run';

/** One server and any service law, first come first served. */
export const mg1: Family = {
  prefix: 'MG1',
  title: 'M/G/1 (Pollaczek-Khinchine)',
  how: rows(
    'simulated',
    'utilization',
    'Wq_mean_wait',
    'W_mean_sojourn',
    'Lq_mean_in_queue',
    'L_mean_in_system',
    'P_wait_gt_0',
    'P_empty',
    'mean_busy_period',
  ),
  unsupported: (c) => unsteady(arrivalRate(c) * serviceLaw(c).mean),
  precision: (c) => (arrivalRate(c) / serviceRate(c) >= 0.95 ? 0.05 : null),

  analytic(c) {
    const rate = arrivalRate(c);
    const law = serviceLaw(c);
    const wait = pollaczekKhinchine(rate, law.mean, law.secondMoment);
    return {
      utilization: rate * law.mean,
      Wq_mean_wait: wait,
      W_mean_sojourn: wait + law.mean,
      Lq_mean_in_queue: rate * wait,
      L_mean_in_system: rate * (wait + law.mean),
      P_wait_gt_0: rate * law.mean,
      P_empty: 1 - rate * law.mean,
      mean_busy_period: busyPeriod(rate, law.mean),
    };
  },

  simulation(c) {
    const rate = arrivalRate(c);
    const law = serviceLaw(c);
    const measures: Measures = {
      utilization: (tally) => tally.meanBusy,
      Wq_mean_wait: (tally) => total(tally.waitOfStarted) / total(tally.started),
      W_mean_sojourn: (tally) => tally.sojourn / tally.finished,
      Lq_mean_in_queue: (tally) => tally.meanQueue,
      L_mean_in_system: (tally) => meanNumber(tally),
      P_wait_gt_0: (tally) => tally.waits / tally.arrivals,
      P_empty: (tally) => tally.timeByNumber[0]! / tally.span,
      mean_busy_period: (tally) => (tally.span - tally.timeByNumber[0]!) / tally.emptied,
    };
    const variability = law.secondMoment / (2 * law.mean * law.mean);
    return steadyState(
      { classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: law.sample }], servers: 1 },
      measures,
      { relaxation: relaxationTime(rate, 1 / law.mean, 1, variability), rate: 2 * rate },
    );
  },
};

function serviceLaw(c: TheoryCase): Law {
  const words = findText(c, 'service_law', 'law', 'service');
  const law =
    words === null ? null : lawInWords(words, 1 / serviceRate(c), findNumberIn(NOT_NEGATIVE, c, 'service_scv', 'scv'));
  if (law === null) throw new MissingInput(`no service law that is understood: ${words ?? 'none'}`);
  return law;
}
