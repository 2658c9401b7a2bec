import { meanInfiniteServers } from '../../lib/queueing/infinite-servers';
import { cdf, probability, quantile } from '../../sim/distributions/poisson';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findText, MissingInput } from '../inputs';
import { answersTo, fit } from '../quantity';
import { inRange, upTo } from '../ranges';
import { chiSquareTest } from '../sampling/chi-square-test';
import { replicationKey } from '../case-key';
import type { Law } from './law';
import { constantLaw, exponentialLaw } from './law';
import { lawInWords } from './law-in-words';
import { sampledNumbers } from './number-samples';
import { arrivalRate, serviceRate } from './rates';
import type { Measures } from './station-simulation';
import { steadyState } from './station-simulation';
import { meanNumber, varianceOfNumber } from './station-run';

/** More servers than customers will ever meet. */
const PLENTY = 1_000_000;
/** The greatest mean of a Poisson number inside. */
const MOST = 1e6;
const TRANSIENT = ['E_N_t#', 'mean_number_t#', 'm_t#'];

/** Everybody is served at once: orders in transit, open sessions. The number inside is Poisson for every service law. */
export const mginf: Family = {
  prefix: 'MGINF',
  title: 'M/G/infinity',
  how: {
    ...rows('simulated', 'mean_number', 'variance_number', 'P_zero', 'P_le_mean', 'P_gt_mean', ...TRANSIENT),
    'p#_number': 'statistical test',
  },

  unsupported(c) {
    for (const law of serviceLaws(c)) inRange('mean number', arrivalRate(c) * law.mean, upTo(MOST));
    for (const time of transientTimes(c)) inRange('arrivals by then', arrivalRate(c) * time, { from: 0, to: MOST });
    return null;
  },

  analytic(c) {
    const rate = arrivalRate(c);
    const law = serviceLaw(c);
    const mean = rate * law.mean;
    return {
      ...answersTo<number>(
        Object.keys(c.expected),
        Object.fromEntries(
          TRANSIENT.map((name) => [
            name,
            (t: number) => meanInfiniteServers(() => rate, law.survival, t, Math.min(t, law.most ?? t)),
          ]),
        ),
      ),
      mean_number: mean,
      variance_number: mean,
      P_zero: probability(0, mean),
      P_le_mean: cdf(Math.floor(mean), mean),
      P_gt_mean: 1 - cdf(Math.floor(mean), mean),
    };
  },

  simulation(c): Simulation | null {
    const rate = arrivalRate(c);
    const mean = rate * serviceLaw(c).mean;
    const times = transientTimes(c);
    const laws = serviceLaws(c);
    if (times.length > 0) return transient(c, rate, laws[0]!, times);
    const measures: Measures = {
      mean_number: (tally) => meanNumber(tally),
      variance_number: varianceOfNumber,
      P_zero: (tally) => tally.timeByNumber[0]! / tally.span,
      P_le_mean: (tally) => shareUpTo(tally.timeByNumber, mean) / tally.span,
      P_gt_mean: (tally) => 1 - shareUpTo(tally.timeByNumber, mean) / tally.span,
    };
    const simulations = laws.map((law) =>
      steadyState(
        { classes: [{ interarrival: exponentialLaw(1 / rate).sample, service: law.sample }], servers: PLENTY },
        measures,
        { relaxation: law.mean * Math.max(1, law.secondMoment / (2 * law.mean * law.mean)), rate: 2 * rate },
      ),
    );
    return {
      ...simulations[0]!,
      replicate: (replication, key, length) =>
        simulations[replication % simulations.length]!.replicate(replication, key, length),
    };
  },

  test(c, key) {
    const rate = arrivalRate(c);
    const mean = rate * serviceLaw(c).mean;
    const tests = answersTo<() => ReturnType<typeof numberTest>>(Object.keys(c.expected), {
      'p#_number': (p) => () => numberTest(c, key, quantile(p / 100, mean)),
    });
    return Object.fromEntries(Object.entries(tests).map(([quantity, run]) => [quantity, run()]));
  },
};

/** Widely spaced states against the Poisson law; the quantile shown is the law's own. */
function numberTest(c: TheoryCase, key: readonly [number, number], got: number) {
  const rate = arrivalRate(c);
  const laws = serviceLaws(c);
  const law = laws[laws.length - 1]!;
  const mean = rate * law.mean;
  const numbers = sampledNumbers(
    { interarrival: exponentialLaw(1 / rate).sample, service: law.sample },
    replicationKey(key, 0),
    { first: 20 * law.mean, spacing: 12 * law.mean, count: 4000 },
  );
  const expected = Object.values(c.expected).find(({ value }) => value === got);
  return {
    got,
    pValue: chiSquareTest(numbers, (n) => cdf(n, mean)).pValue,
    ...(expected === undefined && { contradiction: 'the quantile of the Poisson law differs' }),
  };
}

function shareUpTo(timeByNumber: Float64Array, most: number): number {
  let time = 0;
  for (let n = 0; n <= most && n < timeByNumber.length; n++) time += timeByNumber[n]!;
  return time;
}

function transientTimes(c: TheoryCase): readonly number[] {
  return Object.keys(c.expected).flatMap((quantity) => TRANSIENT.flatMap((pattern) => fit(pattern, quantity) ?? []));
}

/** The number inside at given times after opening empty; a replication is many openings. */
function transient(c: TheoryCase, rate: number, law: Law, times: readonly number[]): Simulation {
  const horizon = Math.max(...times);
  const quantities = Object.keys(c.expected);
  const ordered = [...times].sort((a, b) => a - b);
  return {
    quantities,
    defaultLength: 50,
    eventsPerLength: 2 * rate * horizon,
    replicate(_, key, length) {
      const sums = new Float64Array(ordered.length);
      for (let opening = 0; opening < length; opening++) {
        const classes = { interarrival: exponentialLaw(1 / rate).sample, service: law.sample };
        const numbers = sampledNumbers(classes, replicationKey(key, opening), { at: ordered });
        for (let i = 0; i < ordered.length; i++) sums[i]! += numbers[i]!;
      }
      return quantities.map((quantity) => {
        const time = TRANSIENT.flatMap((pattern) => fit(pattern, quantity) ?? [])[0];
        return time === undefined ? NaN : sums[ordered.indexOf(time)]! / length;
      });
    },
  };
}

function serviceLaw(c: TheoryCase): Law {
  return serviceLaws(c)[0]!;
}

/** The law the case names; for "any law", several that must agree. */
function serviceLaws(c: TheoryCase): readonly Law[] {
  const mean = 1 / serviceRate(c);
  const constant = Object.keys(c.inputs).some((key) => key.startsWith('deterministic_service'));
  if (constant) return [constantLaw(mean)];
  const words = findText(c, 'service_law', 'law', 'service') ?? 'any law';
  if (/any/.test(words))
    return ['exponential', 'deterministic', 'lognormal cv=2'].map((name) => lawInWords(name, mean)!);
  const law = lawInWords(words, mean);
  if (law === null) throw new MissingInput(`no service law that is understood: ${words}`);
  return [law];
}
