/**
 * Copies the state of a world into a blank one, which the same constructors have made, and returns it. Afterwards the two
 * share nothing that either could change: numbers, texts and frozen objects are taken over, typed arrays and arrays copied,
 * objects copied field by field into their counterparts. Typed arrays over one buffer are over one in the copy, too.
 *
 * Why into a blank instead of a new object: engines lay out an object by how it was constructed, and code compiled for one
 * layout is thrown away for another. A world that is copied property by property runs at less than half the speed.
 *
 * Throws a TypeError, naming the field, for state without a counterpart and for functions, maps and sets, which have no
 * place in a world's state.
 */
export function fork<T extends object>(source: T, blank: T): T {
  copyFields(source as Record<string, unknown>, blank as Record<string, unknown>, new Map());
  return blank;
}

/** Copies of buffers whose arrays have outgrown their counterparts. */
type Buffers = Map<ArrayBufferLike, ArrayBufferLike>;

function copyFields(source: Record<string, unknown>, target: Record<string, unknown>, buffers: Buffers): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (isPlain(value)) {
      if (target[name] !== value) target[name] = value;
    } else target[name] = copyOf(value, target[name], name, buffers);
  }
}

/** Nothing that could change: a number, a text, null, a frozen object. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'function') return false;
  return typeof value !== 'object' || Object.isFrozen(value);
}

function copyOf(value: unknown, counterpart: unknown, name: string, buffers: Buffers): unknown {
  if (ArrayBuffer.isView(value)) return copyOfTyped(value as Float64Array, counterpart, buffers);
  if (Array.isArray(value)) return copyOfArray(value, counterpart, name, buffers);
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) {
    throw new TypeError(`${name}: functions, maps and sets are not state`);
  }
  if (
    typeof counterpart !== 'object' ||
    counterpart === null ||
    Object.getPrototypeOf(value) !== Object.getPrototypeOf(counterpart)
  ) {
    throw new TypeError(`${name} has no counterpart in the blank`);
  }
  copyFields(value as Record<string, unknown>, counterpart as Record<string, unknown>, buffers);
  return counterpart;
}

function copyOfTyped(value: Float64Array, counterpart: unknown, buffers: Buffers): unknown {
  if (ArrayBuffer.isView(counterpart) && (counterpart as Float64Array).length === value.length) {
    (counterpart as Float64Array).set(value);
    return counterpart;
  }
  const buffer = buffers.get(value.buffer) ?? value.buffer.slice(0);
  buffers.set(value.buffer, buffer);
  const { constructor } = value as { constructor: unknown };
  return new (constructor as Float64ArrayConstructor)(buffer, value.byteOffset, value.length);
}

function copyOfArray(value: readonly unknown[], counterpart: unknown, name: string, buffers: Buffers): unknown[] {
  const copy = value.slice();
  const counterparts: readonly unknown[] = Array.isArray(counterpart) ? counterpart : [];
  for (let place = 0; place < copy.length; place++) {
    const part = copy[place];
    if (!isPlain(part)) copy[place] = copyOf(part, counterparts[place], name, buffers);
  }
  return copy;
}
