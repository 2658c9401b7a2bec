import type { WordGenerator } from './words';
import { MASK64 } from './words';

/** SplitMix64. Source: G. L. Steele, D. Lea & C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014. */
export function splitmix64(seed: bigint): WordGenerator {
  let state = seed & MASK64;
  return {
    bits: 64,
    next() {
      state = (state + 0x9e3779b97f4a7c15n) & MASK64;
      let z = state;
      z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK64;
      z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK64;
      return z ^ (z >> 31n);
    },
  };
}
