import { brownianReorderPoint } from '../../lib/inventory/brownian-reorder-point';
import { reorderPointBackorders, reorderPointLostSales } from '../../lib/inventory/reorder-point';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import type { BacklogRule } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { CONTINUOUS_REVIEW } from '../../shop/inventory/review-calendar';
import type { Family, Simulation, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { poissonInterdemand } from './poisson-demand';
import type { StockTally } from './stock-run';
import type { Measures } from './steady-stock';
import { backorderPrecision, drivenBy, rarer, steadyStock, visible } from './steady-stock';

interface Inputs {
  readonly rate: number;
  readonly leadTime: number;
  readonly reorderPoint: number;
  readonly quantity: number;
}

function read(c: TheoryCase): Inputs {
  return {
    rate: number(c, 'demand_rate', 'demand_rate#', 'demand_mean#'),
    leadTime: number(c, 'lead_time', 'lead_time#'),
    reorderPoint: number(c, 'reorder_point', 'r'),
    quantity: number(c, 'order_quantity', 'Q'),
  };
}

/**
 * Continuous review, an order when the position falls to r. The position is uniform on r+1 .. r+Q from the start, and the
 * pipeline is as old as the longest lead time once the warm-up is over: with backorders, exactly the steady state.
 */
function simulate(c: TheoryCase, backlog: BacklogRule, measures: Measures): Simulation {
  const { rate, leadTime, reorderPoint, quantity } = read(c);
  const cycle = quantity / rate + (backlog === BACKLOG.backorder ? 0 : leadTime);
  return steadyStock(
    {
      interdemand: poissonInterdemand(rate),
      demandSize: null,
      leadTime: () => leadTime,
      crossing: CROSSING.sequential,
      backlog,
      policy: {
        kind: POLICY.fixedQuantity,
        comparison: COMPARISON.atOrBelow,
        reorderPoint,
        orderUpTo: reorderPoint + quantity,
        quantity,
      },
      review: CONTINUOUS_REVIEW,
      opening: (u) => reorderPoint + 1 + Math.floor(u * quantity),
    },
    measures,
    {
      warmUp: backlog === BACKLOG.backorder ? 2 * leadTime : 30 * cycle,
      length: Math.max(300 * cycle, 8000 / rate),
      eventsPerTime: rate * (1 + 1 / quantity),
    },
  );
}

const filled = (tally: StockTally) => tally.filledUnits / tally.demandUnits;
const onHand = (tally: StockTally) => tally.onHandArea / tally.span;
const backorders = (tally: StockTally) => tally.backorderArea / tally.span;
const orders = (tally: StockTally) => tally.orders / tally.span;

/** Holding and backorder cost per unit and time, and cost per order. Absent costs count nothing. */
function costs(c: TheoryCase): (ordersPerTime: number, held: number, owed: number) => number {
  const fixed = findNumber(c, 'fixed_cost') ?? 0;
  const holding = findNumber(c, 'holding_cost', 'holding_cost#') ?? 0;
  const stockout = findNumber(c, 'stockout_cost_per_unit_time', 'stockout_cost', 'stockout_cost#') ?? 0;
  return (ordersPerTime, held, owed) => fixed * ordersPerTime + holding * held + stockout * owed;
}

/** RQ: (r,Q), Poisson demand, constant lead time, backorders. */
export const reorderPoint: Family = {
  prefix: 'RQ',
  title: 'continuous (r,Q), Poisson demand, constant lead time, backorders',
  how: rows(
    'simulated',
    'cost_rate',
    'expected_on_hand',
    'expected_backorders',
    'fill_rate',
    'orders_per_time',
    'mean_inventory_position',
  ),
  analytic(c) {
    const { rate, leadTime, reorderPoint, quantity } = read(c);
    const exact = reorderPointBackorders(rate, leadTime, reorderPoint, quantity);
    return {
      cost_rate: costs(c)(exact.ordersPerTime, exact.onHand, exact.backorders),
      expected_on_hand: exact.onHand,
      expected_backorders: exact.backorders,
      fill_rate: exact.fillRate,
      orders_per_time: exact.ordersPerTime,
      mean_inventory_position: exact.meanPosition,
    };
  },
  simulation(c) {
    const cost = costs(c);
    const { rate, leadTime, reorderPoint, quantity } = read(c);
    const measures: Measures = {
      cost_rate: (tally) => cost(orders(tally), onHand(tally), backorders(tally)),
      expected_on_hand: onHand,
      expected_backorders: backorders,
      fill_rate: filled,
      orders_per_time: orders,
      mean_inventory_position: (tally) => tally.positionArea / tally.span,
    };
    const { fillRate } = reorderPointBackorders(rate, leadTime, reorderPoint, quantity);
    const chances = {
      ...drivenBy(rarer(fillRate), 'fill_rate'),
      ...drivenBy(1 - fillRate, 'expected_backorders'),
      ...drivenBy(fillRate, 'expected_on_hand'),
    };
    return simulate(c, BACKLOG.backorder, visible(measures, chances));
  },
  precision: backorderPrecision,
};

/** RQL: (r,Q), Poisson demand, constant lead time, lost sales, at most one order outstanding. */
export const reorderPointLost: Family = {
  prefix: 'RQL',
  title:
    'continuous (r,Q), Poisson demand, constant lead time, lost sales (Hadley & Whitin), at most one order outstanding (r<Q)',
  how: rows(
    'simulated',
    'fill_rate',
    'expected_lost_per_cycle',
    'cycle_length_days',
    'cycle_length',
    'orders_per_day',
    'orders_per_time',
    'time_average_on_hand',
    'expected_on_hand',
    'P_stockout_in_cycle',
    'lost_fraction',
  ),
  unsupported(c) {
    const point = findNumber(c, 'reorder_point', 'r') ?? 0;
    const quantity = findNumber(c, 'order_quantity', 'Q') ?? Infinity;
    return point < quantity ? null : 'r >= Q: more than one order may be outstanding';
  },
  analytic(c) {
    const { rate, leadTime, reorderPoint, quantity } = read(c);
    const exact = reorderPointLostSales(rate, leadTime, reorderPoint, quantity);
    return {
      fill_rate: exact.fillRate,
      lost_fraction: 1 - exact.fillRate,
      expected_lost_per_cycle: exact.lostPerCycle,
      cycle_length_days: exact.cycleLength,
      cycle_length: exact.cycleLength,
      orders_per_day: exact.ordersPerTime,
      orders_per_time: exact.ordersPerTime,
      time_average_on_hand: exact.onHand,
      expected_on_hand: exact.onHand,
      P_stockout_in_cycle: exact.stockout,
    };
  },
  simulation(c) {
    const { rate, leadTime, reorderPoint, quantity } = read(c);
    const measures: Measures = {
      fill_rate: filled,
      lost_fraction: (tally) => tally.lostUnits / tally.demandUnits,
      expected_lost_per_cycle: (tally) => tally.lostUnits / tally.orders,
      cycle_length_days: (tally) => tally.span / tally.orders,
      cycle_length: (tally) => tally.span / tally.orders,
      orders_per_day: orders,
      orders_per_time: orders,
      time_average_on_hand: onHand,
      expected_on_hand: onHand,
      P_stockout_in_cycle: (tally) => tally.cyclesWithLoss / tally.cycles,
    };
    const { stockout } = reorderPointLostSales(rate, leadTime, reorderPoint, quantity);
    const chances = {
      ...drivenBy(rarer(stockout), 'P_stockout_in_cycle'),
      ...drivenBy(stockout, 'fill_rate', 'lost_fraction', 'expected_lost_per_cycle'),
    };
    return simulate(c, BACKLOG.lost, visible(measures, chances));
  },
};

/** RQN: (r,Q) with Brownian demand, a library function: a stock of whole units only comes near it. */
export const reorderPointNormal: Family = {
  prefix: 'RQN',
  title: 'continuous (r,Q), normal (Brownian) demand, backorders',
  how: rows(
    'analytic',
    'cost_per_year',
    'cost_rate',
    'expected_on_hand',
    'expected_backorders',
    'fill_rate_type2',
    'fill_rate',
    'orders_per_year',
  ),
  analytic(c) {
    const { rate, leadTime, reorderPoint, quantity } = read(c);
    const sd = number(c, 'demand_sd#') * Math.sqrt(leadTime);
    const exact = brownianReorderPoint({ mean: rate * leadTime, sd, rate }, reorderPoint, quantity);
    const cost = costs(c)(exact.ordersPerTime, exact.onHand, exact.backorders);
    return {
      cost_per_year: cost,
      cost_rate: cost,
      expected_on_hand: exact.onHand,
      expected_backorders: exact.backorders,
      fill_rate_type2: exact.fillRate,
      fill_rate: exact.fillRate,
      orders_per_year: exact.ordersPerTime,
    };
  },
};
