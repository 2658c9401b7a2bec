import type { PlainObject } from '../plain-data';

/**
 * One step from a schema version to the next. Documents from links are partial (only what differs from the preset), so
 * a step must cope with absent fields; it must not change its argument.
 */
export interface Migration {
  /** The version it takes; it gives `from` + 1. */
  readonly from: number;
  /** What changed, for people. */
  readonly what: string;
  step(document: PlainObject): PlainObject;
}

/**
 * The document in the form of schema version `to`, by the numbered steps from `from` on; null where a step is missing.
 * The versions are whole numbers, `from` <= `to`.
 */
export function migrate(
  document: PlainObject,
  versions: { readonly from: number; readonly to: number },
  steps: readonly Migration[],
): PlainObject | null {
  let current = document;
  for (let version = versions.from; version < versions.to; version++) {
    const found = steps.find(({ from }) => from === version);
    if (!found) return null;
    current = { ...found.step(current), schema: version + 1 };
  }
  return current;
}
