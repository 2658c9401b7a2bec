import { dirname, resolve } from 'node:path';

const ASKED = /\/([\w-]+\.worker)\?worker&url$/;
const ADDRESS = '\0address-of-worker:';

/**
 * In a build a worker is a further entry beside the page instead of a bundle of its own, so that what both need is loaded
 * once. `import url from './shop.worker?worker&url'` stays the address of its script.
 * @returns {import('vite').Plugin}
 */
export function sharedWorkerCode() {
  return {
    name: 'shared-worker-code',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const [, name] = ASKED.exec(id) ?? [];
      return name === undefined || importer === undefined ? null : `${ADDRESS}${resolve(dirname(importer), name)}.ts`;
    },
    load(id) {
      if (!id.startsWith(ADDRESS)) return null;
      const path = id.slice(ADDRESS.length);
      const [, name] = /([\w-]+\.worker)\.ts$/.exec(path) ?? [];
      const worker = this.emitFile({ type: 'chunk', id: path, ...(name === undefined ? {} : { name }) });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
}
