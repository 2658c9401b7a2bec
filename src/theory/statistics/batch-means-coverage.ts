import { batchMeansInterval } from '../../sim/statistics';
import { replicationKey } from '../case-key';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { answersTo } from '../quantity';
import { firstDelays } from '../queues/first-delays';
import { arrivalRate, serviceRate } from '../queues/rates';

/**
 * How often intervals from batch means of one short M/M/1 run, started empty, contain the steady-state mean delay: far less
 * than they claim. The published shares are estimates themselves, hence bands.
 */
export const batchMeansCoverage: Family = {
  prefix: 'STAT-BM',
  title: 'statistics: batch means coverage',
  how: rows('published band', 'coverage_k#'),

  /** Three standard deviations, as the case states them; else of a share among 400 experiments. */
  band(c, quantity) {
    const { value, tolerance_note: note = '' } = c.expected[quantity]!;
    const own = /own estimate sd about (\d*\.\d+)/.exec(note) ?? /sd about (\d*\.\d+)/.exec(note);
    if (own !== null) return 3 * Number(own[1]);
    const share = Number(value);
    return 3 * Math.sqrt((share * (1 - share)) / 400);
  },

  simulation(c): Simulation {
    const observations = number(c, 'observations', 'm');
    const confidence = findNumber(c, 'confidence') ?? 0.9;
    const truth = findNumber(c, 'steady_state_mean_delay') ?? steadyDelay(c);
    const batches = answersTo<number>(Object.keys(c.expected), { 'coverage_k#': (k) => k });
    return {
      quantities: Object.keys(batches),
      defaultLength: 100,
      eventsPerLength: 2 * observations,
      replicate(_, key, length) {
        const counts = Object.values(batches);
        const covered = counts.map(() => 0);
        for (let experiment = 0; experiment < length; experiment++) {
          const delays = firstDelays(arrivalRate(c), serviceRate(c), observations, replicationKey(key, experiment));
          counts.forEach((k, i) => {
            const { mean, halfWidth } = batchMeansInterval(delays, k, confidence);
            if (Math.abs(mean - truth) <= halfWidth) covered[i]! += 1;
          });
        }
        return covered.map((count) => count / length);
      },
    };
  },
};

function steadyDelay(c: TheoryCase): number {
  const [rate, capacity] = [arrivalRate(c), serviceRate(c)];
  return rate / (capacity * (capacity - rate));
}
