import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What a file may be called that an import names without its ending. */
const ENDINGS = ['.ts', '/index.ts', ''];

/**
 * The file of the project that an import means; undefined for a library, and for what only a build knows.
 * @param {string} from the importing file
 * @param {string} name as the import writes it
 */
export function importedFile(from, name) {
  if (!name.startsWith('.')) return undefined;
  const path = resolve(dirname(from), name).replaceAll('\\', '/');
  return ENDINGS.map((ending) => path + ending).find((file) => /\.\w+$/.test(file) && existsSync(file));
}
