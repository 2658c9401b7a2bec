import type { DelayMeasures } from './erlang-c';
import { multiServerQueue } from './erlang-c';

/** An open network: Poisson arrivals from outside, exponential service, random routing. */
export interface JacksonNetwork {
  /** Arrivals from outside by station. */
  readonly external: readonly number[];
  /** routing[i][j]: share of those served at i that go on to j; the rest leave. */
  readonly routing: readonly (readonly number[])[];
  readonly serviceRates: readonly number[];
  readonly servers: readonly number[];
}

/** Total arrival rates: the solution of rate_j = external_j + sum of rate_i routing_ij. */
export function trafficRates(network: Pick<JacksonNetwork, 'external' | 'routing'>): readonly number[] {
  const { external, routing } = network;
  const n = external.length;
  const rows = external.map((rate, j) => [...external.map((_, i) => (i === j ? 1 : 0) - (routing[i]?.[j] ?? 0)), rate]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]![column]!;
    if (lead === 0) throw new RangeError('a network that nobody leaves');
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / lead;
      for (let k = column; k <= n; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, j) => row[n]! / row[j]!);
}

export interface JacksonMeasures {
  /** Each station as if it were an M/M/c queue of its own. */
  readonly stations: readonly DelayMeasures[];
  readonly rates: readonly number[];
  readonly meanInNetwork: number;
  /** From the first arrival to leaving for good. */
  readonly meanTimeInNetwork: number;
}

/** Product form: in steady state the stations behave as independent M/M/c queues. Source: J. R. Jackson (1957, 1963). */
export function jackson(network: JacksonNetwork): JacksonMeasures {
  const rates = trafficRates(network);
  const stations = rates.map((arrivalRate, i) =>
    multiServerQueue({ arrivalRate, serviceRate: network.serviceRates[i]!, servers: network.servers[i]! }),
  );
  let meanInNetwork = 0;
  let entering = 0;
  for (let i = 0; i < rates.length; i++) {
    meanInNetwork += stations[i]!.meanInSystem;
    entering += network.external[i]!;
  }
  return { stations, rates, meanInNetwork, meanTimeInNetwork: meanInNetwork / entering };
}
