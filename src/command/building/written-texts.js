import { parseSync } from 'vite';

/** Stands in a text for what is known at run time only; the same as PLACE in src/lib/late-text.ts. */
export const PLACE = '\u0001';
/** The letter of what fills first; the same as in src/lib/late-text.ts. */
export const FIRST_FILLING = 'a';

/**
 * The words of a text in one language: those that stand in the source, with PLACE for each expression among them, and
 * these expressions.
 * @typedef {{ readonly words: string, readonly filled: readonly string[] }} Wording
 */

/**
 * A `{ en, zh }` in a source: from and to which character, the property it is the value of, whether it is read exactly once,
 * when the module is, the source of both values, and their wording; null where they are put together by more than places
 * in a text.
 * @typedef {{
 *   readonly from: number, readonly to: number, readonly property: string, readonly once: boolean,
 *   readonly source: { readonly en: string, readonly zh: string },
 *   readonly wording: { readonly en: Wording, readonly zh: Wording } | null,
 * }} WrittenText
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
  const all = /** @type {Node} */ (/** @type {unknown} */ (program));
  const changing = changingNames(all);
  /** @type {WrittenText[]} */
  const found = [];
  visit(all, { property: '', once: true }, (node, place) => {
    const text = textOf(node, place, code);
    const late = text === null ? [] : namesIn(node);
    const torn = late.find((name) => changing.has(name));
    if (torn !== undefined)
      throw new Error(`${file}: a text is read later than it is made, and "${torn}" may have changed by then`);
    if (text !== null) found.push(text);
    return text === null;
  });
  return found;
}

/** What assignments and counting change, by name: a filling is read when its text is. @param {Node} program */
function changingNames(program) {
  /** @type {Set<string>} */
  const names = new Set();
  visit(program, { property: '', once: true }, (node) => {
    if (node.type !== 'AssignmentExpression' && node.type !== 'UpdateExpression') return true;
    let changed = /** @type {Node} */ (node['left'] ?? node['argument']);
    while (changed.type === 'MemberExpression') changed = /** @type {Node} */ (changed['object']);
    for (const name of namesIn(changed)) names.add(name);
    return true;
  });
  return names;
}

/** The variables that a part of a program reads. @param {Node} part */
function namesIn(part) {
  /** @type {string[]} */
  const names = [];
  visit(part, { property: '', once: true }, (node) => {
    if (node.type === 'Identifier') names.push(/** @type {string} */ (node['name']));
    // What stands behind a dot or before a colon is a name of something else.
    if (node.type === 'MemberExpression' && node['computed'] !== true) {
      names.push(...namesIn(/** @type {Node} */ (node['object'])));
      return false;
    }
    if (node.type === 'Property' && node['computed'] !== true) {
      names.push(...namesIn(/** @type {Node} */ (node['value'])));
      return false;
    }
    return true;
  });
  return names;
}

/**
 * The property a node is the value of, and whether it is read exactly once.
 * @typedef {{ readonly property: string, readonly once: boolean }} Place
 */

/** @param {Node} node @param {Place} place @param {string} code @returns {WrittenText | null} */
function textOf(node, place, code) {
  if (node.type !== 'ObjectExpression') return null;
  const properties = /** @type {readonly Node[]} */ (node['properties']);
  if (properties.length !== 2) return null;
  /** @type {Partial<Record<string, Node>>} */
  const values = {};
  for (const one of properties) {
    if (one.type !== 'Property' || one['kind'] !== 'init' || one['method'] === true || one['computed'] === true)
      return null;
    values[nameOf(one)] = /** @type {Node} */ (one['value']);
  }
  const { en, zh } = values;
  if (en === undefined || zh === undefined) return null;
  const source = { en: code.slice(en.start, en.end), zh: code.slice(zh.start, zh.end) };
  const inEn = wordingOf(en, code);
  const inZh = wordingOf(zh, code);
  const wording = inEn === null || inZh === null ? null : { en: inEn, zh: inZh };
  const isPlain = wording !== null && wording.en.filled.length + wording.zh.filled.length === 0;
  // What it says of itself cannot be said from elsewhere.
  if (!isPlain && /\bthis\b/.test(`${source.en} ${source.zh}`)) return null;
  return {
    from: node.start,
    to: node.end,
    ...place,
    source,
    wording,
  };
}

/** @param {Node} property */
function nameOf(property) {
  const key = /** @type {Node | undefined} */ (property['key']);
  return key?.type === 'Identifier' ? /** @type {string} */ (key['name']) : '';
}

/**
 * A quoted text, a template, or several of them joined by +; null for anything else.
 * @param {Node} node
 * @param {string} code
 * @returns {Wording | null}
 */
function wordingOf(node, code) {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? { words: node['value'], filled: [] } : null;
  if (node.type === 'TemplateLiteral') {
    const quasis = /** @type {readonly { value: { cooked: string } }[]} */ (node['quasis']);
    const expressions = /** @type {readonly Node[]} */ (node['expressions']);
    return {
      words: quasis.map(({ value }) => value.cooked).join(PLACE),
      filled: expressions.map(({ start, end }) => code.slice(start, end)),
    };
  }
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return null;
  const left = wordingOf(/** @type {Node} */ (node['left']), code);
  const right = wordingOf(/** @type {Node} */ (node['right']), code);
  if (left === null || right === null) return null;
  return { words: left.words + right.words, filled: [...left.filled, ...right.filled] };
}

/** What may read its parts never, later or often. */
const PERHAPS = /Function|Class|Conditional|Logical|IfStatement|Switch|For|While|Try/;

/**
 * Depth first, in the order of the source; `enter` is told where a node stands and says whether to go deeper.
 * @param {Node} node
 * @param {Place} place
 * @param {(node: Node, place: Place) => boolean} enter
 */
function visit(node, place, enter) {
  if (!enter(node, place)) return;
  const inner = {
    property: node.type === 'Property' ? nameOf(node) : '',
    once: place.once && !PERHAPS.test(node.type),
  };
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? /** @type {unknown[]} */ (value) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child)
        visit(/** @type {Node} */ (child), inner, enter);
}
