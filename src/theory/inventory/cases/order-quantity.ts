import type { TheoryCase } from '../../case';
import { known } from './known';

const SNYDER = { source: 'Snyder & Shen, Fundamentals of Supply Chain Theory' };

/** Order quantities under certain demand. */
export const orderQuantityCases: readonly TheoryCase[] = [
  known(
    'EOQ-01',
    { fixed_cost: 8, holding_cost_per_unit_year: 0.225, demand_per_year: 1300 },
    {
      Q_star: 304.046780026,
      cost_per_year: 68.4105255059,
      orders_per_year: 4.27565784412,
      cycle_time_years: 0.233882138482,
      cost_at_125pct_Q: 70.1207886436,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'EOQ-03',
    { fixed_cost: 8, holding_cost_per_unit_year: 0.225, demand_per_year: 1300, Q: 250 },
    { cost_per_year: 69.725 },
    { ...SNYDER, published: true },
  ),
  known(
    'EOQ-05',
    { fixed_cost: 40, holding_cost: 40.05, stockout_cost_per_unit_year: 60, demand_per_year: 2080 },
    { Q_star: 83.2354481289, stockout_fraction: 0.400299850075, cost_per_year: 1999.14824442 },
    { ...SNYDER, published: true },
  ),
  known(
    'EOQ-07',
    {
      fixed_cost: 8,
      holding_rate_per_year: 0.3,
      demand_per_year: 1300,
      breakpoints: [0, 400, 800],
      unit_costs: [0.75, 0.72, 0.68],
    },
    { Q_star: 800, cost_per_year: 978.6 },
    { ...SNYDER, published: true },
  ),
];
