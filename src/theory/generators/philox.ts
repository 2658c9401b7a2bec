import { MASK32 } from './words';

/**
 * Philox4x32: encrypts a counter of four words under a key of two, 10 rounds by custom.
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror & D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3, SC'11.
 */
export function philox4x32(counter: readonly bigint[], key: readonly bigint[], rounds: number): readonly bigint[] {
  let [a, b, c, d] = counter as [bigint, bigint, bigint, bigint];
  let [k, l] = key as [bigint, bigint];
  for (let round = 0; round < rounds; round++) {
    const left = a * 0xd2511f53n;
    const right = c * 0xcd9e8d57n;
    [a, b, c, d] = [(right >> 32n) ^ b ^ k, right & MASK32, (left >> 32n) ^ d ^ l, left & MASK32];
    k = (k + 0x9e3779b9n) & MASK32;
    l = (l + 0xbb67ae85n) & MASK32;
  }
  return [a, b, c, d];
}
