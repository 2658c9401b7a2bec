import { deflate } from '../../lib/deflate/deflate';
import { inflate } from '../../lib/deflate/inflate';
import { fromUtf8, toUtf8 } from '../../lib/utf8';
import { LIMITS } from '../limits';
import { BYTES, pack, unpack } from './base62';

/** A text deflated, in letters and digits. */
export function deflated(text: string): string {
  return pack(deflate(toUtf8(text)), BYTES);
}

/** The text again; null where it is none, or would be longer than a document may be. */
export function inflated(code: string): string | null {
  const bytes = unpack(code, BYTES);
  const text = bytes && inflate(bytes, LIMITS.inflatedBytes);
  return text && fromUtf8(text);
}
