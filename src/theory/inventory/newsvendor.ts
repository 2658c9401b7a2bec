import type { CoveredDemand } from '../../lib/inventory/newsvendor';
import {
  empiricalDemand,
  lognormalDemand,
  newsvendorCost,
  newsvendorOptimum,
  normalDemand,
  poissonDemand,
} from '../../lib/inventory/newsvendor';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { periodicReview } from '../../shop/inventory/review-calendar';
import { normal } from '../../sim/distributions';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, isNumbers, MissingInput, number } from '../inputs';
import { poissonPeriodDemand } from './poisson-demand';
import type { Sampler, StockTally } from './stock-run';
import { backorderPrecision, drivenBy, rarer, steadyStock, visible } from './steady-stock';

/** The demand of a case, over the periods an order covers, over one fewer, and period by period. */
interface Demand {
  /** Of leadTime + 1 periods: what has come when an order's period ends. */
  readonly covered: CoveredDemand;
  /** Of leadTime periods: what has come when it begins. */
  readonly before: CoveredDemand;
  readonly meanPerPeriod: number;
  readonly sample: Sampler;
  /** Size of one unit of the stock book. The book counts in whole units; continuous demand comes in fine grains. */
  readonly grain: number;
  readonly leadTime: number;
}

function demandOf(c: TheoryCase): Demand {
  const leadTime = findNumber(c, 'lead_time_periods', 'lead_time') ?? 0;
  const mu = findNumber(c, 'lognormal_mu');
  const sd = findNumber(c, 'demand_sd', 'demand_sd#');
  if (mu !== null) {
    oneperiod(leadTime, 'lognormal');
    const sigma = number(c, 'lognormal_sigma');
    const covered = lognormalDemand(mu, sigma);
    return {
      covered,
      before: NO_DEMAND,
      meanPerPeriod: covered.mean,
      ...inGrains((u) => covered.quantile(u), covered.mean),
      leadTime,
    };
  }
  if (sd !== null) {
    const mean = number(c, 'demand_mean', 'demand_mean#');
    return {
      covered: normalDemand(mean, sd, leadTime + 1),
      before: leadTime > 0 ? normalDemand(mean, sd, leadTime) : NO_DEMAND,
      meanPerPeriod: mean,
      ...inGrains((u) => normal.quantile(u, mean, sd), Math.max(Math.abs(mean), sd)),
      leadTime,
    };
  }
  const values = empiricalValues(c);
  if (values !== null) {
    oneperiod(leadTime, 'empirical');
    const covered = empiricalDemand(values.values, values.chances);
    const whole = values.values.every((value) => Number.isInteger(value));
    const sample: Sampler = (u) => covered.quantile(u);
    return {
      covered,
      before: NO_DEMAND,
      meanPerPeriod: covered.mean,
      ...(whole ? { sample, grain: 1 } : inGrains(sample, covered.mean)),
      leadTime,
    };
  }
  const mean = number(c, 'demand_mean_per_period', 'demand_mean#');
  return {
    covered: poissonDemand(mean, leadTime + 1),
    before: leadTime > 0 ? poissonDemand(mean, leadTime) : NO_DEMAND,
    meanPerPeriod: mean,
    sample: poissonPeriodDemand(mean),
    grain: 1,
    leadTime,
  };
}

const NO_DEMAND: CoveredDemand = empiricalDemand([0], [1]);

function oneperiod(leadTime: number, law: string): void {
  if (leadTime > 0) throw new MissingInput(`${law} demand has no closed form over ${leadTime + 1} periods`);
}

function inGrains(sample: Sampler, scale: number): { sample: Sampler; grain: number } {
  const grain = scale / 100_000;
  return { grain, sample: (u) => Math.round(sample(u) / grain) };
}

/**
 * Values and chances of an empirical demand: an object from value to chance, or lists. A list of chances alone belongs to
 * 0, 1, 2, ...; a list of values alone weighs them alike. null: the case has none.
 */
function empiricalValues(c: TheoryCase): { values: readonly number[]; chances: readonly number[] } | null {
  let values: readonly number[] | null = null;
  let chances: readonly number[] | null = null;
  for (const [key, input] of Object.entries(c.inputs)) {
    const weighs = /pmf|prob|weight|chance|distribution/.test(key);
    if (isNumbers(input) && weighs) chances = input;
    else if (isNumbers(input)) values = input;
    else if (weighs && typeof input === 'object' && input !== null) {
      values = Object.keys(input).map(Number);
      chances = Object.values(input).map(Number);
    }
  }
  if (values === null && chances === null) return null;
  return { values: values ?? chances!.map((_, index) => index), chances: chances ?? values!.map(() => 1) };
}

function solve(c: TheoryCase) {
  const demand = demandOf(c);
  const holding = number(c, 'holding_cost', 'overage_cost');
  const stockout = number(c, 'stockout_cost', 'underage_cost', 'penalty_cost');
  const optimum = newsvendorOptimum(demand.covered, holding, stockout);
  const given = findNumber(c, 'base_stock', 'S', 'order_quantity', 'Q');
  return { demand, holding, stockout, optimum, baseStock: given ?? optimum };
}

/** Simulated with the stock of the case, or with the optimal one where the case names none. */
function simulation(c: TheoryCase): Simulation {
  const { demand, holding, stockout, baseStock } = solve(c);
  const { grain, leadTime } = demand;
  const level = Math.round(baseStock / grain);
  const cost = (tally: StockTally) =>
    (grain * (holding * tally.readOnHand + stockout * tally.readBackorders)) / tally.readings;
  const noStockout = (tally: StockTally) => tally.readNoBackorder / tally.readings;
  const measures = {
    cost_per_period: cost,
    optimal_cost_per_period: cost,
    optimal_cost: cost,
    cost,
    P_no_stockout: noStockout,
    P_no_stockout_in_period: noStockout,
    expected_end_backorders: (tally: StockTally) => (grain * tally.readBackorders) / tally.readings,
    expected_end_on_hand: (tally: StockTally) => (grain * tally.readOnHand) / tally.readings,
    fill_rate_periodic: (tally: StockTally) => tally.filledUnits / tally.demandUnits,
  };
  const met = demand.covered.atMost(baseStock);
  const chances = {
    ...drivenBy(rarer(met), 'P_no_stockout', 'P_no_stockout_in_period'),
    ...drivenBy(1 - met, 'expected_end_backorders', 'fill_rate_periodic'),
    ...drivenBy(met, 'expected_end_on_hand'),
  };
  return steadyStock(
    {
      interdemand: null,
      demandSize: demand.sample,
      leadTime: () => leadTime,
      crossing: CROSSING.sequential,
      backlog: BACKLOG.backorder,
      policy: {
        kind: POLICY.periodicUpTo,
        comparison: COMPARISON.atOrBelow,
        reorderPoint: 0,
        orderUpTo: level,
        quantity: 1,
      },
      review: periodicReview(1),
      opening: () => level,
      reading: { calendar: periodicReview(1), before: false },
    },
    visible(measures, chances),
    { warmUp: leadTime + 2, length: 1000, eventsPerTime: 4, cycle: 1 },
  );
}

function analytic(c: TheoryCase) {
  const { demand, holding, stockout, optimum, baseStock } = solve(c);
  const { covered, before, meanPerPeriod } = demand;
  const costHere = newsvendorCost(covered, holding, stockout, baseStock);
  const costBest = newsvendorCost(covered, holding, stockout, optimum);
  const short = covered.loss(baseStock);
  return {
    optimal_base_stock: optimum,
    optimal_cost_per_period: costBest,
    optimal_cost: costBest,
    critical_ratio: stockout / (stockout + holding),
    cost_per_period: costHere,
    cost: costHere,
    P_no_stockout: covered.atMost(baseStock),
    P_no_stockout_in_period: covered.atMost(baseStock),
    expected_end_backorders: short,
    expected_end_on_hand: baseStock - covered.mean + short,
    // Backorders carried into the period are not demand of the period.
    fill_rate_periodic: 1 - (short - before.loss(baseStock)) / meanPerPeriod,
  };
}

function newsvendorFamily(prefix: string, title: string): Family {
  return {
    prefix,
    title,
    how: {
      ...rows('analytic', 'optimal_base_stock', 'critical_ratio'),
      ...rows(
        'simulated',
        'optimal_cost_per_period',
        'optimal_cost',
        'cost_per_period',
        'cost',
        'P_no_stockout',
        'P_no_stockout_in_period',
        'expected_end_backorders',
        'expected_end_on_hand',
        'fill_rate_periodic',
      ),
    },
    analytic,
    simulation,
    precision: backorderPrecision,
  };
}

export const newsvendorFamilies: readonly Family[] = [
  newsvendorFamily('NV', 'newsvendor / periodic base-stock (normal)'),
  newsvendorFamily('NVP', 'newsvendor / periodic base-stock (Poisson)'),
];
