import layers from './layers.json';
import type { Tree } from './tree';
import { importsOf } from './tree';

const rows: readonly (readonly string[])[] = [...layers.engine, ...layers.hosts];

/** Folders below worker/: they know no page, no host, no clock. */
export const engineFolders: readonly string[] = layers.engine.flat();

const folderOf = (path: string): string => path.split('/')[1]!;
const rowOf = (folder: string): number => rows.findIndex((row) => row.includes(folder));

const isCode = (path: string): boolean => /\.(ts|js|svelte)$/.test(path);

/** Imports that go right, sideways, or out of the sources. `src/main.ts` mounts the page and may name only that. */
export function wrongDirections(tree: Tree): string[] {
  const sources = [...tree.keys()].filter((path) => path.startsWith('src/') && isCode(path));
  return sources.flatMap((from) =>
    importsOf(tree, from)
      .filter((to) => !allowed(from, to))
      .map((to) => `${from} imports ${to}; imports go left: ${rows.map((row) => row.join(', ')).join(' < ')}`),
  );
}

function allowed(from: string, to: string): boolean {
  if (!to.startsWith('src/')) return false;
  if (from.split('/').length === 2) return folderOf(to) === 'app';
  if (to.split('/').length === 2) return false;
  if (folderOf(from) === folderOf(to)) return true;
  if (layers.exceptions.some((exception) => exception.from === from && to.startsWith(exception.to))) return true;
  return rowOf(folderOf(to)) >= 0 && rowOf(folderOf(to)) < rowOf(folderOf(from));
}

/** Folders of src that the table of the direction does not know. */
export function unknownFolders(tree: Tree): string[] {
  const folders = [...tree.keys()].filter((path) => /^src\/[^/]+\//.test(path)).map(folderOf);
  return [...new Set(folders)]
    .filter((folder) => rowOf(folder) < 0)
    .map((folder) => `src/${folder}/ has no place in tests/architecture/layers.json`);
}

/** Each cycle once, as the way round. An import of a type closes a cycle too: the two cannot be read apart. */
export function cycles(tree: Tree): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const found: string[] = [];
  const visit = (path: string): void => {
    const since = way.indexOf(path);
    if (since >= 0) found.push([...way.slice(since), path].join(' > '));
    if (since >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of importsOf(tree, path)) visit(next);
    way.pop();
    done.add(path);
  };
  for (const path of tree.keys()) if (isCode(path)) visit(path);
  return found;
}
