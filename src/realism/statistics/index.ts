import type { Statistic } from '../statistic';
import { articleStatistics } from './articles';
import { customerStatistics } from './customers';
import { demandStatistics } from './demand';
import { forecastStatistics } from './forecasts';
import { deliveryStatistics } from './delivery';
import { orderStatistics } from './orders';
import { serviceStatistics } from './service';
import { siteStatistics } from './site';

/** Every published statistic that the simulated shop is held against, in the order in which they are shown. */
export const statistics: readonly Statistic[] = [
  ...demandStatistics,
  ...articleStatistics,
  ...forecastStatistics,
  ...orderStatistics,
  ...customerStatistics,
  ...siteStatistics,
  ...deliveryStatistics,
  ...serviceStatistics,
];
