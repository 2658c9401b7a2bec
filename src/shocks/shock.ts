import type { Text } from '../lib/text';
import type { EffectSize, InputChange } from '../scenario/input-change';
import type { ParameterTable, ValuesOf } from '../scenario/parameter';

/**
 * Something that happens to the shop and that nobody decided. Like a lever it changes inputs through a mechanism and
 * never writes a KPI; unlike a lever it costs nothing by itself and may die away after its last day.
 */
export interface Shock<T extends ParameterTable = ParameterTable> {
  readonly id: string;
  /** Stable short code in links, unique among shocks. */
  readonly code: string;
  readonly name: Text;
  /** One sentence: which inputs it hits and why. */
  readonly mechanism: Text;
  readonly settings: T;
  /** Days from the start to full strength. 0 or 1: at once. */
  readonly rampDays: number;
  /** Days after its last day in which it dies away evenly. 0: over at once. */
  readonly fadeDays: number;
  readonly effects: Readonly<Record<string, EffectSize>>;
  /** The input changes at full strength, in the order they are applied. Pure. */
  changes(settings: Readonly<ValuesOf<T>>): readonly InputChange[];
  /** Ids of the KPIs on its causal path, first moved first. */
  readonly path: readonly string[];
  /** Ids of KPIs it cannot touch with feedbacks off (tested bitwise). */
  readonly cannotTouch: readonly string[];
  /** Sections of the article it belongs to. */
  readonly article: readonly string[];
}

export function defineShock<const T extends ParameterTable>(shock: Shock<T>): Shock<T> {
  return shock;
}
