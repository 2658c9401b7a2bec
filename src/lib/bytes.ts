/**
 * Bytes behind all typed arrays in a world, shared ones once, and eight for each other entry: what it weighs, roughly. Frozen
 * parts are not counted.
 */
export function bytesOf(state: unknown, counted = new Set<ArrayBufferLike>()): number {
  if (typeof state !== 'object' || state === null || Object.isFrozen(state)) return 8;
  if (ArrayBuffer.isView(state)) {
    if (counted.has(state.buffer)) return 0;
    counted.add(state.buffer);
    return state.buffer.byteLength;
  }
  let bytes = 0;
  for (const part of Object.values(state)) bytes += bytesOf(part, counted);
  return bytes;
}
