/**
 * Digits, capitals and small letters only: nothing that a chat tool takes for markup, for the end of a link or for a
 * mention, and nothing that a browser escapes.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `value` >= 0 with so many digits, leading zeros included. */
export function toBase62(value: bigint, width: number): string {
  let text = '';
  for (let i = 0; i < width; i++, value /= 62n) text = DIGITS[Number(value % 62n)]! + text;
  return text;
}

/** The number of these digits, or null for a character that is none. */
export function fromBase62(text: string): bigint | null {
  let value = 0n;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return null;
    value = value * 62n + BigInt(digit);
  }
  return value;
}

/** Symbols 0 .. radix - 1 in blocks, each block one number in base 62. */
export interface Packing {
  readonly radix: number;
  /** Digits that 0, 1, 2 ... symbols take; strictly increasing, the last for a full block. */
  readonly widths: readonly number[];
}

/** 8 bytes in 11 digits: 256^8 < 62^11. */
export const BYTES: Packing = { radix: 256, widths: [0, 2, 3, 5, 6, 7, 9, 10, 11] };

export function pack(symbols: ArrayLike<number>, { radix, widths }: Packing): string {
  const full = widths.length - 1;
  let text = '';
  for (let start = 0; start < symbols.length; start += full) {
    const size = Math.min(full, symbols.length - start);
    let value = 0n;
    for (let i = 0; i < size; i++) value = value * BigInt(radix) + BigInt(symbols[start + i]!);
    text += toBase62(value, widths[size]!);
  }
  return text;
}

/** The symbols again, or null where no symbols give this text. */
export function unpack(text: string, { radix, widths }: Packing): number[] | null {
  const full = widths.length - 1;
  const symbols: number[] = [];
  for (let start = 0; start < text.length; start += widths[full]!) {
    const digits = text.slice(start, start + widths[full]!);
    const size = widths.indexOf(digits.length);
    let value = fromBase62(digits);
    if (size < 0 || value === null) return null;
    const block = new Array<number>(size);
    for (let i = size - 1; i >= 0; i--, value /= BigInt(radix)) block[i] = Number(value % BigInt(radix));
    if (value !== 0n) return null;
    symbols.push(...block);
  }
  return symbols;
}
