import { log } from '../../lib/arithmetic';
import { delaysFromEmpty, stateAt } from '../../lib/queueing/transient';
import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import type { Family, Simulation, TheoryCase } from '../case';
import { findNumber } from '../inputs';
import { rows } from '../how';
import { answersTo, fit } from '../quantity';
import { arrivalRate, serviceRate } from './rates';

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
  const capacity = serviceRate(c);
  const initial = startsWith(c);
  const quantities = Object.keys(c.expected);
  const times = [...new Set([...of(quantities, NUMBER), ...of(quantities, EMPTY)])].sort((a, b) => a - b);
  return {
    quantities,
    defaultLength: 200,
    eventsPerLength: 2 * Math.max(customers, rate * horizon) + initial,
    replicate(_, [k0, k1], length) {
      const delays = new Float64Array(customers);
      const numbers = new Float64Array(times.length);
      const empties = new Float64Array(times.length);
      for (let run = 0; run < length; run++) {
        const events = new EventList(64);
        const station = new Station({ servers: 1 });
        const arrived: number[] = [];
        const draw = (customer: number) => block(k0, k1, run, customer);
        const service = (customer: number) => {
          block(k0, k1, ~run, customer);
          return -log(unit32(word[0]!)) / capacity;
        };
        const start = (customer: number, now: number) => {
          if (customer - initial < customers && customer >= initial)
            delays[customer - initial]! += now - arrived[customer]!;
          events.schedule(now + service(customer), 0, 1, customer);
        };
        for (let customer = 0; customer < initial; customer++) {
          arrived.push(0);
          if (station.request(customer, 0)) start(customer, 0);
        }
        draw(initial);
        events.schedule(-log(unit32(word[0]!)) / rate, 0, 0, initial);
        let begun = 0;
        let place = 0;
        while (begun < customers || place < times.length) {
          while (place < times.length && events.peek() > times[place]!) {
            const inside = station.busy + station.queued;
            numbers[place]! += inside;
            if (inside === 0) empties[place]! += 1;
            place += 1;
          }
          if (begun >= customers && place >= times.length) break;
          events.next();
          const now = events.time;
          const slot = events.slot;
          let next = -1;
          if (events.code === 0) {
            arrived.push(now);
            if (station.request(slot, now)) next = slot;
            draw(slot + 1);
            events.schedule(now - log(unit32(word[0]!)) / rate, 0, 0, slot + 1);
          } else next = station.release(now);
          if (next >= 0) {
            start(next, now);
            if (next >= initial) begun += 1;
          }
        }
      }
      return quantities.map((quantity) => {
        const customer = of([quantity], DELAY)[0];
        if (customer !== undefined) return delays[customer - 1]! / length;
        const first = of([quantity], AVERAGE)[0];
        if (first !== undefined)
          return delays.subarray(0, first).reduce((sum, delay) => sum + delay, 0) / first / length;
        const number = of([quantity], NUMBER)[0];
        if (number !== undefined) return numbers[times.indexOf(number)]! / length;
        const empty = of([quantity], EMPTY)[0];
        return empty === undefined ? NaN : empties[times.indexOf(empty)]! / length;
      });
    },
  };
}

function startsWith(c: TheoryCase): number {
  return findNumber(c, 'initial_number', 'initial_customers', 'initial_state', 'n0') ?? 0;
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
