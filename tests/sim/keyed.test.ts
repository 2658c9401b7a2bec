import { describe, expect, it } from 'vitest';
import { block, child, draw, drawFine, unit32, word } from '../../src/sim/keyed';
import { type Hash, weaknesses } from './keyed-battery';

/** Threefry-2x32 with any number of rounds, written a second time, plainly, to compare with and to weaken. */
function threefry(rounds: number, k0: number, k1: number, c0: number, c1: number): [number, number] {
  const key = [k0, k1, 0x1bd11bda ^ k0 ^ k1];
  const rotations = [13, 15, 26, 6, 17, 29, 16, 24];
  let x = (c0 + k0) | 0;
  let y = (c1 + k1) | 0;
  for (let round = 0; round < rounds; round++) {
    x = (x + y) | 0;
    const by = rotations[round % 8]!;
    y = ((y << by) | (y >>> (32 - by))) ^ x;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      x = (x + key[injection % 3]!) | 0;
      y = (y + key[(injection + 1) % 3]! + injection) | 0;
    }
  }
  return [x, y];
}

function finished(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The project's hash: (seed, replication) is the root, cell and k are children, purpose and draw the counter. */
const project: Hash = {
  key(address, out) {
    child(address[0]!, address[1]!, 1, address[2]!);
    child(word[0]!, word[1]!, 2, address[3]!);
    out.set(word);
  },
  word(address, out) {
    project.key(address, out);
    block(out[0]!, out[1]!, address[4]!, address[5]!);
    out.set(word);
  },
};

/** A weak hash from a function of the six numbers to one or two words. */
function weak(f: (...address: number[]) => [number, number]): Hash {
  const into = (address: Int32Array, out: Int32Array) => out.set(f(...address));
  return { word: into, key: (address, out) => out.set(f(address[0]!, address[1]!, address[2]!, address[3]!, 0, 0)) };
}

function reduced(rounds: number): Hash {
  return weak((seed, replication, cell, k, purpose, index) => {
    const a = threefry(rounds, seed, replication, 0x80000001 | 0, cell);
    const b = threefry(rounds, a[0], a[1], 0x80000002 | 0, k);
    return threefry(rounds, b[0], b[1], purpose, index);
  });
}

describe('Threefry-2x32-13', () => {
  it('gives the known answers of Random123', () => {
    const hex = (k0: number, k1: number, c0: number, c1: number) => {
      block(k0, k1, c0, c1);
      return Array.from(word, (w) => (w >>> 0).toString(16).padStart(8, '0')).join(' ');
    };
    expect(hex(0, 0, 0, 0)).toBe('9d1c5ec6 8bd50731');
    expect(hex(-1, -1, -1, -1)).toBe('fd36d048 2d17272c');
    expect(hex(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toBe('ba3e4725 f27d669e');
  });

  it('is what the plain loop over rounds computes', () => {
    for (let i = 0; i < 500; i++) {
      const [a, b, c, d] = [1, 2, 3, 4].map((m) => Math.imul(i + 1, 0x9e3779b9 * m) | 0);
      block(a!, b!, c!, d!);
      expect([...word]).toEqual(threefry(13, a!, b!, c!, d!));
    }
  });
});

describe('draws', () => {
  it('lie strictly between 0 and 1, and 1 - u is exact', () => {
    for (const h of [0, 1, -1, 0x7fffffff, -0x80000000]) {
      const u = unit32(h);
      expect(u > 0 && u < 1).toBe(true);
      expect(1 - (1 - u)).toBe(u);
    }
    for (let i = 0; i < 1000; i++) {
      const fine = drawFine(1, 2, 3, i);
      expect(fine > 0 && fine < 1).toBe(true);
      expect(1 - (1 - fine)).toBe(fine);
      expect(Math.abs(fine - draw(1, 2, 3, i))).toBeLessThan(2 ** -31);
    }
  });

  it('are the same whatever was drawn before', () => {
    const first = draw(5, 6, 7, 8);
    for (let i = 0; i < 100; i++) draw(i, i, i, i);
    expect(draw(5, 6, 7, 8)).toBe(first);
  });

  it('never share a counter with children: a draw and a child of the same number differ', () => {
    for (let kind = 0; kind < 50; kind++) {
      block(1, 2, kind, 9);
      const drawn = [...word];
      child(1, 2, kind, 9);
      expect([...word]).not.toEqual(drawn);
    }
  });
});

describe('the battery along every dimension of an address', () => {
  it('finds nothing in the hash of the project', () => {
    expect(weaknesses(project)).toEqual([]);
  });

  const planted: [string, Hash, RegExp][] = [
    [
      'a plain linear combination',
      weak((s, r, c, k, p, d) => [Math.imul(s + 3 * r + 5 * c + 7 * k + 11 * p + 13 * d, 0x9e3779b1), 0]),
      /serial pairs/,
    ],
    [
      'one that adds the numbers before it mixes them',
      weak((...address) => {
        const sum = finished(address.reduce((a, b) => a + b, 0));
        return [sum, finished(sum + 1)];
      }),
      /collisions/,
    ],
    [
      '32 bits of state per thing',
      weak((...address) => {
        const state = address.reduce((h, part) => finished(h ^ finished(part + 0x9e3779b9)), 0);
        return [state, finished(state ^ 0x5bd1e995)];
      }),
      /collisions of keys among millions/,
    ],
    ['Threefry with 4 rounds', reduced(4), /avalanche/],
    [
      'FNV-1a without a last mixing',
      weak((...address) => {
        const h = address.reduce((a, part) => Math.imul(a ^ part, 0x01000193), 0x811c9dc5 | 0);
        return [h, Math.imul(h, 0x9e3779b1)];
      }),
      /avalanche/,
    ],
    [
      'one that forgets the purpose',
      weak((s, r, c, k, _p, d) => {
        const a = threefry(13, s, r, c, k);
        return threefry(13, a[0], a[1], 0, d);
      }),
      /purpose/,
    ],
    [
      'one that gives the same draws to neighbouring replications',
      weak((s, r, c, k, p, d) => {
        const a = threefry(13, s, r >> 1, c, k);
        return threefry(13, a[0], a[1], p, d);
      }),
      /replication: neighbours run apart/,
    ],
    [
      'one whose last bit is stuck',
      weak((s, r, c, k, p, d) => {
        const a = threefry(13, s, r, c, k);
        const [x, y] = threefry(13, a[0], a[1], p, d);
        return [x & ~1, y];
      }),
      /low bits|balance/,
    ],
    [
      'one that walks the draws in small steps',
      weak((s, r, c, k, p, d) => {
        const a = threefry(13, s, r, c, k);
        const [x, y] = threefry(13, a[0], a[1], p, 0);
        return [(x + Math.imul(d, 2654435769)) | 0, y];
      }),
      /draw: (spacing|serial|high)/,
    ],
  ];

  it.each(planted)('rejects %s', (_name, hash, expected) => {
    expect(weaknesses(hash, expected.source.includes('keys')).join('\n')).toMatch(expected);
  });
});
