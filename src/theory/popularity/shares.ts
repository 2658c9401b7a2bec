import { log, pow } from '../../lib/arithmetic';
import { zipf } from '../../sim/distributions';
import { draw } from '../../sim/keyed';
import type { Family, Simulation } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { answersTo } from '../quantity';

/** Sales shares by popularity rank, with the law that gives SKUs their base weights. */
export const zipfShares: Family = {
  prefix: 'ZIPF',
  title: 'popularity shares: Zipf',
  how: {
    ...rows('simulated', 'share_top#', 'share_top_#', 'share_top_#pct'),
    ...rows('analytic', 'products_for_#pct', 'gini', 'effective_number_of_products', 'herfindahl'),
  },

  analytic(c) {
    const products = number(c, 'products', 'n', 'skus');
    const shares = zipf.shares(products, number(c, 'exponent', 's'));
    let squares = 0;
    let ranks = 0;
    shares.forEach((share, i) => {
      squares += share * share;
      ranks += (i + 1) * share;
    });
    return {
      ...answersTo<number>(Object.keys(c.expected), {
        'share_top#': (count) => topShare(shares, count),
        'share_top_#': (count) => topShare(shares, count),
        'share_top_#pct': (percent) => topShare(shares, placesOf(products, percent)),
        'products_for_#pct': (percent) => {
          let sum = 0;
          let rank = 0;
          while (sum < percent / 100 - 1e-12) sum += shares[rank++]!;
          return rank;
        },
      }),
      gini: (products + 1 - 2 * ranks) / products,
      herfindahl: squares,
      effective_number_of_products: 1 / squares,
    };
  },

  simulation(c): Simulation {
    const products = number(c, 'products', 'n', 'skus');
    const table = zipf.cumulative(products, number(c, 'exponent', 's'));
    const tops = answersTo<number>(Object.keys(c.expected), {
      'share_top#': (count) => count,
      'share_top_#': (count) => count,
      'share_top_#pct': (percent) => placesOf(products, percent),
    });
    return {
      quantities: Object.keys(tops),
      defaultLength: 40_000,
      eventsPerLength: 1,
      replicate(_, key, length) {
        const places = Object.values(tops);
        const counts = places.map(() => 0);
        for (let unit = 0; unit < length; unit++) {
          const rank = zipf.quantile(draw(key[0], key[1], 0, unit), table);
          for (let i = 0; i < places.length; i++) if (rank <= places[i]!) counts[i]! += 1;
        }
        return counts.map((count) => count / length);
      },
    };
  },
};

/** Shares under a Pareto law: Lorenz curve 1 - (1 - F)^(1 - 1/alpha). Infinite variance below alpha 2, so formulas only. */
export const paretoShares: Family = {
  prefix: 'PARETO',
  title: 'popularity shares: Pareto',
  how: rows('analytic', 'alpha_#', 'share_top_#pct', 'gini', 'mean', 'median', 'variance', 'p#', 'quantile_#'),

  analytic(c) {
    const alpha = number(c, 'alpha', 'shape');
    const scale = findNumber(c, 'scale', 'minimum', 'x_m', 'xm') ?? 1;
    const quantile = (p: number) => scale * pow(1 - p, -1 / alpha);
    return {
      ...answersTo<number>(Object.keys(c.expected), {
        // alpha_8020: the index at which the top 20 % hold 80 %.
        'alpha_#': (rule) => {
          const held = Math.floor(rule / 100) / 100;
          const top = (rule % 100) / 100;
          return 1 / (1 - log(held) / log(top));
        },
        'share_top_#pct': (percent) => pow(percent / 100, 1 - 1 / alpha),
        'p#': (percent) => quantile(percent / 100),
        'quantile_#': (p) => quantile(p),
      }),
      gini: 1 / (2 * alpha - 1),
      mean: alpha > 1 ? (alpha * scale) / (alpha - 1) : Infinity,
      median: quantile(0.5),
      variance: alpha > 2 ? (scale * scale * alpha) / ((alpha - 1) * (alpha - 1) * (alpha - 2)) : Infinity,
    };
  },
};

function topShare(shares: Float64Array, count: number): number {
  let sum = 0;
  for (let i = Math.min(count, shares.length) - 1; i >= 0; i--) sum += shares[i]!;
  return sum;
}

function placesOf(products: number, percent: number): number {
  return Math.max(1, Math.round((products * percent) / 100));
}
