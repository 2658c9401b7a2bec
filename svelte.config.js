import { readdirSync } from 'node:fs';

const components = readdirSync(new URL('./src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.svelte'))
  .sort();

/** Runes everywhere, and nothing longer than it must be; the rest are the defaults. */
export default {
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // Scopes are numbered: no two are alike, and the same sources give the same build in any folder.
    cssHash: ({ hash, filename }) => {
      const place = components.indexOf(filename.replaceAll('\\', '/').replace(/^(.*\/)?src\//, ''));
      return `s${place < 0 ? hash(filename) : place.toString(36)}`;
    },
  },
};
