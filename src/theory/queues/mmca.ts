import { erlangA } from '../../lib/queueing/erlang-a';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber } from '../inputs';
import { findNumberIn, numberIn, POSITIVE } from '../ranges';
import { exponentialLaw } from './law';
import { arrivalRate, secondsPerUnit, serviceRate, servers } from './rates';
import type { Measures } from './station-simulation';
import { steadyState } from './station-simulation';
import { total } from './station-run';

/** Mean queue, in customers, up to which the chain of states is summed. */
const LONGEST = 500_000;

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

  // A queue of the impatient is always stable, but it may be longer than can be counted through.
  unsupported(c) {
    const { arrivalRate: rate, serviceRate: mu, servers: count, abandonmentRate: theta } = queueOf(c);
    const queue = (rate - count * mu) / theta;
    return queue < LONGEST ? null : `about ${Number(queue.toPrecision(3))} wait: hardly anybody gives up`;
  },

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
  const patience = findNumberIn(POSITIVE, c, 'mean_patience', 'mean_patience_#');
  // What a chatbot keeps for itself; a Poisson stream thinned at random stays Poisson.
  const kept = findNumberIn(
    { from: 0, to: 1, below: true },
    c,
    'deflection',
    'deflection_#',
    'deflected_#',
    'p_deflect#',
    'containment#',
  );
  // Other things are said of chatbots too; what is no share is none of them.
  const named = kept ?? findNumber(c, 'chatbot_#', 'bot_#') ?? 0;
  const deflected = named >= 0 && named < 1 ? named : 0;
  return {
    arrivalRate: arrivalRate(c) * (1 - deflected),
    serviceRate: serviceRate(c),
    abandonmentRate:
      patience === null ? numberIn(POSITIVE, c, 'abandonment_rate', 'abandonment_rate_#', 'theta') : 1 / patience,
    servers: servers(c),
  };
}
