import { describe, expect, it } from 'vitest';
import { Digest } from '../../src/lib/digest';

function ofInts(...values: number[]): string {
  const digest = new Digest();
  for (const value of values) digest.addInt32(value);
  return digest.hex();
}

function ofFloats(...values: number[]): string {
  const digest = new Digest();
  for (const value of values) digest.addFloat64(value);
  return digest.hex();
}

function ofPairs(...values: number[]): string {
  const digest = new Digest();
  for (let n = 0; n < values.length; n += 2) digest.addPair(values[n]!, values[n + 1]!);
  return digest.hex();
}

function ofNumbers(...values: number[]): string {
  const digest = new Digest();
  digest.addNumbers(Float64Array.from(values));
  return digest.hex();
}

describe('A digest', () => {
  it('is sixteen hexadecimal digits', () => {
    for (let i = 0; i < 1000; i++) expect(ofInts(i)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays the same from release to release', () => {
    expect(ofInts()).toBe('0432e01fa2263b11');
    expect(ofInts(1, 2, 3)).toBe('cf155d95ce3bc9a1');
    expect(ofFloats(0.1, -1e300, 5e-324)).toBe('70e67e3f9580dbd0');
    expect(ofPairs(1, 2, 3, 4)).toBe('11c6479602e8e3a4');
    expect(ofNumbers(0.1, -1e300, 5e-324)).toBe('0991b6d13bbdcbe5');
  });

  it('depends on the order, on the number of words, and on each value', () => {
    expect(ofInts(1, 2)).not.toBe(ofInts(2, 1));
    expect(ofInts(0)).not.toBe(ofInts());
    expect(ofInts(0, 0)).not.toBe(ofInts(0));
    expect(ofFloats(1)).not.toBe(ofFloats(1 + 2 ** -52));
    expect(ofPairs(1, 2)).not.toBe(ofPairs(2, 1));
    expect(ofPairs(1, 2, 3, 4)).not.toBe(ofPairs(3, 4, 1, 2));
    expect(ofPairs(0, 0, 0, 0)).not.toBe(ofPairs(0, 0));
    expect(ofNumbers(1)).not.toBe(ofNumbers(1 + 2 ** -52));
  });

  it('takes -0 for 0, and any NaN for the one NaN', () => {
    expect(ofFloats(-0)).toBe(ofFloats(0));
    expect(ofFloats(-NaN)).toBe(ofFloats(NaN));
    expect(ofNumbers(-0, -NaN)).toBe(ofNumbers(0, NaN));
  });

  it('tells texts apart that join to the same letters', () => {
    const split = new Digest();
    split.addText('ab');
    split.addText('c');
    const other = new Digest();
    other.addText('a');
    other.addText('bc');
    expect(split.hex()).not.toBe(other.hex());
  });

  it('can be read between additions without changing what follows', () => {
    const read = new Digest();
    read.addInt32(7);
    read.hex();
    read.addInt32(8);
    expect(read.hex()).toBe(ofInts(7, 8));
  });

  it('has no collision among 200,000 sequences of near numbers, in either half', () => {
    for (const of of [ofInts, ofPairs]) {
      const whole = new Set<string>();
      for (let i = 0; i < 400; i++) for (let j = 0; j < 500; j++) whole.add(of(i, j));
      expect(whole.size).toBe(200_000);
      // 2e5 values in 2^32 places: 4.7 pairs expected to share a place by chance; 20 would be seven standard deviations.
      for (const from of [0, 8]) {
        const halves = new Set<string>();
        for (const hex of whole) halves.add(hex.slice(from, from + 8));
        expect(200_000 - halves.size).toBeLessThan(20);
      }
    }
  });

  it('flips about half of its bits when one bit of the input flips, whichever lane takes it first', () => {
    const probes = [
      (value: number) => ofInts(value, 11, 12),
      (value: number) => ofPairs(value, 10, 11, 12),
      (value: number) => ofPairs(10, value, 11, 12),
    ];
    for (const of of probes) {
      let flipped = 0;
      let trials = 0;
      for (let value = 0; value < 200; value++) {
        const before = BigInt(`0x${of(value)}`);
        for (let bit = 0; bit < 32; bit++) {
          let difference = before ^ BigInt(`0x${of(value ^ (1 << bit))}`);
          for (; difference > 0n; difference >>= 1n) flipped += Number(difference & 1n);
          trials += 64;
        }
      }
      expect(flipped / trials).toBeGreaterThan(0.495);
      expect(flipped / trials).toBeLessThan(0.505);
    }
  });
});
