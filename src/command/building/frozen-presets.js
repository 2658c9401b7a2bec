import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const FROZEN = /\/src\/scenario\/presets\/[\w-]+\.shop\.json$/;
const PARAMETERS = 'src/scenario/parameters';

/**
 * A frozen preset has every parameter written down, and is laid over the defaults of the model it is built with. In a build
 * it keeps only what these defaults would not say anyway; the shop is the same, number for number.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function frozenPresets(root) {
  return {
    name: 'frozen-presets',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!FROZEN.test(id.replaceAll('\\', '/'))) return null;
      const sources = readdirSync(join(root, PARAMETERS)).map((file) =>
        readFileSync(join(root, PARAMETERS, file), 'utf8'),
      );
      return { code: JSON.stringify(beyondDefaults(JSON.parse(code), writtenDefaults(sources))), map: null };
    },
  };
}

/**
 * @param {Readonly<Record<string, number>>} frozen
 * @param {ReadonlyMap<string, number>} defaults
 */
export function beyondDefaults(frozen, defaults) {
  return Object.fromEntries(Object.entries(frozen).filter(([id, value]) => !Object.is(value, defaults.get(id))));
}

/**
 * The defaults that tables of parameters write down as plain numbers, by the parameters' ids.
 * @param {readonly string[]} sources
 * @returns {ReadonlyMap<string, number>}
 */
export function writtenDefaults(sources) {
  /** @type {Map<string, number>} */
  const defaults = new Map();
  for (const source of sources) collect(parseSync('parameters.ts', source).program, defaults);
  return defaults;
}

/** @typedef {{ readonly type?: string, readonly [field: string]: unknown }} Node */

/** @param {unknown} part @param {Map<string, number>} defaults */
function collect(part, defaults) {
  if (typeof part !== 'object' || part === null) return;
  const node = /** @type {Node} */ (part);
  if (node.type === 'Property') {
    const standard = propertiesOf(node['value']).find((property) => nameOf(property) === 'default');
    const value = /** @type {Node | undefined} */ (standard?.['value'])?.['value'];
    if (typeof value === 'number') defaults.set(nameOf(node), value);
  }
  for (const child of Object.values(node)) collect(child, defaults);
}

/** @param {unknown} value @returns {readonly Node[]} */
function propertiesOf(value) {
  const node = /** @type {Node} */ (value);
  return node.type === 'ObjectExpression' ? /** @type {readonly Node[]} */ (node['properties']) : [];
}

/** @param {Node} property */
function nameOf(property) {
  const key = /** @type {Node | undefined} */ (property['key']);
  return String(key?.['name'] ?? key?.['value']);
}
