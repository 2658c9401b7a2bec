import { delaysFromEmpty, stateAt } from '../../lib/queueing/transient';
import { exponential } from '../../sim/distributions';
import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import { hold, spend } from '../budget';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { answersTo, fit } from '../quantity';
import { findNumberIn, wholeFrom } from '../ranges';
import { arrivalRate, serviceRate } from './rates';

/** Exact delays take time with the square of the customers. */
const CUSTOMERS = 5000;
/** Steps of the chain times its states. */
const STEPS = 2e8;

const DELAY = ['E_delay_customer_#', 'mean_delay_customer_#'];
const AVERAGE = ['E_average_delay_first_#', 'mean_delay_first_#', 'average_delay_first_#'];
const NUMBER = [
  'E_N_t#',
  'E_N_at_t#',
  'E_L_t#',
  'L_t#',
  'mean_number_t#',
  'mean_number_in_system_t#',
  'mean_number_at_t#',
];
const EMPTY = ['P_empty_t#', 'P_empty_at_t#', 'P0_t#', 'P_0_t#', 'P_N0_t#', 'P_idle_t#'];

/** M/M/1 that starts empty (or with a given number inside): delays of the first customers, the number inside at a time. */
export const mm1Transient: Family = {
  prefix: 'MM1',
  title: 'M/M/1 transient',
  how: rows('simulated', ...DELAY, ...AVERAGE, ...NUMBER, ...EMPTY),

  // The start is forgotten or not: no load is too high here. But the chain must be short enough to be worked through.
  unsupported(c) {
    const quantities = Object.keys(c.expected);
    const customers = Math.max(0, ...of(quantities, DELAY), ...of(quantities, AVERAGE));
    const horizon = Math.max(0, ...of(quantities, NUMBER), ...of(quantities, EMPTY));
    if (customers > CUSTOMERS) return `customer ${customers}: at most ${CUSTOMERS}`;
    const events = (arrivalRate(c) + serviceRate(c)) * horizon;
    return events * (startsWith(c) + arrivalRate(c) * horizon) <= STEPS
      ? null
      : `${events} events by then are too many`;
  },

  analytic(c) {
    const rate = arrivalRate(c);
    const capacity = serviceRate(c);
    const initial = startsWith(c);
    const mean = (t: number) =>
      stateAt({ arrivalRate: rate, serviceRate: capacity, servers: 1 }, t, initial).reduce(
        (sum, p, n) => sum + n * p,
        0,
      );
    return answersTo(Object.keys(c.expected), {
      ...each(DELAY, (i) => (initial === 0 ? delaysFromEmpty(rate, capacity, i)[i - 1]! : null)),
      ...each(AVERAGE, (n) =>
        initial === 0 ? delaysFromEmpty(rate, capacity, n).reduce((sum, delay) => sum + delay, 0) / n : null,
      ),
      ...each(NUMBER, mean),
      ...each(EMPTY, (t) => stateAt({ arrivalRate: rate, serviceRate: capacity, servers: 1 }, t, initial)[0]!),
    });
  },

  simulation(c) {
    const quantities = Object.keys(c.expected);
    const customers = Math.max(0, ...of(quantities, DELAY), ...of(quantities, AVERAGE));
    const horizon = Math.max(0, ...of(quantities, NUMBER), ...of(quantities, EMPTY));
    return customers + horizon > 0 ? shortRuns(c, customers, horizon) : null;
  },
};

/** A replication is many short runs from the start; each quantity is their average. */
function shortRuns(c: TheoryCase, customers: number, horizon: number): Simulation {
  const rate = arrivalRate(c);
  const initial = startsWith(c);
  const quantities = Object.keys(c.expected);
  const times = [...new Set([...of(quantities, NUMBER), ...of(quantities, EMPTY)])].sort((a, b) => a - b);
  const opening = { rate, capacity: serviceRate(c), initial, customers, times };
  return {
    quantities,
    defaultLength: 200,
    eventsPerLength: 2 * Math.max(customers, rate * horizon) + initial,
    replicate(_, key, length) {
      const sums = {
        delays: new Float64Array(customers),
        numbers: new Float64Array(times.length),
        empties: new Float64Array(times.length),
      };
      for (let run = 0; run < length; run++) openOnce(opening, key, run, sums);
      return quantities.map((quantity) => {
        const customer = of([quantity], DELAY)[0];
        if (customer !== undefined) return sums.delays[customer - 1]! / length;
        const first = of([quantity], AVERAGE)[0];
        if (first !== undefined)
          return sums.delays.subarray(0, first).reduce((sum, delay) => sum + delay, 0) / first / length;
        const number = of([quantity], NUMBER)[0];
        if (number !== undefined) return sums.numbers[times.indexOf(number)]! / length;
        const empty = of([quantity], EMPTY)[0];
        return empty === undefined ? NaN : sums.empties[times.indexOf(empty)]! / length;
      });
    },
  };
}

interface Opening {
  readonly rate: number;
  readonly capacity: number;
  readonly initial: number;
  /** Customers whose delays are wanted, those inside at the start not counted. */
  readonly customers: number;
  /** When the number inside is looked at, in order. */
  readonly times: readonly number[];
}

/** One run from the opening until the last wanted delay has begun and the last look is past; adds to the sums. */
function openOnce(
  { rate, capacity, initial, customers, times }: Opening,
  [k0, k1]: readonly [number, number],
  run: number,
  sums: Readonly<Record<'delays' | 'numbers' | 'empties', Float64Array>>,
): void {
  const events = new EventList(64);
  const station = new Station({ servers: 1 });
  const arrived: number[] = [];
  const services: number[] = [];
  let begun = 0;
  /** The next customer's service time is drawn together with the time until it comes. */
  const prepare = (customer: number, now: number) => {
    block(k0, k1, run, customer);
    services[customer] = exponential.quantile(unit32(word[1]!), 1 / capacity);
    const gap = exponential.quantile(unit32(word[0]!), 1 / rate);
    if (customer >= initial) events.schedule(now + gap, 0, 0, customer);
  };
  const start = (customer: number, now: number) => {
    const place = customer - initial;
    if (place >= 0 && place < customers) sums.delays[place]! += now - arrived[customer]!;
    if (place >= 0) begun += 1;
    events.schedule(now + services[customer]!, 0, 1, customer);
  };
  for (let customer = 0; customer < initial; customer++) {
    arrived.push(0);
    prepare(customer, 0);
    if (station.request(customer, 0)) start(customer, 0);
  }
  prepare(initial, 0);
  for (let look = 0; begun < customers || look < times.length;) {
    while (look < times.length && events.peek() > times[look]!) {
      const inside = station.busy + station.queued;
      sums.numbers[look]! += inside;
      if (inside === 0) sums.empties[look]! += 1;
      look += 1;
    }
    events.next();
    spend();
    const now = events.time;
    const customer = events.slot;
    if (events.code === 0) {
      arrived.push(now);
      hold(arrived.length);
      if (station.request(customer, now)) start(customer, now);
      prepare(customer + 1, now);
    } else {
      const next = station.release(now);
      if (next >= 0) start(next, now);
    }
  }
}

function startsWith(c: TheoryCase): number {
  return findNumberIn(wholeFrom(0, 10_000), c, 'initial_number', 'initial_customers', 'initial_state', 'n0') ?? 0;
}

/** The numbers in those of the names that fit one of the patterns. */
function of(names: readonly string[], patterns: readonly string[]): number[] {
  return names.flatMap((name) => patterns.flatMap((pattern) => fit(pattern, name) ?? []));
}

function each<T>(
  patterns: readonly string[],
  answer: (value: number) => T,
): Record<string, (...values: number[]) => T> {
  return Object.fromEntries(patterns.map((pattern) => [pattern, (value: number) => answer(value)]));
}
