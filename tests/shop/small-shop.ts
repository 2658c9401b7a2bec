import type { Feedbacks } from '../../src/scenario/scenario';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { defaultShop } from '../../src/scenario/shop-parameters';
import type { Facts } from '../../src/shop/facts';
import type { RunOptions, Start, Warm } from '../../src/shop/simulate';
import { run, warmUp } from '../../src/shop/simulate';

export const ALL_FEEDBACKS: Feedbacks = { rating: true, wordOfMouth: true, repeatPurchase: true, siteLoad: true };
export const NO_FEEDBACKS: Feedbacks = { rating: false, wordOfMouth: false, repeatPurchase: false, siteLoad: false };

/** A shop with a fifth of the visits and a short past: everything happens in it, quickly. */
export const smallShop: Readonly<ShopParameters> = {
  ...defaultShop,
  visitsPerDay: 1200,
  skuCount: 40,
  historyDays: 200,
  historyOrdersPerDay: 10,
  adBudgetCentsPerDay: 90000,
  pickers: 1,
  packers: 1,
  chatAgents: 1,
  phoneAgents: 1,
  siteCapacityPagesPerSecond: 1,
};

export interface Trial {
  readonly shop?: Partial<ShopParameters>;
  readonly feedbacks?: Feedbacks;
  readonly days?: number;
  readonly replication?: number;
  readonly seed?: number;
  /** Inputs from day 1 on; those of the start when left out. */
  readonly plan?: (day: number, base: Readonly<ShopParameters>) => Readonly<ShopParameters>;
  readonly options?: RunOptions;
}

export function start(trial: Trial): Start {
  return {
    shop: { ...smallShop, ...trial.shop },
    warmUpDays: 14,
    seed: trial.seed ?? 7,
    feedbacks: trial.feedbacks ?? ALL_FEEDBACKS,
  };
}

export function warm(trial: Trial): Warm {
  return warmUp(start(trial), trial.replication ?? 0);
}

/** Warms up and runs a small shop, recounting everything every day. */
export function simulate(trial: Trial = {}, from: Warm = warm(trial)): Facts {
  const base = { ...smallShop, ...trial.shop };
  const plan = trial.plan;
  return run(from, trial.days ?? 30, plan === undefined ? () => base : (day) => plan(day, base), {
    recountDaily: true,
    ...trial.options,
  });
}
