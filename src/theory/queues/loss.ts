import { erlangB } from '../../lib/queueing/erlang-b';
import { finiteBuffer } from '../../lib/queueing/finite-buffer';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { numberIn, wholeFrom } from '../ranges';
import { constantLaw, exponentialLaw, lognormalLaw } from './law';
import { arrivalRate, serviceRate, servers } from './rates';
import type { Measures } from './station-simulation';
import { steadyState } from './station-simulation';
import { meanNumber, total } from './station-run';

/** A finite waiting room; its capacity counts those in service. */
export const mmck: Family = {
  prefix: 'MMCK',
  title: 'M/M/c/K',
  how: rows(
    'simulated',
    'P_blocked',
    'P_empty',
    'P_wait',
    'effective_arrival_rate',
    'L_mean_in_system',
    'Lq_mean_in_queue',
    'Wq_mean_wait_of_admitted',
    'W_mean_sojourn_of_admitted',
    'utilization',
  ),

  analytic(c) {
    const measures = finiteBuffer({
      arrivalRate: arrivalRate(c),
      serviceRate: serviceRate(c),
      servers: servers(c),
      capacity: roomOf(c),
    });
    return {
      P_blocked: measures.probabilityBlocked,
      P_empty: measures.probabilityEmpty,
      P_wait: measures.probabilityOfWait,
      effective_arrival_rate: measures.effectiveArrivalRate,
      L_mean_in_system: measures.meanInSystem,
      Lq_mean_in_queue: measures.meanQueue,
      Wq_mean_wait_of_admitted: measures.meanWait,
      W_mean_sojourn_of_admitted: measures.meanSojourn,
      utilization: measures.utilisation,
    };
  },

  simulation(c) {
    const rate = arrivalRate(c);
    const capacity = serviceRate(c);
    const count = servers(c);
    const room = roomOf(c);
    const measures: Measures = {
      P_blocked: (tally) => tally.lost / tally.arrivals,
      P_empty: (tally) => tally.timeByNumber[0]! / tally.span,
      P_wait: (tally) => tally.waits / (tally.arrivals - tally.lost),
      effective_arrival_rate: (tally) => (tally.arrivals - tally.lost) / tally.span,
      L_mean_in_system: (tally) => meanNumber(tally),
      Lq_mean_in_queue: (tally) => tally.meanQueue,
      Wq_mean_wait_of_admitted: (tally) => total(tally.waitOfStarted) / total(tally.started),
      W_mean_sojourn_of_admitted: (tally) => tally.sojourn / tally.finished,
      utilization: (tally) => tally.meanBusy / count,
    };
    const model = {
      classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: exponentialLaw(1 / capacity).sample }],
      servers: count,
      capacity: room,
    };
    const buffer = room - count;
    const relaxation = (1 + (buffer * buffer) / (4 * count)) / capacity;
    return steadyState(model, measures, { relaxation, rate: 2 * rate });
  },
};

/** Those in service are counted, so it is at least the number of servers. */
function roomOf(c: TheoryCase): number {
  return numberIn(wholeFrom(servers(c), 1_000_000), c, 'system_capacity', 'capacity', 'K');
}

/**
 * Erlang's loss system. The answer depends on the service law through its mean only, so the replications take turns with
 * exponential, constant and lognormal (coefficient of variation 2) service: all three must share the one answer.
 */
export const mmcc: Family = {
  prefix: 'MMCC',
  title: 'M/G/c/c (Erlang B)',
  how: rows(
    'simulated',
    'P_blocked',
    'carried_load_erlang',
    'server_utilization',
    'utilization',
    'mean_busy_servers',
    'lost_rate_per_h',
    'lost_load_erlang',
  ),

  analytic(c) {
    const rate = arrivalRate(c);
    const load = rate / serviceRate(c);
    const count = servers(c);
    const blocked = erlangB(load, count);
    const carried = load * (1 - blocked);
    return {
      P_blocked: blocked,
      carried_load_erlang: carried,
      server_utilization: carried / count,
      utilization: carried / count,
      mean_busy_servers: carried,
      lost_rate_per_h: rate * blocked,
      lost_load_erlang: load * blocked,
    };
  },

  simulation(c): Simulation {
    const rate = arrivalRate(c);
    const mean = 1 / serviceRate(c);
    const count = servers(c);
    const measures: Measures = {
      P_blocked: (tally) => tally.lost / tally.arrivals,
      carried_load_erlang: (tally) => tally.meanBusy,
      server_utilization: (tally) => tally.meanBusy / count,
      utilization: (tally) => tally.meanBusy / count,
      mean_busy_servers: (tally) => tally.meanBusy,
      lost_rate_per_h: (tally) => tally.lost / tally.span,
      lost_load_erlang: (tally) => (tally.lost / tally.span) * mean,
    };
    const laws = [exponentialLaw(mean), constantLaw(mean), lognormalLaw(mean, 2)].map((law) =>
      steadyState(
        {
          classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: law.sample }],
          servers: count,
          capacity: count,
        },
        measures,
        { relaxation: 2 * mean, rate: 2 * rate },
      ),
    );
    return {
      ...laws[0]!,
      replicate: (replication, key, length) => laws[replication % 3]!.replicate(replication, key, length),
    };
  },
};
