import { minifySync, parseSync } from 'vite';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */

/** Whose insides are nobody's business but the engine's. */
const ENGINE = /\/src\/(lib|sim|shop)\//;

/**
 * In a build, members of the engine's classes and objects that no other code could know get short names. Left alone is every name
 * that occurs in any other way: in another folder, in a library, in a text, or in the language itself; so nothing that crosses to
 * the page, into a link or into a store can be meant.
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
      const { code: named, errors } = minifySync(chunk.fileName, code, options);
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
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type)) {
    if (typeof name === 'string') members.set(name, 1);
  } else if (node.type === 'Literal' && typeof node['value'] === 'string') known.add(node['value']);
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
