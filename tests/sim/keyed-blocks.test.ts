import { describe, expect, it } from 'vitest';
import { block, word } from '../../src/sim/keyed';
import { blocks } from '../../src/sim/keyed-blocks';
import { Xoshiro } from '../../src/sim/xoshiro';

describe('many blocks of one thing', () => {
  it('are word for word the blocks made one by one, whatever key, purpose and first index', () => {
    const random = Xoshiro.seeded(71);
    const whole = (): number => random.next() | 0;
    for (let round = 0; round < 500; round++) {
      const [k0, k1, c0, first] = [whole(), whole(), whole(), round < 250 ? whole() : random.below(1000)] as const;
      const words = new Int32Array(4 * (1 + random.below(8)));
      blocks(k0, k1, c0, first, words);
      for (let i = 0; 2 * i < words.length; i++) {
        block(k0, k1, c0, first + i);
        expect([words[2 * i], words[2 * i + 1]]).toEqual([word[0], word[1]]);
      }
    }
  });

  it('go on past the largest 32-bit index as the counter does', () => {
    const words = new Int32Array(8);
    blocks(1, 2, 3, 0x7ffffffe, words);
    block(1, 2, 3, 0x80000001 | 0);
    expect([...words.subarray(6)]).toEqual([...word]);
  });
});
