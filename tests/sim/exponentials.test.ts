import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/sim/distributions/exponential';
import { Exponentials } from '../../src/sim/exponentials';
import { draw } from '../../src/sim/keyed';

describe('exponential times drawn ahead', () => {
  it('are bit for bit those drawn one by one, in whatever order they are asked for', () => {
    for (const [k0, k1, purpose, mean] of [
      [1, 0, 0, 1],
      [-7, 123456789, 41, 0.8],
      [99, -1, 7, 36.5],
    ] as const) {
      const times = new Exponentials(k0, k1, purpose, mean);
      const single = (index: number) => quantile(draw(k0, k1, purpose, index), mean);
      for (let index = 0; index < 1000; index++) expect(times.at(index)).toBe(single(index));
      for (let index = 999; index >= 0; index -= 37) expect(times.at(index)).toBe(single(index));
      for (const index of [127, 128, 0, 1e6, 5, 2 ** 31 - 1]) expect(times.at(index)).toBe(single(index));
    }
  });

  it('are 0 for a mean of 0', () => {
    const times = new Exponentials(3, 4, 5, 0);
    for (let index = 0; index < 300; index++) expect(times.at(index)).toBeCloseTo(0, 300);
  });
});
