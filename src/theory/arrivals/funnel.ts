import { replicationKey } from '../case-key';
import type { Family, Simulation, StatisticalTest, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, MissingInput } from '../inputs';
import { answersTo } from '../quantity';
import { studentTail } from '../../lib/special/student';
import { binomial, poisson } from '../../sim/distributions';
import { contradicting } from '../sampling/contradiction';
import { varianceTest } from '../sampling/variance-test';
import { block, child, draw, unit32, word } from '../../sim/keyed';

const VISITS = 1;
const VISIT = 2;

/**
 * Visitors thinned to orders as the shop does it: the day's visits are Poisson by inversion, each visit has one uniform, and
 * that uniform against cumulative thresholds, deepest stage lowest, says how far it comes. With a fixed number of visitors
 * the orders are binomial.
 */
export const funnel: Family = {
  prefix: 'FUN',
  title: 'conversion funnel',
  how: {
    ...rows(
      'simulated',
      'mean_orders_per_day',
      'mean_orders',
      'mean_carts_per_day',
      'mean_checkouts_per_day',
      'mean_abandoned_carts_per_day',
      'conversion',
      'conversion_rate',
    ),
    ...rows('analytic', 'orders_p#', 'sd_conversion', 'se_conversion', 'P_orders_le_#', 'P_orders_ge_#'),
    ...rows('statistical test', 'var_orders_per_day', 'var_orders', 'variance_orders'),
    ...rows('statistical test', 'correlation_orders_abandoned_carts', 'correlation_orders_non_orders'),
  },

  analytic(c) {
    const { visitors, fixed, cart, checkout, pay } = stages(c);
    const orders = visitors * pay;
    const quantile = (p: number) => (fixed ? binomial.quantile(p, visitors, pay) : poisson.quantile(p, orders));
    const cdf = (k: number) => (k < 0 ? 0 : fixed ? binomial.cdf(k, visitors, pay) : poisson.cdf(k, orders));
    return {
      mean_orders_per_day: orders,
      mean_orders: orders,
      mean_carts_per_day: visitors * cart,
      mean_checkouts_per_day: visitors * checkout,
      mean_abandoned_carts_per_day: visitors * (cart - pay),
      conversion: pay,
      conversion_rate: pay,
      sd_conversion: Math.sqrt((pay * (1 - pay)) / visitors),
      se_conversion: Math.sqrt((pay * (1 - pay)) / visitors),
      ...answersTo<number>(Object.keys(c.expected), {
        'orders_p#': (p) => quantile(p / 100),
        'P_orders_le_#': (k) => cdf(k),
        'P_orders_ge_#': (k) => 1 - cdf(k - 1),
      }),
    };
  },

  simulation(c): Simulation {
    const { visitors, fixed } = stages(c);
    const quantities = Object.keys(c.expected);
    return {
      quantities,
      defaultLength: 20,
      eventsPerLength: visitors,
      replicate(_, key, length) {
        const days = Array.from({ length }, (_day, day) => oneDay(c, key, day));
        const mean = (read: (day: Day) => number) => days.reduce((sum, day) => sum + read(day), 0) / length;
        const orders = mean((day) => day.orders);
        const conversion = orders / (fixed ? visitors : mean((day) => day.visits));
        const found: Record<string, number> = {
          mean_orders_per_day: orders,
          mean_orders: orders,
          mean_carts_per_day: mean((day) => day.carts),
          mean_checkouts_per_day: mean((day) => day.checkouts),
          mean_abandoned_carts_per_day: mean((day) => day.carts - day.orders),
          conversion,
          conversion_rate: conversion,
        };
        return quantities.map((quantity) => found[quantity] ?? NaN);
      },
    };
  },

  test(c, key) {
    const answers: Record<string, StatisticalTest> = {};
    const days = Array.from({ length: 1000 }, (_, day) => oneDay(c, replicationKey(key, 1_000_000), day));
    const { visitors, fixed, pay } = stages(c);
    const variance = visitors * pay * (fixed ? 1 - pay : 1);
    for (const quantity of ['var_orders_per_day', 'var_orders', 'variance_orders'])
      answers[quantity] = contradicting(
        c,
        quantity,
        variance,
        varianceTest(
          days.map((day) => day.orders),
          variance,
        ),
      );
    answers['correlation_orders_abandoned_carts'] = uncorrelated(days, (day) => day.carts - day.orders);
    answers['correlation_orders_non_orders'] = uncorrelated(days, (day) => day.visits - day.orders);
    return answers;
  },
};

interface Day {
  readonly visits: number;
  readonly carts: number;
  readonly checkouts: number;
  readonly orders: number;
}

function oneDay(c: TheoryCase, key: readonly [number, number], day: number): Day {
  const { visitors, fixed, cart, checkout, pay } = stages(c);
  const visits = fixed ? visitors : poisson.quantile(draw(key[0], key[1], VISITS, day), visitors);
  child(key[0], key[1], VISIT, day);
  const k0 = word[0]!;
  const k1 = word[1]!;
  let carts = 0;
  let checkouts = 0;
  let orders = 0;
  for (let visit = 0; visit < visits; visit++) {
    block(k0, k1, VISIT, visit);
    const u = unit32(word[0]!);
    if (u >= cart) continue;
    carts += 1;
    if (u >= checkout) continue;
    checkouts += 1;
    if (u < pay) orders += 1;
  }
  return { visits, carts, checkouts, orders };
}

/** Student's test of correlation 0 over days. */
function uncorrelated(days: readonly Day[], other: (day: Day) => number): StatisticalTest {
  const n = days.length;
  const meanX = days.reduce((sum, day) => sum + day.orders, 0) / n;
  const meanY = days.reduce((sum, day) => sum + other(day), 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const day of days) {
    const x = day.orders - meanX;
    const y = other(day) - meanY;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const correlation = xy / Math.sqrt(xx * yy);
  const t = Math.abs(correlation) * Math.sqrt((n - 2) / (1 - correlation * correlation));
  return { got: correlation, pValue: 2 * studentTail(t, n - 2) };
}

/** Shares of all visitors who come at least so far. */
function stages(c: TheoryCase) {
  const perDay = findNumber(
    c,
    'visitors_per_day',
    'mean_visitors_per_day',
    'mean_visitors',
    'visits_per_day',
    'lambda_visitors#',
  );
  const fixed = findNumber(c, 'visitors', 'n_visitors', 'visits', 'n', 'sessions');
  const visitors = perDay ?? fixed;
  if (visitors === null) throw new MissingInput('no number of visitors');
  const whole = findNumber(c, 'conversion', 'conversion_rate', 'p', 'p_order', 'p_buy', 'p_conversion');
  const cart = findNumber(c, 'p_add_to_cart', 'p_cart') ?? whole;
  if (cart === null) throw new MissingInput('no share of visitors who come to the next stage');
  const checkout = cart * (findNumber(c, 'p_checkout') ?? 1);
  return {
    visitors,
    fixed: perDay === null,
    cart,
    checkout,
    pay: checkout * (findNumber(c, 'p_pay', 'p_payment') ?? 1),
  };
}
