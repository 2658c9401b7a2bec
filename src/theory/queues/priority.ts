import type { PriorityClass } from '../../lib/queueing/priorities';
import { cobham, cobhamServers, preemptiveResume, preemptiveServers } from '../../lib/queueing/priorities';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { MissingInput } from '../inputs';
import { findNumberIn, findNumbersIn, OutOfRange, POSITIVE } from '../ranges';
import { answersTo } from '../quantity';
import type { Law } from './law';
import { constantLaw, exponentialLaw, gammaLaw } from './law';
import { lawInWords } from './law-in-words';
import { runPreemptive } from './preemptive-run';
import { servers } from './rates';
import type { CustomerClass } from './station-run';
import { runStation } from './station-run';
import { unsteady } from './stability';
import { relaxationTime } from './station-simulation';

const WAIT = ['Wq_class#_h', 'Wq_class#'];
const SOJOURN = ['W_class#_h', 'W_class#'];

/** Classes of different urgency before the same servers; class 1 first. Waits of preemptive systems count interruptions. */
export const priority: Family = {
  prefix: 'PRIO',
  title: 'priority M/M/c',
  how: rows('simulated', ...WAIT, ...SOJOURN, 'utilization', 'conservation_sum_rho_k_Wq_k'),

  unsupported(c) {
    const { load, count } = queueOf(c);
    return unsteady(load / count);
  },

  analytic(c) {
    const { classes, count, preemptive, load } = queueOf(c);
    const waits = meanWaits(c);
    let conservation = 0;
    classes.forEach(({ rate, law }, k) => (conservation += rate * law.mean * waits[k]!));
    return {
      ...byClass(
        c,
        (k) => waits[k]!,
        (k) => waits[k]! + classes[k]!.law.mean,
      ),
      utilization: load / count,
      // Kleinrock's law holds for non-preemptive M/G/1, and in this form also for preemptive M/M/1.
      ...(count === 1 && (!preemptive || classes.every(({ law }) => isExponential(law)))
        ? { conservation_sum_rho_k_Wq_k: conservation }
        : {}),
    };
  },

  simulation(c): Simulation {
    const { classes, count, preemptive, load } = queueOf(c);
    const quantities = Object.keys(c.expected);
    const total = classes.reduce((sum, { rate }) => sum + rate, 0);
    const capacity = total / load;
    const variability = classes.reduce((sum, { rate, law }) => sum + (rate / total) * law.secondMoment, 0);
    const relaxation = relaxationTime(total, capacity, count, (variability * capacity * capacity) / 2);
    const groups: CustomerClass[] = classes.map(({ rate, law }) => ({
      interarrival: exponentialLaw(1 / rate).sample,
      service: law.sample,
    }));
    return {
      quantities,
      defaultLength: Math.max(200 * relaxation, 4000 / total),
      eventsPerLength: (preemptive ? 3 : 2) * total,
      replicate(_, key, length) {
        const warmUp = 12 * relaxation;
        let waits: number[];
        let utilisation: number;
        if (preemptive) {
          const tally = runPreemptive(groups, count, key, { warmUp, span: length });
          waits = classes.map((_class, k) => tally.wait[k]! / tally.finished[k]!);
          utilisation = tally.utilisation;
        } else {
          const tally = runStation({ classes: groups, servers: count }, key, warmUp, length);
          waits = classes.map((_class, k) => tally.waitOfStarted[k]! / tally.started[k]!);
          utilisation = tally.meanBusy / count;
        }
        let conservation = 0;
        classes.forEach(({ rate, law }, k) => (conservation += rate * law.mean * waits[k]!));
        const answers: Record<string, number> = {
          ...byClass(
            c,
            (k) => waits[k]!,
            (k) => waits[k]! + classes[k]!.law.mean,
          ),
          utilization: utilisation,
          conservation_sum_rho_k_Wq_k: conservation,
        };
        return quantities.map((quantity) => answers[quantity] ?? NaN);
      },
    };
  },
};

function byClass(c: TheoryCase, wait: (k: number) => number, sojourn: (k: number) => number): Record<string, number> {
  return answersTo<number>(Object.keys(c.expected), {
    ...Object.fromEntries(WAIT.map((pattern) => [pattern, (k: number) => wait(k - 1)])),
    ...Object.fromEntries(SOJOURN.map((pattern) => [pattern, (k: number) => sojourn(k - 1)])),
  });
}

function meanWaits(c: TheoryCase): readonly number[] {
  const { classes, count, preemptive } = queueOf(c);
  if (count > 1) {
    const mean = classes[0]!.law.mean;
    if (!classes.every(({ law }) => isExponential(law) && law.mean === mean))
      throw new MissingInput('no formula for several servers with classes of different service');
    const rates = classes.map(({ rate }) => rate);
    return preemptive ? preemptiveServers(rates, 1 / mean, count) : cobhamServers(rates, 1 / mean, count);
  }
  const groups: PriorityClass[] = classes.map(({ rate, law }) => ({
    arrivalRate: rate,
    meanService: law.mean,
    secondMoment: law.secondMoment,
  }));
  return preemptive ? preemptiveResume(groups) : cobham(groups);
}

function isExponential(law: Law): boolean {
  return Math.abs(law.secondMoment - 2 * law.mean * law.mean) < 1e-12 * law.secondMoment;
}

function queueOf(c: TheoryCase) {
  const rates = findNumbersIn(POSITIVE, c, 'arrival_rates', 'arrival_rates_#');
  if (rates === null) throw new MissingInput('no arrival rates of the classes');
  const mu = findNumberIn(POSITIVE, c, 'service_rate', 'service_rate_#');
  const mus = findNumbersIn(POSITIVE, c, 'service_rates', 'service_rates_#');
  const means = findNumbersIn(POSITIVE, c, 'mean_services', 'mean_services_#');
  const moments = findNumbersIn(POSITIVE, c, 'second_moments', 'second_moments_#');
  const words: unknown = c.inputs['laws'];
  const classes = rates.map((rate, k) => {
    const mean = means?.[k] ?? (mus !== null ? 1 / mus[k]! : mu !== null ? 1 / mu : NaN);
    if (!(mean > 0)) throw new MissingInput('no service times of the classes');
    const named = Array.isArray(words) && typeof words[k] === 'string' ? lawInWords(words[k], mean) : null;
    const moment = moments?.[k];
    return { rate, law: named ?? (moment === undefined ? exponentialLaw(mean) : byMoments(mean, moment)) };
  });
  const stated: unknown = c.inputs['discipline'] ?? c.inputs['preemptive'];
  const text = `${c.title} ${typeof stated === 'string' ? stated : ''}`.toLowerCase();
  const preemptive = stated === true || (/preemptive|pre-emptive/.test(text) && !/non[- ]?pre-?emptive/.test(text));
  const load = classes.reduce((sum, { rate, law }) => sum + rate * law.mean, 0);
  return { classes, count: servers(c), preemptive: preemptive && stated !== false, load };
}

/** A law with given first two moments: constant, exponential or gamma. */
function byMoments(mean: number, secondMoment: number): Law {
  const scv = secondMoment / (mean * mean) - 1;
  if (!(scv > -1e-9))
    throw new OutOfRange(`second moment ${secondMoment}: must be at least the square of the mean ${mean}`);
  if (scv < 1e-12) return constantLaw(mean);
  return Math.abs(scv - 1) < 1e-12 ? exponentialLaw(mean) : gammaLaw(1 / scv, mean * scv);
}
