import { PARITY } from './keyed';

/**
 * Many blocks of one thing: those of the counters (c0, first), (c0, first + 1), ... as `block` makes them one by one. Their
 * words fill `words`, two a block; its length is a multiple of four.
 *
 * Two at a time, because each round of a block waits for the one before: a processor does two in little more than the time
 * of one.
 */
export function blocks(k0: number, k1: number, c0: number, first: number, words: Int32Array): void {
  const a = k0 | 0; // see `block`
  const b = k1 | 0;
  const c = PARITY ^ a ^ b;
  const base = ((c0 | 0) + a) | 0;
  first |= 0;
  for (let at = 0; at < words.length; at += 4, first = (first + 2) | 0) {
    let x = base;
    let y = (first + b) | 0;
    let p = x;
    let q = (y + 1) | 0;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    q = ((q << 13) | (q >>> 19)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    q = ((q << 15) | (q >>> 17)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    q = ((q << 26) | (q >>> 6)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    q = ((q << 6) | (q >>> 26)) ^ p;
    x = (x + b) | 0;
    p = (p + b) | 0;
    y = (y + c + 1) | 0;
    q = (q + c + 1) | 0;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    q = ((q << 17) | (q >>> 15)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    q = ((q << 29) | (q >>> 3)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    q = ((q << 16) | (q >>> 16)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    q = ((q << 24) | (q >>> 8)) ^ p;
    x = (x + c) | 0;
    p = (p + c) | 0;
    y = (y + a + 2) | 0;
    q = (q + a + 2) | 0;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    q = ((q << 13) | (q >>> 19)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    q = ((q << 15) | (q >>> 17)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    q = ((q << 26) | (q >>> 6)) ^ p;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    q = ((q << 6) | (q >>> 26)) ^ p;
    x = (x + a) | 0;
    p = (p + a) | 0;
    y = (y + b + 3) | 0;
    q = (q + b + 3) | 0;
    x = (x + y) | 0;
    p = (p + q) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    q = ((q << 17) | (q >>> 15)) ^ p;
    words[at] = x;
    words[at + 1] = y;
    words[at + 2] = p;
    words[at + 3] = q;
  }
}
