import {
  cycleServiceLevel,
  protectedMean,
  protectedSd,
  safetyStockFor,
  safetyStockForFillRate,
  shortagePerCycle,
} from '../../lib/inventory/safety-stock';
import type { Answer, Family, TheoryCase } from '../case';
import { rows } from '../how';
import { findNumber, MissingInput } from '../inputs';

/** A number whose name may begin with a period: `weekly_demand_mean`, `demand_mean_per_day`, `lead_time_weeks`. */
function findPeriodic(c: TheoryCase, pattern: RegExp): number | null {
  for (const [key, value] of Object.entries(c.inputs)) if (typeof value === 'number' && pattern.test(key)) return value;
  return null;
}

function periodic(c: TheoryCase, pattern: RegExp, name: string): number {
  const value = findPeriodic(c, pattern);
  if (value === null) throw new MissingInput(`no input ${name}`);
  return value;
}

/** SS: textbook safety stock, continuous or periodic review, certain or random lead time; library functions. */
export const safetyStocks: Family = {
  prefix: 'SS',
  title: 'safety stock, continuous review (textbook)',
  how: rows(
    'analytic',
    'safety_stock',
    'reorder_point',
    'order_up_to',
    'cycle_service_level',
    'expected_shortage_per_cycle',
    'fill_rate',
    'sd_lead_time_demand',
    'mean_lead_time_demand',
  ),
  analytic(c) {
    const review = findPeriodic(c, /^review_(interval|period)/) ?? 0;
    const lead = periodic(c, /^lead_time_(mean_)?(?!sd)/, 'lead time');
    const demand = {
      meanPerPeriod: periodic(c, /demand_mean|mean_demand/, 'mean demand'),
      sdPerPeriod: periodic(c, /demand_sd|sd_demand/, 'standard deviation of demand'),
      periods: lead + review,
      periodsSd: findPeriodic(c, /^lead_time_sd/) ?? 0,
    };
    const mean = protectedMean(demand);
    const sd = protectedSd(demand);
    const quantity = findNumber(c, 'order_quantity', 'Q') ?? (review > 0 ? demand.meanPerPeriod * review : null);
    const stock = stockOf(c, { mean, sd, quantity });
    const answers: Record<string, Answer> = { sd_lead_time_demand: sd, mean_lead_time_demand: mean };
    if (stock === null) return answers;
    answers['safety_stock'] = stock;
    answers['reorder_point'] = mean + stock;
    answers['order_up_to'] = mean + stock;
    answers['cycle_service_level'] = cycleServiceLevel(stock, sd);
    answers['expected_shortage_per_cycle'] = shortagePerCycle(stock, sd);
    if (quantity !== null) answers['fill_rate'] = 1 - shortagePerCycle(stock, sd) / quantity;
    return answers;
  },
};

/** The safety stock a case names, or the one its target asks for. */
function stockOf(
  c: TheoryCase,
  { mean, sd, quantity }: { readonly mean: number; readonly sd: number; readonly quantity: number | null },
): number | null {
  const level = findNumber(c, 'reorder_point', 'order_up_to');
  if (level !== null) return level - mean;
  const stock = findNumber(c, 'safety_stock');
  if (stock !== null) return stock;
  const service = findNumber(c, 'cycle_service_level', 'service_level');
  if (service !== null) return safetyStockFor(service, sd);
  const fill = findNumber(c, 'fill_rate', 'target_fill_rate', 'fill_rate_target');
  return fill !== null && quantity !== null ? safetyStockForFillRate(fill, quantity, sd) : null;
}
