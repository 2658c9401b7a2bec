import type { TheoryCase } from '../../case';
import { baseStockCases } from './base-stock';
import { forecastingCases } from './forecasting';
import { minMaxCases } from './min-max';
import { monthlyReviewCases } from './monthly-review';
import { newsvendorCases } from './newsvendor';
import { orderQuantityCases } from './order-quantity';
import { periodicReviewCases } from './periodic-review';
import { reorderPointCases } from './reorder-point';

/** Cases of inventory and forecasting whose answers somebody else computed or published. */
export const inventoryCases: readonly TheoryCase[] = [
  ...baseStockCases,
  ...reorderPointCases,
  ...periodicReviewCases,
  ...minMaxCases,
  ...monthlyReviewCases,
  ...newsvendorCases,
  ...orderQuantityCases,
  ...forecastingCases,
];
