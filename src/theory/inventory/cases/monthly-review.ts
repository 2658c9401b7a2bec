import type { TheoryCase } from '../../case';
import { known } from './known';

const LAW = {
  source:
    'Law & Kelton, Simulation Modeling and Analysis, ch. 1.5; means by exact numerics, one printed run per policy',
};

const BOOK = {
  months: 120,
  initial_level: 60,
  mean_interdemand_months: 0.1,
  order_setup_cost: 32,
  order_unit_cost: 3,
  holding_cost_per_item_month: 1,
  backlog_cost_per_item_month: 5,
  delivery_lag_uniform_months: [0.5, 1],
  demand_size_pmf: { 1: 1 / 6, 2: 1 / 3, 3: 1 / 3, 4: 1 / 6 },
};

/** Law & Kelton's inventory example. */
export const monthlyReviewCases: readonly TheoryCase[] = [
  known(
    'LK-01',
    { ...BOOK, s: 20, S: 40 },
    {
      E_average_total_cost_per_month: 125.123804186,
      E_average_ordering_cost: 97.6851851395,
      E_average_holding_cost: 9.12316276344,
      E_average_shortage_cost: 18.3154562832,
      steady_state_total_cost: 126.597948642,
      published_single_run_total: 126.61,
    },
    LAW,
  ),
  known(
    'LK-03',
    { ...BOOK, s: 20, S: 80 },
    {
      E_average_total_cost_per_month: 121.345600068,
      E_average_ordering_cost: 84.9145073148,
      E_average_holding_cost: 26.8843362977,
      E_average_shortage_cost: 9.54675645528,
      steady_state_total_cost: 122.153571286,
      published_single_run_total: 123.86,
    },
    LAW,
  ),
  known(
    'LK-05',
    { ...BOOK, s: 40, S: 60 },
    {
      E_average_total_cost_per_month: 125.76944743,
      E_average_ordering_cost: 98.3601415132,
      E_average_holding_cost: 25.5342529616,
      E_average_shortage_cost: 1.87505295477,
      steady_state_total_cost: 126.532206731,
      published_single_run_total: 126.37,
    },
    LAW,
  ),
  known(
    'LK-07',
    { ...BOOK, s: 40, S: 100 },
    {
      E_average_total_cost_per_month: 131.54452048,
      E_average_ordering_cost: 85.4918304814,
      E_average_holding_cost: 45.0231980582,
      E_average_shortage_cost: 1.02949194066,
      steady_state_total_cost: 131.819942538,
      published_single_run_total: 132.34,
    },
    LAW,
  ),
  known(
    'LK-09',
    { ...BOOK, s: 60, S: 100 },
    {
      E_average_total_cost_per_month: 144.19478396,
      E_average_ordering_cost: 89.6504173732,
      E_average_holding_cost: 54.4903783069,
      E_average_shortage_cost: 0.0539882796454,
      steady_state_total_cost: 144.361739641,
      published_single_run_total: 143.2,
    },
    LAW,
  ),
];
