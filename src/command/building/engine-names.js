import { minifySync, parseSync } from 'vite';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

/** Whose classes are nobody's business but the engine's. */
const ENGINE = /\/src\/(lib|sim|shop)\//;

/**
 * In a build, members of the engine's classes that no other code could know get short names, and numbers that are kept under
 * names in constants stand in their places. Left alone is every name that occurs outside these classes in any way: in another
 * folder, in a library, as a key of an object, in a text, or in the language itself; so nothing that crosses to the page, into a
 * link or into a store can be meant.
 * @returns {import('vite').Plugin}
 */
export function engineNames() {
  /** @type {Readonly<Record<string, string>> | undefined} */
  let short;
  return {
    name: 'engine-names',
    apply: 'build',
    renderChunk(code, chunk) {
      if (!chunk.moduleIds.some((id) => ENGINE.test(id))) return null;
      short ??= shortNames(
        [...this.getModuleIds()].flatMap((id) => {
          const source = this.getModuleInfo(id)?.code;
          // Words of a language are said, never looked up.
          return typeof source === 'string' && !id.includes('virtual:') ? [{ id, source }] : [];
        }),
      );
      const include = new RegExp(`^(?:${Object.keys(short).join('|')})$`);
      const options = { module: true, compress: false, mangle: false, mangleProps: { include, cache: short } };
      const { code: named, errors } = minifySync(chunk.fileName, withNumbers(code), options);
      if (errors[0] !== undefined) throw new Error(`${chunk.fileName}: ${errors[0].message}`);
      return { code: named, map: null };
    },
  };
}

/**
 * @param {readonly { readonly id: string, readonly source: string }[]} modules
 * @returns {Readonly<Record<string, string>>}
 */
export function shortNames(modules) {
  /** @type {Map<string, number>} */
  const members = new Map();
  const known = new Set(namesOfTheLanguage());
  for (const { id, source } of modules)
    if (ENGINE.test(id)) collect(parseSync(id.replace(/\?.*/, ''), source, { lang: 'ts' }).program, members, known);
    else for (const [word] of source.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)) known.add(word);
  const names = [...members.keys()].filter((name) => !known.has(name)).sort();
  return Object.fromEntries(names.map((name, i) => [name, `$${i.toString(36)}`]));
}

/** @param {unknown} part @param {Map<string, number>} members @param {Set<string>} known */
function collect(part, members, known) {
  if (typeof part !== 'object' || part === null) return;
  const node = /** @type {Node} */ (part);
  const key = /** @type {Node | undefined} */ (node['key']);
  const name = node['computed'] === true ? undefined : key?.['name'];
  if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
    if (typeof name === 'string') members.set(name, 1);
  } else if (node.type === 'Property' && typeof name === 'string') known.add(name);
  else if (node.type === 'Literal' && typeof node['value'] === 'string') known.add(node['value']);
  for (const child of Object.values(node)) collect(child, members, known);
}

function namesOfTheLanguage() {
  return Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const thing = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))[name];
    const made = typeof thing === 'function' ? /** @type {{ prototype?: object }} */ (thing).prototype : undefined;
    return [
      name,
      ...(Object(thing) === thing ? Object.getOwnPropertyNames(thing) : []),
      ...(made ? Object.getOwnPropertyNames(made) : []),
    ];
  });
}

/**
 * Numbers in the place of `NAME.part`, for constants that are objects of plain numbers and are used in no other way.
 * @param {string} code
 */
export function withNumbers(code) {
  const program = /** @type {Node} */ (/** @type {unknown} */ (parseSync('chunk.js', code).program));
  const tables = constantTables(/** @type {readonly Node[]} */ (program['body']), code);
  /** @type {Map<string, Node[]>} */
  const reads = new Map([...tables.keys()].map((name) => [name, []]));
  visit(program, null, (node, parent) => {
    for (const name of writtenIn(node)) reads.delete(name);
    const name = String(node['name']);
    const table = node.type === 'Identifier' ? tables.get(name) : undefined;
    if (table === undefined || parent === null || isName(node, parent) || node === table.declared) return;
    const part = /** @type {Node | undefined} */ (parent['property']);
    const isRead =
      parent.type === 'MemberExpression' &&
      parent['computed'] !== true &&
      parent['object'] === node &&
      table.numbers.has(String(part?.['name']));
    if (isRead) reads.get(name)?.push(parent);
    else reads.delete(name);
  });
  const places = [...reads].flatMap(([name, found]) =>
    found.map((read) => ({
      read,
      number: tables.get(name)?.numbers.get(String(/** @type {Node} */ (read['property'])['name'])) ?? '',
    })),
  );
  return places
    .sort((a, b) => b.read.start - a.read.start)
    .reduce((rest, { read, number }) => rest.slice(0, read.start) + number + rest.slice(read.end), code);
}

/** @param {readonly Node[]} body @param {string} code */
function constantTables(body, code) {
  /** @type {Map<string, { readonly declared: Node, readonly numbers: ReadonlyMap<string, string> }>} */
  const tables = new Map();
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement['kind'] !== 'const') continue;
    for (const { id, init } of /** @type {readonly { id: Node, init: Node | null }[]} */ (statement['declarations'])) {
      if (id.type !== 'Identifier' || init?.type !== 'ObjectExpression') continue;
      const properties = /** @type {readonly Node[]} */ (init['properties']);
      const numbers = properties.flatMap((property) => {
        const key = /** @type {Node | undefined} */ (property['key']);
        const value = /** @type {Node | undefined} */ (property['value']);
        const isNumber =
          property['computed'] !== true && key?.type === 'Identifier' && typeof value?.['value'] === 'number';
        return isNumber ? [/** @type {const} */ ([String(key['name']), code.slice(value.start, value.end)])] : [];
      });
      if (numbers.length > 0 && numbers.length === properties.length)
        tables.set(String(id['name']), { declared: id, numbers: new Map(numbers) });
    }
  }
  return tables;
}

/** Of what a node gives a part another value. @param {Node} node @returns {readonly string[]} */
function writtenIn(node) {
  const target = /** @type {Node | undefined} */ (
    {
      AssignmentExpression: node['left'],
      UpdateExpression: node['argument'],
      ForOfStatement: node['left'],
      ForInStatement: node['left'],
    }[node.type] ?? (node['operator'] === 'delete' ? node['argument'] : undefined)
  );
  if (target === undefined) return [];
  if (target.type === 'MemberExpression') return [String(/** @type {Node} */ (target['object'])['name'])];
  /** @type {string[]} */
  const names = [];
  visit(target, null, (inner) => inner.type === 'Identifier' && names.push(String(inner['name'])));
  return names;
}

/** Whether an identifier only names a part of something. @param {Node} node @param {Node} parent */
function isName(node, parent) {
  return (
    parent['computed'] !== true &&
    (parent['property'] === node ||
      (parent['key'] === node && parent['value'] !== node && parent['shorthand'] !== true))
  );
}

/** @param {unknown} part @param {Node | null} parent @param {(node: Node, parent: Node | null) => unknown} enter */
function visit(part, parent, enter) {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) {
    for (const one of part) visit(one, parent, enter);
    return;
  }
  const node = /** @type {Node} */ (part);
  if (typeof node.type !== 'string') return;
  enter(node, parent);
  for (const child of Object.values(node)) visit(child, node, enter);
}
