import { asymptoticVariance } from '../../lib/queueing/transient';
import type { Family } from '../case';
import { rows } from '../how';
import { answersTo } from '../quantity';
import { arrivalRate, serviceRate } from '../queues/rates';
import { unsteady } from '../queues/stability';

/** The usual rounded normal quantiles of planning. */
const PLANNING: Readonly<Record<number, number>> = { 90: 1.645, 95: 1.96, 99: 2.576 };

/**
 * How long an M/M/1 run must be: the asymptotic variance of the time-average number inside, and the length for a relative
 * half-width. An estimate to 2 % takes far more than 2e8 events at any load worth planning for, so formulas only.
 */
export const runLength: Family = {
  prefix: 'STAT-AV',
  title: 'output analysis: asymptotic variance',
  how: rows('analytic', 'asymptotic_variance', 'run_length_for_#pct_halfwidth_#pct'),

  unsupported: (c) => unsteady(arrivalRate(c) / serviceRate(c)),

  analytic(c) {
    const [rate, capacity] = [arrivalRate(c), serviceRate(c)];
    const variance = asymptoticVariance(rate, capacity);
    const mean = rate / (capacity - rate);
    return {
      asymptotic_variance: variance,
      ...answersTo<number>(Object.keys(c.expected), {
        'run_length_for_#pct_halfwidth_#pct': (percent, confidence) => {
          const z = PLANNING[confidence];
          const ratio = z === undefined ? NaN : z / ((percent / 100) * mean);
          return z === undefined ? null : variance * ratio * ratio;
        },
      }),
    };
  },
};
