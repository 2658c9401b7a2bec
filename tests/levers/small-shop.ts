import type { Scenario } from '../../src/scenario/scenario';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import type { Facts } from '../../src/shop/facts';
import { composeDay } from '../../src/levers/compose';
import { run, warmUp } from '../../src/shop/simulate';
import type { Warm } from '../../src/shop/simulate';
import { scenarioWith } from './a-scenario';

/** A tenth of the base shop, so that a run takes a moment; busy enough for queues. */
export const SMALL: Partial<ShopParameters> = {
  visitsPerDay: 900,
  skuCount: 60,
  historyOrdersPerDay: 10,
  historyDays: 365,
  emailListSize: 3000,
  adBudgetCentsPerDay: 60_000,
  pickers: 1,
  packers: 1,
  chatAgents: 1,
  phoneAgents: 1,
  chatSlots: 2,
  serviceHours: 10,
  warehouseShiftHours: 4,
  carrierCapacityPerDay: 30,
  siteCapacityPagesPerSecond: 0.4,
};

export const RUN_DAYS = 35;

const warmed = new Map<string, Warm>();
const known = new Map<string, Facts>();

/** One replication of a scenario; each is run once, and its base shop warmed up once. */
export function runOnce(scenario: Scenario): Facts {
  const { shop, seed, feedbacks, plan, shocks } = scenario;
  const start = JSON.stringify([shop, seed, feedbacks]);
  let warm = warmed.get(start);
  if (!warm) warmed.set(start, (warm = warmUp({ shop, warmUpDays: 14, seed, feedbacks }, 1)));
  const key = `${start} ${JSON.stringify([plan, shocks])}`;
  let facts = known.get(key);
  if (!facts) known.set(key, (facts = run(warm, RUN_DAYS, composeDay(scenario))));
  return facts;
}

export function smallScenario(
  plan: Parameters<typeof scenarioWith>[0],
  shop: Partial<ShopParameters> = {},
  shocks: Parameters<typeof scenarioWith>[1] = [],
  siteLoad = false,
): Scenario {
  const scenario = scenarioWith(plan, shocks, { ...SMALL, ...shop });
  return { ...scenario, feedbacks: { ...scenario.feedbacks, siteLoad } };
}
