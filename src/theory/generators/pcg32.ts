import type { WordGenerator } from './words';
import { MASK32, MASK64 } from './words';

const MULTIPLIER = 6364136223846793005n;

/** PCG32 (XSH-RR 64/32). Source: M. E. O'Neill, PCG: a family of simple fast space-efficient generators, 2014. */
export function pcg32(start: bigint, sequence: bigint): WordGenerator {
  const increment = ((sequence << 1n) | 1n) & MASK64;
  let state = 0n;
  const step = () => {
    state = (state * MULTIPLIER + increment) & MASK64;
  };
  step();
  state = (state + start) & MASK64;
  step();
  return {
    bits: 32,
    next() {
      const old = state;
      step();
      const shifted = (((old >> 18n) ^ old) >> 27n) & MASK32;
      const turn = old >> 59n;
      return ((shifted >> turn) | (shifted << (-turn & 31n))) & MASK32;
    },
  };
}
