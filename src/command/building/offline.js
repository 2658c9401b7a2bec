import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'src/app/offline/service-worker.ts';
const NAME = 'service-worker.js';

/**
 * Adds the service worker to a build and tells it what the build consists of: the page by its digest, every other file by its
 * name, which in `assets` says what is in it.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function offline(root) {
  let publicFolder = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(root, SOURCE), fileName: NAME });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const worker = bundle[NAME];
        if (page?.type !== 'asset' || worker?.type !== 'chunk')
          throw new Error('a build has a page and a service worker');
        const built = Object.keys(bundle).filter((name) => name !== 'index.html' && name !== NAME);
        const given = readdirSync(publicFolder);
        const files = [...built, ...given].sort();
        const integrity = `sha256-${createHash('sha256').update(page.source).digest('base64')}`;
        const contents = given.map((name) => readFileSync(join(publicFolder, name)));
        // Files that are not named by their content count by it: with one of them changed, it is another build.
        const build = createHash('sha256').update(JSON.stringify([integrity, files]));
        for (const content of contents) build.update(content);
        const known = { FILES: files, PAGE_INTEGRITY: integrity, BUILD: build.digest('hex').slice(0, 16) };
        worker.code = `const ${Object.entries(known)
          .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
          .join(',')};${worker.code}`;
      },
    },
  };
}
