import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8, toUtf8 } from '../../src/lib/utf8';

describe('A text as bytes of UTF-8', () => {
  it('is what other programs write and read (2,000 texts)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const bytes = toUtf8(text);
        expect(bytes).toEqual([...Buffer.from(text)]);
        expect(fromUtf8(bytes)).toBe(text);
      }),
      { numRuns: 2_000, seed: 1 },
    );
    expect(fromUtf8(toUtf8('春季 é 🛒 \u0000'))).toBe('春季 é 🛒 \u0000');
  });

  it('keeps half of a pair of surrogates, and any bytes at all give some text', () => {
    expect(fromUtf8(toUtf8('a\ud83d'))).toBe('a\ud83d');
    expect(fromUtf8([0x61, 0x80, 0xff, 0xff, 0xff, 0xff])).toBe('a\ufffd\ufffd');
    expect(fromUtf8([0xe6])).toHaveLength(1);
  });
});
