import { parseSync } from 'vite';

/**
 * A `{ en, zh }` in a source: from and to which character, the source of both values, and their words where they stand
 * there in plain quotes; null where they are put together at run time.
 * @typedef {{ readonly en: string, readonly zh: string }} Both
 * @typedef {{ readonly from: number, readonly to: number, readonly source: Both, readonly words: Both | null }} WrittenText
 */

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

/**
 * Every text of a module, in the order of the source. Texts within texts are left out.
 * @param {string} code
 * @param {string} file
 * @returns {WrittenText[]}
 */
export function writtenTexts(code, file) {
  const { program, errors } = parseSync(file, code);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  /** @type {WrittenText[]} */
  const found = [];
  visit(/** @type {Node} */ (/** @type {unknown} */ (program)), (node) => {
    const text = textOf(node, code);
    if (text !== null) found.push(text);
    return text === null;
  });
  return found;
}

/** @param {Node} node @param {string} code @returns {WrittenText | null} */
function textOf(node, code) {
  if (node.type !== 'ObjectExpression') return null;
  const properties = /** @type {readonly Node[]} */ (node['properties']);
  if (properties.length !== 2) return null;
  /** @type {Partial<Record<string, Node>>} */
  const values = {};
  for (const property of properties) {
    const key = /** @type {Node | undefined} */ (property['key']);
    if (property.type !== 'Property' || property['kind'] !== 'init' || property['method'] === true) return null;
    if (key?.type !== 'Identifier' || property['computed'] === true) return null;
    values[/** @type {string} */ (key['name'])] = /** @type {Node} */ (property['value']);
  }
  const { en, zh } = values;
  if (en === undefined || zh === undefined) return null;
  const words = { en: plainText(en), zh: plainText(zh) };
  const source = { en: code.slice(en.start, en.end), zh: code.slice(zh.start, zh.end) };
  // What it says of itself cannot be said from elsewhere.
  if (words.en === null && /\bthis\b/.test(`${source.en} ${source.zh}`)) return null;
  return {
    from: node.start,
    to: node.end,
    source,
    words: words.en === null || words.zh === null ? null : { en: words.en, zh: words.zh },
  };
}

/**
 * A quoted text, a template without places, or several of them joined by +; null for anything else.
 * @param {Node} node
 * @returns {string | null}
 */
function plainText(node) {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'TemplateLiteral') {
    const quasis = /** @type {readonly { value: { cooked: string } }[]} */ (node['quasis']);
    return quasis.length === 1 && quasis[0] !== undefined ? quasis[0].value.cooked : null;
  }
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return null;
  const left = plainText(/** @type {Node} */ (node['left']));
  const right = plainText(/** @type {Node} */ (node['right']));
  return left === null || right === null ? null : left + right;
}

/**
 * Depth first, in the order of the source; `enter` says whether to go deeper.
 * @param {Node} node
 * @param {(node: Node) => boolean} enter
 */
function visit(node, enter) {
  if (!enter(node)) return;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? /** @type {unknown[]} */ (value) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) visit(/** @type {Node} */ (child), enter);
}
