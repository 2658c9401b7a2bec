import * as bgNbd from '../../lib/customer-base/bg-nbd';
import * as gammaGamma from '../../lib/customer-base/gamma-gamma';
import { lifetimeValue } from '../../lib/customer-base/lifetime-value';
import * as paretoNbd from '../../lib/customer-base/pareto-nbd';
import { discountedLifetime, retention, survival } from '../../lib/customer-base/shifted-beta-geometric';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber } from '../inputs';
import { answersTo, fit } from '../quantity';
import { afterHistory, purchasesByTime } from './bg-nbd-simulation';

const SPEND = [
  'conditional_expected_average_profit',
  'conditional_expected_spend',
  'conditional_mean_spend',
  'conditional_expected_value',
];
const MEAN_SPEND = ['population_mean_spend', 'population_mean_value', 'mean_spend', 'expected_average_value'];

/**
 * Customers who buy again and leave: BG/NBD (what the shop runs on), and beside it Pareto/NBD, gamma-gamma, shifted
 * beta-geometric retention and constant retention, which are library functions only.
 */
export const customerBase: Family = {
  prefix: 'CB',
  title: 'customer base: BG/NBD',
  how: {
    ...rows('simulated', 'E_X_t#', 'P_alive', 'conditional_expected_purchases'),
    ...rows(
      'analytic',
      'expected_purchases_next_#',
      'survival_years_1_to_#',
      'survival_year#',
      'survival_periods_1_to_#',
      'retention_rate_year#',
      'discounted_expected_lifetime',

      'CLV_margin_from_next_period',
      'CLV_including_immediate_margin',
      'mean_lifetime_periods_geometric',
      ...SPEND,
      ...MEAN_SPEND,
    ),
    // A fit needs the customers' histories.
    ...rows('analytic', 'r', 'alpha', 'a', 'b', 's', 'beta', 'p', 'q', 'v', 'log_likelihood'),
  },
  unsupported: (c) => (typeof c.inputs['dataset'] === 'string' ? 'data' : null),

  analytic(c) {
    return { ...bgNbdAnswers(c), ...paretoNbdAnswers(c), ...spendAnswers(c), ...contractAnswers(c) };
  },

  simulation(c) {
    const model = bgNbdOf(c);
    if (model === null) return null;
    const times = new Map<string, number>();
    for (const quantity of Object.keys(c.expected)) {
      const time = fit('E_X_t#', quantity)?.[0];
      if (time !== undefined) times.set(quantity, time);
    }
    if (times.size > 0) return purchasesByTime(model, times);
    const history = historyOf(c);
    return history === null ? null : afterHistory(model, history, horizonOf(c) ?? 1);
  },
};

function bgNbdOf(c: TheoryCase): bgNbd.BgNbd | null {
  const [r, alpha, a, b] = [findNumber(c, 'r'), findNumber(c, 'alpha'), findNumber(c, 'a'), findNumber(c, 'b')];
  return r === null || alpha === null || a === null || b === null ? null : { r, alpha, a, b };
}

/** x, t_x, T and the periods to look ahead; null without a history. */
function historyOf(c: TheoryCase) {
  const x = findNumber(c, 'x', 'frequency');
  const tx = findNumber(c, 't_x', 'recency');
  const T = findNumber(c, 'T', 'age');
  return x === null || tx === null || T === null ? null : { x, tx, T };
}

function horizonOf(c: TheoryCase): number | null {
  return findNumber(c, 'horizon', 'horizon_#', 't');
}

function bgNbdAnswers(c: TheoryCase): Record<string, Answer> {
  const model = bgNbdOf(c);
  if (model === null) return {};
  const history = historyOf(c);
  const horizon = horizonOf(c) ?? NaN;
  return answersTo<Answer>(Object.keys(c.expected), {
    'E_X_t#': (t) => bgNbd.expectedPurchases(model, t),
    ...(history !== null && {
      P_alive: () => bgNbd.probabilityAlive(model, history),
      conditional_expected_purchases: () => bgNbd.conditionalPurchases(model, history, horizon),
      'expected_purchases_next_#': (t) => bgNbd.conditionalPurchases(model, history, t),
      log_likelihood: () => bgNbd.logLikelihood(model, history),
    }),
  });
}

function paretoNbdAnswers(c: TheoryCase): Record<string, Answer> {
  const [r, alpha, s, beta] = [findNumber(c, 'r'), findNumber(c, 'alpha'), findNumber(c, 's'), findNumber(c, 'beta')];
  if (r === null || alpha === null || s === null || beta === null) return {};
  const model = { r, alpha, s, beta };
  const history = historyOf(c);
  const horizon = horizonOf(c) ?? NaN;
  return answersTo<Answer>(Object.keys(c.expected), {
    'E_X_t#': (t) => paretoNbd.expectedPurchases(model, t),
    ...(history !== null && {
      P_alive: () => paretoNbd.probabilityAlive(model, history),
      conditional_expected_purchases: () => paretoNbd.conditionalPurchases(model, history, horizon),
      'expected_purchases_next_#': (t) => paretoNbd.conditionalPurchases(model, history, t),
    }),
  });
}

function spendAnswers(c: TheoryCase): Record<string, Answer> {
  const [p, q, v] = [findNumber(c, 'p'), findNumber(c, 'q'), findNumber(c, 'v', 'gamma')];
  if (p === null || q === null || v === null) return {};
  const model = { p, q, v };
  const orders = findNumber(c, 'x', 'frequency', 'orders');
  const average = findNumber(c, 'm_x', 'mx', 'monetary_value', 'average_spend', 'mean_spend');
  const answers: Record<string, Answer> = {};
  for (const name of MEAN_SPEND) answers[name] = gammaGamma.meanSpend(model);
  if (orders !== null && average !== null)
    for (const name of SPEND) answers[name] = gammaGamma.conditionalSpend(model, orders, average);
  return answers;
}

function contractAnswers(c: TheoryCase): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const [alpha, beta, r] = [findNumber(c, 'alpha'), findNumber(c, 'beta'), findNumber(c, 'r')];
  const discountRate = findNumber(c, 'discount_rate', 'discount_rate_#', 'discount');
  if (alpha !== null && beta !== null && r === null) {
    const model = { alpha, beta };
    Object.assign(
      answers,
      answersTo<Answer>(Object.keys(c.expected), {
        'survival_years_1_to_#': (count) => survival(model, count),
        'survival_periods_1_to_#': (count) => survival(model, count),
        'survival_year#': (year) => survival(model, year).at(-1)!,
        'retention_rate_year#': (year) => retention(model, year),
        discounted_expected_lifetime: () => (discountRate === null ? null : discountedLifetime(model, discountRate)),
      }),
    );
  }
  const margin = findNumber(c, 'margin_per_period', 'margin');
  const stay = findNumber(c, 'retention', 'retention_rate');
  if (margin !== null && stay !== null && discountRate !== null) {
    const value = lifetimeValue({ margin, retention: stay, discountRate });
    answers['CLV_margin_from_next_period'] = value.future;
    answers['CLV_including_immediate_margin'] = value.withPresent;
    answers['mean_lifetime_periods_geometric'] = value.meanPeriods;
  }
  return answers;
}
