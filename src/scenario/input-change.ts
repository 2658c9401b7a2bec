import type { Text } from '../lib/text';
import type { Parameter } from './parameter';
import { shopParameters } from './shop-parameters';
import type { ShopParameterId, ShopParameters } from './shop-parameters';

/**
 * One input of the shop that a lever or a shock moves. At strength r (0 not in force, 1 in full):
 * multiply: input x (1 + r (by - 1)); add: input + r by; set: by as soon as r > 0; toward: input + r (by - input).
 */
export interface InputChange {
  readonly input: ShopParameterId;
  readonly how: 'multiply' | 'add' | 'set' | 'toward';
  readonly by: number;
}

/** An effect size that a mechanism uses, as a low, central and high value with what it rests on. */
export interface EffectSize {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly meaning: Text;
  readonly basis: 'assumed' | readonly string[];
  /** True where the sources know a direction or a mechanism only, and the size is nobody's but ours. */
  readonly sizeAssumed?: true;
  /** True where the sources give no low end: central and high keep to what they say, the low end is ours. */
  readonly lowAssumed?: true;
  /** The value at which it does nothing where that is neither no gain nor a factor of one, as what the shop has anyway. */
  readonly neutral?: number;
}

/** True when the change leaves every possible shop as it is. */
export function isNeutral(change: InputChange): boolean {
  return (change.how === 'multiply' && change.by === 1) || (change.how === 'add' && change.by === 0);
}

/** The value of an input under a change of strength 0 < r <= 1; at r = 1 exactly what the change names. */
export function changed(value: number, change: InputChange, r: number): number {
  const { how, by } = change;
  switch (how) {
    case 'multiply':
      return value * (r === 1 ? by : 1 + r * (by - 1));
    case 'add':
      return value + r * by;
    case 'set':
      return by;
    case 'toward':
      return r === 1 || value === by ? by : value + r * (by - value);
  }
}

/** Applies changes in order to a copy that may be written; each result is kept within the input's possible range. */
export function applyChanges(shop: ShopParameters, changes: readonly InputChange[], r: number): void {
  for (const change of changes) {
    const { min, max } = shopParameters[change.input];
    shop[change.input] = Math.min(max, Math.max(min, changed(shop[change.input], change, r)));
  }
}

/** Rounds the touched inputs that can only be whole (people, slots, days between reviews). */
export function roundWholeInputs(shop: ShopParameters, touched: ReadonlySet<ShopParameterId>): void {
  for (const input of touched) {
    const parameter: Parameter = shopParameters[input];
    if (parameter.integer === true) shop[input] = Math.round(shop[input]);
  }
}
