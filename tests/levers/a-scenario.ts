import type { PlannedLever, PlannedShock, Scenario } from '../../src/scenario/scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from '../../src/scenario/scenario';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { defaultShop } from '../../src/scenario/shop-parameters';

/** The default shop for 90 days with this plan and these shocks. */
export function scenarioWith(
  plan: readonly PlannedLever[],
  shocks: readonly PlannedShock[] = [],
  shop: Partial<ShopParameters> = {},
): Scenario {
  return {
    schema: SCHEMA_VERSION,
    model: MODEL_VERSION,
    preset: 'base@1',
    name: 'test',
    note: '',
    shop: Object.freeze({ ...defaultShop, ...shop }),
    plan,
    shocks,
    horizonDays: 90,
    warmUpDays: 28,
    measureFromDay: 1,
    seed: 1,
    feedbacks: { rating: false, wordOfMouth: false, repeatPurchase: false, siteLoad: false },
  };
}

export function planned(lever: string, settings: Record<string, number> = {}, fromDay = 1, toDay = 0): PlannedLever {
  return { lever, settings, fromDay, toDay };
}

export function happening(shock: string, settings: Record<string, number> = {}, fromDay = 1, toDay = 0): PlannedShock {
  return { shock, settings, fromDay, toDay };
}
