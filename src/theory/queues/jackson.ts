import { jackson as productForm, trafficRates } from '../../lib/queueing/jackson';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { isNumbers, MissingInput } from '../inputs';
import { fit } from '../quantity';
import { findNumberIn, findNumbersIn, inRange, NOT_NEGATIVE, OutOfRange, POSITIVE, SHARE, wholeFrom } from '../ranges';
import { exponentialLaw } from './law';
import { runNetwork } from './network-run';
import { unsteady } from './stability';
import { relaxationTime } from './station-simulation';

/** Stations by the names the cases give them, in the order of their networks. */
const NAMES = ['pick', 'wrap', 'pack', 'ship', 'cpu', 'disk1', 'disk2', 'station#'];
const OF_STATION = [
  'L_*',
  'Lq_*',
  'Wq_*_h',
  'Wq_*',
  'W_*_h',
  'W_*',
  'utilization_*',
  'residence_*_s',
  'residence_*',
  'arrival_rate_*',
  'throughput_*',
];
const OF_NETWORK = ['L_total', 'W_total_h', 'W_total', 'W_network_h', 'W_network', 'response_time_s', 'mean_in_system'];

/** Open networks of M/M/c stations: tandems, branches, feedback, the central server. */
export const jackson: Family = {
  prefix: 'JACK',
  title: 'Jackson network',
  how: rows(
    'simulated',
    ...OF_STATION.flatMap((name) => NAMES.map((station) => name.replace('*', station))),
    ...OF_NETWORK,
  ),

  unsupported(c) {
    const { serviceRates, servers: counts, ...network } = networkOf(c);
    const loads = flows(network).map((rate, i) => rate / (serviceRates[i]! * counts[i]!));
    if (!loads.every((load) => load >= 0 && load < Infinity)) return 'a network that nobody leaves';
    for (const [i, load] of loads.entries()) {
      const reason = unsteady(load, `station ${i + 1}: `);
      if (reason !== null) return reason;
    }
    return null;
  },

  analytic(c) {
    const network = networkOf(c);
    const { stations, rates, meanInNetwork, meanTimeInNetwork } = productForm(network);
    const entering = network.external.reduce((sum, rate) => sum + rate, 0);
    return answers(c, network, {
      inside: (i) => stations[i]!.meanInSystem,
      queue: (i) => stations[i]!.meanQueue,
      wait: (i) => stations[i]!.meanWait,
      sojourn: (i) => stations[i]!.meanSojourn,
      utilisation: (i) => stations[i]!.utilisation,
      residence: (i) => stations[i]!.meanInSystem / entering,
      rate: (i) => rates[i]!,
      total: meanInNetwork,
      time: meanTimeInNetwork,
    });
  },

  simulation(c): Simulation {
    const network = networkOf(c);
    const rates = trafficRates(network);
    const entering = network.external.reduce((sum, rate) => sum + rate, 0);
    const quantities = Object.keys(c.expected);
    const relaxation = Math.max(
      ...rates.map((rate, i) => relaxationTime(rate, network.serviceRates[i]!, network.servers[i]!)),
      // A customer's whole way counts too: feedback makes it many visits.
      rates.reduce((sum, rate, i) => sum + rate / entering / network.serviceRates[i]!, 0),
    );
    const events = entering + rates.reduce((sum, rate) => sum + rate, 0);
    const model = {
      ...network,
      services: network.serviceRates.map((rate) => exponentialLaw(1 / rate).sample),
      interarrival: network.external.map((rate) => (rate > 0 ? exponentialLaw(1 / rate).sample : null)),
    };
    return {
      quantities,
      defaultLength: Math.max(200 * relaxation, 4000 / events),
      eventsPerLength: events,
      replicate(_, key, length) {
        const tally = runNetwork(model, key, 12 * relaxation, length);
        const found = answers(c, network, {
          inside: (i) => tally.meanInStation[i]!,
          queue: (i) => tally.meanInStation[i]! - tally.meanBusy[i]!,
          wait: (i) => tally.meanWait[i]!,
          sojourn: (i) => tally.meanInStation[i]! / rates[i]!,
          utilisation: (i) => tally.meanBusy[i]! / network.servers[i]!,
          residence: (i) => tally.meanInStation[i]! / entering,
          rate: (i) => tally.meanBusy[i]! * network.serviceRates[i]!,
          total: tally.meanInStation.reduce((sum, number) => sum + number, 0),
          time: tally.meanTimeInNetwork,
        });
        return quantities.map((quantity) => found[quantity] ?? NaN);
      },
    };
  },
};

/** Rates through the stations; where customers circle for ever, their balance has no solution, or none above 0. */
function flows(network: Pick<Network, 'external' | 'routing'>): readonly number[] {
  try {
    return trafficRates(network);
  } catch (error) {
    if (error instanceof RangeError) return [NaN];
    throw error;
  }
}

interface Network {
  readonly external: readonly number[];
  readonly routing: readonly (readonly number[])[];
  readonly serviceRates: readonly number[];
  readonly servers: readonly number[];
  /** The place of a station called by a name, or null. */
  place(name: string): number | null;
}

interface Values {
  inside(i: number): number;
  queue(i: number): number;
  wait(i: number): number;
  sojourn(i: number): number;
  utilisation(i: number): number;
  residence(i: number): number;
  rate(i: number): number;
  readonly total: number;
  readonly time: number;
}

function answers(c: TheoryCase, network: Network, values: Values): Record<string, number> {
  const found: Record<string, number> = {};
  for (const quantity of Object.keys(c.expected)) {
    if (/^(L_total|mean_in_system)$/.test(quantity)) found[quantity] = values.total;
    else if (/^(W_total|W_network)(_h)?$|^response_time_s$/.test(quantity)) found[quantity] = values.time;
    else {
      const match = /^(L|Lq|Wq|W|utilization|residence|arrival_rate|throughput)_([a-z]+\d*)(_h|_s)?$/.exec(quantity);
      const i = match === null ? null : network.place(match[2]!);
      if (match === null || i === null) continue;
      const read = {
        L: values.inside,
        Lq: values.queue,
        Wq: values.wait,
        W: values.sojourn,
        utilization: values.utilisation,
        residence: values.residence,
        arrival_rate: values.rate,
        throughput: values.rate,
      }[match[1]!];
      if (read !== undefined) found[quantity] = read(i);
    }
  }
  return found;
}

function networkOf(c: TheoryCase): Network {
  const visits = findNumbersIn(POSITIVE, c, 'visits');
  const services = findNumbersIn(POSITIVE, c, 'service_s', 'service_h', 'mean_services', 'service_times#');
  const rate = findNumberIn(POSITIVE, c, 'arrival_rate', 'arrival_rate_#');
  if (visits !== null && services !== null && rate !== null) return centralServer(visits, services, rate);
  const serviceRates =
    findNumbersIn(POSITIVE, c, 'service_rates', 'service_rates_#') ?? services?.map((mean) => 1 / mean) ?? null;
  if (serviceRates === null) throw new MissingInput('no service rates of the stations');
  const n = serviceRates.length;
  const servers = findNumbersIn(wholeFrom(1, 100_000), c, 'servers') ?? serviceRates.map(() => 1);
  const external =
    findNumbersIn(
      NOT_NEGATIVE,
      c,
      'external_rates',
      'external_rates_#',
      'external_arrivals#',
      'external_arrival_rates#',
      'arrival_rates#',
      'gamma',
    ) ?? serviceRates.map((_, i) => (i === 0 ? (rate ?? NaN) : 0));
  if (!external.some((value) => value > 0)) throw new MissingInput('no arrival rates from outside');
  if (external.length !== n || servers.length !== n)
    throw new OutOfRange(`${n} service rates need as many arrival rates`);
  const table = c.inputs['routing'] ?? c.inputs['routing_matrix'] ?? c.inputs['P'];
  const wrap = findNumberIn(SHARE, c, 'giftwrap_probability', 'gift_wrap_probability', 'wrap_probability');
  const back = findNumberIn(
    { ...SHARE, below: true },
    c,
    'feedback_probability',
    'rework_probability',
    'return_probability',
    'feedback#',
    'rework#',
  );
  let routing: readonly (readonly number[])[];
  let names: readonly string[] = ['pick', 'pack', 'ship'];
  if (Array.isArray(table) && table.every(isNumbers)) routing = checked(table, n);
  else if (wrap !== null && n === 3) {
    routing = [
      [0, wrap, 1 - wrap],
      [0, 0, 1],
      [0, 0, 0],
    ];
    names = ['pick', 'wrap', 'pack'];
  } else {
    // A tandem; with feedback the last station sends a share back to the first.
    routing = serviceRates.map((_, i) =>
      serviceRates.map((_rate, j) => (j === i + 1 ? 1 : i === n - 1 && j === 0 ? (back ?? 0) : 0)),
    );
    if (n === 2) names = ['pick', 'pack'];
  }
  return { external, routing, serviceRates, servers, place: placeIn(names, n) };
}

/** A routing table: a row of shares for each station, whose sum is at most 1. */
function checked(table: readonly (readonly number[])[], n: number): readonly (readonly number[])[] {
  if (table.length !== n || table.some((row) => row.length !== n))
    throw new OutOfRange(`routing: not ${n} rows of ${n}`);
  table.forEach((row, i) => {
    row.forEach((share, j) => inRange(`routing[${i + 1}][${j + 1}]`, share, SHARE));
    inRange(
      `routing[${i + 1}]: sum`,
      row.reduce((sum, share) => sum + share, 0),
      { from: 0, to: 1 + 1e-9 },
    );
  });
  return table;
}

/** Each job alternates between the processor and the disks, as often as its visits say, in random order. */
function centralServer(visits: readonly number[], services: readonly number[], rate: number): Network {
  const first = visits[0]!;
  if (services.length !== visits.length) throw new OutOfRange('visits and service times of different length');
  const others = visits.reduce((sum, count) => sum + count, 0) - first;
  inRange('visits to the disks per visit to the processor', others / first, { ...SHARE, below: true });
  const routing = visits.map((_, i) =>
    visits.map((count, j) => (i === 0 ? (j === 0 ? 0 : count / first) : j === 0 ? 1 : 0)),
  );
  return {
    external: visits.map((_, i) => (i === 0 ? rate : 0)),
    routing,
    serviceRates: services.map((mean) => 1 / mean),
    servers: services.map(() => 1),
    place: placeIn(['cpu', ...visits.slice(1).map((_, i) => `disk${i + 1}`)], visits.length),
  };
}

function placeIn(names: readonly string[], count: number): (name: string) => number | null {
  return (name) => {
    const numbered = fit('station#', name)?.[0];
    const place = numbered === undefined ? names.indexOf(name) : numbered - 1;
    return place >= 0 && place < count ? place : null;
  };
}
