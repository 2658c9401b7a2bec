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
export const __vitePreload = (load, sheets, from) =>
  Promise.all(sheets.map((name) => sheet(new URL(name, from).href))).then(load);
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
    transform(code, id) {
      if (id !== HELPER) return null;
      if (!code.includes('export const __vitePreload =')) throw new Error(`${id} is not what it was`);
      return { code: LOADING, map: null };
    },
  };
}
