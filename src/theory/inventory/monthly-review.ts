import type { MonthlyAmounts } from '../../lib/inventory/random-lag';
import { RandomLagStock } from '../../lib/inventory/random-lag';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import type { Comparison } from '../../shop/inventory/policy';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { periodicReview } from '../../shop/inventory/review-calendar';
import { exponential, uniform } from '../../sim/distributions';
import { child, word } from '../../sim/keyed';
import type { Family, Simulation, TheoryCase } from '../case';
import { caseKey, replicationKey } from '../case-key';
import { rows } from '../how';
import { findNumber, findNumbers, findText, MissingInput, number, numbers } from '../inputs';
import type { Sampler, StockModel, StockTally } from './stock-run';
import { runStock } from './stock-run';

/** Runs of the finite horizon in one replication. */
const RUNS = 12;
/** Kinds of child keys: one finite run, the long run. */
const FINITE = 1;
const LONG = 2;
/** Months of the long run for each finite run. */
const LONG_MONTHS = 30;

/** Law & Kelton's inventory model: (s,S) reviewed monthly, ordered only strictly below s, compound Poisson demand. */
function modelOf(c: TheoryCase): StockModel {
  const [soonest, latest] = lags(c);
  const meanInterdemand = number(c, 'mean_interdemand_months', 'mean_interdemand#');
  const opening = number(c, 'initial_level');
  return {
    interdemand: (u) => exponential.quantile(u, meanInterdemand),
    demandSize: sizes(c),
    leadTime: (u) => uniform.quantile(u, soonest, latest),
    crossing: CROSSING.independent,
    backlog: BACKLOG.backorder,
    policy: {
      kind: POLICY.orderUpTo,
      comparison: comparison(c),
      reorderPoint: number(c, 's'),
      orderUpTo: number(c, 'S'),
      quantity: 1,
    },
    review: periodicReview(1),
    opening: () => opening,
  };
}

/** Strictly below s as in the book, unless the case's rule says otherwise. */
function comparison(c: TheoryCase): Comparison {
  return /<=|at or below/.test(findText(c, 'order_rule') ?? '') ? COMPARISON.atOrBelow : COMPARISON.below;
}

function lags(c: TheoryCase): readonly [number, number] {
  const [soonest, latest] = numbers(c, 'delivery_lag_uniform_months', 'delivery_lag#');
  if (soonest === undefined || latest === undefined) throw new MissingInput('delivery lag needs two ends');
  return [soonest, latest];
}

/** Sizes of a demand and their chances. */
function sizeTable(c: TheoryCase): { readonly values: readonly number[]; readonly chances: readonly number[] } {
  const table = c.inputs['demand_size_pmf'];
  if (typeof table !== 'object' || table === null) throw new MissingInput('no input demand_size_pmf');
  return { values: Object.keys(table).map(Number), chances: Object.values(table).map(Number) };
}

function sizes(c: TheoryCase): Sampler {
  const { values, chances } = sizeTable(c);
  let reached = 0;
  const upTo = chances.map((chance) => (reached += chance));
  return (u) => {
    let place = 0;
    while (place < values.length - 1 && u >= upTo[place]!) place++;
    return values[place]!;
  };
}

/** Costs per month of amounts per month: ordering, holding, shortage. */
function monthlyCosts(c: TheoryCase): (amounts: MonthlyAmounts) => readonly [number, number, number] {
  const setup = number(c, 'order_setup_cost');
  const unit = number(c, 'order_unit_cost');
  const holding = number(c, 'holding_cost_per_item_month', 'holding_cost#');
  const backlog = number(c, 'backlog_cost_per_item_month', 'backlog_cost#');
  return (amounts) => [
    setup * amounts.orders + unit * amounts.unitsOrdered,
    holding * amounts.onHand,
    backlog * amounts.backorders,
  ];
}

function perMonth(tally: StockTally): MonthlyAmounts {
  return {
    orders: tally.orders / tally.span,
    unitsOrdered: tally.orderedUnits / tally.span,
    onHand: tally.onHandArea / tally.span,
    backorders: tally.backorderArea / tally.span,
  };
}

function months(c: TheoryCase): number {
  return findNumber(c, 'months') ?? 120;
}

const QUANTITIES = [
  'E_average_total_cost_per_month',
  'E_average_ordering_cost',
  'E_average_holding_cost',
  'E_average_shortage_cost',
  'published_single_run_total',
  'steady_state_total_cost',
] as const;

/**
 * A replication is a set of independent runs of the finite horizon, from the initial level on and without warm-up, and one
 * long run after a warm-up for the steady state.
 */
function simulation(c: TheoryCase): Simulation {
  const model = modelOf(c);
  const costs = monthlyCosts(c);
  const horizon = months(c);
  return {
    quantities: QUANTITIES,
    defaultLength: RUNS,
    eventsPerLength: (horizon + LONG_MONTHS) * (1 / number(c, 'mean_interdemand_months', 'mean_interdemand#') + 2),
    replicate(_, key, length) {
      const sums = [0, 0, 0];
      for (let run = 0; run < length; run++) {
        child(key[0], key[1], FINITE, run);
        const part = costs(perMonth(runStock(model, [word[0]!, word[1]!], 0, horizon)));
        for (let index = 0; index < 3; index++) sums[index]! += part[index]! / length;
      }
      child(key[0], key[1], LONG, 0);
      const long = costs(perMonth(runStock(model, [word[0]!, word[1]!], 60, 60 + length * LONG_MONTHS)));
      const total = sums[0]! + sums[1]! + sums[2]!;
      return [total, sums[0]!, sums[1]!, sums[2]!, total, long[0] + long[1] + long[2]];
    },
  };
}

/** The same by exact numerics: a Markov chain of levels at reviews. */
function analytic(c: TheoryCase): Record<string, number> {
  const { values, chances } = sizeTable(c);
  const bySize: number[] = [];
  for (let size = 1; size <= Math.max(...values); size++) bySize.push(chances[values.indexOf(size)] ?? 0);
  const stock = new RandomLagStock({
    reorderBelow: number(c, 's') + (comparison(c) === COMPARISON.atOrBelow ? 1 : 0),
    orderUpTo: number(c, 'S'),
    initialLevel: number(c, 'initial_level'),
    demandRate: 1 / number(c, 'mean_interdemand_months', 'mean_interdemand#'),
    sizes: bySize,
    lag: lags(c),
  });
  const costs = monthlyCosts(c);
  const [ordering, holding, shortage] = costs(stock.average(months(c)));
  const long = costs(stock.steadyState());
  return {
    E_average_total_cost_per_month: ordering + holding + shortage,
    E_average_ordering_cost: ordering,
    E_average_holding_cost: holding,
    E_average_shortage_cost: shortage,
    steady_state_total_cost: long[0] + long[1] + long[2],
  };
}

/** Three standard deviations of the total cost of one run, estimated from runs that serve no other purpose. */
function band(c: TheoryCase): number {
  const model = modelOf(c);
  const costs = monthlyCosts(c);
  const horizon = months(c);
  const key = caseKey(c.id, 2);
  const runs = 400;
  const totals: number[] = [];
  for (let run = 0; run < runs; run++) {
    const [ordering, holding, shortage] = costs(perMonth(runStock(model, replicationKey(key, run), 0, horizon)));
    totals.push(ordering + holding + shortage);
  }
  let mean = 0;
  let squares = 0;
  for (const total of totals) mean += total / runs;
  for (const total of totals) squares += (total - mean) * (total - mean);
  return 3 * Math.sqrt(squares / (runs - 1));
}

/** LK: Law & Kelton's inventory example. */
export const monthlyMinMax: Family = {
  prefix: 'LK',
  title: 'Law & Kelton inventory (s,S), monthly review, random lead time, backorders',
  how: {
    ...rows('simulated', ...QUANTITIES.filter((quantity) => !quantity.startsWith('published'))),
    ...rows('published band', 'published_single_run_total'),
  },
  // The book reviews the level, the shop's policies the position: the same as long as nothing is on order at a review.
  unsupported(c) {
    const latest = findNumbers(c, 'delivery_lag_uniform_months', 'delivery_lag#')?.[1] ?? 0;
    return latest <= 1 ? null : 'a delivery lag beyond the next review';
  },
  analytic,
  simulation,
  band,
  // The shortage cost is the expected backorders at a price.
  precision: (_, quantity) => (quantity === 'E_average_shortage_cost' ? 0.05 : null),
};
