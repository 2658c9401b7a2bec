import type { Text } from '../lib/text';
import type { ParameterTable, ValuesOf } from '../scenario/parameter';
import type { ShopParameterId } from '../scenario/shop-parameters';

/** The article's five families of levers (sections 2.1 to 2.5) and its outlook (4.1, 4.2). */
export type LeverFamily = 'data' | 'marketing' | 'service' | 'supply' | 'experience' | 'outlook';

/**
 * One input of the shop that a lever moves. At ramp r (0 before, 1 after the ramp-up):
 * multiply: input x (1 + r (by - 1)); add: input + r by; set: by as soon as r > 0; toward: input + r (by - input).
 */
export interface InputChange {
  readonly input: ShopParameterId;
  readonly how: 'multiply' | 'add' | 'set' | 'toward';
  readonly by: number;
}

/** An effect size that a lever's mechanism uses, as a low, central and high value with what it rests on. */
export interface EffectSize {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly meaning: Text;
  readonly basis: 'assumed' | readonly string[];
}

/** What a lever costs, in cents. Use-dependent costs are inputs of the shop and are posted where the use happens. */
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
  readonly rampDays: number;
  readonly effects: Readonly<Record<string, EffectSize>>;
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
