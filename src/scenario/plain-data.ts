import type { Text } from '../lib/text';
import { LIMITS } from './limits';

export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(data: unknown): data is PlainObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Keys that reach the prototypes of objects; no document has a use for them, at any depth. */
export function isPollutingKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** What a look over foreign data found. */
export interface Inspection {
  /** Why it may not be read at all. */
  readonly refused?: Text;
  /** Paths of polluting keys; what they hold is not looked into. */
  readonly polluting: readonly string[];
}

/**
 * Measures foreign data before anything walks it by recursion: depth and number of values, with a stack of its own, so
 * that neither a million levels nor a ring can exhaust the machine's.
 */
export function inspect(data: unknown): Inspection {
  const polluting: string[] = [];
  const stack: { value: unknown; depth: number; path: string }[] = [{ value: data, depth: 1, path: '' }];
  let nodes = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value, depth, path } = top;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > LIMITS.depth) return { refused: TOO_DEEP, polluting };
    if (Array.isArray(value) && value.length > LIMITS.nodes) return { refused: TOO_MANY, polluting };
    for (const key of Object.keys(value)) {
      if (++nodes > LIMITS.nodes) return { refused: TOO_MANY, polluting };
      const inner = path === '' ? key : `${path}.${key}`;
      if (isPollutingKey(key)) polluting.push(inner);
      else stack.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, path: inner });
    }
  }
  return { polluting };
}

const TOO_DEEP: Text = {
  en: `The document is nested more than ${LIMITS.depth} levels deep.`,
  zh: `文档嵌套超过 ${LIMITS.depth} 层。`,
};
const TOO_MANY: Text = {
  en: `The document holds more than ${LIMITS.nodes} values.`,
  zh: `文档包含的值超过 ${LIMITS.nodes} 个。`,
};
