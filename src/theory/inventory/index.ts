import type { Family } from '../case';
import { baseStock, baseStockLost } from './base-stock';
import { orderQuantities } from './economic-order-quantity';
import { forecasting } from './forecasting';
import { minMaxFamilies } from './min-max';
import { monthlyMinMax } from './monthly-review';
import { newsvendorFamilies } from './newsvendor';
import { periodicUpTo } from './periodic-review';
import { reorderPoint, reorderPointLost, reorderPointNormal } from './reorder-point';
import { safetyStocks } from './safety-stock';

/** The families that run on the shop's inventory module, its forecasters and the closed forms beside them. */
export const inventoryFamilies: readonly Family[] = [
  baseStock,
  baseStockLost,
  reorderPoint,
  reorderPointLost,
  reorderPointNormal,
  periodicUpTo,
  ...minMaxFamilies,
  monthlyMinMax,
  ...newsvendorFamilies,
  orderQuantities,
  safetyStocks,
  forecasting,
];
