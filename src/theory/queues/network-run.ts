import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import { hold, spend } from '../budget';
import type { Sampler } from './station-run';

/** An open network of stations with Poisson arrivals from outside and random routing. */
export interface NetworkModel {
  readonly external: readonly number[];
  readonly routing: readonly (readonly number[])[];
  readonly services: readonly Sampler[];
  readonly servers: readonly number[];
  readonly interarrival: readonly (Sampler | null)[];
}

export interface NetworkTally {
  /** Time averages by station. */
  readonly meanInStation: readonly number[];
  readonly meanBusy: readonly number[];
  /** Mean wait per visit by station. */
  readonly meanWait: readonly number[];
  /** Mean time from entering to leaving the network. */
  readonly meanTimeInNetwork: number;
}

const ENTERS = 0; // slot: station
const END = 1; // slot: customer
const WARM = 2;

const SERVICE_AND_ROUTE = 0x100;

/** Simulates from empty and measures from `warmUp` to `warmUp + span`. */
export function runNetwork(
  model: NetworkModel,
  key: readonly [number, number],
  warmUp: number,
  span: number,
): NetworkTally {
  const { routing, services, servers, interarrival } = model;
  const [k0, k1] = key;
  const stations = servers.map((count) => new Station({ servers: count }));
  const events = new EventList(256);
  const arrivals = new Int32Array(stations.length);
  let visits = 0;
  const entered: number[] = [];
  const asked: number[] = [];
  const services0: number[] = []; // service of the visit under way, by customer
  const routes: number[] = []; // uniform that decides where to go next, by customer
  const at: number[] = [];
  const free: number[] = [];
  const starts = new Float64Array(stations.length);
  const waits = new Float64Array(stations.length);
  const left = new Float64Array(2); // customers, time

  const start = (customer: number, now: number) => {
    const station = at[customer]!;
    starts[station]! += 1;
    waits[station]! += now - asked[customer]!;
    events.schedule(now + services0[customer]!, 0, END, customer);
  };
  const arrive = (customer: number, station: number, now: number) => {
    block(k0, k1, SERVICE_AND_ROUTE, visits++);
    services0[customer] = services[station]!(unit32(word[0]!));
    routes[customer] = unit32(word[1]!);
    at[customer] = station;
    asked[customer] = now;
    if (stations[station]!.request(customer, now)) start(customer, now);
  };

  for (let station = 0; station < stations.length; station++) {
    const law = interarrival[station];
    if (law === null || law === undefined) continue;
    block(k0, k1, station, arrivals[station]!++);
    events.schedule(law(unit32(word[0]!)), 0, ENTERS, station);
  }
  events.schedule(warmUp, 0, WARM, 0);
  const end = warmUp + span;
  while (events.next(end)) {
    spend();
    const now = events.time;
    if (events.code === ENTERS) {
      const station = events.slot;
      block(k0, k1, station, arrivals[station]!++);
      events.schedule(now + interarrival[station]!(unit32(word[0]!)), 0, ENTERS, station);
      const customer = free.pop() ?? entered.length;
      hold(customer);
      entered[customer] = now;
      arrive(customer, station, now);
    } else if (events.code === END) {
      const customer = events.slot;
      const station = at[customer]!;
      const next = stations[station]!.release(now);
      if (next >= 0) start(next, now);
      const row = routing[station]!;
      let u = routes[customer]!;
      let to = -1;
      for (let candidate = 0; candidate < row.length; candidate++) {
        u -= row[candidate]!;
        if (u < 0) {
          to = candidate;
          break;
        }
      }
      if (to >= 0) arrive(customer, to, now);
      else {
        left[0]! += 1;
        left[1]! += now - entered[customer]!;
        free.push(customer);
      }
    } else {
      for (const station of stations) station.resetStatistics(now);
      starts.fill(0);
      waits.fill(0);
      left.fill(0);
    }
  }
  const statistics = stations.map((station) => station.statistics(end));
  return {
    meanInStation: statistics.map(({ meanQueue, meanBusy }) => meanQueue + meanBusy),
    meanBusy: statistics.map(({ meanBusy }) => meanBusy),
    meanWait: stations.map((_, i) => waits[i]! / starts[i]!),
    meanTimeInNetwork: left[1]! / left[0]!,
  };
}
