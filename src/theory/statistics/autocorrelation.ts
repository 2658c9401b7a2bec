import { pow } from '../../lib/arithmetic';
import { normal } from '../../sim/distributions';
import { draw } from '../../sim/keyed';
import { autocorrelation as sampleAutocorrelation, Tally } from '../../sim/statistics';
import type { Family, Simulation } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { answersTo } from '../quantity';

/** A first-order autoregressive series: how dependence inflates the variance of its mean. */
export const autocorrelation: Family = {
  prefix: 'STAT-AC',
  title: 'statistics: autocorrelation',
  how: {
    ...rows('simulated', 'process_variance', 'lag#'),
    ...rows('analytic', 'asymptotic_variance_of_mean_times_n', 'effective_sample_size_ratio', 'effective_sample_size'),
  },

  analytic(c) {
    const phi = number(c, 'phi');
    const sd = findNumber(c, 'innovation_sd', 'sigma') ?? 1;
    const ratio = (1 - phi) / (1 + phi);
    return {
      process_variance: (sd * sd) / (1 - phi * phi),
      asymptotic_variance_of_mean_times_n: (sd * sd) / ((1 - phi) * (1 - phi)),
      effective_sample_size_ratio: ratio,
      effective_sample_size: ratio * (findNumber(c, 'n') ?? NaN),
      ...answersTo<number>(Object.keys(c.expected), {
        'lag#': (lag) => (phi < 0 && lag % 2 === 1 ? -1 : 1) * pow(Math.abs(phi), lag),
      }),
    };
  },

  simulation(c): Simulation {
    const phi = number(c, 'phi');
    const sd = findNumber(c, 'innovation_sd', 'sigma') ?? 1;
    const lags = answersTo<number>(Object.keys(c.expected), { 'lag#': (lag) => lag });
    return {
      quantities: ['process_variance', ...Object.keys(lags)],
      defaultLength: 20_000,
      eventsPerLength: 1,
      replicate(_, [k0, k1], length) {
        const series = new Float64Array(length);
        const tally = new Tally();
        let value = normal.quantile(draw(k0, k1, 0, 0), 0, sd / Math.sqrt(1 - phi * phi));
        for (let i = 0; i < length; i++) {
          value = phi * value + normal.quantile(draw(k0, k1, 1, i), 0, sd);
          series[i] = value;
          tally.add(value);
        }
        return [tally.variance, ...Object.values(lags).map((lag) => sampleAutocorrelation(series, lag))];
      },
    };
  },
};
