import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/lib/qr-code/qr-code';

const LETTERS = 'abcXYZ019.-~';
const link = (length: number): string =>
  Array.from({ length }, (_, i) => LETTERS[(i * i * 7 + i + length) % LETTERS.length]).join('');
/** The same code by another program, with the same pattern over the data. */
const byOther = (text: string, maskPattern: number): string[] =>
  encode(text, { ecc: 'L', border: 0, maskPattern }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));

describe('A QR code', () => {
  it('is module for module that of another program, in every size (212 texts)', () => {
    const sizes = new Set<number>();
    for (let length = 2; length <= 1273; length += 6) {
      const text = link(length);
      const code = qrCode(text)!;
      expect(code.rows, text).toEqual(byOther(text, code.mask));
      sizes.add(code.rows.length);
    }
    expect([...sizes]).toEqual(Array.from({ length: 25 }, (_, i) => 21 + 4 * i));
  });

  it('carries Chinese letters', () => {
    const code = qrCode('春季促销，买二送一。https://例子.中国/#1')!;
    expect(code.rows).toEqual(byOther('春季促销，买二送一。https://例子.中国/#1', code.mask));
  });

  it('takes as many bytes as its size holds, and none is made that a phone cannot read', () => {
    expect([17, 18, 1273].map((length) => qrCode(link(length))?.rows.length)).toEqual([21, 25, 117]);
    expect(qrCode(link(1274))).toBe(null);
  });

  it('mostly has the pattern over its data that another program chooses as well', () => {
    const same = Array.from({ length: 60 }, (_, i) => link(30 + 6 * i)).filter(
      (text) => qrCode(text)!.mask === encode(text, { ecc: 'L', border: 0 }).maskPattern,
    );
    // The standard leaves open whether the border counts, so the choice may differ where two are about as good.
    expect(same.length).toBeGreaterThan(40);
  });
});
