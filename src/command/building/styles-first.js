import { readFileSync } from 'node:fs';

const HELPER = '\0vite/preload-helper.js';

/** Runs in the page. Loads each style sheet once and waits for it; one that fails is asked for again the next time. */
const LOADING = `
const asked = {};
const sheet = (href) =>
  (asked[href] ??= new Promise((loaded, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = loaded;
    link.onerror = () => {
      link.remove();
      delete asked[href];
      failed(new Error('not loaded: ' + href));
    };
    document.head.append(link);
  }));
export const __vitePreload = (load, sheets) =>
  Promise.all(sheets.map((name) => sheet(new URL(name, import.meta.url).href))).then(load);
`;

/**
 * Parts of the page that are loaded when asked for come after their style sheets. Vite's own code for it also preloads
 * scripts, in several ways for several browsers, which this build does not ask for.
 * @returns {import('vite').Plugin}
 */
export function stylesFirst() {
  return {
    name: 'styles-first',
    apply: 'build',
    configResolved({ build, base }) {
      if (build.modulePreload !== false || base !== './')
        throw new Error('styles-first loads style sheets beside scripts only');
    },
    // Files are named by what they were before: a change of this one must change the names as well.
    augmentChunkHash: () => readFileSync(new URL(import.meta.url), 'utf8'),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withOwnSheets(file.code);
      },
    },
    transform(code, id) {
      if (id !== HELPER) return null;
      if (!code.includes('export const __vitePreload =')) throw new Error(`${id} is not what it was`);
      return { code: LOADING, map: null };
    },
  };
}

const TABLE = /const __vite__mapDeps=.*?\(m\.f=(\[.*?\])\)\)\)=>i\.map\(i=>d\[i\]\);\n?/;

/**
 * A built file in which each part is asked for with the names of its style sheets instead of their places in a table, and
 * by a plain import where it has none.
 * @param {string} code
 */
export function withOwnSheets(code) {
  const [, table = '[]'] = TABLE.exec(code) ?? [];
  const sheets = /** @type {readonly string[]} */ (JSON.parse(table));
  const own = code
    .replace(TABLE, '')
    .replace(/\b[\w$]+\(\(\)=>(import\([^()]*\)),\[\],import\.meta\.url\)/g, '$1')
    .replace(/__vite__mapDeps\((\[[\d,]*\])\),import\.meta\.url/g, (_, places) =>
      JSON.stringify(/** @type {readonly number[]} */ (JSON.parse(places)).map((place) => sheets[place])),
    );
  if (own.includes('__vite__mapDeps')) throw new Error('Vite lists style sheets in another way than it did');
  return own;
}
