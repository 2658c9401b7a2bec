import { measuredRun } from '../../src/realism/measured-run';
import type { MeasuredRun } from '../../src/realism/measured-run';
import type { Measurer } from '../../src/realism/study';
import { scenarioOf } from '../../src/scenario/preset';
import { base1 } from '../../src/scenario/presets/base-1';
import type { Scenario } from '../../src/scenario/scenario';
import type { ShopParameters } from '../../src/scenario/shop-parameters';

/** A small shop of few days: what is tested is the measuring. */
export function smallShop(days: number, shop: Partial<ShopParameters> = {}): Scenario {
  const base = scenarioOf(base1);
  return {
    ...base,
    horizonDays: days,
    measureFromDay: 1,
    warmUpDays: 28,
    shop: { ...base.shop, visitsPerDay: 1500, historyOrdersPerDay: 12, skuCount: 40, ...shop },
  };
}

/** Runs a generator to its end. */
export function ended<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const onThisThread: Measurer = {
  measure: ({ scenario, replication }): Promise<MeasuredRun> =>
    Promise.resolve(ended(measuredRun(scenario, replication))),
};
