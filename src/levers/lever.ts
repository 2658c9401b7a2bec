import type { Text } from '../lib/text';
import type { EffectSize, InputChange } from '../scenario/input-change';
import type { ParameterTable, ValuesOf } from '../scenario/parameter';
import type { ShopParameterId } from '../scenario/shop-parameters';

export type { EffectSize, InputChange } from '../scenario/input-change';
export { effectSetting } from '../scenario/effect-setting';

/** The article's five families of levers (sections 2.1 to 2.5) and its outlook (4.1, 4.2). */
export type LeverFamily = 'data' | 'marketing' | 'service' | 'supply' | 'experience' | 'outlook';

/**
 * What a lever costs, in cents; all assumed, for a shop of the base shop's size. Use-dependent costs (wages, clicks, parcels,
 * bot conversations, credits, points) are inputs of the shop and are posted where the use happens.
 */
export interface LeverCost {
  readonly setUpCents: number;
  readonly perMonthCents: number;
}

/**
 * Something a manager can decide. It changes inputs of the shop through its mechanism and never writes a KPI. Switched
 * off, or with settings that leave every input as it is, it is bitwise no change.
 */
export interface Lever<T extends ParameterTable = ParameterTable> {
  readonly id: string;
  /** Stable short code in links, unique among levers. */
  readonly code: string;
  readonly name: Text;
  readonly family: LeverFamily;
  /** One sentence: through which inputs it acts and why. */
  readonly mechanism: Text;
  readonly settings: T;
  /** Days from the start to full effect; the first day has 1/rampDays of it. 0 or 1: at once. */
  readonly rampDays: number;
  /** 'linear' (default), or 'slow start': r^2 (3 - 2 r), as search engines and habits answer. */
  readonly rampShape?: 'linear' | 'slow start';
  /** Its effect sizes; each is also the setting of the same name. */
  readonly effects: Readonly<Record<string, EffectSize>>;
  /** Numbers of the shop that decide what it brings, besides its effects or instead of them: shown with what they rest on. */
  readonly through?: readonly ShopParameterId[];
  cost(settings: Readonly<ValuesOf<T>>): LeverCost;
  /** The input changes at full ramp, in the order they are applied. Pure. */
  changes(settings: Readonly<ValuesOf<T>>): readonly InputChange[];
  /** Ids of the KPIs on its causal path, first moved first. */
  readonly path: readonly string[];
  /** Ids of KPIs it cannot touch with feedbacks off (tested bitwise). */
  readonly cannotTouch: readonly string[];
  /** Sections of the article it comes from, such as "2.5.2". */
  readonly article: readonly string[];
  readonly speculative?: boolean;
}

export function defineLever<const T extends ParameterTable>(lever: Lever<T>): Lever<T> {
  return lever;
}
