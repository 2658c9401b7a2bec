import { parseSync } from 'vite';

/** What tables of the model declare for tests and commands; no code of the page reads it. By the function that takes it. */
export const LEFT_OUT = {
  defineLever: ['cannotTouch', 'article'],
  defineShock: ['cannotTouch', 'article'],
};

/**
 * Leaves out of a build what is declared about levers and shocks, is held to by tests, and never read in the page.
 * @returns {import('vite').Plugin}
 */
export function leftOut() {
  return {
    name: 'left-out',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/(levers|shocks)\/.*\.ts$/.test(id.replaceAll('\\', '/'))
        ? { code: withoutDeclarations(code), map: null }
        : null;
    },
  };
}

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

/** @param {string} code */
export function withoutDeclarations(code) {
  /** @type {Node[]} */
  const gone = [];
  find(parseSync('source.ts', code).program, gone);
  return gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);
}

/** @param {unknown} part @param {Node[]} gone */
function find(part, gone) {
  if (typeof part !== 'object' || part === null) return;
  const node = /** @type {Node} */ (part);
  if (node.type === 'CallExpression') {
    const fields = Object.entries(LEFT_OUT).find(
      ([name]) => name === /** @type {Node} */ (node['callee'])['name'],
    )?.[1];
    const [table] = /** @type {readonly Node[]} */ (node['arguments']);
    if (fields !== undefined && table?.type === 'ObjectExpression')
      for (const property of /** @type {readonly Node[]} */ (table['properties']))
        if (property.type === 'Property' && fields.includes(String(/** @type {Node} */ (property['key'])['name'])))
          gone.push(property);
  }
  for (const child of Object.values(node)) find(child, gone);
}
