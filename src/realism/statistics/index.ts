import type { Statistic } from '../statistic';
import { articleStatistics } from './articles';
import { customerStatistics } from './customers';
import { demandStatistics } from './demand';
import { forecastStatistics } from './forecasts';
import { deliveryStatistics, serviceStatistics, siteStatistics } from './operations';
import { orderStatistics } from './orders';

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
