import type { Measure } from '../measure';
import { articleMeasures } from './articles';
import { customerMeasures } from './customers';
import { demandMeasures } from './demand';
import { operationMeasures } from './operations';
import { orderMeasures } from './orders';

const all = {
  ...demandMeasures,
  ...articleMeasures,
  ...orderMeasures,
  ...customerMeasures,
  ...operationMeasures,
};

export type StatisticId = keyof typeof all;

/** Every statistic that is measured in a simulated run, by its id. */
export const measures: Readonly<Record<StatisticId, Measure>> = all;

/** Ids in the order in which a worker sends their readings. */
export const statisticIds = Object.keys(all) as readonly StatisticId[];
