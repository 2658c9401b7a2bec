import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a module may be called that an import names without its ending. */
const ENDINGS = ['.ts', '/index.ts', ''];
const IMPORTED = /^\s*(?:import|export)\s(?!type\b)(?:[^;'"]*\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

/**
 * Source files in the order in which a browser reads them: each after what it imports, in the order of its imports. Those
 * that none of the first files needs come last, by name.
 * @param {string} root
 * @param {readonly string[]} first from the root, as all of them
 * @param {readonly string[]} files
 */
export function inReadingOrder(root, first, files) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const read = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(join(root, file), 'utf8').matchAll(IMPORTED)) {
      const path = join(dirname(file), name ?? '').replaceAll('\\', '/');
      const ending = ENDINGS.find((end) => /\.\w+$/.test(path + end) && existsSync(join(root, path + end)));
      if (ending !== undefined) visit(path + ending);
    }
    read.add(file);
  };
  [...first, ...[...files].sort()].forEach(visit);
  const wanted = new Set(files);
  return [...read].filter((file) => wanted.has(file));
}
