import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { LIMITS } from '../limits';
import { BYTES, pack, unpack } from './base62';

/** A text deflated, in letters and digits. */
export function deflated(text: string): string {
  return pack(deflateSync(strToU8(text), { level: 9 }), BYTES);
}

/** The text again; null where it is none, or would be longer than a document may be. */
export function inflated(code: string): string | null {
  const bytes = unpack(code, BYTES);
  if (!bytes) return null;
  const parts: Uint8Array[] = [];
  const state = { length: 0, complete: false };
  const stream = new Inflate((part, last) => {
    state.length += part.length;
    if (state.length <= LIMITS.inflatedBytes) parts.push(part);
    state.complete = last;
  });
  const data = Uint8Array.from(bytes);
  try {
    // Deflate grows at most 1,032-fold: in steps this small the growth is noticed before it takes memory.
    const step = 128;
    for (let start = 0; start < data.length && state.length <= LIMITS.inflatedBytes; start += step) {
      stream.push(data.subarray(start, start + step), start + step >= data.length);
    }
  } catch {
    return null;
  }
  if (!state.complete || state.length > LIMITS.inflatedBytes) return null;
  const whole = new Uint8Array(state.length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}
