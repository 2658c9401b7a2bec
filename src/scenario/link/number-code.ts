import { BYTES, pack, unpack } from './base62';

const double = new DataView(new ArrayBuffer(8));

/**
 * A finite number in letters and digits, exactly: the shortest decimal with n for the minus, p for the point, e and f
 * for a positive and a negative power of ten (-0.5 is np5, 1e-7 is 1f7), or x and the 64 bits where that is shorter.
 */
export function writeNumber(value: number): string {
  const decimal = String(value)
    .replace(/^-/, 'n')
    .replace('e+', 'e')
    .replace('e-', 'f')
    .replace('.', 'p')
    .replace(/^(n?)0p/, '$1p');
  if (decimal.length <= 12) return decimal;
  double.setFloat64(0, value);
  return `x${pack(new Uint8Array(double.buffer), BYTES)}`;
}

/** The number, or null where the text is none. */
export function readNumber(text: string): number | null {
  if (/^x\w{11}$/.test(text)) {
    const bytes = unpack(text.slice(1), BYTES);
    if (!bytes) return null;
    for (let i = 0; i < 8; i++) double.setUint8(i, bytes[i]!);
    return finite(double.getFloat64(0));
  }
  if (!/^n?(\d+(p\d+)?|p\d+)([ef]\d+)?$/.test(text)) return null;
  return finite(Number(text.replace('n', '-').replace('p', '.').replace('f', 'e-')));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
