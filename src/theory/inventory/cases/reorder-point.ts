import type { TheoryCase } from '../../case';
import { known } from './known';

const HADLEY = {
  source: 'Hadley & Whitin, Analysis of Inventory Systems (1963), lost sales with one order outstanding',
};
const SNYDER = { source: 'Snyder & Shen, Fundamentals of Supply Chain Theory' };
const ZIPKIN = { source: 'Hadley & Whitin (1963); Zipkin, Foundations of Inventory Management (2000), ch. 6' };

/** Continuous (r,Q): Poisson demand with backorders or lost sales, and Brownian demand. */
export const reorderPointCases: readonly TheoryCase[] = [
  known(
    'RQ-01',
    {
      reorder_point: 3,
      order_quantity: 5,
      holding_cost: 20,
      stockout_cost_per_unit_time: 150,
      fixed_cost: 100,
      demand_rate: 1.5,
      lead_time: 2,
    },
    {
      cost_rate: 107.923580633,
      expected_on_hand: 3.10543282725,
      expected_backorders: 0.105432827254,
      fill_rate: 0.866632830422,
      orders_per_time: 0.3,
      mean_inventory_position: 6,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'RQ-03',
    {
      reorder_point: 6,
      order_quantity: 7,
      holding_cost: 4,
      stockout_cost_per_unit_time: 28,
      fixed_cost: 4,
      demand_rate: 12,
      lead_time: 0.5,
    },
    {
      cost_rate: 28.2413128422,
      expected_on_hand: 4.16825531203,
      expected_backorders: 0.168255312032,
      fill_rate: 0.863150807031,
      orders_per_time: 1.71428571429,
      mean_inventory_position: 10,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'RQ-05',
    {
      reorder_point: 25,
      order_quantity: 40,
      holding_cost: 0.02,
      stockout_cost_per_unit_time: 0.5,
      fixed_cost: 12,
      demand_rate: 6,
      lead_time: 4,
    },
    {
      cost_rate: 2.28005452451,
      expected_on_hand: 21.596258701,
      expected_backorders: 0.0962587009842,
      fill_rate: 0.962459067907,
      orders_per_time: 0.15,
      mean_inventory_position: 45.5,
    },
    ZIPKIN,
  ),
  known(
    'RQ-07',
    {
      reorder_point: 110,
      order_quantity: 200,
      holding_cost: 0.01,
      stockout_cost_per_unit_time: 0.3,
      fixed_cost: 30,
      demand_rate: 20,
      lead_time: 5,
    },
    {
      cost_rate: 4.11079412762,
      expected_on_hand: 110.518690734,
      expected_backorders: 0.0186907342676,
      fill_rate: 0.995645592689,
      orders_per_time: 0.1,
      mean_inventory_position: 210.5,
    },
    ZIPKIN,
  ),
  known(
    'RQN-01',
    {
      reorder_point: 126.8,
      order_quantity: 328.5,
      holding_cost: 0.225,
      stockout_cost_per_unit_time: 7.5,
      fixed_cost: 8,
      demand_mean_per_year: 1300,
      demand_sd_per_year: 150,
      lead_time_years: 0.0833333333333,
    },
    {
      cost_per_year: 78.0711625093,
      expected_on_hand: 183.402861643,
      expected_backorders: 0.6861949764,
      fill_rate_type2: 0.970809986802,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'RQN-03',
    {
      reorder_point: -1.9859,
      order_quantity: 166.95,
      holding_cost: 3.1,
      stockout_cost_per_unit_time: 45,
      fixed_cost: 50,
      demand_mean_per_year: 800,
      demand_sd_per_year: 40,
      lead_time_years: 0.0109589041096,
    },
    {
      cost_per_year: 484.211041842,
      expected_on_hand: 73.1207339184,
      expected_backorders: 0.398757206039,
      fill_rate_type2: 0.935550711797,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'RQL-01',
    { demand_rate_per_day: 2, lead_time_days: 3, reorder_point: 7, order_quantity: 20 },
    {
      fill_rate: 0.972287774668,
      expected_lost_per_cycle: 0.5700416287,
      cycle_length_days: 10.2850208144,
      orders_per_day: 0.0972287774668,
      time_average_on_hand: 11.7355539153,
      P_stockout_in_cycle: 0.256020239546,
    },
    HADLEY,
  ),
  known(
    'RQL-03',
    { demand_rate_per_day: 1, lead_time_days: 4, reorder_point: 3, order_quantity: 10 },
    {
      fill_rate: 0.881212770642,
      expected_lost_per_cycle: 1.34799713889,
      cycle_length_days: 11.3479971389,
      orders_per_day: 0.0881212770642,
      time_average_on_hand: 5.15332976147,
      P_stockout_in_cycle: 0.566529879633,
    },
    HADLEY,
  ),
];
