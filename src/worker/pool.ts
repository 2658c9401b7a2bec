import { JobQueue } from './job-queue';
import shopWorkerUrl from './shop.worker?worker&url';
import { trustedAddress } from './trusted-address';
import type { WorkerHandle } from './worker-handle';

const trusted = trustedAddress('shop-worker', shopWorkerUrl);

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
