const PAGE = 'src/app/open.ts';

/**
 * Lets the browser fetch the page's scripts while it still reads the first one, which only chooses the language.
 * @returns {import('vite').Plugin}
 */
export function openedAtOnce() {
  return {
    name: 'opened-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const scripts = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const page = scripts.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PAGE));
        if (page === undefined) throw new Error(`no script of its own for ${PAGE}`);
        return [page.fileName, ...page.imports]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
