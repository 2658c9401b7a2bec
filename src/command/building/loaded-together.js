import { join } from 'node:path';

/** @typedef {{ readonly importedIds: readonly string[], readonly dynamicallyImportedIds: readonly string[] }} Module */
/** @typedef {{ getModuleInfo(id: string): Module | null }} Graph */

/**
 * Which modules the build puts into one file, besides what is loaded when asked for: what page and workers share, what only
 * the page needs to open, what its second part needs, and what only the simulation needs. Compression learns from what it has
 * seen in a file, and every name that goes from one file to another is written in both; a file for each set of users
 * saves 3 % of the page. What chooses the language stays on its own, so that the words are asked for before the page is read.
 * @param {string} root
 * @returns {import('vite').Rolldown.CodeSplittingOptions}
 */
export function loadedTogether(root) {
  /** @type {Record<'opener' | 'page' | 'details' | 'simulation' | 'workers', ReadonlySet<string>> | undefined} */
  let neededBy;
  const start = (/** @type {string} */ file) => join(root, file).replaceAll('\\', '/');
  return {
    // Each set is closed under import, so that no file needs one that needs it.
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, graph) => {
          neededBy ??= {
            opener: needed([start('src/main.ts')], graph),
            page: needed([start('src/app/open.ts')], graph),
            details: needed([start('src/app/views/Details.svelte')], graph),
            simulation: needed([start(WORKERS[0])], graph),
            workers: needed(WORKERS.map(start), graph, true),
          };
          // Styles stay with the page's first script, which as what begins is in a file of its own.
          if (neededBy.opener.has(id)) return id === start('src/main.ts') || id.endsWith('.css') ? null : 'opener';
          // What a worker does when it begins is done by nobody who only needs a part of it.
          if (WORKERS.some((worker) => id === start(worker))) return null;
          // No worker can run what draws the page.
          if (neededBy.page.has(id)) return neededBy.workers.has(id) ? 'shared' : 'page';
          if (neededBy.simulation.has(id)) return 'simulation';
          if (neededBy.workers.has(id)) return null;
          // A control that several later parts use is too small for a file of its own.
          if (id.startsWith(start('src/app/controls/'))) return 'page';
          return neededBy.details.has(id) ? 'Details' : null;
        },
      },
    ],
  };
}

const WORKERS = /** @type {const} */ (['src/worker/shop.worker.ts', 'src/worker/order-file/order-file.worker.ts']);

/**
 * Modules and all that they import before they run; `later`: and what they import when it is asked for.
 * @param {readonly string[]} first
 * @param {Graph} graph
 */
function needed(first, graph, later = false) {
  /** @type {Set<string>} */
  const found = new Set();
  const open = [...first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`no module ${id}`);
    found.add(id);
    open.push(...module.importedIds, ...(later ? module.dynamicallyImportedIds : []));
  }
  return found;
}
