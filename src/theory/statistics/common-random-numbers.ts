import { normalDensity } from '../../lib/special/normal';
import { PI } from '../../lib/trigonometry';
import { exponential, normal } from '../../sim/distributions';
import { block, unit32, word } from '../../sim/keyed';
import { PairedTally } from '../../sim/statistics';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, MissingInput } from '../inputs';

const QUANTITIES = [
  'mean_difference',
  'variance_difference_independent',
  'variance_independent',
  'variance_difference_CRN',
  'variance_CRN',
  'variance_ratio',
  'correlation_CRN',
  'correlation_antithetic',
  'covariance_antithetic',
] as const;

/** The variance of a difference with and without common random numbers, for pairs made by inversion of the same uniform. */
export const commonRandomNumbers: Family = {
  prefix: 'STAT-CRN',
  title: 'variance reduction: common random numbers',
  how: rows('simulated', ...QUANTITIES),

  analytic(c) {
    const { moments } = pairOf(c);
    const { mean, varianceA, varianceB, covariance, antithetic } = moments;
    const common = varianceA + varianceB - 2 * covariance;
    return {
      mean_difference: mean,
      variance_difference_independent: varianceA + varianceB,
      variance_independent: varianceA + varianceB,
      variance_difference_CRN: common,
      variance_CRN: common,
      variance_ratio: common / (varianceA + varianceB),
      correlation_CRN: covariance / Math.sqrt(varianceA * varianceB),
      ...(antithetic !== null && {
        correlation_antithetic: antithetic / varianceA,
        covariance_antithetic: antithetic,
      }),
    };
  },

  simulation(c): Simulation {
    const { a, b } = pairOf(c);
    return {
      quantities: QUANTITIES,
      defaultLength: 4000,
      eventsPerLength: 2,
      replicate(_, [k0, k1], length) {
        const common = new PairedTally();
        const apart = new PairedTally();
        const opposite = new PairedTally();
        for (let i = 0; i < length; i++) {
          block(k0, k1, 0, i);
          const u = unit32(word[0]!);
          const v = unit32(word[1]!);
          common.add(a(u), b(u));
          apart.add(a(u), b(v));
          opposite.add(a(u), a(1 - u));
        }
        const independent = apart.varianceOfDifference;
        return [
          common.meanX - common.meanY,
          independent,
          independent,
          common.varianceOfDifference,
          common.varianceOfDifference,
          common.varianceOfDifference / independent,
          common.correlation,
          opposite.correlation,
          opposite.covariance,
        ];
      },
    };
  },
};

interface Pair {
  a(u: number): number;
  b(u: number): number;
  readonly moments: {
    /** Mean of a less b. */
    readonly mean: number;
    readonly varianceA: number;
    readonly varianceB: number;
    readonly covariance: number;
    /** Covariance of a(u) and a(1 - u). */
    readonly antithetic: number | null;
  };
}

function pairOf(c: TheoryCase): Pair {
  const [first, second] = [findNumber(c, 'mean_A', 'mean'), findNumber(c, 'mean_B')];
  if (first !== null) {
    const other = second ?? first;
    return {
      a: (u) => exponential.quantile(u, first),
      b: (u) => exponential.quantile(u, other),
      moments: {
        mean: first - other,
        varianceA: first * first,
        varianceB: other * other,
        covariance: first * other,
        antithetic: (1 - (PI * PI) / 6) * first * first,
      },
    };
  }
  const [stockA, stockB] = [findNumber(c, 'S_A'), findNumber(c, 'S_B')];
  const [h, p] = [findNumber(c, 'holding_cost', 'h'), findNumber(c, 'stockout_cost', 'backorder_cost', 'p')];
  const [mean, sd] = [findNumber(c, 'demand_mean'), findNumber(c, 'demand_sd')];
  if (stockA === null || stockB === null || h === null || p === null || mean === null || sd === null)
    throw new MissingInput('neither two exponential means nor two stock levels');
  const cost = (stock: number) => (demand: number) => h * Math.max(0, stock - demand) + p * Math.max(0, demand - stock);
  const demand = (u: number) => normal.quantile(u, mean, sd);
  return {
    a: (u) => cost(stockA)(demand(u)),
    b: (u) => cost(stockB)(demand(u)),
    moments: costMoments(cost(stockA), cost(stockB), { kinks: [stockA, stockB], mean, sd }),
  };
}

/** Moments of two costs of one normal demand, by Simpson's rule between the kinks, where they are smooth. */
function costMoments(
  a: (demand: number) => number,
  b: (demand: number) => number,
  law: { readonly kinks: readonly number[]; readonly mean: number; readonly sd: number },
): Pair['moments'] {
  const { kinks, mean, sd } = law;
  const cuts = [mean - 12 * sd, ...[...kinks].sort((x, y) => x - y), mean + 12 * sd];
  const expectation = (value: (demand: number) => number) => {
    let total = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
      const pieces = 2000;
      const step = (cuts[i + 1]! - cuts[i]!) / pieces;
      const at = (k: number) => {
        const x = cuts[i]! + k * step;
        return (value(x) * normalDensity((x - mean) / sd)) / sd;
      };
      let sum = at(0) + at(pieces);
      for (let k = 1; k < pieces; k++) sum += (k % 2 === 1 ? 4 : 2) * at(k);
      total += (sum * step) / 3;
    }
    return total;
  };
  const [meanA, meanB] = [expectation(a), expectation(b)];
  return {
    mean: meanA - meanB,
    varianceA: expectation((x) => a(x) * a(x)) - meanA * meanA,
    varianceB: expectation((x) => b(x) * b(x)) - meanB * meanB,
    covariance: expectation((x) => a(x) * b(x)) - meanA * meanB,
    antithetic: null,
  };
}
