import { finiteSource as repair } from '../../lib/queueing/finite-source';
import { EventList } from '../../sim/event-list';
import { exponential } from '../../sim/distributions';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import type { Family, Simulation, TheoryCase } from '../case';
import { spend } from '../budget';
import { rows } from '../how';
import { numberIn, POSITIVE, wholeFrom } from '../ranges';
import { serviceRate, servers } from './rates';

/** Machines that break down and wait for repair: each source asks again only after it was served. */
export const finiteSource: Family = {
  prefix: 'FSRC',
  title: 'finite source (machine repair)',
  how: rows(
    'simulated',
    'P_none_in_system',
    'P_empty',
    'L_mean',
    'Lq_mean',
    'throughput',
    'Wq_mean',
    'W_mean',
    'server_utilization',
    'mean_busy_servers',
  ),

  analytic(c) {
    const model = modelOf(c);
    const measures = repair(model);
    return {
      P_none_in_system: measures.probabilityEmpty,
      P_empty: measures.probabilityEmpty,
      L_mean: measures.meanInSystem,
      Lq_mean: measures.meanQueue,
      throughput: measures.throughput,
      Wq_mean: measures.meanWait,
      W_mean: measures.meanInSystem / measures.throughput,
      server_utilization: measures.utilisation,
      mean_busy_servers: measures.utilisation * model.servers,
    };
  },

  simulation(c): Simulation {
    const model = modelOf(c);
    const cycle = 1 / model.requestRate + 1 / model.serviceRate;
    const rate = (2 * model.sources) / cycle;
    return {
      quantities: Object.keys(run(model, [1, 2], 0, cycle)),
      defaultLength: Math.max(200 * cycle, 4000 / rate),
      eventsPerLength: rate,
      replicate: (_, key, length) => Object.values(run(model, key, 20 * cycle, length)),
    };
  },
};

type Model = ReturnType<typeof modelOf>;

function modelOf(c: TheoryCase) {
  return {
    sources: numberIn(wholeFrom(1, 100_000), c, 'sources', 'machines', 'population', 'N'),
    requestRate: numberIn(
      POSITIVE,
      c,
      'rate_per_idle_source',
      'failure_rate',
      'failure_rate#',
      'request_rate#',
      'arrival_rate_per_source#',
    ),
    serviceRate: serviceRate(c),
    servers: servers(c),
  };
}

/** The slot of an event is the source: code 0 asks, code 1 is served. */
function run(model: Model, [k0, k1]: readonly [number, number], warmUp: number, span: number) {
  const events = new EventList(64);
  const station = new Station({ servers: model.servers });
  const turns = new Int32Array(model.sources);
  const asked = new Float64Array(model.sources);
  const services = new Float64Array(model.sources);
  let waits = 0;
  let idle = 0;
  let last = warmUp;
  const rest = (source: number, now: number) => {
    block(k0, k1, source, turns[source]!++);
    services[source] = exponential.quantile(unit32(word[1]!), 1 / model.serviceRate);
    events.schedule(now + exponential.quantile(unit32(word[0]!), 1 / model.requestRate), 0, 0, source);
  };
  const start = (source: number, now: number) => {
    waits += now - asked[source]!;
    events.schedule(now + services[source]!, 0, 1, source);
  };
  for (let source = 0; source < model.sources; source++) rest(source, 0);
  const live = (end: number) => {
    while (events.next(end)) {
      spend();
      const now = events.time;
      if (station.busy === 0) idle += now - last;
      last = now;
      const source = events.slot;
      if (events.code === 0) {
        asked[source] = now;
        if (station.request(source, now)) start(source, now);
      } else {
        rest(source, now);
        const next = station.release(now);
        if (next >= 0) start(next, now);
      }
    }
  };
  live(warmUp);
  station.resetStatistics(warmUp);
  waits = idle = 0;
  last = warmUp;
  live(warmUp + span);
  const { meanQueue, meanBusy, releases, starts } = station.statistics(warmUp + span);
  const throughput = releases / span;
  return {
    P_none_in_system: idle / span,
    P_empty: idle / span,
    L_mean: meanQueue + meanBusy,
    Lq_mean: meanQueue,
    throughput,
    Wq_mean: waits / starts,
    W_mean: (meanQueue + meanBusy) / throughput,
    server_utilization: meanBusy / model.servers,
    mean_busy_servers: meanBusy,
  };
}
