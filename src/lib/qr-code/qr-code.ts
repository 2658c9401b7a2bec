import { toUtf8 } from '../utf8';
import { correction } from './correction';
import { penalty } from './penalty';
import type { Version } from './version';
import { countBits, versionFor } from './version';

/** A QR code without its border. */
export interface QrCode {
  /** Rows of modules, each a text of 1 for dark and 0 for light. */
  readonly rows: readonly string[];
  /** Which of the eight patterns lies over the data, 0 to 7. */
  readonly mask: number;
}

/**
 * A text as a QR code (ISO/IEC 18004) of bytes at the lowest level of correction, as suits a screen; null for more than the
 * 1,273 bytes that a phone still reads from one.
 */
export function qrCode(text: string): QrCode | null {
  const bytes = toUtf8(text);
  const version = versionFor(bytes.length);
  if (version === null) return null;
  const bits = bitsOf(interleaved(dataOf(bytes, version), version));
  const codes = MASKS.map((_, mask): QrCode => ({ rows: drawn(version, bits, mask), mask }));
  const marks = codes.map(({ rows }) => penalty(rows));
  return codes[marks.indexOf(Math.min(...marks))]!;
}

/** The bytes with what they are, how many, and what fills the code up. */
function dataOf(bytes: readonly number[], { version, blocks, data, longer }: Version): number[] {
  const head = `0100${binary(bytes.length, countBits(version))}`;
  const bits = `${head}${bytes.map((byte) => binary(byte, 8)).join('')}0000`;
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    parseInt(bits.slice(8 * i, 8 * i + 8), 2),
  );
  const full = blocks * data + longer;
  for (let i = 0; words.length < full; i++) words.push(i % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** Blocks with their correction, the first bytes of all first. */
function interleaved(words: readonly number[], { blocks, data, longer, check }: Version): number[] {
  const parts = Array.from({ length: blocks }, (_, i) => {
    const before = Math.max(0, i - (blocks - longer));
    return words.slice(i * data + before, (i + 1) * data + before + (i < blocks - longer ? 0 : 1));
  });
  const inTurn = (lists: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) =>
      lists.flatMap((list) => list.slice(i, i + 1)),
    ).flat();
  return [...inTurn(parts), ...inTurn(parts.map((part) => correction(part, check)))];
}

function bitsOf(words: readonly number[]): string {
  return words.map((word) => binary(word, 8)).join('');
}

function binary(value: number, digits: number): string {
  return value.toString(2).padStart(digits, '0');
}

/** Where each pattern turns light to dark and dark to light. */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + (y >> 1)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function drawn(version: Version, bits: string, mask: number): string[] {
  const { size } = version;
  const modules = patterns(version, mask);
  let next = 0;
  // Pairs of columns from the right, up and down in turn, around the dotted column.
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up)
    for (let i = 0; i < size; i++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - i : i;
        if (modules[y]![x] === undefined) modules[y]![x] = (bits[next++] === '1') !== MASKS[mask]!(x, y);
      }
  return modules.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
}

/** What is the same in every code of a version and mask; undefined where the data goes. */
function patterns({ version, size, squares }: Version, mask: number): (boolean | undefined)[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  /** Rings around a centre, dark but at these distances. */
  const rings = (cx: number, cy: number, most: number, light: readonly number[]): void => {
    for (let y = Math.max(0, cy - most); y <= Math.min(size - 1, cy + most); y++)
      for (let x = Math.max(0, cx - most); x <= Math.min(size - 1, cx + most); x++)
        modules[y]![x] = !light.includes(Math.max(Math.abs(x - cx), Math.abs(y - cy)));
  };
  for (let i = 0; i < size; i++) modules[6]![i] = modules[i]![6] = i % 2 === 0;
  for (const y of squares) for (const x of squares) if (x + y > 12 && Math.abs(x - y) < size - 13) rings(x, y, 2, [1]);
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) rings(x, y, 4, [2, 4]); // prettier-ignore
  /** The level of correction (01 is the lowest) and the mask, twice. */
  const format = withCheck(8 | mask, 10, 0x537) ^ 0x5412;
  for (let i = 0; i < 15; i++) {
    const dark = ((format >> i) & 1) === 1;
    modules[i < 6 ? i : i < 8 ? i + 1 : size - 15 + i]![8] = dark;
    modules[8]![i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i] = dark;
  }
  modules[size - 8]![8] = true;
  if (version >= 7) {
    const word = withCheck(version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const [a, b] = [Math.floor(i / 3), size - 11 + (i % 3)];
      modules[a]![b] = modules[b]![a] = ((word >> i) & 1) === 1;
    }
  }
  return modules;
}

/** A value followed by so many bits with which it can be corrected (Bose, Chaudhuri and Hocquenghem). */
function withCheck(value: number, bits: number, divisor: number): number {
  let rest = value << bits;
  for (let bit = 31 - Math.clz32(rest); bit >= bits; bit--) if ((rest >> bit) & 1) rest ^= divisor << (bit - bits);
  return (value << bits) | rest;
}
