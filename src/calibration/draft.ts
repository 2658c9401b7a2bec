import type { Text } from '../lib/text';
import type { Parameter } from '../scenario/parameter';
import { isWhole } from '../scenario/schema';
import type { ShopParameterId, ShopParameters } from '../scenario/shop-parameters';
import { shopParameters } from '../scenario/shop-parameters';
import type { Estimates } from './calibrate';
import type { Estimated } from './estimated';
import { clamped } from './estimated';
import type { Ground } from './ground';
import type { Answers } from './questions';

/** The shop while it is being built: numbers set so far, and what each rests on. */
export class Draft {
  readonly shop: ShopParameters;
  readonly grounds: Ground[] = [];
  readonly limits: Text[] = [];

  constructor(
    readonly estimates: Estimates,
    readonly answers: Answers,
    readonly base: Readonly<ShopParameters>,
  ) {
    this.shop = { ...base };
  }

  /** Sets a number from the file. */
  file(id: ShopParameterId, estimate: Estimated, how: Text): void {
    this.put(id, estimate.value, { kind: 'file', estimate, how });
  }

  answer(id: ShopParameterId, value: number, how: Text): void {
    this.put(id, value, { kind: 'answer', estimate: null, how });
  }

  scaled(id: ShopParameterId, value: number, how: Text): void {
    this.put(id, value, { kind: 'scaled', estimate: null, how });
  }

  /** Leaves a number as in the base shop, and says so. */
  assumed(id: ShopParameterId, how: Text): void {
    this.put(id, this.base[id], { kind: 'assumed', estimate: null, how });
  }

  private put(id: ShopParameterId, wanted: number, ground: Pick<Ground, 'kind' | 'estimate' | 'how'>): void {
    const parameter = shopParameters[id];
    const whole = isWhole(parameter) ? Math.round(wanted) : rounded(wanted);
    const value = Math.min(parameter.max, Math.max(parameter.min, whole));
    const cut = wanted > parameter.max * (1 + 1e-9) || wanted < parameter.min * (1 - 1e-9);
    this.shop[id] = value;
    this.grounds.push({ id, value, cut, ...ground, estimate: ground.estimate && within(ground.estimate, parameter) });
  }
}

/** The interval as far as the parameter can have such values. */
function within(estimate: Estimated, { min, max }: Parameter): Estimated {
  const held = clamped(estimate, min, max);
  return held.low < held.high ? held : { ...held, low: NaN, high: NaN };
}

/** Five figures: more would pretend to know. */
function rounded(value: number): number {
  return Number.isFinite(value) && value !== 0 ? Number(value.toPrecision(5)) : value;
}
