import { fromUtf8, toUtf8 } from '../../lib/utf8';
import type { Packing } from './base62';
import { BYTES, pack, unpack } from './base62';

/** The letters of Chinese text with Latin words in it, numbered without gaps. */
const CHINESE: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff], // Han
  [0x3000, 0x303f], // punctuation
  [0xff00, 0xff65], // full-width forms
  [0x0020, 0x007e],
  [0x000a, 0x000a],
  [0x2010, 0x2026], // dashes, quotes, dots
  [0x00b7, 0x00b7],
  [0x00d7, 0x00d7],
];
const RADIX = CHINESE.reduce((sum, [first, last]) => sum + last - first + 1, 0);
/** 7 letters in 17 digits: 21,277^7 < 62^17, so 2.43 digits a letter where UTF-8 would take 4. */
const LETTERS: Packing = { radix: RADIX, widths: [0, 3, 5, 8, 10, 13, 15, 17] };

/**
 * A text in letters, digits and single hyphens, by the shortest of: a and the text itself with a hyphen for a space,
 * where that is all it needs; c and blocks of Chinese letters; u and the bytes of UTF-8.
 */
export function writeText(text: string): string {
  if (/^([A-Za-z0-9]+( [A-Za-z0-9]+)*)?$/.test(text)) return `a${text.replaceAll(' ', '-')}`;
  const bytes = `u${pack(toUtf8(text), BYTES)}`;
  const letters = Array.from({ length: text.length }, (_, i) => letterIndex(text.charCodeAt(i)));
  const blocks = letters.includes(-1) ? null : `c${pack(letters, LETTERS)}`;
  return blocks !== null && blocks.length < bytes.length ? blocks : bytes;
}

/** The text, or null where none was written so. */
export function readText(code: string): string | null {
  const rest = code.slice(1);
  if (code.startsWith('a')) return rest.replaceAll('-', ' ');
  if (code.startsWith('r')) return readRawText(rest);
  const symbols = unpack(rest, code.startsWith('c') ? LETTERS : BYTES);
  if (!symbols || !/^[cu]/.test(code)) return null;
  if (code.startsWith('u')) return fromUtf8(symbols);
  return symbols.map((index) => String.fromCharCode(letterAt(index))).join('');
}

function letterIndex(letter: number): number {
  let before = 0;
  for (const [first, last] of CHINESE) {
    if (letter >= first && letter <= last) return before + letter - first;
    before += last - first + 1;
  }
  return -1;
}

function letterAt(index: number): number {
  for (const [first, last] of CHINESE) {
    if (index <= last - first) return first + index;
    index -= last - first + 1;
  }
  return 0xfffd;
}

/** The text itself with its full stops escaped, for bodies that are deflated as a whole. */
export function writeRawText(text: string): string {
  return `r${text.replace(/[%.]/g, (letter) => (letter === '%' ? '%25' : '%2E'))}`;
}

function readRawText(rest: string): string {
  return rest.replace(/%(2E|25)/g, (_, code) => (code === '25' ? '%' : '.'));
}
