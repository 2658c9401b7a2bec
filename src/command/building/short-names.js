import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync, parseSync, runnerImport } from 'vite';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */
/**
 * `written`: ours, with its types. `asked`: names it exports to those who import it when they need it: they ask for members of what
 * comes, while exports keep their names.
 * @typedef {{ readonly id: string, readonly source: string, readonly written?: string, readonly asked?: readonly string[] }} Module
 */

const LIBRARY = /\/node_modules\/|^\0/;
const OURS = /\/src\/.*\.(ts|svelte)(\?.*)?$/;
/** Its objects are nobody's business but ours, whether or not a type describes them. */
const ENGINE = /\/src\/(lib|sim|shop)\//;
/** What the page hands to the browser or keeps: documents and files, own work, own limits of what counts, the worker's address. */
const HANDED_OUT =
  /\/src\/(scenario\/(scenario|schema|file|receipt|migrations\/.*)|app\/(storage\/.*|state\/worthwhile\.svelte)|worker\/trusted-address)\.ts$/;
/** Here objects are tables by id as well, and ids are written into links and files. */
const TABLES = /\/src\/(scenario|levers|shocks)\//;
/** Here such an id means an input of the shop, elsewhere in tables the setting of a lever or shock. */
const INPUTS = /\/src\/scenario\//;
const WRITTEN = /\/src\/scenario\/written-id\.ts$/;

/**
 * In a build, members of our own classes and types, and of the engine's objects, get short names. Left alone is every name that
 * anything else could know: a library, the language, the browser, a text that could ask for it, a document that is kept or sent.
 * The inputs of the shop get short ids, in texts that name them too; documents have them as the sources write them
 * (src/scenario/written-id.ts).
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function shortNames(root) {
  /** @type {readonly string[]} */
  let inputs = [];
  /** @type {Readonly<Record<string, string>> | undefined} */
  let short;
  return {
    name: 'short-names',
    apply: 'build',
    async buildStart() {
      /** @type {{ module: { shopParameters: object } }} */
      const { module } = await runnerImport(join(root, 'src/scenario/shop-parameters.ts'), { configFile: false, root });
      inputs = Object.keys(module.shopParameters);
    },
    transform: {
      order: 'pre',
      handler: (code, id) =>
        WRITTEN.test(id.replaceAll('\\', '/')) ? { code: withWrittenIds(code, inputs), map: null } : null,
    },
    renderChunk(code, chunk) {
      short ??= shortened(
        [...this.getModuleIds()].flatMap((id) => {
          const { code: source, dynamicImporters = [], exports = [] } = this.getModuleInfo(id) ?? {};
          // Words of a language are said, never looked up.
          if (typeof source !== 'string' || id.includes('virtual:')) return [];
          const isOurs = OURS.test(id) && !LIBRARY.test(id);
          const asked = dynamicImporters.length > 0 ? exports : [];
          return [{ id, source, asked, ...(isOurs ? { written: readFileSync(id.replace(/\?.*/, ''), 'utf8') } : {}) }];
        }),
        inputs,
      );
      const include = new RegExp(`^(?:${Object.keys(short).join('|')})$`);
      const options = { module: true, compress: false, mangle: false, mangleProps: { include, cache: short } };
      const { code: named, errors } = minifySync(chunk.fileName, withShortTexts(code, short), options);
      if (errors[0] !== undefined) throw new Error(`${chunk.fileName}: ${errors[0].message}`);
      return { code: named, map: null };
    },
  };
}

/**
 * The module that knows how documents write the ids of inputs, with these written out.
 * @param {string} code
 * @param {readonly string[]} inputs
 */
export function withWrittenIds(code, inputs) {
  const own = code.replace('WRITTEN = IDS;', `WRITTEN = ${JSON.stringify(inputs.join(' '))}.split(' ');`);
  if (own === code) throw new Error('src/scenario/written-id.ts is not what it was');
  return own;
}

/**
 * A chunk in which texts that are ids of inputs, or their keys within quotes, are short. Other texts never have a short name.
 * @param {string} code
 * @param {Readonly<Record<string, string>>} short
 */
export function withShortTexts(code, short) {
  /** @type {Node[]} */
  const texts = [];
  visit(parseSync('chunk.js', code).program, (node) => {
    const text = node.type === 'Literal' ? textOf(node) : undefined;
    if (text !== undefined && Object.hasOwn(short, text)) texts.push(node);
  });
  return texts
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, text) => rest.slice(0, text.start) + JSON.stringify(short[textOf(text) ?? '']) + rest.slice(text.end),
      code,
    );
}

/**
 * The short name of every member that only our own code can know; the shortest for what is written most often.
 * @param {readonly Module[]} modules
 * @param {readonly string[]} [inputs] ids that documents may know as well
 * @returns {Readonly<Record<string, string>>}
 */
export function shortened(modules, inputs = []) {
  const found = {
    members: set(...inputs),
    known: set(...namesOfTheLanguage()),
    keys: set(),
    fields: set(),
    uses: new Map(),
    inputs: set(...inputs),
  };
  for (const { id, source, written, asked = [] } of modules) {
    for (const name of asked) found.known.add(name);
    const { program, errors } = parseSync(id.replace(/\?.*/, ''), source, { lang: 'ts' });
    if (errors[0] !== undefined) throw new Error(`${id}: ${errors[0].message}`);
    // A frozen shop is a table of inputs, whose keys stand within quotes.
    if (written === undefined && INPUTS.test(id)) visit(program, (node) => takeText(textOf(node), found));
    else if (written === undefined) visit(program, (node) => tell(found.known, memberOf(node) ?? textOf(node)));
    else {
      visit(program, (node) => takeCode(node, id, found));
      // What a component turns on becomes a class of this name.
      for (const [, name] of written.matchAll(/\b(?:class|style):([\w-]+)/g)) tell(found.known, name);
      if (id.endsWith('.ts')) visit(parseSync(id, written).program, (node) => takeType(node, id, found));
    }
  }
  const { members, known, keys, fields, uses } = found;
  for (const key of keys) if (!fields.has(key)) known.add(key);
  const times = (/** @type {string} */ name) => uses.get(name) ?? 0;
  const names = [...members].filter((name) => times(name) > 0 && !known.has(name));
  const free = shortest(new Set([...known, ...uses.keys()]));
  return Object.fromEntries(
    names
      .sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))
      .flatMap((name) => {
        const { value } = free.next();
        return value === undefined ? [] : [[name, value]];
      }),
  );
}

/**
 * Members of classes, types and the engine's objects; names that others know; keys of tables, of which those that types name
 * are no ids; and how often each name is written.
 * @typedef {Record<'members' | 'known' | 'keys' | 'fields' | 'inputs', Set<string>> & { readonly uses: Map<string, number> }} Found
 */

/** @param {Node} node @param {string} id @param {Found} found */
function takeCode(node, id, found) {
  const { members, known, keys, uses, inputs } = found;
  if (node.type === 'Literal') takeText(textOf(node), found);
  else tell(known, textOf(node));
  const name = memberOf(node);
  if (name === undefined) return;
  uses.set(name, (uses.get(name) ?? 0) + 1);
  if (node.type === 'MemberExpression') return;
  // A figure that goes by the id of an input is another thing, and so is what a lever or shock sets.
  if (name === 'id' && node.type === 'Property') tell(known, textOf(/** @type {Node} */ (node['value'])));
  if (ENGINE.test(id) || node.type !== 'Property') members.add(name);
  else if (TABLES.test(id) && !inputs.has(name)) (isParameter(node['value']) ? known : keys).add(name);
  else if (TABLES.test(id) && !INPUTS.test(id)) known.add(name);
  if (HANDED_OUT.test(id)) known.add(name);
}

/** A text of ours. One that is the id of an input becomes short with it. @param {string | undefined} text @param {Found} found */
function takeText(text, { known, uses, inputs }) {
  if (text === undefined) return;
  if (inputs.has(text)) uses.set(text, (uses.get(text) ?? 0) + 1);
  else known.add(text);
}

/** @param {Node} node @param {string} id @param {Found} found */
function takeType(node, id, { members, known, fields }) {
  // Places of a sentence, {kpi}, are filled by name.
  for (const [, name] of (textOf(node) ?? '').matchAll(/\{(\w+)[:}]/g)) tell(known, name);
  const name = /^TS(Property|Method)Signature$/.test(node.type) ? keyOf(node) : undefined;
  if (name === undefined) return;
  members.add(name);
  if (TABLES.test(id)) fields.add(name);
  if (HANDED_OUT.test(id)) known.add(name);
}

/** Parameters and effects have their ids as keys, and a code or a central value of their own. @param {unknown} value */
function isParameter(value) {
  let is = false;
  visit(value, (node) => (is ||= node.type === 'Property' && /^(code|central)$/.test(keyOf(node) ?? '')));
  return is;
}

/** @param {string[]} names @returns {Set<string>} */
function set(...names) {
  return new Set(names);
}

/** @param {Set<string>} names @param {string | undefined} name */
function tell(names, name) {
  if (name !== undefined) names.add(name);
}

/** @param {unknown} part @param {(node: Node) => void} enter */
function visit(part, enter) {
  if (typeof part !== 'object' || part === null) return;
  const node = /** @type {Node} */ (part);
  if (typeof node.type === 'string') enter(node);
  for (const child of Object.values(node)) visit(child, enter);
}

/** @param {Node} node @returns {string | undefined} */
function textOf(node) {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  return node.type === 'TemplateElement' ? /** @type {{ cooked: string }} */ (node['value']).cooked : undefined;
}

/** The name of a member that a node declares, writes down or reads. @param {Node} node */
function memberOf(node) {
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type)) return keyOf(node);
  if (node.type !== 'MemberExpression' || node['computed'] === true) return undefined;
  return nameOf(node['property']);
}

/** @param {Node} node */
function keyOf(node) {
  return node['computed'] === true ? undefined : nameOf(node['key']);
}

/** @param {unknown} part @returns {string | undefined} */
function nameOf(part) {
  const { type, name } = /** @type {{ type: string, name: string }} */ (part);
  return type === 'Identifier' ? name : undefined;
}

/** Letters as often as code has them, so that short names are compressed like the rest. */
const LETTERS = 'etnrisouaclphdmfgyvbwkxTjqzSDANEIRCMLPOBFHUGVKWYXJQZ_$';

/** Names of one and two letters. @param {ReadonlySet<string>} taken @returns {Generator<string, undefined>} */
function* shortest(taken) {
  for (const first of ['', ...LETTERS]) for (const last of LETTERS) if (!taken.has(first + last)) yield first + last;
  return undefined;
}

/** All that the language and a browser have under some name, as TypeScript's own declarations list it. */
function namesOfTheLanguage() {
  const libraries = dirname(createRequire(import.meta.url).resolve('typescript/lib/lib.d.ts'));
  return readdirSync(libraries)
    .filter((file) => /^lib\.(dom|es|webworker)\S*\.d\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(libraries, file), 'utf8').matchAll(DECLARED)])
    .map(([, name = '']) => name);
}

const DECLARED = /^\s*(?:(?:readonly|get|set) )*["']?([\w$]+)["']?\??\s*[(:<]/gm;
