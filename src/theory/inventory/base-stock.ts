import { baseStockBackorders, baseStockLostSales } from '../../lib/inventory/base-stock';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import type { BacklogRule } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { CONTINUOUS_REVIEW } from '../../shop/inventory/review-calendar';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findText, number } from '../inputs';
import { leadTimeLaw } from './lead-time-law';
import type { StockTally } from './stock-run';
import type { Measures } from './steady-stock';
import { backorderPrecision, drivenBy, rarer, steadyStock, visible } from './steady-stock';
import { poissonInterdemand } from './poisson-demand';

interface Inputs {
  readonly rate: number;
  readonly meanLeadTime: number;
  readonly baseStock: number;
}

function read(c: TheoryCase): Inputs {
  return {
    rate: number(c, 'demand_rate#'),
    meanLeadTime: number(c, 'mean_lead_time#', 'lead_time_mean#', 'lead_time_days', 'lead_time'),
    baseStock: number(c, 'base_stock', 'S'),
  };
}

/** Order-for-order replenishment with independent lead times that may cross, as Palm's theorem wants. */
function simulate(c: TheoryCase, backlog: BacklogRule, measures: Measures): Simulation {
  const { rate, meanLeadTime, baseStock } = read(c);
  const law = leadTimeLaw(findText(c, 'lead_time_law', 'lead_time_distribution'), meanLeadTime);
  return steadyStock(
    {
      interdemand: poissonInterdemand(rate),
      demandSize: null,
      leadTime: law,
      crossing: CROSSING.independent,
      backlog,
      policy: {
        kind: POLICY.baseStock,
        comparison: COMPARISON.atOrBelow,
        reorderPoint: 0,
        orderUpTo: baseStock,
        quantity: 1,
      },
      review: CONTINUOUS_REVIEW,
      opening: () => baseStock,
    },
    measures,
    // The pipeline starts empty and is full, but for the tail of the lead-time law, after a few lead times.
    { warmUp: 40 * meanLeadTime, length: Math.max(2000 * meanLeadTime, 20_000 / rate), eventsPerTime: 2 * rate },
  );
}

const filled = (tally: StockTally) => tally.filledUnits / tally.demandUnits;
const onHand = (tally: StockTally) => tally.onHandArea / tally.span;
const onOrder = (tally: StockTally) => tally.onOrderArea / tally.span;
const delay = (tally: StockTally) => tally.waits / tally.servedUnits;

/** BS: continuous base stock (S-1,S), Poisson demand, backorders. */
export const baseStock: Family = {
  prefix: 'BS',
  title: 'continuous base-stock (S-1,S), Poisson demand, backorders (Palm)',
  how: rows(
    'simulated',
    'fill_rate',
    'ready_rate_same',
    'ready_rate',
    'expected_on_hand',
    'expected_backorders',
    'mean_customer_delay_days',
    'mean_customer_delay',
    'mean_on_order',
    'expected_on_order',
    'var_on_order',
    'P_no_backorder',
  ),
  analytic(c) {
    const { rate, meanLeadTime, baseStock } = read(c);
    const exact = baseStockBackorders(rate, meanLeadTime, baseStock);
    return {
      fill_rate: exact.fillRate,
      ready_rate_same: exact.fillRate,
      ready_rate: exact.fillRate,
      expected_on_hand: exact.onHand,
      expected_backorders: exact.backorders,
      mean_customer_delay_days: exact.meanDelay,
      mean_customer_delay: exact.meanDelay,
      mean_on_order: exact.onOrder,
      expected_on_order: exact.onOrder,
      var_on_order: exact.onOrderVariance,
      P_no_backorder: exact.noBackorder,
    };
  },
  simulation(c) {
    const { rate, meanLeadTime, baseStock } = read(c);
    const exact = baseStockBackorders(rate, meanLeadTime, baseStock);
    const measures: Measures = {
      fill_rate: filled,
      // Share of time with stock on the shelf; Poisson arrivals see time averages.
      ready_rate_same: (tally) => tally.onHandTime / tally.span,
      ready_rate: (tally) => tally.onHandTime / tally.span,
      expected_on_hand: onHand,
      expected_backorders: (tally) => tally.backorderArea / tally.span,
      mean_customer_delay_days: delay,
      mean_customer_delay: delay,
      mean_on_order: onOrder,
      expected_on_order: onOrder,
      var_on_order: (tally) => tally.onOrderSquareArea / tally.span - onOrder(tally) * onOrder(tally),
      P_no_backorder: (tally) => tally.noBackorderTime / tally.span,
    };
    const chances = {
      ...drivenBy(rarer(exact.fillRate), 'fill_rate', 'ready_rate', 'ready_rate_same'),
      ...drivenBy(rarer(exact.noBackorder), 'P_no_backorder'),
      ...drivenBy(1 - exact.fillRate, 'expected_backorders', 'mean_customer_delay_days', 'mean_customer_delay'),
      ...drivenBy(exact.fillRate, 'expected_on_hand'),
    };
    return simulate(c, BACKLOG.backorder, visible(measures, chances));
  },
  precision: backorderPrecision,
};

/** BSL: continuous base stock, Poisson demand, lost sales (Erlang B). */
export const baseStockLost: Family = {
  prefix: 'BSL',
  title: 'continuous base-stock, lost sales (Erlang B, Karush 1957)',
  how: rows(
    'simulated',
    'fill_rate',
    'lost_fraction',
    'expected_on_order',
    'mean_on_order',
    'expected_on_hand',
    'var_on_order',
  ),
  analytic(c) {
    const { rate, meanLeadTime, baseStock } = read(c);
    const exact = baseStockLostSales(rate, meanLeadTime, baseStock);
    return {
      fill_rate: exact.fillRate,
      lost_fraction: exact.lostShare,
      expected_on_order: exact.onOrder,
      mean_on_order: exact.onOrder,
      expected_on_hand: exact.onHand,
      var_on_order: exact.onOrderVariance,
    };
  },
  simulation(c) {
    const { rate, meanLeadTime, baseStock } = read(c);
    const measures: Measures = {
      fill_rate: filled,
      lost_fraction: (tally) => tally.lostUnits / tally.demandUnits,
      expected_on_order: onOrder,
      mean_on_order: onOrder,
      expected_on_hand: onHand,
      var_on_order: (tally) => tally.onOrderSquareArea / tally.span - onOrder(tally) * onOrder(tally),
    };
    const lost = baseStockLostSales(rate, meanLeadTime, baseStock).lostShare;
    return simulate(c, BACKLOG.lost, visible(measures, drivenBy(rarer(lost), 'fill_rate', 'lost_fraction')));
  },
};
