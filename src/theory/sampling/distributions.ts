import { drawFine } from '../../sim/keyed';
import { Tally } from '../../sim/statistics';
import { replicationKey } from '../case-key';
import type { Family, Simulation } from '../case';
import { rows } from '../how';
import { answersTo } from '../quantity';
import { chiSquareTest } from './chi-square-test';
import { contradicting } from './contradiction';
import { kolmogorovSmirnovTest } from './kolmogorov-smirnov-test';
import { namedLaw } from './named-law';

const SAMPLE = 100_000;

/**
 * The kernel's distributions: moments of samples, quantile functions, and the whole law by Kolmogorov-Smirnov or
 * chi-square. That test stands beside the skewness, whose closed form belongs to the law that is tested.
 */
export const distributions: Family = {
  prefix: 'DIST',
  title: 'sampling: distribution checks',
  how: {
    ...rows('simulated', 'mean', 'variance'),
    ...rows('analytic', 'p#', 'median', 'sd', 'P_le_#', 'P_gt_#', 'P#', 'P_#', 'P_eq_#', 'mode'),
    skewness: 'statistical test',
  },

  analytic(c) {
    const law = namedLaw(c);
    const probability = (k: number) => (law.discrete ? law.cdf(k) - (k > 0 ? law.cdf(k - 1) : 0) : NaN);
    return {
      mean: law.mean,
      variance: law.variance,
      sd: Math.sqrt(law.variance),
      median: law.quantile(0.5),
      ...answersTo<number>(Object.keys(c.expected), {
        'p#': (percent) => law.quantile(percent / 100),
        'P_le_#': (x) => law.cdf(x),
        'P_gt_#': (x) => 1 - law.cdf(x),
        'P#': (k) => probability(k),
        'P_#': (k) => probability(k),
        'P_eq_#': (k) => probability(k),
      }),
    };
  },

  simulation(c): Simulation {
    const law = namedLaw(c);
    return {
      quantities: ['mean', 'variance'],
      defaultLength: 5000,
      // A draw by inversion can cost as much as ten events.
      eventsPerLength: 10,
      replicate(_, [k0, k1], length) {
        const tally = new Tally();
        for (let i = 0; i < length; i++) tally.add(law.quantile(drawFine(k0, k1, 0, i)));
        return [tally.mean, tally.variance];
      },
    };
  },

  test(c, key) {
    const law = namedLaw(c);
    const [k0, k1] = replicationKey(key, 1_000_000);
    const sample = Float64Array.from({ length: SAMPLE }, (_, i) => law.quantile(drawFine(k0, k1, 1, i)));
    const { pValue } = law.discrete ? chiSquareTest(sample, law.cdf) : kolmogorovSmirnovTest(sample, law.cdf);
    return { skewness: contradicting(c, 'skewness', law.skewness, { got: law.skewness, pValue }) };
  },
};
