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

/** @typedef {Readonly<Record<string, string>>} Inputs The codes of the shop's parameters, by their ids. */

const LIBRARY = /\/node_modules\/|^\0/;
const OURS = /\/src\/.*\.(ts|svelte)(\?.*)?$/;
/** Svelte's own members, in a spelling that neither the language nor a browser has. */
const INSIDE = /\/node_modules\/svelte\/src\/internal\/client\//;
const ITS_OWN = /^[a-z]+(_[a-z]+)+$/;
/** Its objects are nobody's business but ours, whether or not a type describes them. */
const ENGINE = /\/src\/(lib|sim|shop)\//;
/** What the page hands to the browser or keeps: documents and files, own work, own limits of what counts, the worker's address. */
const HANDED_OUT =
  /\/src\/(scenario\/(scenario|schema|file|receipt|migrations\/.*)|app\/(storage\/.*|state\/worthwhile\.svelte)|worker\/trusted-address)\.ts$/;
/** Here objects are tables by id as well, and ids are written into links and files. */
const TABLES = /\/src\/(scenario|levers|shocks)\//;
/** Here such an id means an input of the shop, elsewhere in tables the setting of a lever or shock. */
const INPUTS = /\/src\/scenario\//;
/** Begins the list of written ids until a chunk is made. */
const LISTED = 'ids of inputs: ';
const WRITTEN = /\/src\/scenario\/written-id\.ts$/;

/**
 * In a build, members of our own classes and types, and of the engine's objects, get short names. Left alone is every name that
 * anything else could know: a library, the language, the browser, a text that could ask for it, a document that is kept or sent.
 * The inputs of the shop get short ids, in texts that name them too: their codes in links, which need not be said again where they
 * are ids. Documents have the ids that the sources write (src/scenario/written-id.ts).
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function shortNames(root) {
  /** @type {Inputs} */
  let inputs = {};
  /** @type {Readonly<Record<string, string>> | undefined} */
  let short;
  return {
    name: 'short-names',
    apply: 'build',
    async buildStart() {
      /** @type {{ module: { shopParameters: Record<string, { code: string }> } }} */
      const { module } = await runnerImport(join(root, 'src/scenario/shop-parameters.ts'), { configFile: false, root });
      inputs = Object.fromEntries(Object.entries(module.shopParameters).map(([id, { code }]) => [id, code]));
    },
    transform: {
      order: 'pre',
      handler: (code, id) =>
        WRITTEN.test(id.replaceAll('\\', '/')) ? { code: withWrittenIds(code, Object.keys(inputs)), map: null } : null,
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
      // Only they: a lever's code, say, may be spelled as some member is.
      const ids = Object.fromEntries(Object.entries(short).filter(([name]) => Object.hasOwn(inputs, name)));
      const { code: named, errors } = minifySync(chunk.fileName, withShortTexts(code, ids), options);
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
  const own = code.replace('WRITTEN = IDS;', `WRITTEN = ${JSON.stringify(`${LISTED}${inputs.join(' ')}`)}.split(' ');`);
  if (own === code) throw new Error('src/scenario/written-id.ts is not what it was');
  return own;
}

/**
 * A chunk in which texts that are ids of inputs, or their keys within quotes, are short, and an input whose id is its code has
 * none beside it.
 * @param {string} code
 * @param {Readonly<Record<string, string>>} short of inputs only
 */
export function withShortTexts(code, short) {
  /** @type {{ readonly start: number, readonly end: number, readonly text: string }[]} */
  const changes = [];
  visit(parseSync('chunk.js', code).program, (node) => {
    const text = node.type === 'Literal' ? textOf(node) : undefined;
    if (text !== undefined && Object.hasOwn(short, text)) changes.push({ ...node, text: JSON.stringify(short[text]) });
    // Of the list in which places tell what an id was, those are left that are not what they were.
    if (text?.startsWith(LISTED)) {
      const listed = text.slice(LISTED.length).split(' ');
      const changed = listed.map((id) => (Object.hasOwn(short, id) ? id : ''));
      changes.push({ ...node, text: JSON.stringify(changed.join(' ')) });
    }
    const said = node.type === 'Property' ? codeIn(/** @type {Node} */ (node['value'])) : undefined;
    if (said !== undefined && said.code === short[keyOf(node) ?? '']) changes.push({ ...said.node, text: '' });
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end, text }) =>
        rest.slice(0, start) + text + (text === '' ? rest.slice(end).replace(/^\s*,\s*/, '') : rest.slice(end)),
      code,
    );
}

/** The code that a parameter says, and where. @param {Node} value */
function codeIn(value) {
  const properties = value.type === 'ObjectExpression' ? /** @type {readonly Node[]} */ (value['properties']) : [];
  const node = properties.find((property) => property.type === 'Property' && keyOf(property) === 'code');
  const code = node && textOf(/** @type {Node} */ (node['value']));
  return node && code !== undefined ? { node, code } : undefined;
}

/**
 * The short name of every member that only our own code can know; the shortest for what is written most often.
 * @param {readonly Module[]} modules
 * @param {Inputs} [inputs] whose ids documents may know as well
 * @returns {Readonly<Record<string, string>>}
 */
export function shortened(modules, inputs = {}) {
  const ids = Object.keys(inputs);
  /** @type {Found} */
  const found = {
    members: set(...ids),
    known: set(...namesOfTheLanguage()),
    keys: set(),
    fields: set(),
    uses: new Map(),
    inputs: set(...ids),
    codes: new Set(),
  };
  for (const { id, source, written, asked = [] } of modules) {
    for (const name of asked) found.known.add(name);
    const { program, errors } = parseSync(id.replace(/\?.*/, ''), source, { lang: 'ts' });
    if (errors[0] !== undefined) throw new Error(`${id}: ${errors[0].message}`);
    // A frozen shop is a table of inputs, whose keys stand within quotes.
    if (written === undefined && INPUTS.test(id)) visit(program, (node) => takeText(textOf(node), found));
    else if (written === undefined) visit(program, (node) => takeLibrary(node, id, found));
    else {
      visit(program, (node) => takeCode(node, id, found));
      // What a component turns on becomes a class of this name.
      for (const [, name] of written.matchAll(/\b(?:class|style):([\w-]+)/g)) tell(found.known, name);
      if (id.endsWith('.ts')) visit(parseSync(id, written).program, (node) => takeType(node, id, found));
    }
  }
  const { members, known, keys, fields, codes, uses } = found;
  for (const key of keys) if (!fields.has(key)) known.add(key);
  const times = (/** @type {string} */ name) => uses.get(name) ?? 0;
  const names = [...members].filter((name) => times(name) > 0 && !known.has(name));
  const taken = new Set([...known, ...uses.keys()]);
  const coded = names.filter((name) => inputs[name] !== undefined && !taken.has(inputs[name]));
  const byCode = Object.fromEntries(coded.map((name) => [name, inputs[name] ?? '']));
  const free = shortest(new Set([...taken, ...[...codes].map((code) => textOf(code) ?? '')]));
  const others = Object.fromEntries(
    names
      .filter((name) => !Object.hasOwn(byCode, name))
      .sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))
      .flatMap((name) => {
        const { value } = free.next();
        return value === undefined ? [] : [[name, value]];
      }),
  );
  return { ...byCode, ...others };
}

/**
 * Members of classes, types and the engine's objects; names that others know; keys of tables, of which those that types name
 * are no ids; where codes in links are said, which ask for no member; and how often each name is written.
 * @typedef {Record<'members' | 'known' | 'keys' | 'fields' | 'inputs', Set<string>> & { readonly codes: Set<Node>, readonly uses: Map<string, number> }} Found
 */

/** @param {Node} node @param {string} id @param {Found} found */
function takeLibrary(node, id, { members, known, uses }) {
  const name = memberOf(node);
  if (name === undefined || !INSIDE.test(id.replaceAll('\\', '/')) || !ITS_OWN.test(name))
    return void tell(known, name ?? textOf(node));
  members.add(name);
  uses.set(name, (uses.get(name) ?? 0) + 1);
}

/** @param {Node} node @param {string} id @param {Found} found */
function takeCode(node, id, found) {
  const { members, known, keys, uses, inputs, codes } = found;
  if (node.type === 'Literal' && !codes.has(node)) takeText(textOf(node), found);
  else if (node.type !== 'Literal') tell(known, textOf(node));
  const name = memberOf(node);
  if (name === undefined) return;
  uses.set(name, (uses.get(name) ?? 0) + 1);
  if (node.type === 'MemberExpression') return;
  // A figure that goes by the id of an input is another thing, and so is what a lever or shock sets.
  if (name === 'code' && node.type === 'Property') codes.add(/** @type {Node} */ (node['value']));
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
