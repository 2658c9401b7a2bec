import { erlangA } from '../../lib/queueing/erlang-a';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { exponentialLaw } from './law';
import { arrivalRate, secondsPerUnit, serviceRate, servers } from './rates';
import type { Measures } from './station-simulation';
import { steadyState } from './station-simulation';
import { total } from './station-run';

/** Customers who give up; a chatbot before the agents thins the arrivals. */
export const mmca: Family = {
  prefix: 'MMCA',
  title: 'M/M/c+M (Erlang A)',
  how: rows(
    'simulated',
    'P_abandon',
    'P_wait',
    'mean_wait_all_customers',
    'mean_wait_all_customers_s',
    'mean_queue_length',
    'utilization',
    'mean_wait_of_served',
    'mean_wait_of_abandoning',
    'arrival_rate_to_agents',
    'throughput',
  ),

  analytic(c) {
    const queue = queueOf(c);
    const measures = erlangA(queue);
    return {
      P_abandon: measures.probabilityOfAbandonment,
      P_wait: measures.probabilityOfWait,
      mean_wait_all_customers: measures.meanWait,
      mean_wait_all_customers_s: measures.meanWait * secondsPerUnit(c),
      mean_queue_length: measures.meanQueue,
      utilization: measures.utilisation,
      mean_wait_of_served: measures.meanWaitOfServed,
      mean_wait_of_abandoning: measures.meanWaitOfAbandoning,
      arrival_rate_to_agents: queue.arrivalRate,
      throughput: queue.arrivalRate * (1 - measures.probabilityOfAbandonment),
    };
  },

  simulation(c) {
    const queue = queueOf(c);
    const unit = secondsPerUnit(c);
    const measures: Measures = {
      P_abandon: (tally) => total(tally.gaveUp) / (total(tally.started) + total(tally.gaveUp)),
      P_wait: (tally) => tally.waits / tally.arrivals,
      mean_wait_all_customers: (tally) =>
        (total(tally.waitOfStarted) + total(tally.waitOfGaveUp)) / (total(tally.started) + total(tally.gaveUp)),
      mean_wait_all_customers_s: (tally) =>
        (unit * (total(tally.waitOfStarted) + total(tally.waitOfGaveUp))) /
        (total(tally.started) + total(tally.gaveUp)),
      mean_queue_length: (tally) => tally.meanQueue,
      utilization: (tally) => tally.meanBusy / queue.servers,
      mean_wait_of_served: (tally) => total(tally.waitOfStarted) / total(tally.started),
      mean_wait_of_abandoning: (tally) => total(tally.waitOfGaveUp) / total(tally.gaveUp),
      arrival_rate_to_agents: (tally) => tally.arrivals / tally.span,
      throughput: (tally) => tally.finished / tally.span,
    };
    const model = {
      classes: [
        {
          interarrival: exponentialLaw(1 / queue.arrivalRate).sample,
          service: exponentialLaw(1 / queue.serviceRate).sample,
        },
      ],
      servers: queue.servers,
      patience: exponentialLaw(1 / queue.abandonmentRate).sample,
    };
    const relaxation = 2 * Math.max(1 / queue.serviceRate, 1 / queue.abandonmentRate);
    return steadyState(model, measures, { relaxation, rate: 3 * queue.arrivalRate });
  },
};

function queueOf(c: TheoryCase) {
  const patience = findNumber(c, 'mean_patience', 'mean_patience_#');
  // What a chatbot keeps for itself; a Poisson stream thinned at random stays Poisson.
  const kept = findNumber(
    c,
    'deflection',
    'deflection_#',
    'deflected_#',
    'p_deflect#',
    'containment#',
    'chatbot_#',
    'bot_#',
  );
  const deflected = kept !== null && kept >= 0 && kept < 1 ? kept : 0;
  return {
    arrivalRate: arrivalRate(c) * (1 - deflected),
    serviceRate: serviceRate(c),
    abandonmentRate: patience === null ? number(c, 'abandonment_rate', 'abandonment_rate_#', 'theta') : 1 / patience,
    servers: servers(c),
  };
}
