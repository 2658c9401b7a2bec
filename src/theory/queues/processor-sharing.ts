import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { BudgetSpent, spend } from '../budget';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findText, MissingInput } from '../inputs';
import { fit } from '../quantity';
import type { Law } from './law';
import { exponentialLaw } from './law';
import { lawInWords } from './law-in-words';
import { arrivalRate, serviceRate } from './rates';
import { unsteady } from './stability';
import { relaxationTime } from './station-simulation';

/** One server that divides itself among all present (a web server). Means do not depend on the service law's shape. */
export const processorSharing: Family = {
  prefix: 'PS',
  title: 'M/G/1-PS',
  how: {
    ...rows('simulated', 'W_mean_sojourn', 'L_mean_in_system', 'utilization', 'P_empty'),
    'conditional_sojourn_of_job_of_size_#': 'analytic',
  },
  unsupported: (c) => unsteady(arrivalRate(c) / serviceRate(c)),
  precision: (c) => (arrivalRate(c) / serviceRate(c) >= 0.95 ? 0.05 : null),

  analytic(c) {
    const rate = arrivalRate(c);
    const load = rate / serviceRate(c);
    const answers: Record<string, number> = {
      W_mean_sojourn: 1 / serviceRate(c) / (1 - load),
      L_mean_in_system: load / (1 - load),
      utilization: load,
      P_empty: 1 - load,
    };
    for (const quantity of Object.keys(c.expected)) {
      const size = fit('conditional_sojourn_of_job_of_size_#', quantity)?.[0];
      if (size !== undefined) answers[quantity] = size / (1 - load);
    }
    return answers;
  },

  simulation(c): Simulation {
    const rate = arrivalRate(c);
    const laws = serviceLaws(c);
    const variability = Math.max(...laws.map((law) => law.secondMoment / (2 * law.mean * law.mean)));
    const relaxation = relaxationTime(rate, serviceRate(c), 1, variability);
    return {
      quantities: ['W_mean_sojourn', 'L_mean_in_system', 'utilization', 'P_empty'],
      defaultLength: 200 * relaxation,
      eventsPerLength: 2 * rate,
      replicate: (replication, key, length) =>
        share(rate, laws[replication % laws.length]!, key, { warmUp: 12 * relaxation, span: length }),
    };
  },
};

/**
 * Work received by each job present grows at 1/n: a job leaves when that common clock has moved on by its size, so the
 * jobs are ordered by the clock's reading at their end, which never changes.
 */
function share(
  rate: number,
  law: Law,
  [k0, k1]: readonly [number, number],
  { warmUp, span }: { readonly warmUp: number; readonly span: number },
): readonly number[] {
  const gaps = exponentialLaw(1 / rate).sample;
  const ends = new EventList(256); // on the common clock; slot: arrival number modulo the ring of arrival times
  const arrived = new Float64Array(1 << 16);
  let clock = 0;
  let now = 0;
  let count = 0;
  block(k0, k1, 0, count);
  let arrival = gaps(unit32(word[0]!));
  let service = law.sample(unit32(word[1]!));
  let sojourn = 0;
  let finished = 0;
  let numberTime = 0;
  let busyTime = 0;
  const end = warmUp + span;
  for (;;) {
    spend();
    const present = ends.size;
    const leaves = present === 0 ? Infinity : now + (ends.peek() - clock) * present;
    const next = Math.min(arrival, leaves, end);
    if (next > warmUp) {
      const measured = next - Math.max(now, warmUp);
      numberTime += measured * present;
      if (present > 0) busyTime += measured;
    }
    if (present > 0) clock += (next - now) / present;
    now = next;
    if (now >= end) break;
    if (leaves <= arrival) {
      ends.next();
      clock = ends.time;
      if (now > warmUp) {
        sojourn += now - arrived[ends.slot]!;
        finished += 1;
      }
      continue;
    }
    const slot = count & 0xffff;
    if (present >= 0xffff) throw new BudgetSpent('would have more than 65535 jobs share the server');
    arrived[slot] = now;
    ends.schedule(Math.max(clock, ends.time) + service, 0, 0, slot);
    count += 1;
    block(k0, k1, 0, count);
    arrival = now + gaps(unit32(word[0]!));
    service = law.sample(unit32(word[1]!));
  }
  return [sojourn / finished, numberTime / span, busyTime / span, 1 - busyTime / span];
}

/** The law the case names; where it says that all give the same, three of them. */
function serviceLaws(c: TheoryCase): readonly Law[] {
  const mean = 1 / serviceRate(c);
  const words = findText(c, 'service_law', 'law') ?? 'any';
  if (findText(c, 'laws') !== null || /any/.test(words))
    return ['exponential', 'deterministic', 'hyperexponential'].map((name) => lawInWords(name, mean)!);
  const law = lawInWords(words, mean);
  if (law === null) throw new MissingInput(`no service law that is understood: ${words}`);
  return [law];
}
