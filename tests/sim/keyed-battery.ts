import { chiSquareTail } from '../../src/lib/special/chi-square';
import { normalTail } from '../../src/lib/special/normal';
import { Xoshiro } from '../../src/sim/xoshiro';

/** Where a random number lives. The battery walks along each of these. */
export const DIMENSIONS = ['seed', 'replication', 'cell', 'k', 'purpose', 'draw'] as const;

/** From an address (one 32-bit integer per dimension) to 64 bits. */
export interface Hash {
  /** The random number at an address. */
  readonly word: (address: Int32Array, out: Int32Array) => void;
  /** The key of the thing (seed, replication, cell, k) that the number belongs to. */
  readonly key: (address: Int32Array, out: Int32Array) => void;
}

/** A check fails below this p-value: with about 100 checks, a sound hash fails the battery in 1 of 10,000 seeds. */
const LEVEL = 1e-6;
const LENGTH = 1 << 14;

/** The names of the checks that a hash fails. A sound one fails none. `keys`: also look for collisions among millions. */
export function weaknesses(hash: Hash, keys = true): string[] {
  const failed: string[] = [];
  const note = (name: string, p: number) => {
    if (!(p >= LEVEL)) failed.push(name);
  };
  const bases = [Int32Array.of(1, 0, 0, 0, 0, 0), Int32Array.of(20260801, 3, 1700, 12, 5, 0)];
  DIMENSIONS.forEach((dimension, d) => {
    for (const base of bases) {
      const words = walk(hash, base, d, LENGTH);
      note(`${dimension}: high bits uniform`, uniformity(words, 24));
      note(`${dimension}: low bits uniform`, uniformity(words, 0));
      note(`${dimension}: serial pairs`, serialPairs(words));
      note(`${dimension}: correlation of neighbours`, correlation(words, words, 1));
      note(`${dimension}: spacing of equal words`, birthdays(words));
      note(`${dimension}: balance of bits`, balance(words));
      // The same walk along the next dimension, from two neighbours in this one.
      const e = (d + 1) % DIMENSIONS.length;
      const neighbour = base.slice();
      neighbour[d]! += 1;
      const other = walk(hash, neighbour, e, LENGTH);
      note(`${dimension}: neighbours run apart`, correlation(walk(hash, base, e, LENGTH), other, 0));
    }
    note(`${dimension}: avalanche`, avalanche(hash, d));
  });
  for (const [d, e] of [
    [2, 3],
    [0, 1],
    [4, 5],
    [1, 2],
    [3, 4],
  ] as const) {
    note(`${DIMENSIONS[d]} x ${DIMENSIONS[e]}: collisions of numbers`, collisions(hash.word, d, e));
  }
  if (keys) {
    note('collisions of keys among millions', collisions(hash.key, 2, 3, 1500, 1400));
    note('collisions of keys between replications', collisions(hash.key, 1, 3, 512, 1024));
  }
  return [...new Set(failed)];
}

/** Both words at `count` neighbours along one dimension, high word first. */
function walk(hash: Hash, base: Int32Array, dimension: number, count: number): Int32Array {
  const address = base.slice();
  const out = new Int32Array(2);
  const words = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    address[dimension] = base[dimension]! + i;
    hash.word(address, out);
    words[i] = out[0]!;
  }
  return words;
}

function chiSquareOf(counts: ArrayLike<number>, expected: number): number {
  let statistic = 0;
  for (let i = 0; i < counts.length; i++) statistic += ((counts[i]! - expected) * (counts[i]! - expected)) / expected;
  const df = counts.length - 1;
  const p = chiSquareTail(statistic, df);
  // Too even is as suspicious as too uneven.
  return Math.min(1, 2 * Math.min(p, 1 - p));
}

/** Eight bits from `shift` on, in 256 cells. */
function uniformity(words: Int32Array, shift: number): number {
  const counts = new Float64Array(256);
  for (const word of words) counts[(word >>> shift) & 255]! += 1;
  return chiSquareOf(counts, words.length / 256);
}

/** Four high bits of each word of a pair, in 256 cells; pairs do not overlap. */
function serialPairs(words: Int32Array): number {
  const counts = new Float64Array(256);
  for (let i = 0; i + 1 < words.length; i += 2) counts[((words[i]! >>> 28) << 4) | (words[i + 1]! >>> 28)]! += 1;
  return chiSquareOf(counts, words.length / 512);
}

/** Of uniforms at the given distance; its standard error is 1/sqrt(n). */
function correlation(a: Int32Array, b: Int32Array, lag: number): number {
  let sum = 0;
  const n = a.length - lag;
  for (let i = 0; i < n; i++) sum += ((a[i]! >>> 0) / 4294967296 - 0.5) * ((b[i + lag]! >>> 0) / 4294967296 - 0.5);
  return 2 * normalTail(Math.abs(sum * 12) / Math.sqrt(n));
}

/** How many of 2^14 words of 22 bits are equal to another: about 32 for random ones, none for a plain counter. */
function birthdays(words: Int32Array): number {
  const sorted = Uint32Array.from(words, (word) => word >>> 10).sort();
  let equal = 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) equal += 1;
  const expected = (words.length * (words.length - 1)) / 2 / 2 ** 22;
  return 2 * normalTail(Math.abs(equal - expected) / Math.sqrt(expected));
}

/** Ones of each of the 32 bits; the worst, Bonferroni. */
function balance(words: Int32Array): number {
  let worst = 0;
  for (let bit = 0; bit < 32; bit++) {
    let ones = 0;
    for (const word of words) ones += (word >>> bit) & 1;
    worst = Math.max(worst, Math.abs(ones - words.length / 2) / Math.sqrt(words.length / 4));
  }
  return 64 * normalTail(worst);
}

/** Each input bit flips each output bit half of the time; the worst of 32 x 64 pairs, Bonferroni. */
function avalanche(hash: Hash, dimension: number): number {
  const trials = 1024;
  const random = Xoshiro.seeded(dimension + 1);
  const flips = new Float64Array(32 * 64);
  const before = new Int32Array(2);
  const after = new Int32Array(2);
  for (let trial = 0; trial < trials; trial++) {
    // Small numbers, as addresses are.
    const address = Int32Array.from(DIMENSIONS, () => random.below(1 << 12));
    hash.word(address, before);
    for (let bit = 0; bit < 32; bit++) {
      address[dimension]! ^= 1 << bit;
      hash.word(address, after);
      address[dimension]! ^= 1 << bit;
      for (let half = 0; half < 2; half++) {
        const changed = before[half]! ^ after[half]!;
        const row = bit * 64 + half * 32;
        for (let out = 0; out < 32; out++) flips[row + out]! += (changed >>> out) & 1;
      }
    }
  }
  let worst = 0;
  for (const count of flips) worst = Math.max(worst, Math.abs(count - trials / 2) / Math.sqrt(trials / 4));
  return Math.min(1, 2 * flips.length * normalTail(worst));
}

/** 1 if no two of rows x columns addresses share 53 of their 64 bits, else 0. */
function collisions(of: Hash['word'], d: number, e: number, rows = 512, columns = 512): number {
  const address = Int32Array.of(7, 1, 40, 2, 3, 0);
  const out = new Int32Array(2);
  const seen = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      address[d] = i;
      address[e] = j;
      of(address, out);
      seen[i * columns + j] = (out[0]! >>> 0) * 2097152 + (out[1]! >>> 11);
    }
  }
  seen.sort();
  for (let i = 1; i < seen.length; i++) if (seen[i] === seen[i - 1]) return 0;
  return 1;
}
