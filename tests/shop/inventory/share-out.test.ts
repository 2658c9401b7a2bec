import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/shop/inventory/share-out';

const places = fc.array(fc.record({ stock: fc.integer({ min: -20, max: 60 }), rate: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 4,
});

describe('Sharing a delivery out', () => {
  it('gives away every unit and no more, none below zero', () => {
    fc.assert(
      fc.property(fc.nat(200), places, (units, at) => {
        const given = shareOut(
          units,
          at.map(({ stock }) => stock),
          at.map(({ rate }) => rate),
        );
        expect(given.reduce((sum, part) => sum + part, 0)).toBe(units);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1 },
    );
  });

  it('leaves no place that got a unit better covered than another, by more than that unit', () => {
    fc.assert(
      fc.property(fc.nat(200), places, (units, at) => {
        const stock = at.map((place) => Math.max(0, place.stock));
        const given = shareOut(
          units,
          stock,
          at.map(({ rate }) => rate),
        );
        const cover = (place: number, less: number): number => (stock[place]! + given[place]! - less) / at[place]!.rate;
        for (let one = 0; one < at.length; one++)
          for (let other = 0; other < at.length; other++)
            if (given[one]! > 0) expect(cover(one, 1)).toBeLessThanOrEqual(cover(other, 0) + 1e-12);
      }),
      { seed: 2 },
    );
  });

  it('serves first where units are owed, and last where nothing sells', () => {
    expect(shareOut(5, [10, -5, 0], [9, 1, 0])).toEqual([0, 5, 0]);
    expect(shareOut(4, [0, 0], [1, 0])).toEqual([4, 0]);
  });
});
