import { multiServerQueue } from '../../lib/queueing/erlang-c';
import { deterministicService } from '../../lib/queueing/deterministic-service';
import type { Family } from '../case';
import { rows } from '../how';
import { constantLaw, exponentialLaw } from './law';
import { arrivalRate, serviceRate, servers } from './rates';
import type { Measures } from './station-simulation';
import { unsteady } from './stability';
import { relaxationTime, steadyState } from './station-simulation';
import { meanNumber, total } from './station-run';

/** Parallel servers that all take the same constant time. */
export const mdc: Family = {
  prefix: 'MDC',
  title: 'M/D/c',
  how: {
    ratio_Wq_to_M_M_c: 'analytic',
    ...rows(
      'simulated',
      'Wq_mean_wait',
      'W_mean_sojourn',
      'Lq_mean_in_queue',
      'L_mean_in_system',
      'P_wait',
      'P_empty',
      'utilization',
    ),
  },
  unsupported: (c) => unsteady(arrivalRate(c) / (serviceRate(c) * servers(c))),
  precision: (c) => (arrivalRate(c) / (serviceRate(c) * servers(c)) >= 0.95 ? 0.05 : null),

  analytic(c) {
    const rate = arrivalRate(c);
    const service = 1 / serviceRate(c);
    const count = servers(c);
    const measures = deterministicService({ arrivalRate: rate, service, servers: count });
    const markov = multiServerQueue({ arrivalRate: rate, serviceRate: 1 / service, servers: count });
    return {
      ratio_Wq_to_M_M_c: measures.meanWait / markov.meanWait,
      Wq_mean_wait: measures.meanWait,
      W_mean_sojourn: measures.meanWait + service,
      Lq_mean_in_queue: measures.meanQueue,
      L_mean_in_system: measures.meanQueue + rate * service,
      P_wait: measures.probabilityOfWait,
      P_empty: measures.probabilityEmpty,
      utilization: (rate * service) / count,
    };
  },

  simulation(c) {
    const rate = arrivalRate(c);
    const service = 1 / serviceRate(c);
    const count = servers(c);
    const measures: Measures = {
      Wq_mean_wait: (tally) => total(tally.waitOfStarted) / total(tally.started),
      W_mean_sojourn: (tally) => tally.sojourn / tally.finished,
      Lq_mean_in_queue: (tally) => tally.meanQueue,
      L_mean_in_system: (tally) => meanNumber(tally),
      P_wait: (tally) => tally.waits / tally.arrivals,
      P_empty: (tally) => tally.timeByNumber[0]! / tally.span,
      utilization: (tally) => tally.meanBusy / count,
    };
    return steadyState(
      {
        classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: constantLaw(service).sample }],
        servers: count,
      },
      measures,
      { relaxation: relaxationTime(rate, 1 / service, count, 0.5), rate: 2 * rate },
    );
  },
};
