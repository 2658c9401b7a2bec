import fc from 'fast-check';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/lib/deflate/deflate';
import { DISTANCE_RANGES, LENGTH_RANGES } from '../../../src/lib/deflate/format';
import { inflate } from '../../../src/lib/deflate/inflate';
import { codeLengths } from '../../../src/lib/deflate/prefix-code';

/** Bytes of few and of many kinds, with parts that come again. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.array(fc.constantFrom(...Buffer.from('.-abc0123')), { maxLength: 60 }).map((list) => Uint8Array.from(list)),
      fc.tuple(fc.nat(255), fc.nat(700)).map(([byte, times]) => new Uint8Array(times).fill(byte)),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.array(fc.constantFrom(new Uint8Array(), ...parts), { maxLength: 30 }))
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

const LIMIT = 100_000;

describe('Deflated bytes', () => {
  it('are inflated to the same by another program, and inflate what it has deflated in any way (500 texts each)', () => {
    const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FIXED];
    fc.assert(
      fc.property(bytes, fc.constantFrom(...strategies), fc.nat(9), (text, strategy, level) => {
        const own = deflate(text);
        expect(new Uint8Array(inflateRawSync(Uint8Array.from(own)))).toEqual(text);
        expect(inflate(own, LIMIT)).toEqual(text);
        expect(inflate(deflateRawSync(text, { strategy, level }), LIMIT)).toEqual(text);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('are as few as those of another program, within one in a hundred, where a text is like a link', () => {
    const item = fc
      .tuple(fc.stringMatching(/^[a-z]{2}$/), fc.integer({ min: 1, max: 9999 }))
      .map((pair) => pair.join('-'));
    const note = fc.constantFrom('', 'Raise the budget in spring, and hire before the sale. ');
    const link = fc
      .tuple(fc.array(item, { minLength: 60, maxLength: 90 }), note, fc.nat(5))
      .map(([items, words, times]) => Buffer.from(items.join('.') + words.repeat(times)));
    const texts = fc.sample(link, { numRuns: 100, seed: 2 });
    const sum = (sizes: number[]): number => sizes.reduce((all, size) => all + size, 0);
    const own = sum(texts.map((text) => deflate(text).length));
    expect(own).toBeLessThan(1.01 * sum(texts.map((text) => deflateRawSync(text, { level: 9 }).length)));
  });

  it('are inflated up to a limit and not a byte beyond', () => {
    const text = Buffer.from('Raise the budget; see what happens. '.repeat(20));
    for (const level of [0, 1, 9]) {
      const deflated = deflateRawSync(text, { level });
      expect(inflate(deflated, text.length)).toHaveLength(text.length);
      expect(inflate(deflated, text.length - 1)).toBe(null);
    }
  });

  it('cut off, changed or made up are refused or give some bytes within the limit, and never throw (3,000 texts)', () => {
    let refused = 0;
    const change = fc.tuple(fc.nat(), fc.nat(7), fc.boolean());
    fc.assert(
      fc.property(fc.oneof(bytes.map(deflate), fc.uint8Array({ maxLength: 60 })), change, (data, [at, bit, cut]) => {
        const text = Uint8Array.from(data);
        const place = at % Math.max(1, text.length);
        if (!cut && text.length > 0) text[place]! ^= 1 << bit;
        const inflated = inflate(cut ? text.slice(0, place) : text, 5_000);
        if (inflated === null) refused++;
        return inflated === null || inflated.length <= 5_000;
      }),
      { numRuns: 3_000, seed: 3 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });
});

describe('The tables of the format', () => {
  it('are those of the standard', () => {
    const rows = ({ first, extraBits }: typeof LENGTH_RANGES): string[] =>
      first.map((least, code) => `${least}+${extraBits[code]!}`);
    // RFC 1951, section 3.2.5.
    expect(rows(LENGTH_RANGES).join(' ')).toBe(
      '3+0 4+0 5+0 6+0 7+0 8+0 9+0 10+0 11+1 13+1 15+1 17+1 19+2 23+2 27+2 31+2 35+3 43+3 51+3 59+3 67+4 83+4 99+4 115+4 131+5 163+5 195+5 227+5 258+0',
    );
    expect(rows(DISTANCE_RANGES).join(' ')).toBe(
      '1+0 2+0 3+0 4+0 5+1 7+1 9+2 13+2 17+3 25+3 33+4 49+4 65+5 97+5 129+6 193+6 257+7 385+7 513+8 769+8 1025+9 1537+9 2049+10 3073+10 4097+11 6145+11 8193+12 12289+12 16385+13 24577+13',
    );
  });
});

describe('A prefix code', () => {
  it('has shorter codes for what is more frequent, none longer than allowed, and none left over', () => {
    const fibonacci = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 0];
    expect(codeLengths(fibonacci, 15)).toEqual([12, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    const short = codeLengths(fibonacci, 7);
    expect(Math.max(...short)).toBeLessThanOrEqual(7);
    expect(short.reduce((sum, length) => sum + (length && 2 ** -length), 0)).toBe(1);
  });
});
