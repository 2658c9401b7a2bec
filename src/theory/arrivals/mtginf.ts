import type { Wave } from '../../lib/queueing/infinite-servers';
import { deterministicWave, exponentialWave, meanInfiniteServers } from '../../lib/queueing/infinite-servers';
import { EventList } from '../../sim/event-list';
import { block, unit32, word } from '../../sim/keyed';
import { Station } from '../../sim/station';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, findText, MissingInput } from '../inputs';
import { answersTo, fit } from '../quantity';
import type { Law } from '../queues/law';
import { constantLaw, exponentialLaw } from '../queues/law';
import { lawInWords } from '../queues/law-in-words';
import { rateFunction } from './rate-function';
import { thinnedArrivals } from './thinning';

const NUMBER = ['m_t#', 'mean_number_t#', 'E_N_t#'];

/** Changing arrivals into servers for everybody: the number inside follows the arrivals late and smoothed. */
export const mtginf: Family = {
  prefix: 'NHPP',
  title: 'M_t/G/infinity',
  how: { ...rows('simulated', ...NUMBER), ...rows('analytic', 'peak_lag_h', 'amplitude_of_mean') },

  analytic(c) {
    const law = serviceLaw(c);
    const rate = rateFunction(c);
    const wave = waveOf(c, law);
    const mean = (t: number) => {
      if (wave !== null) return wave.at(t);
      // Survival is negligible after this; without a period the start is empty.
      const end = rate.repeats ? 40 * law.mean * Math.max(1, law.secondMoment / (law.mean * law.mean)) : t;
      return meanInfiniteServers(rate.at, law.survival, t, Math.min(end, law.most ?? end));
    };
    return {
      ...answersTo<number>(Object.keys(c.expected), Object.fromEntries(NUMBER.map((name) => [name, mean]))),
      ...(wave !== null && { peak_lag_h: wave.lag, amplitude_of_mean: wave.amplitude }),
    };
  },

  simulation(c): Simulation | null {
    const quantities = Object.keys(c.expected).filter((name) => NUMBER.some((pattern) => fit(pattern, name) !== null));
    if (quantities.length === 0) return null;
    const law = serviceLaw(c);
    const rate = rateFunction(c);
    const times = quantities.map((name) => NUMBER.flatMap((pattern) => fit(pattern, name) ?? [])[0]!);
    const idle = rate.repeats ? Math.ceil((20 * law.mean) / rate.period) : 0;
    return {
      quantities,
      defaultLength: rate.repeats ? 50 : 1,
      eventsPerLength: 2 * rate.most * rate.period,
      replicate: (_, key, length) => numbers(rate, law, key, { times, idle, length: rate.repeats ? length : 1 }),
    };
  },
};

/** Averages over periods of the number inside at times of the period, after `idle` periods of warming up. */
function numbers(
  rate: ReturnType<typeof rateFunction>,
  law: Law,
  key: readonly [number, number],
  { times, idle, length }: { readonly times: readonly number[]; readonly idle: number; readonly length: number },
): readonly number[] {
  const longest = Math.max(...times);
  const periods = idle + length + Math.ceil(longest / rate.period);
  const arrivals = thinnedArrivals(rate, key, rate.repeats ? periods * rate.period : rate.period);
  const looks = times
    .flatMap((time, i) => Array.from({ length }, (_, n) => ({ at: (idle + n) * rate.period + time, i })))
    .sort((p, q) => p.at - q.at);
  const events = new EventList(1024);
  const station = new Station({ servers: 1_000_000_000 });
  const sums = new Float64Array(times.length);
  let next = 0;
  if (arrivals.times.length > 0) events.schedule(arrivals.times[0]!, 0, 0, 0);
  for (const { at, i } of looks) {
    while (events.next(at)) {
      const now = events.time;
      if (events.code === 0) {
        block(key[0], key[1], 1, next);
        station.request(0, now);
        events.schedule(now + law.sample(unit32(word[0]!)), 0, 1, 0);
        next += 1;
        if (next < arrivals.times.length) events.schedule(arrivals.times[next]!, 0, 0, 0);
      } else station.release(now);
    }
    sums[i]! += station.busy;
  }
  return Array.from(sums, (sum) => sum / length);
}

function waveOf(c: TheoryCase, law: Law): Wave | null {
  const base = findNumber(c, 'base_rate', 'base_rate_#');
  const amplitude = findNumber(c, 'amplitude', 'amplitude_#');
  const period = findNumber(c, 'period', 'period_#');
  if (base === null || amplitude === null || period === null) return null;
  const scv = law.secondMoment / (law.mean * law.mean) - 1;
  if (Math.abs(scv) < 1e-12) return deterministicWave(base, amplitude, period, law.mean);
  return Math.abs(scv - 1) < 1e-12 && law.transform !== undefined
    ? exponentialWave(base, amplitude, period, law.mean)
    : null;
}

function serviceLaw(c: TheoryCase): Law {
  const constant = findNumber(c, 'deterministic_service', 'deterministic_service_#');
  if (constant !== null) return constantLaw(constant);
  const mean = findNumber(c, 'mean_service', 'mean_service_#');
  if (mean === null) throw new MissingInput('no service time among the inputs');
  const words = findText(c, 'service_law', 'law', 'service');
  const law = words === null ? null : lawInWords(words, mean);
  if (law !== null) return law;
  return /determin|M_?t\/D/i.test(`${c.title} ${c.family}`) ? constantLaw(mean) : exponentialLaw(mean);
}
