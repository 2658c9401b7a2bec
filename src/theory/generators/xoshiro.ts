import type { WordGenerator } from './words';
import { jumpBy, MASK32, MASK64, rotateLeft } from './words';

/** How the state is turned into output. */
export type Scrambler = '**' | '++' | '+';

const JUMPS = {
  128: {
    jump: [0x8764000bn, 0xf542d2d3n, 0x6fa035c3n, 0x77f2db5bn],
    longJump: [0xb523952en, 0x0b6f099fn, 0xccf5a0efn, 0x1c580662n],
  },
  256: {
    jump: [0x180ec6d33cfd0aban, 0xd5a61266f0c9392cn, 0xa9582618e03fc9aan, 0x39abdc4529b1661cn],
    longJump: [0x76e15d3efefdcbbfn, 0xc5004e441c522fb3n, 0x77710069854ee241n, 0x39109bb02acbe635n],
  },
} as const;

/**
 * xoshiro128 (words of 32 bits) and xoshiro256 (64 bits) with their scramblers; xoshiro128** in version 1.1.
 * Source: D. Blackman & S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021.
 */
export function xoshiro(size: 128 | 256, scrambler: Scrambler, start: readonly bigint[]): WordGenerator {
  const s = [...start];
  const small = size === 128;
  const bits = small ? 32n : 64n;
  const mask = small ? MASK32 : MASK64;
  const step = () => {
    const t = (s[1]! << (small ? 9n : 17n)) & mask;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotateLeft(s[3]!, small ? 11n : 45n, bits);
  };
  const output = () => {
    if (scrambler === '**') return (rotateLeft((s[1]! * 5n) & mask, 7n, bits) * 9n) & mask;
    const sum = (s[0]! + s[3]!) & mask;
    return scrambler === '+' ? sum : (rotateLeft(sum, small ? 7n : 23n, bits) + s[0]!) & mask;
  };
  return {
    bits: small ? 32 : 64,
    next() {
      const word = output();
      step();
      return word;
    },
    state: () => [...s],
    jump: () => jumpBy(JUMPS[size].jump, Number(bits), s, step),
    longJump: () => jumpBy(JUMPS[size].longJump, Number(bits), s, step),
  };
}

/** xoroshiro128+ with the constants 24, 16, 37 of 2018. */
export function xoroshiro128plus(start: readonly bigint[]): WordGenerator {
  const s = [...start];
  const step = () => {
    const t = s[1]! ^ s[0]!;
    s[0] = rotateLeft(s[0]!, 24n, 64n) ^ t ^ ((t << 16n) & MASK64);
    s[1] = rotateLeft(t, 37n, 64n);
  };
  return {
    bits: 64,
    next() {
      const word = (s[0]! + s[1]!) & MASK64;
      step();
      return word;
    },
    state: () => [...s],
    jump: () => jumpBy([0xdf900294d8f554a5n, 0x170865df4b3201fcn], 64, s, step),
    longJump: () => jumpBy([0xd2a98b26625eee7bn, 0xdddf9b1090aa7ac1n], 64, s, step),
  };
}
