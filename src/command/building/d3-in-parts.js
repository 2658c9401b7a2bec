import { parseSync } from 'vite';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

const D3 = /\/node_modules\/d3-[\w-]+\//;

/**
 * d3 promises that its modules do nothing but define. A build that takes some functions of a module keeps nevertheless what
 * the module works out for its others, because the bundler cannot know that this is all definition, too; here it is told.
 * @returns {import('vite').Plugin}
 */
export function d3InParts() {
  return {
    name: 'd3-in-parts',
    apply: 'build',
    transform: (code, id) => (D3.test(id.replaceAll('\\', '/')) ? { code: asDefinitions(code), map: null } : null),
  };
}

/**
 * The same module, in which a constant that nobody reads may be left out however it is worked out.
 * @param {string} code
 */
export function asDefinitions(code) {
  const body = /** @type {readonly Node[]} */ (/** @type {unknown} */ (parseSync('d3.js', code).program.body));
  return body
    .flatMap((statement) => {
      const declared = /** @type {Node} */ (statement['declaration'] ?? statement);
      return declared.type === 'VariableDeclaration' ? /** @type {readonly Node[]} */ (declared['declarations']) : [];
    })
    .flatMap(({ init }) =>
      /^(Call|Member)Expression$/.test(/** @type {Node | null} */ (init)?.type ?? '')
        ? [/** @type {Node} */ (init)]
        : [],
    )
    .reduceRight(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}/* @__PURE__ */ (() => ${rest.slice(start, end)})()${rest.slice(end)}`,
      code,
    );
}
