import type { TheoryCase } from '../../case';
import { known } from './known';

const CHOPRA = { source: 'Chopra & Meindl, Supply Chain Management, safety inventory' };
const HADLEY_PERIODIC = { source: 'Hadley & Whitin, Analysis of Inventory Systems (1963), periodic review' };

/** Periodic order-up-to policies, and textbook safety stock. */
export const periodicReviewCases: readonly TheoryCase[] = [
  known(
    'SS-01',
    { weekly_demand_mean: 250, weekly_demand_sd: 150, lead_time_weeks: 2, order_quantity: 1000, reorder_point: 600 },
    {
      safety_stock: 100,
      cycle_service_level: 0.681324055883,
      expected_shortage_per_cycle: 43.8612588127,
      fill_rate: 0.956138741187,
    },
    { ...CHOPRA, published: true },
  ),
  known(
    'SS-03',
    {
      daily_demand_mean: 2500,
      daily_demand_sd: 500,
      lead_time_mean_days: 7,
      lead_time_sd_days: 7,
      cycle_service_level: 0.9,
    },
    { sd_lead_time_demand: 17549.9287748, safety_stock: 22491.1386965 },
    { ...CHOPRA, published: true },
  ),
  known(
    'RS-01',
    { demand_rate_per_day: 3, review_interval_days: 7, lead_time_days: 2, order_up_to: 35 },
    {
      fill_rate: 0.992000587949,
      time_average_on_hand: 18.5145715568,
      time_average_backorders: 0.0145715568006,
      P_no_stockout_per_cycle: 0.944116953992,
      mean_order_size: 21,
    },
    HADLEY_PERIODIC,
  ),
  known(
    'RS-03',
    { demand_rate_per_day: 10, review_interval_days: 1, lead_time_days: 3, order_up_to: 48 },
    {
      fill_rate: 0.965726789221,
      time_average_on_hand: 13.0837395203,
      time_average_backorders: 0.0837395203487,
      P_no_stockout_per_cycle: 0.9075311614,
      mean_order_size: 10,
    },
    HADLEY_PERIODIC,
  ),
];
