/**
 * A deep copy of a world: plain objects, class instances (with their prototypes), arrays and typed arrays, with shared and
 * circular references kept. Frozen objects are taken over by reference: what cannot change need not be copied. The copy
 * and the original share nothing that either could change.
 *
 * Throws a TypeError for functions, maps and sets: they have no place in a world's state. Arrays of functions are not searched.
 */
export function fork<T>(root: T): T {
  const copies = new Map<object, object>();

  function copyOf(value: unknown): unknown {
    if (typeof value === 'function') throw new TypeError(`a function (${value.name}) is not state`);
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (ArrayBuffer.isView(value)) {
      const copy = (value as Float64Array).slice();
      copies.set(value, copy);
      return copy;
    }
    if (value instanceof Map || value instanceof Set) throw new TypeError('maps and sets are not state');
    if (Array.isArray(value)) {
      const copy = value.slice() as unknown[];
      copies.set(value, copy);
      for (let i = 0; i < copy.length; i++) if (typeof copy[i] === 'object') copy[i] = copyOf(copy[i]);
      return copy;
    }
    const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
    copies.set(value, copy);
    const source = value as Record<string, unknown>;
    for (const key of Object.keys(value)) copy[key] = copyOf(source[key]);
    return copy;
  }

  return copyOf(root) as T;
}
