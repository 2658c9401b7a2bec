import type { ShopParameters } from './shop-parameters';

/** Version of this document's form. A change of form is a numbered migration (scenario/migrations). */
export const SCHEMA_VERSION = 1;

/** Version of the model's rules: the same scenario under the same model version gives the same digest, anywhere. */
export const MODEL_VERSION = 1;

/** A lever with its settings, in force from the start of `fromDay` to the end of `toDay` (0: to the end of the run). */
export interface PlannedLever {
  readonly lever: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly fromDay: number;
  readonly toDay: number;
}

/** A shock, timed like a lever. */
export interface PlannedShock {
  readonly shock: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Loops from what customers meet back to what they do; each can be cut to see the shop without it. */
export interface Feedbacks {
  /** The displayed rating moves with reviews and moves conversion. */
  readonly rating: boolean;
  /** Good and bad experiences bring or cost visits. */
  readonly wordOfMouth: boolean;
  /** Experience moves defection and the time to the next order. */
  readonly repeatPurchase: boolean;
  /** Pages load slower as the site fills. */
  readonly siteLoad: boolean;
}

/** What is asked: everything that a run's numbers depend on besides the model's own code. */
export interface Scenario {
  readonly schema: number;
  readonly model: number;
  /** The frozen preset it departs from, with version, such as "base@1"; links carry only what differs from it. */
  readonly preset: string;
  /** At most 80 characters. */
  readonly name: string;
  /** At most 2,000 characters. */
  readonly note: string;
  readonly shop: Readonly<ShopParameters>;
  readonly plan: readonly PlannedLever[];
  readonly shocks: readonly PlannedShock[];
  /**
   * The shocks hit the scenario alone, so that an answer tells what they and the plan do together. Left out (default):
   * they hit the base as well, and an answer tells what the plan does in a shop that has them. Without a plan it makes no
   * difference: then they always hit the scenario alone.
   */
  readonly shocksInScenarioOnly?: true;
  /** Measured days, 1..horizonDays. */
  readonly horizonDays: number;
  /** Whole weeks simulated before day 1 without levers and shocks. */
  readonly warmUpDays: number;
  /** First day of the window that answers refer to. */
  readonly measureFromDay: number;
  /** 32-bit unsigned integer. */
  readonly seed: number;
  readonly feedbacks: Feedbacks;
}
