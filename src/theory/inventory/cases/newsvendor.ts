import type { TheoryCase } from '../../case';
import { known } from './known';

const SNYDER = { source: 'Snyder & Shen, Fundamentals of Supply Chain Theory' };

/** Newsvendor and periodic base stock: normal, Poisson and lognormal demand. */
export const newsvendorCases: readonly TheoryCase[] = [
  known(
    'NV-01',
    { holding_cost: 0.18, stockout_cost: 0.7, demand_mean: 50, demand_sd: 8, lead_time_periods: 0 },
    {
      optimal_base_stock: 56.6039559274,
      optimal_cost_per_period: 1.99760519318,
      critical_ratio: 0.795454545455,
      P_no_stockout_in_period: 0.795454545455,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NV-03',
    { holding_cost: 0.18, stockout_cost: 0.7, demand_mean: 50, demand_sd: 8, lead_time_periods: 4 },
    {
      optimal_base_stock: 264.766894374,
      optimal_cost_per_period: 4.46678100415,
      critical_ratio: 0.795454545455,
      P_no_stockout_in_period: 0.795454545455,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NV-05',
    { holding_cost: 0.18, stockout_cost: 0.7, demand_mean: 50, demand_sd: 8, lead_time_periods: 0, base_stock: 60 },
    {
      cost_per_period: 2.15613155287,
      expected_end_backorders: 0.404694946444,
      expected_end_on_hand: 10.4046949464,
      P_no_stockout: 0.894350226333,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NV-07',
    { holding_cost: 0.18, stockout_cost: 0.7, demand_mean: 50, demand_sd: 8, lead_time_periods: 4, base_stock: 180 },
    {
      cost_per_period: 49.000164748,
      expected_end_backorders: 70.0001872137,
      expected_end_on_hand: 0.000187213675105,
      P_no_stockout: 4.55558105519e-5,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NVP-01',
    { holding_cost: 1, stockout_cost: 4, demand_mean_per_period: 6, lead_time_periods: 0 },
    {
      optimal_base_stock: 8,
      optimal_cost_per_period: 3.57010694577,
      P_no_stockout: 0.847237493985,
      expected_end_backorders: 0.314021389154,
      fill_rate_periodic: 0.947663101808,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NVP-03',
    { holding_cost: 0.08, stockout_cost: 1.25, demand_mean_per_period: 18, lead_time_periods: 4 },
    {
      optimal_base_stock: 105,
      optimal_cost_per_period: 1.54501886916,
      P_no_stockout: 0.945988140805,
      expected_end_backorders: 0.259412683575,
      fill_rate_periodic: 0.985604851433,
    },
    { ...SNYDER, published: true },
  ),
  known(
    'NVP-05',
    { holding_cost: 200, stockout_cost: 270, demand_mean_per_period: 18, base_stock: 13 },
    { cost_per_period: 1445.75106289 },
    { ...SNYDER, published: true },
  ),
  known(
    'NVP-07',
    { holding_cost: 1, stockout_cost: 0.1765, lognormal_mu: 6, lognormal_sigma: 0.3 },
    { optimal_base_stock: 295.626644807, optimal_cost: 29.4425435821 },
    { ...SNYDER, published: true },
  ),
];
