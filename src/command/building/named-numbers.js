import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { importedFile } from './imported-file.js';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */
/** @typedef {ReadonlyMap<string, string>} Table The numbers of a constant, as they are written, by their names. */
/** @typedef {ReadonlyMap<string, Table>} Tables By the names of their constants. */
/** @typedef {(name: string) => Tables} TablesOf Those of a module that is imported by this name. */

/**
 * Puts numbers that have names into the places where a build reads them, as a compiler does with an enumeration: `EVENT.packed`
 * becomes 6. Such names are the parts of objects `as const`, lists that are `numbered`, and the length of any list `as const`.
 * @returns {import('vite').Plugin}
 */
export function namedNumbers() {
  /** @type {Map<string, Tables>} */
  const known = new Map();
  /** @type {(file: string) => TablesOf} */
  const importedBy = (file) => (name) => {
    const imported = importedFile(file, name);
    if (!imported?.endsWith('.ts')) return new Map();
    const tables = known.get(imported) ?? tablesIn(readFileSync(imported, 'utf8'), importedBy(imported));
    known.set(imported, tables);
    return tables;
  };
  return {
    name: 'named-numbers',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const isOurs = /\/src\/.*\.ts$/.test(id.replaceAll('\\', '/'));
      return isOurs ? { code: withNumbers(code, importedBy(id)), map: null } : null;
    },
  };
}

/**
 * A module with numbers in the places of their names.
 * @param {string} code
 * @param {TablesOf} tablesOf
 */
export function withNumbers(code, tablesOf) {
  const tables = new Map(tablesIn(code, tablesOf));
  /** @type {Node[]} */
  const reads = [];
  visit(parsed(code), (node) => {
    // A table that another thing hides somewhere is not known by its name alone.
    for (const name of madeFor(node)) tables.delete(name);
    if (node.type === 'MemberExpression' && node['computed'] !== true) reads.push(node);
  });
  return reads
    .sort((a, b) => b.start - a.start)
    .reduce((rest, read) => {
      const number = tables.get(nameOf(read['object']))?.get(nameOf(read['property']));
      return number === undefined ? rest : `${rest.slice(0, read.start)}(${number})${rest.slice(read.end)}`;
    }, code);
}

/**
 * The tables that a module has under names of its own, or hands on.
 * @param {string} code
 * @param {TablesOf} tablesOf
 * @returns {Tables}
 */
export function tablesIn(code, tablesOf) {
  /** @type {Map<string, Table>} */
  const tables = new Map();
  /** @type {Map<string, Table>} */
  const lists = new Map();
  for (const statement of /** @type {readonly Node[]} */ (parsed(code)['body'])) {
    const source = /** @type {Node | null | undefined} */ (statement['source']);
    if (source)
      for (const one of /** @type {readonly Node[]} */ (statement['specifiers'] ?? [])) {
        const table = tablesOf(String(source['value'])).get(nameOf(one['imported'] ?? one['local']));
        if (table) tables.set(nameOf(one['exported'] ?? one['local']), table);
      }
    const declaration = /** @type {Node} */ (statement['declaration'] ?? statement);
    if (declaration['kind'] !== 'const') continue;
    for (const { id, init } of /** @type {readonly Node[]} */ (declaration['declarations'])) {
      const value = /** @type {Node | null} */ (init);
      const constant = value?.type === 'TSAsExpression' ? /** @type {Node} */ (value['expression']) : null;
      if (constant?.type === 'ArrayExpression') {
        const places = placesIn(constant);
        lists.set(nameOf(id), places);
        tables.set(nameOf(id), new Map([['length', String(places.size)]]));
      }
      if (constant?.type === 'ObjectExpression') tables.set(nameOf(id), numbersIn(constant));
      if (value?.type === 'CallExpression' && nameOf(value['callee']) === 'numbered')
        tables.set(nameOf(id), lists.get(nameOf(/** @type {unknown[]} */ (value['arguments'])[0])) ?? new Map());
    }
  }
  return tables;
}

/** @param {Node} list @returns {Table} */
function placesIn(list) {
  const names = /** @type {readonly Node[]} */ (list['elements']);
  return new Map(names.map((name, place) => [String(name['value']), String(place)]));
}

/** @param {Node} object @returns {Table} */
function numbersIn(object) {
  const parts = /** @type {readonly { computed?: boolean, key?: Node, value?: Node }[]} */ (object['properties']);
  return new Map(
    parts.flatMap(({ computed, key, value }) =>
      !computed && typeof value?.['value'] === 'number' ? [[nameOf(key), String(value['raw'])]] : [],
    ),
  );
}

/** The names within functions that a node makes for something new. @param {Node} node @returns {readonly string[]} */
function madeFor(node) {
  const isFunction = Array.isArray(node['params']);
  const parts = isFunction ? [node['params']] : node.type === 'CatchClause' ? [node['param']] : [];
  if (isFunction)
    visit(node['body'], (inner) => {
      if (inner.type === 'VariableDeclarator') parts.push(inner['id']);
    });
  /** @type {string[]} */
  const names = [];
  for (const part of parts) visit(part, (inner) => inner.type === 'Identifier' && names.push(nameOf(inner)));
  return names;
}

/** @param {unknown} node */
function nameOf(node) {
  return String(/** @type {Node | undefined} */ (node)?.['name']);
}

/** @param {string} code */
function parsed(code) {
  const { program, errors } = parseSync('module.ts', code);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return /** @type {Node} */ (/** @type {unknown} */ (program));
}

/** @param {unknown} part @param {(node: Node) => void} enter */
function visit(part, enter) {
  if (typeof part !== 'object' || part === null) return;
  const node = /** @type {Node} */ (part);
  if (typeof node.type === 'string') enter(node);
  for (const child of Object.values(node)) visit(child, enter);
}
