import { join } from 'node:path';

const ASKED = /\/shop\.worker\?worker&url$/;
const WORKER = 'src/worker/shop.worker.ts';
const ADDRESS = '\0address-of-the-worker';

/**
 * In a build the worker is a second entry beside the page instead of a bundle of its own, so that what both need is loaded
 * once. `import url from './shop.worker?worker&url'` stays the address of its script.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function sharedWorkerCode(root) {
  return {
    name: 'shared-worker-code',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (ASKED.test(id) ? ADDRESS : null),
    load(id) {
      if (id !== ADDRESS) return null;
      const worker = this.emitFile({ type: 'chunk', id: join(root, WORKER), name: 'shop.worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
}
