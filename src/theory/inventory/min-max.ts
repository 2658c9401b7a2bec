import { MinMaxCosts } from '../../lib/inventory/min-max';
import type { MinMaxSystem } from '../../lib/inventory/min-max';
import { BACKLOG } from '../../shop/inventory/backlog-rule';
import { CROSSING } from '../../shop/inventory/lead-time';
import { COMPARISON, POLICY } from '../../shop/inventory/policy';
import { periodicReview } from '../../shop/inventory/review-calendar';
import type { Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, number } from '../inputs';
import { poissonPeriodDemand } from './poisson-demand';
import type { Measures } from './steady-stock';
import { drivenBy, steadyStock, visible } from './steady-stock';

function system(c: TheoryCase): MinMaxSystem {
  return {
    holdingCost: number(c, 'holding_cost'),
    stockoutCost: number(c, 'stockout_cost'),
    fixedCost: number(c, 'fixed_cost'),
    demandMean: number(c, 'demand_mean_per_period', 'demand_mean'),
    leadTime: findNumber(c, 'lead_time_periods', 'lead_time') ?? 0,
  };
}

/**
 * A family of periodic (s,S) systems: order up to S when the position is at or below s at the start of a period, costs on the
 * level at its end.
 */
function minMaxFamily(prefix: string, title: string): Family {
  return {
    prefix,
    title,
    how: {
      ...rows('simulated', 'cost_per_period', 'mean_periods_between_orders'),
      ...rows('analytic', 'optimal_s', 'optimal_S', 'optimal_cost_per_period'),
    },
    analytic(c) {
      const costs = new MinMaxCosts(system(c));
      const best = costs.optimum();
      const optimum = {
        optimal_s: best.reorderPoint,
        optimal_S: best.orderUpTo,
        optimal_cost_per_period: best.costPerPeriod,
      };
      const s = findNumber(c, 's');
      const S = findNumber(c, 'S');
      if (s === null || S === null) return optimum;
      const value = costs.value(s, S);
      return {
        ...optimum,
        cost_per_period: value.costPerPeriod,
        mean_periods_between_orders: value.periodsBetweenOrders,
      };
    },
    simulation(c) {
      const s = findNumber(c, 's');
      const S = findNumber(c, 'S');
      if (s === null || S === null) return null;
      const { holdingCost, stockoutCost, fixedCost, demandMean, leadTime } = system(c);
      const measures: Measures = {
        cost_per_period: (tally) =>
          (fixedCost * tally.orders + holdingCost * tally.readOnHand + stockoutCost * tally.readBackorders) /
          tally.readings,
        mean_periods_between_orders: (tally) => tally.readings / tally.orders,
      };
      // With an order nearly every period the rare period without one is not seen.
      const periods = new MinMaxCosts(system(c)).value(s, S).periodsBetweenOrders;
      return steadyStock(
        {
          interdemand: null,
          demandSize: poissonPeriodDemand(demandMean),
          leadTime: () => leadTime,
          crossing: CROSSING.sequential,
          backlog: BACKLOG.backorder,
          policy: {
            kind: POLICY.orderUpTo,
            comparison: COMPARISON.atOrBelow,
            reorderPoint: s,
            orderUpTo: S,
            quantity: 1,
          },
          review: periodicReview(1),
          opening: (u) => s + 1 + Math.floor(u * (S - s)),
          reading: { calendar: periodicReview(1), before: false },
        },
        visible(measures, drivenBy(periods - 1, 'mean_periods_between_orders')),
        {
          warmUp: Math.ceil(leadTime) + 40 * Math.ceil((S - s) / demandMean + 1),
          length: Math.max(2000, 400 * Math.ceil((S - s) / demandMean)),
          eventsPerTime: 4,
          cycle: 1,
        },
      );
    },
  };
}

export const minMaxFamilies: readonly Family[] = [
  minMaxFamily('SSZ', 'periodic (s,S), Poisson demand, zero lead time, backorders (Zheng & Federgruen 1991)'),
  minMaxFamily('SSP', 'periodic (s,S), Poisson demand, zero lead time, backorders'),
  minMaxFamily('SSL', 'periodic (s,S), Poisson demand, constant lead time, backorders'),
];
