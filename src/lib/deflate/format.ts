/**
 * The tables of the deflate format (RFC 1951). A code for a length or a distance stands for a range of them, and is followed
 * by bits that say which.
 */
export interface Ranges {
  /** Smallest value of each code. */
  readonly first: readonly number[];
  /** Bits that follow each code. */
  readonly extraBits: readonly number[];
}

/** Symbols of the first alphabet: bytes, the end of a block, and lengths. */
export const END_OF_BLOCK = 256;
export const FIRST_LENGTH = 257;
export const SYMBOLS = 286;
export const DISTANCES = 30;

export const SHORTEST_MATCH = 3;
export const LONGEST_MATCH = 258;
export const WINDOW = 32_768;

/** 3 to 258. The longest has a code of its own, beside the range that ends with it. */
export const LENGTH_RANGES = withLongest(ranges(SHORTEST_MATCH, 28, (code) => (code >> 2) - 1));
/** 1 to 32,768. */
export const DISTANCE_RANGES = ranges(1, DISTANCES, (code) => (code >> 1) - 1);

/** Lengths of codes are themselves written in a code, whose own lengths stand in this order. */
export const ORDER_OF_LENGTHS = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Among them: the last one again 3 to 6 times, 0 3 to 10 times, 0 11 to 138 times. */
export const REPEAT = { last: 16, zeros: 17, manyZeros: 18 } as const;
export const REPEATS: Ranges = { first: [3, 3, 11], extraBits: [2, 3, 7] };

function ranges(first: number, codes: number, bits: (code: number) => number): Ranges {
  const extraBits = Array.from({ length: codes }, (_, code) => Math.max(0, bits(code)));
  return {
    first: extraBits.map((_, code) => extraBits.slice(0, code).reduce((at, n) => at + (1 << n), first)),
    extraBits,
  };
}

function withLongest({ first, extraBits }: Ranges): Ranges {
  return { first: [...first, LONGEST_MATCH], extraBits: [...extraBits, 0] };
}
