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
        const files = new Set([page.fileName]);
        // A set is walked to its end while it grows.
        for (const file of files)
          for (const imported of scripts.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(imported);
        return [...files]
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
