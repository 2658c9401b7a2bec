import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [field: string]: unknown }} Node */
/** @typedef {{ readonly code: string, readonly isAskedByName: boolean }} File `isAskedByName`: by more than imports. */

/**
 * A built file gives a thing to other files under the name that it has there itself, which need not be written twice.
 * @returns {import('vite').Plugin}
 */
export function namesAcrossFiles() {
  return {
    name: 'names-across-files',
    apply: 'build',
    // Files are named by what they were before: a change of this one must change the names as well.
    augmentChunkHash: () => readFileSync(new URL(import.meta.url), 'utf8'),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const later = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
      /** @type {Record<string, File>} */
      const files = {};
      for (const { fileName, code, isEntry } of chunks)
        files[fileName] = { code, isAskedByName: isEntry || later.has(fileName) };
      const renamed = withOwnNames(files);
      for (const chunk of chunks) chunk.code = renamed[chunk.fileName] ?? chunk.code;
    },
  };
}

/**
 * The code of files that import from each other, by their names, with own names for what they export.
 * @param {Readonly<Record<string, File>>} files
 * @returns {Record<string, string>}
 */
export function withOwnNames(files) {
  const parsed = Object.entries(files).map(([name, file]) => ({
    name,
    ...file,
    specifiers: specifiersOf(name, file.code),
  }));
  const owned = new Map(
    parsed.map(({ name, isAskedByName, specifiers }) => [name, isAskedByName ? new Map() : ownNames(specifiers)]),
  );
  return Object.fromEntries(
    parsed.map(({ name, code, specifiers }) => {
      const written = specifiers.map(({ node, from, outside, inside }) => {
        const there = owned.get(from ?? name)?.get(outside) ?? outside;
        // Here an imported thing goes by another name than outside; an exported one goes out under one.
        const [first, second] =
          node.type === 'ImportSpecifier' || from !== undefined ? [there, inside] : [inside, there];
        return { ...node, text: first === second ? first : `${first} as ${second}` };
      });
      return [
        name,
        written.reduceRight((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code),
      ];
    }),
  );
}

/**
 * What is imported or exported by name. `outside`: what other files call it, or the file it comes from; `inside`: what it is
 * called here, or given on as.
 * @typedef {{ readonly node: Node, readonly from: string | undefined, readonly outside: string, readonly inside: string }} Specifier
 * @param {string} file
 * @param {string} code
 * @returns {Specifier[]}
 */
function specifiersOf(file, code) {
  const { program } = parseSync(file, code);
  return /** @type {readonly Node[]} */ (/** @type {unknown} */ (program.body)).flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration') throw new Error(`${file} exports all of another file`);
    const source = /** @type {Node | null | undefined} */ (statement['source']);
    const from = source ? new URL(String(source['value']), `file:///${file}`).pathname.slice(1) : undefined;
    return /** @type {readonly Node[]} */ (statement['specifiers'] ?? []).flatMap((node) => {
      if (node.type === 'ImportSpecifier')
        return [{ node, from, outside: nameOf(node['imported']), inside: nameOf(node['local']) }];
      if (node.type !== 'ExportSpecifier') return [];
      const [local, exported] = [nameOf(node['local']), nameOf(node['exported'])];
      return [
        from === undefined
          ? { node, from, outside: exported, inside: local }
          : { node, from, outside: local, inside: exported },
      ];
    });
  });
}

/**
 * New names of a file's exports by the old ones; none where two would be the same.
 * @param {readonly Specifier[]} specifiers
 * @returns {Map<string, string>}
 */
function ownNames(specifiers) {
  const exported = specifiers.filter(({ node }) => node.type === 'ExportSpecifier');
  const names = exported.map(({ from, outside, inside }) =>
    from === undefined ? [outside, inside] : [inside, inside],
  );
  const renamed = new Map(/** @type {[string, string][]} */ (names));
  return new Set(renamed.values()).size === exported.length && !renamed.has('default') ? renamed : new Map();
}

/** @param {unknown} part */
function nameOf(part) {
  return String(/** @type {{ name: string }} */ (part).name);
}
