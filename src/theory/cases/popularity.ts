import type { TheoryCase } from '../case';
import { caseOf } from './case-of';

/** How unequal products sell. */
export const popularityCases: readonly TheoryCase[] = [
  caseOf(
    'ZIPF-01',
    'a hundred products, exponent 1',
    { exponent: 1.0, products: 100 },
    {
      share_top1: 0.192775635974,
      share_top_1pct: 0.192775635974,
      share_top_10pct: 0.564633717906,
      share_top_20pct: 0.693556550475,
      products_for_80pct: 36,
      gini: 0.624448728052,
    },
    { source: 'generalized harmonic numbers' },
  ),
  caseOf(
    'ZIPF-03',
    'five thousand products, exponent 0.8',
    { exponent: 0.8, products: 5000 },
    {
      share_top1: 0.0434272349403,
      share_top_1pct: 0.283053994817,
      share_top_10pct: 0.559974542124,
      share_top_20pct: 0.67181108995,
      products_for_80pct: 1997,
      gini: 0.602596309499,
    },
    { source: 'generalized harmonic numbers' },
  ),
  caseOf(
    'ZIPF-11',
    '1000 products, exponent 1.2',
    { exponent: 1.2, products: 1000 },
    {
      share_top1: 0.23063981728,
      share_top_1pct: 0.569152959642,
      share_top_10pct: 0.831002905809,
      share_top_20pct: 0.89017418627,
      products_for_80pct: 72.0,
      gini: 0.856445353707,
    },
    { source: 'harmonic numbers; Lorenz curve by trapezia' },
  ),
  caseOf(
    'PARETO-01',
    'the 80/20 rule',
    { alpha: 1.16096404744 },
    {
      alpha_8020: 1.16096404744,
      share_top_20pct: 0.8,
      share_top_1pct: 0.528087918989,
      share_top_4pct: 0.64,
      gini: 0.756470797366,
    },
    { source: 'Lorenz curve 1-(1-F)^(1-1/alpha); alpha=log 5/log 4=1.161' },
  ),
  caseOf(
    'PARETO-11',
    'Pareto with tail index 1.5',
    { alpha: 1.5 },
    { share_top_20pct: 0.584803547643, share_top_1pct: 0.215443469003, gini: 0.5 },
    { source: 'Lorenz curve' },
  ),
];
