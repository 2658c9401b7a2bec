import type { TheoryCase } from '../../case';
import { known } from './known';

const ERLANG = { source: "Erlang's loss formula; Karush (1957)" };
const PALM = { source: "Palm's theorem; Feeney & Sherbrooke (1966)" };

/** Continuous base stock, with backorders (Palm) and with lost sales (Erlang). */
export const baseStockCases: readonly TheoryCase[] = [
  known(
    'BS-01',
    { demand_rate_per_day: 2, mean_lead_time_days: 3, lead_time_law: 'constant', base_stock: 8 },
    {
      fill_rate: 0.743979760454,
      ready_rate_same: 0.743979760454,
      expected_on_hand: 2.31402138915,
      expected_backorders: 0.314021389154,
      mean_customer_delay_days: 0.157010694577,
      mean_on_order: 6,
      var_on_order: 6,
      P_no_backorder: 0.847237493985,
    },
    PALM,
  ),
  known(
    'BS-03',
    { demand_rate_per_day: 5, mean_lead_time_days: 2, lead_time_law: 'uniform(0,4)', base_stock: 14 },
    {
      fill_rate: 0.864464422619,
      ready_rate_same: 0.864464422619,
      expected_on_hand: 4.18693715272,
      expected_backorders: 0.186937152722,
      mean_customer_delay_days: 0.0373874305443,
      mean_on_order: 10,
      var_on_order: 10,
      P_no_backorder: 0.916541527065,
    },
    PALM,
  ),
  known(
    'BS-05',
    { demand_rate_per_day: 10, mean_lead_time_days: 1, lead_time_law: 'constant', base_stock: 12 },
    {
      fill_rate: 0.696776146303,
      ready_rate_same: 0.696776146303,
      expected_on_hand: 2.53091625371,
      expected_backorders: 0.530916253707,
      mean_customer_delay_days: 0.0530916253707,
      mean_on_order: 10,
      var_on_order: 10,
      P_no_backorder: 0.791556476395,
    },
    PALM,
  ),
  known(
    'BSL-01',
    { demand_rate_per_day: 2, mean_lead_time_days: 3, lead_time_law: 'exponential mean 3', base_stock: 8 },
    {
      fill_rate: 0.878124216334,
      lost_fraction: 0.121875783666,
      expected_on_order: 5.268745298,
      expected_on_hand: 2.731254702,
    },
    ERLANG,
  ),
  known(
    'BSL-03',
    { demand_rate_per_day: 4, mean_lead_time_days: 1.5, lead_time_law: 'lognormal mean 1.5 cv 1', base_stock: 5 },
    {
      fill_rate: 0.639599555061,
      lost_fraction: 0.360400444939,
      expected_on_order: 3.83759733037,
      expected_on_hand: 1.16240266963,
    },
    ERLANG,
  ),
];
