/** A generator of words, advanced one at a time. Theory only: the engine draws from `sim/keyed`. */
export interface WordGenerator {
  readonly bits: 32 | 64;
  /** The next word, as an unsigned whole number. */
  next(): bigint;
  /** The state, word by word, where it has a customary order. */
  state?(): readonly bigint[];
  /** Advances by 2^(half the period's exponent), and by three quarters of it. */
  jump?(): void;
  longJump?(): void;
}

export const MASK32 = 0xffffffffn;
export const MASK64 = 0xffffffffffffffffn;

export function rotateLeft(x: bigint, k: bigint, bits: 32n | 64n): bigint {
  const mask = bits === 32n ? MASK32 : MASK64;
  return ((x << k) | (x >> (bits - k))) & mask;
}

/** Advances a generator that is linear over bits by a polynomial: the sum of the states at its set bits. */
export function jumpBy(polynomial: readonly bigint[], bits: number, state: bigint[], step: () => void): void {
  const sum = state.map(() => 0n);
  for (const word of polynomial)
    for (let bit = 0; bit < bits; bit++) {
      if ((word >> BigInt(bit)) & 1n) for (let i = 0; i < sum.length; i++) sum[i]! ^= state[i]!;
      step();
    }
  for (let i = 0; i < sum.length; i++) state[i] = sum[i]!;
}
