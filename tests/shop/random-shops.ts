import type { Feedbacks } from '../../src/scenario/scenario';
import { isWhole } from '../../src/scenario/schema';
import { defaultShop, shopParameters } from '../../src/scenario/shop-parameters';
import type { ShopParameterId, ShopParameters } from '../../src/scenario/shop-parameters';
import type { Parameter } from '../../src/scenario/parameter';
import { block, unit32, word } from '../../src/sim/keyed';

/**
 * Shops far from any real one: each input anywhere in its possible range, often at its ends. Keyed by the parameter's own code,
 * so that a shop can be met again when the model has more parameters.
 */
const KEY = 0x5eed;

/** Kept below the possible, so that a world takes milliseconds; what reaches a budget on the way ends cleanly. */
const CAPS: Partial<Record<ShopParameterId, number>> = {
  visitsPerDay: 80,
  liveVisitsPerDay: 80,
  skuCount: 30,
  historyDays: 40,
  historyOrdersPerDay: 6,
  minimumOrderUnits: 200,
};

/** The shop of this number. `warm` and `later` differ in a few of the inputs that may change over time. */
export interface RandomShop {
  readonly warm: ShopParameters;
  readonly later: ShopParameters;
  readonly changeDay: number;
  readonly feedbacks: Feedbacks;
}

/** The code's characters as one number. */
function numberOf(code: string): number {
  let number = 0;
  for (let at = 0; at < code.length; at++) number = number * 128 + code.charCodeAt(at);
  return number;
}

function uniform(shop: number, purpose: number, index: number): number {
  block(KEY, shop, purpose, index);
  return unit32(word[0]!);
}

/** Half the inputs as usual, the others at an end of their range or anywhere between, by size or by order of size. */
function valueOf(id: ShopParameterId, parameter: Parameter, shop: number, index: number): number {
  const kind = uniform(shop, 1, index);
  const u = uniform(shop, 2, index);
  const max = Math.min(parameter.max, CAPS[id] ?? Infinity);
  const min = parameter.min;
  let value: number = Math.min(parameter.default, max);
  if (kind < 0.1) value = min;
  else if (kind < 0.2) value = max;
  else if (kind < 0.35) value = min + u * (max - min);
  else if (kind < 0.5) value = Math.min(max, Math.max(min, parameter.default * (0.25 + 3 * u)));
  return isWhole(parameter) ? Math.round(value) : value;
}

export function randomShop(number: number): RandomShop {
  const warm: ShopParameters = { ...defaultShop };
  const later: ShopParameters = { ...defaultShop };
  const rows = Object.entries(shopParameters) as [ShopParameterId, Parameter][];
  rows.forEach(([id, parameter]) => {
    const index = numberOf(parameter.code);
    warm[id] = valueOf(id, parameter, number, index);
    const changes = parameter.structural !== true && uniform(number, 3, index) < 0.2;
    later[id] = changes ? valueOf(id, parameter, number, -index) : warm[id];
  });
  const on = (index: number): boolean => uniform(number, 4, index) < 0.7;
  return {
    warm,
    later,
    changeDay: 2 + Math.floor(4 * uniform(number, 5, 0)),
    feedbacks: { rating: on(0), wordOfMouth: on(1), repeatPurchase: on(2), siteLoad: on(3) },
  };
}
