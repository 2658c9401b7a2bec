import {
  backorderedCost,
  discountCost,
  economicOrderQuantity,
  economicProductionQuantity,
  orderQuantityCost,
  orderQuantityWithBackorders,
  orderQuantityWithDiscount,
} from '../../lib/inventory/economic-order-quantity';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, findNumbers, number } from '../inputs';

function withDiscount(c: TheoryCase, fixedCost: number, demand: number): Record<string, Answer> {
  const discount = {
    fixedCost,
    demand,
    holdingRate: number(c, 'holding_rate#', 'holding_cost_rate#', 'interest_rate#'),
    breakpoints: findNumbers(c, 'breakpoints')!,
    unitCosts: findNumbers(c, 'unit_costs') ?? [],
  };
  const given = findNumber(c, 'Q', 'order_quantity');
  const best = orderQuantityWithDiscount(discount);
  return answers(best.quantity, given === null ? best.costPerTime : discountCost(discount, given), demand, given);
}

function withBackorders(c: TheoryCase, fixedCost: number, demand: number): Record<string, Answer> {
  const holdingCost = holding(c);
  const stockoutCost = number(c, 'stockout_cost_per_unit_year', 'stockout_cost#', 'backorder_cost#');
  const best = orderQuantityWithBackorders(fixedCost, demand, holdingCost, stockoutCost);
  const given = findNumber(c, 'Q', 'order_quantity');
  const share = findNumber(c, 'stockout_fraction') ?? best.backorderedShare;
  const cost = backorderedCost({ fixedCost, demand, holdingCost, stockoutCost }, given ?? best.quantity, share);
  const quantity = given ?? best.quantity;
  return {
    ...answers(best.quantity, cost, demand, given),
    stockout_fraction: best.backorderedShare,
    max_backorders: quantity * share,
    max_inventory: quantity * (1 - share),
  };
}

function holding(c: TheoryCase): number {
  return number(c, 'holding_cost_per_unit_year', 'holding_cost', 'holding_cost#');
}

function answers(quantity: number, cost: number, demand: number, given: number | null): Record<string, Answer> {
  const used = given ?? quantity;
  return { Q_star: quantity, cost_per_year: cost, orders_per_year: demand / used, cycle_time_years: used / demand };
}

/** EOQ: order quantities under certain demand; library functions. */
export const orderQuantities: Family = {
  prefix: 'EOQ',
  title: 'EOQ',
  how: rows(
    'analytic',
    'Q_star',
    'cost_per_year',
    'orders_per_year',
    'cycle_time_years',
    'cost_at_#pct_Q',
    'stockout_fraction',
    'max_backorders',
    'max_inventory',
  ),
  analytic(c) {
    const fixedCost = number(c, 'fixed_cost', 'setup_cost#', 'ordering_cost#');
    const demand = number(c, 'demand_per_year', 'demand_rate#', 'demand#');
    if (findNumbers(c, 'breakpoints') !== null) return withDiscount(c, fixedCost, demand);
    if (findNumber(c, 'stockout_cost_per_unit_year', 'stockout_cost#', 'backorder_cost#') !== null)
      return withBackorders(c, fixedCost, demand);
    const production = findNumber(c, 'production_rate#', 'production_per_year', 'production#');
    // Production while demand goes on: only the share 1 - demand/production of a lot piles up.
    const share = production === null ? 1 : 1 - demand / production;
    const best =
      production === null
        ? economicOrderQuantity(fixedCost, demand, holding(c))
        : economicProductionQuantity(fixedCost, demand, holding(c), production);
    const cost = (quantity: number) => orderQuantityCost(fixedCost, demand, holding(c) * share, quantity);
    const given = findNumber(c, 'Q', 'order_quantity');
    const result = answers(best.quantity, cost(given ?? best.quantity), demand, given);
    result['max_inventory'] = (given ?? best.quantity) * share;
    for (const quantity of Object.keys(c.expected)) {
      const percent = /^cost_at_(\d+(?:\.\d+)?)pct_Q$/.exec(quantity);
      if (percent !== null) result[quantity] = cost((best.quantity * Number(percent[1])) / 100);
    }
    return result;
  },
};
