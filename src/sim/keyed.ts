/**
 * Keyed randomness: every random number is named by what it is for, not by when it is drawn.
 *
 * The generator is Threefry-2x32 (Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11): a
 * bijection of a 64-bit counter under a 64-bit key. Keys form a tree: the root is (seed, replication); a thing (a cell of
 * visits, an order, a contact) is a child of the thing it came from; a draw is (thing, purpose, index). Hence no result
 * depends on the order of code, on the number of workers, or on what else was simulated.
 */

/** Which makes the third word of a key. */
export const PARITY = 0x1bd11bda;

/** The two words left by the last `block` or `child`. Read them before the next call. */
export const word = new Int32Array(2);

/**
 * Threefry-2x32 with 13 rounds, the smaller of the two numbers its library publishes known answers for: encrypts the counter
 * (c0, c1) under the key (k0, k1) into `word`. The tests along every dimension of a key stand in tests/sim/keyed-battery.ts.
 */
export function block(k0: number, k1: number, c0: number, c1: number): void {
  const a = k0 | 0; // engines add what they know to be 32-bit integers as such, and anything else as doubles
  const b = k1 | 0;
  const c = PARITY ^ a ^ b;
  let x = ((c0 | 0) + a) | 0;
  let y = ((c1 | 0) + b) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + b) | 0;
  y = (y + c + 1) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + c) | 0;
  y = (y + a + 2) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + a) | 0;
  y = (y + b + 3) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  word[0] = x;
  word[1] = y;
}

const TO_UNIT_32 = 1 / 4294967296;
const TO_UNIT_52 = 1 / 4503599627370496;

/** Uniform in (0, 1) from 32 bits: (h + 0.5)/2^32, never 0 or 1. */
export function unit32(h: number): number {
  return ((h >>> 0) + 0.5) * TO_UNIT_32;
}

/** One draw of a thing: uniform in (0, 1), 32 bits. `purpose` and `index` are 32-bit integers. */
export function draw(k0: number, k1: number, purpose: number, index: number): number {
  block(k0, k1, purpose, index);
  return ((word[0]! >>> 0) + 0.5) * TO_UNIT_32;
}

/** One draw of a thing with 52 bits, for tails that 32 bits cannot reach. */
export function drawFine(k0: number, k1: number, purpose: number, index: number): number {
  block(k0, k1, purpose, index);
  return ((word[0]! >>> 0) * 1048576 + (word[1]! >>> 12) + 0.5) * TO_UNIT_52;
}

/** The key of the `index`-th thing of a kind that a thing gives rise to, left in `word`. */
export function child(k0: number, k1: number, kind: number, index: number): void {
  block(k0, k1, kind | 0x80000000, index);
}
