import { JobQueue } from './job-queue';
import shopWorkerUrl from './shop.worker?worker&url';
import type { WorkerHandle } from './worker-handle';

/** Memory for states after the warm-up, over all workers of the page. */
const WARM_BYTES = 96 * 1024 * 1024;

export interface PoolOptions {
  /** Workers (default: one per processor but one, for the page itself). */
  readonly lanes?: number;
  readonly warmBytes?: number;
}

/** The workers of a page. */
export function pool({ lanes, warmBytes }: PoolOptions = {}): JobQueue {
  return new JobQueue({
    make: pageWorker,
    lanes: lanes ?? Math.max(1, (navigator.hardwareConcurrency || 2) - 1),
    warmBytes: warmBytes ?? WARM_BYTES,
  });
}

function pageWorker(): WorkerHandle {
  const worker = new Worker(trusted(shopWorkerUrl), { type: 'module' });
  return {
    endpoint: worker,
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onFailure: (listener) => {
      worker.addEventListener('error', (event) => listener(new Error(event.message || 'it could not be loaded')));
      worker.addEventListener('messageerror', () => listener(new Error('a message could not be read')));
    },
    terminate: () => worker.terminate(),
  };
}

/** As much of Trusted Types as is used here. */
interface ScriptUrls {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | null = null;

/** Where a page demands Trusted Types: a policy that lets this one address pass and nothing else. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes;
  if (types === undefined) return url;
  policy ??= types.createPolicy('shop-worker', {
    createScriptURL(asked) {
      if (asked === shopWorkerUrl) return asked;
      throw new TypeError(`not the worker's address: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
