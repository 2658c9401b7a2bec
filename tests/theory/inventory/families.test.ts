import { describe, expect, it } from 'vitest';
import type { TheoryCase } from '../../../src/theory/case';
import { estimate } from '../../../src/theory/estimate';
import { inventoryFamilies } from '../../../src/theory/inventory';
import { howOf } from '../../../src/theory/quantity';

/** Cases of our own, whose right answers are the closed forms. */
const CASES: readonly (readonly [string, Record<string, unknown>])[] = [
  ['BS', { demand_rate_per_day: 3, mean_lead_time_days: 1.5, lead_time_law: 'gamma mean 1.5 cv 0.7', base_stock: 5 }],
  ['BS', { demand_rate_per_day: 1.2, mean_lead_time_days: 4, lead_time_law: 'constant', base_stock: 7 }],
  ['BSL', { demand_rate_per_day: 2.5, mean_lead_time_days: 2, lead_time_law: 'uniform(1,3)', base_stock: 4 }],
  ['RQ', { reorder_point: 5, order_quantity: 12, demand_rate: 2.2, lead_time: 3, fixed_cost: 9, holding_cost: 1 }],
  ['RQ', { reorder_point: -2, order_quantity: 6, demand_rate: 4, lead_time: 0.4 }],
  ['RQL', { demand_rate_per_day: 1.7, lead_time_days: 3, reorder_point: 4, order_quantity: 9 }],
  ['RS', { demand_rate_per_day: 2, review_interval_days: 3, lead_time_days: 5, order_up_to: 17 }],
  ['SSZ', { holding_cost: 1, stockout_cost: 7, fixed_cost: 30, demand_mean_per_period: 9, s: 8, S: 30 }],
  [
    'SSL',
    {
      holding_cost: 1,
      stockout_cost: 7,
      fixed_cost: 30,
      demand_mean_per_period: 4,
      s: 14,
      S: 28,
      lead_time_periods: 3,
    },
  ],
  ['NV', { holding_cost: 1, stockout_cost: 3, demand_mean: 40, demand_sd: 12, lead_time_periods: 2 }],
  ['NVP', { holding_cost: 1, stockout_cost: 3, demand_mean_per_period: 7, lead_time_periods: 1 }],
  ['NVP', { holding_cost: 2, stockout_cost: 3, demand_values: [3, 5, 8], probabilities: [0.2, 0.5, 0.3] }],
  ['NVP', { holding_cost: 1, stockout_cost: 0.5, lognormal_mu: 3, lognormal_sigma: 0.4 }],
];

function caseOf(id: string, inputs: Record<string, unknown>): TheoryCase {
  return { id, family: '', title: '', inputs, expected: {} };
}

function familyOf(prefix: string) {
  return inventoryFamilies.find((family) => family.prefix === prefix)!;
}

describe('families of inventory theory', () => {
  it('simulate on the shop module what their closed forms say, within 4.5 standard errors', () => {
    CASES.forEach(([prefix, inputs], index) => {
      const family = familyOf(prefix);
      const c = caseOf(`${prefix}-own-${index}`, inputs);
      const exact = family.analytic!(c);
      const simulation = family.simulation!(c)!;
      const goals = simulation.quantities
        .filter((quantity) => howOf(family, quantity) === 'simulated')
        .map((quantity) => ({ quantity, halfWidth: 0.05 * Math.abs(Number(exact[quantity])) }));
      expect(goals.length, c.id).toBeGreaterThan(0);
      const options = { id: c.id, generation: 0, lengths: 0.25, replications: 0 };
      const estimates = estimate(simulation, goals, options);
      for (const { quantity } of goals) {
        const { mean, error } = estimates.get(quantity)!;
        const wanted = Number(exact[quantity]);
        const distance = Math.abs(mean - wanted);
        expect(distance, `${c.id} ${quantity}: ${mean} against ${wanted}`).toBeLessThanOrEqual(
          4.5 * error + 1e-9 * Math.abs(wanted),
        );
      }
    });
  });

  it('list every quantity they answer, and leave out of the simulation what is too rare to see', () => {
    for (const [prefix, inputs] of CASES) {
      const family = familyOf(prefix);
      for (const quantity of Object.keys(family.analytic!(caseOf('x', inputs)))) {
        expect(howOf(family, quantity), `${prefix} ${quantity}`).not.toBeNull();
      }
    }
    const rare = { holding_cost: 1, stockout_cost: 3, demand_mean: 50, demand_sd: 8, base_stock: 10 };
    expect(familyOf('NV').simulation!(caseOf('NV-1', rare))!.quantities).not.toContain('P_no_stockout');
  });

  it('refuse lost sales with more than one order outstanding, and a delivery lag beyond the next review', () => {
    const lost = { demand_rate_per_day: 1, lead_time_days: 3, reorder_point: 9, order_quantity: 9 };
    expect(familyOf('RQL').unsupported!(caseOf('RQL-1', lost))).toContain('outstanding');
    expect(familyOf('LK').unsupported!(caseOf('LK-1', { delivery_lag_uniform_months: [0.5, 1.5] }))).toContain('lag');
  });

  it('cost the same by renewal theory and by the newsvendor when every period orders', () => {
    const costs = { holding_cost: 1, stockout_cost: 4, demand_mean_per_period: 30 };
    const minMax = familyOf('SSZ').analytic!(caseOf('SSZ-1', { ...costs, fixed_cost: 0, s: 36, S: 37 }));
    const newsvendor = familyOf('NVP').analytic!(caseOf('NVP-1', { ...costs, base_stock: 37 }));
    expect(minMax['cost_per_period']).toBeCloseTo(Number(newsvendor['cost_per_period']), 9);
  });

  it('give undefined, not zero or infinity, where a percentage error has no meaning', () => {
    const inputs = { actual: [0, 2], forecast: [1, 2], in_sample: [3, 3, 3] };
    const answers = familyOf('FC').analytic!(caseOf('FC-1', inputs));
    expect(answers['MAPE_pct']).toBe('undefined');
    expect(answers['MASE_lag1']).toBe('undefined');
    expect(answers['MAE']).toBe(0.5);
  });
});
