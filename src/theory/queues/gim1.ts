import { generalArrivalsRoot } from '../../lib/queueing/general-arrivals';
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

/** Any law between arrivals, exponential service, one server. */
export const gim1: Family = {
  prefix: 'GIM1',
  title: 'GI/M/1',
  how: {
    sigma_root: 'analytic',
    ...rows(
      'simulated',
      'P_wait',
      'Wq_mean_wait',
      'W_mean_sojourn',
      'Lq_mean_in_queue',
      'L_mean_in_system',
      'utilization',
    ),
  },
  unsupported: (c) => unsteady(1 / (interarrivalLaw(c).mean * serviceRate(c))),
  precision: (c) => (arrivalRate(c) / serviceRate(c) >= 0.95 ? 0.05 : null),

  analytic(c) {
    const law = interarrivalLaw(c);
    const mu = serviceRate(c);
    const transform = law.transform;
    if (transform === undefined) throw new MissingInput('no closed transform of this law between arrivals');
    const sigma = generalArrivalsRoot((s) => transform(s), mu);
    const wait = sigma / (mu * (1 - sigma));
    return {
      sigma_root: sigma,
      P_wait: sigma,
      Wq_mean_wait: wait,
      W_mean_sojourn: wait + 1 / mu,
      Lq_mean_in_queue: wait / law.mean,
      L_mean_in_system: (wait + 1 / mu) / law.mean,
      utilization: 1 / (law.mean * mu),
    };
  },

  simulation(c) {
    const law = interarrivalLaw(c);
    const mu = serviceRate(c);
    const measures: Measures = {
      P_wait: (tally) => tally.waits / tally.arrivals,
      Wq_mean_wait: (tally) => total(tally.waitOfStarted) / total(tally.started),
      W_mean_sojourn: (tally) => tally.sojourn / tally.finished,
      Lq_mean_in_queue: (tally) => tally.meanQueue,
      L_mean_in_system: (tally) => meanNumber(tally),
      utilization: (tally) => tally.meanBusy,
    };
    const variability = law.secondMoment / (2 * law.mean * law.mean);
    return steadyState(
      { classes: [{ interarrival: law.sample, service: exponentialLaw(1 / mu).sample }], servers: 1 },
      measures,
      { relaxation: relaxationTime(1 / law.mean, mu, 1, variability), rate: 2 / law.mean },
    );
  },
};

function interarrivalLaw(c: TheoryCase): Law {
  const words = findText(c, 'interarrival_law', 'arrival_law', 'law');
  const law =
    words === null
      ? null
      : lawInWords(words, 1 / arrivalRate(c), findNumberIn(NOT_NEGATIVE, c, 'interarrival_scv', 'scv'));
  if (law === null) throw new MissingInput(`no law between arrivals that is understood: ${words ?? 'none'}`);
  return law;
}
