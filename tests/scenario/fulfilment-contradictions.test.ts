import { describe, expect, it } from 'vitest';
import { fulfilmentContradictions } from '../../src/scenario/fulfilment-contradictions';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { defaultShop, shopParameters } from '../../src/scenario/shop-parameters';

const said = (change: Partial<ShopParameters>): string[] =>
  fulfilmentContradictions({ shop: { ...defaultShop, ...change } }).map(({ path }) => path);

describe('A warning about fulfilment', () => {
  it('is given for settings that contradict each other, at the one to turn', () => {
    expect(said({ pickingMethod: 2, waveHours: 12, warehouseShiftHours: 9 })).toEqual(['shop.waveHours']);
    expect(said({ expressFirst: 1 })).toEqual(['shop.expressFirst']);
    expect(said({ carrierCount: 3, carrierRule: 4, secondShare: 0.7, thirdShare: 0.6 })).toEqual(['shop.thirdShare']);
    expect(said({ refundAfterInspection: 1 })).toEqual(['shop.refundAfterInspection']);
  });

  it('is not given for the base shop, nor where settings agree', () => {
    expect(said({})).toEqual([]);
    expect(said({ pickingMethod: 2, waveHours: 3 })).toEqual([]);
    expect(said({ expressFirst: 1, expressShare: 0.2 })).toEqual([]);
    expect(said({ carrierRule: 4, secondShare: 0.7, thirdShare: 0.6 })).toEqual([]);
    expect(said({ refundAfterInspection: 1, returnInspectors: 1 })).toEqual([]);
  });

  it('points to a parameter that exists', () => {
    const all = said({ pickingMethod: 2, waveHours: 24, expressFirst: 1, refundAfterInspection: 1 });
    for (const path of all) expect(Object.keys(shopParameters)).toContain(path.replace('shop.', ''));
  });
});
