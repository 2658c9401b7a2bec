import { mser } from '../../sim/statistics';
import type { Family } from '../case';
import { rows } from '../how';
import { findNumber, numbers } from '../inputs';

/** Where MSER ends the warm-up of a given series. */
export const warmUp: Family = {
  prefix: 'STAT-MSER',
  title: 'statistics: MSER-5 warm-up truncation',
  how: rows(
    'analytic',
    'truncated_batches',
    'truncated_observations',
    'MSER_statistic',
    'truncated_mean',
    'mean_without_truncation',
    'at_bound',
    'minimum_at_bound',
  ),

  analytic(c) {
    const series = numbers(c, 'series', 'values', 'data');
    const found = mser(series, findNumber(c, 'batch_size') ?? 5);
    return {
      truncated_batches: found.batches,
      truncated_observations: found.observations,
      MSER_statistic: found.statistic,
      truncated_mean: found.mean,
      mean_without_truncation: series.reduce((sum, value) => sum + value, 0) / series.length,
      at_bound: String(found.atBound),
      minimum_at_bound: String(found.atBound),
    };
  },
};
