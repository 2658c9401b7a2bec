const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];

/** Threefry-2x32 with any number of rounds, plainly: Salmon, Moraes, Dror & Shaw, SC'11. Words are taken modulo 2^32. */
export function threefry2x32(
  [c0, c1]: readonly [number, number],
  [k0, k1]: readonly [number, number],
  rounds: number,
): [number, number] {
  const key = [k0, k1, 0x1bd11bda ^ k0 ^ k1];
  let x = (c0 + k0) | 0;
  let y = (c1 + k1) | 0;
  for (let round = 0; round < rounds; round++) {
    x = (x + y) | 0;
    const by = ROTATIONS[round % 8]!;
    y = ((y << by) | (y >>> (32 - by))) ^ x;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      x = (x + key[injection % 3]!) | 0;
      y = (y + key[(injection + 1) % 3]! + injection) | 0;
    }
  }
  return [x, y];
}
