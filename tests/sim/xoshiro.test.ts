import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/lib/special/chi-square';
import { Xoshiro } from '../../src/sim/xoshiro';

describe('xoshiro128**', () => {
  it('gives the words of the reference from the state 1, 2, 3, 4', () => {
    // The test vector of the rust-random project's rand_xoshiro, from the authors' C code.
    const random = new Xoshiro(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => random.next())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('jumps to the published states', () => {
    // rust-random, rand_xoshiro.
    const near = new Xoshiro(1, 2, 3, 4);
    near.jump();
    expect(near.words()).toEqual([2843103750, 2038079848, 1533207345, 44816753]);
    const far = new Xoshiro(1, 2, 3, 4);
    far.longJump();
    expect(far.words()).toEqual([1611968294, 2125834322, 966769569, 3193880526]);
  });

  it('draws whole numbers evenly and uniforms strictly inside (0, 1)', () => {
    const random = Xoshiro.seeded(5);
    const counts = new Float64Array(7);
    for (let i = 0; i < 70_000; i++) counts[random.below(7)]! += 1;
    const statistic = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chiSquareTail(statistic, 6)).toBeGreaterThan(1e-4);
    for (let i = 0; i < 1000; i++) {
      const u = random.uniform();
      expect(u > 0 && u < 1).toBe(true);
    }
  });

  it('refuses the state it could never leave', () => {
    expect(() => new Xoshiro(0, 0, 0, 0)).toThrow(RangeError);
  });
});
