import { readFileSync } from 'node:fs';
import { importedFile } from './imported-file.js';

const IMPORTED = /^\s*(?:import|export)\s(?!type\b)(?:[^;'"]*\sfrom\s+)?['"]([^'"]+)['"]/gm;

/**
 * Source files in the order in which a browser reads them: each after what it imports, in the order of its imports. Those
 * that none of the first files needs come last, by name.
 * @param {readonly string[]} first
 * @param {readonly string[]} files
 */
export function inReadingOrder(first, files) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const read = new Set();
  const visit = (/** @type {string} */ file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const imported = importedFile(file, name);
      if (imported !== undefined) visit(imported);
    }
    read.add(file);
  };
  [...first, ...[...files].sort()].forEach(visit);
  const wanted = new Set(files);
  return [...read].filter((file) => wanted.has(file));
}
