/**
 * xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021): a fast
 * sequence for resampling and for tests. Nothing that scenarios are compared on may draw from a sequence; see `keyed`.
 */
export class Xoshiro {
  private readonly state: Int32Array;

  /** Four 32-bit words, not all 0. Throws a RangeError for zeros. */
  constructor(s0: number, s1: number, s2: number, s3: number) {
    if ((s0 | s1 | s2 | s3) === 0) throw new RangeError('xoshiro128** cannot leave the state 0');
    this.state = Int32Array.of(s0, s1, s2, s3);
  }

  /** A generator whose state is spread from one 32-bit seed by Steele, Lea & Flood's SplitMix in its 32-bit form. */
  static seeded(seed: number): Xoshiro {
    let counter = seed | 0;
    const spread = () => {
      counter = (counter + 0x9e3779b9) | 0;
      let h = counter ^ (counter >>> 16);
      h = Math.imul(h, 0x85ebca6b);
      h ^= h >>> 13;
      h = Math.imul(h, 0xc2b2ae35);
      return h ^ (h >>> 16);
    };
    return new Xoshiro(spread(), spread(), spread(), spread());
  }

  /** The next 32 bits, from 0 to 2^32 - 1. */
  next(): number {
    const s = this.state;
    const s1 = s[1]!;
    const five = Math.imul(s1, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9);
    s[2]! ^= s[0]!;
    s[3]! ^= s1;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= s1 << 9;
    const s3 = s[3]!;
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  }

  /** The next uniform in (0, 1), 32 bits. */
  uniform(): number {
    return (this.next() + 0.5) / 4294967296;
  }

  /** A whole number from 0 to n - 1, n up to 2^32, each exactly as likely as the others (rejection). */
  below(n: number): number {
    const limit = 4294967296 - (4294967296 % n);
    for (;;) {
      const h = this.next();
      if (h < limit) return h % n;
    }
  }

  /** Moves 2^64 steps ahead: the start of the next of 2^64 sequences that do not overlap. */
  jump(): void {
    this.advance([0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b]);
  }

  /** Moves 2^96 steps ahead. */
  longJump(): void {
    this.advance([0xb523952e, 0x0b6f099f, 0xccf5a0ef, 0x1c580662]);
  }

  /** The four words of the state, unsigned. */
  words(): number[] {
    return Array.from(this.state, (s) => s >>> 0);
  }

  private advance(polynomial: readonly number[]): void {
    const sum = new Int32Array(4);
    for (const coefficients of polynomial) {
      for (let bit = 0; bit < 32; bit++) {
        if ((coefficients >>> bit) & 1) for (let i = 0; i < 4; i++) sum[i]! ^= this.state[i]!;
        this.next();
      }
    }
    this.state.set(sum);
  }
}
