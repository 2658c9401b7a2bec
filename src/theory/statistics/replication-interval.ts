import { confidenceInterval, observationsFor, relativeHalfWidth, Tally } from '../../sim/statistics';
import type { Family } from '../case';
import { rows } from '../how';
import { findNumber, numbers } from '../inputs';
import { answersTo } from '../quantity';

/** Student's interval from a list of replication means, and how many more a given precision takes. */
export const replicationInterval: Family = {
  prefix: 'STAT-CI',
  title: 'statistics: replication CI',
  how: rows(
    'analytic',
    'mean',
    'sample_sd',
    'sample_variance',
    'half_width',
    'lower',
    'upper',
    'relative_half_width',
    'replications_for_#pct_relative_approx',
  ),

  analytic(c) {
    const tally = new Tally();
    for (const mean of numbers(c, 'replication_means', 'observations', 'values', 'data', 'differences'))
      tally.add(mean);
    const interval = confidenceInterval(tally, findNumber(c, 'confidence', 'confidence_level', 'level') ?? 0.95);
    return {
      mean: tally.mean,
      sample_sd: tally.sd,
      sample_variance: tally.variance,
      half_width: interval.halfWidth,
      lower: interval.mean - interval.halfWidth,
      upper: interval.mean + interval.halfWidth,
      relative_half_width: relativeHalfWidth(interval),
      ...answersTo<number>(Object.keys(c.expected), {
        'replications_for_#pct_relative_approx': (percent) => observationsFor(interval, percent / 100),
      }),
    };
  },
};
