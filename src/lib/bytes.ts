/** Bytes of all typed arrays in a world, and eight for each other entry: what it weighs, roughly. Frozen parts are not counted. */
export function bytesOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || Object.isFrozen(state)) return 8;
  if (ArrayBuffer.isView(state)) return state.byteLength;
  let bytes = 0;
  for (const part of Object.values(state)) bytes += bytesOf(part);
  return bytes;
}
