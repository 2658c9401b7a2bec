import { join } from 'node:path';

/** @typedef {{ getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }} Graph */

/**
 * Which modules the build puts into one file, besides what is loaded when asked for: what page and simulation share, what
 * only the page needs to open, and what only the simulation needs. Compression learns from what it has seen in a file, and
 * every name that goes from one file to another is written in both; a file for each set of users costs 3 % of the page.
 * What chooses the language stays on its own, so that the words are asked for before the page is read.
 * @param {string} root
 * @returns {import('vite').Rolldown.CodeSplittingOptions}
 */
export function loadedTogether(root) {
  /** @type {Record<'opener' | 'page' | 'simulation', ReadonlySet<string>> | undefined} */
  let neededBy;
  return {
    // Each set is closed under import, so that no file needs one that needs it.
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, graph) => {
          neededBy ??= {
            opener: needed(join(root, 'src/main.ts'), graph),
            page: needed(join(root, 'src/app/open.ts'), graph),
            simulation: needed(join(root, 'src/worker/shop.worker.ts'), graph),
          };
          if (neededBy.opener.has(id)) return null;
          const isOfPage = neededBy.page.has(id);
          if (!neededBy.simulation.has(id)) return isOfPage ? 'page' : null;
          return isOfPage ? 'shared' : 'simulation';
        },
      },
    ],
  };
}

/**
 * A module and all that it imports before it runs.
 * @param {string} first
 * @param {Graph} graph
 */
function needed(first, graph) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = [first.replaceAll('\\', '/')];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`no module ${id}`);
    found.add(id);
    open.push(...module.importedIds);
  }
  return found;
}
