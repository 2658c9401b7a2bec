import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { JobQueue } from './job-queue';
import { nodeEndpoint } from './node-endpoint';
import type { WorkerHandle } from './worker-handle';

const WARM_BYTES = 256 * 1024 * 1024;

export interface NodePoolOptions {
  /** Workers (default: one per processor but one, and two on two: the command itself only waits). */
  readonly lanes?: number;
  readonly warmBytes?: number;
  /** The worker's script (default: node-worker.js beside the script that runs, where the bundle of a command has it). */
  readonly entry?: URL;
  readonly silenceMs?: number;
  readonly graceMs?: number;
}

/** The workers of a command. */
export function nodePool({ lanes, warmBytes, entry, ...limits }: NodePoolOptions = {}): JobQueue {
  const processors = availableParallelism();
  const script = entry ?? new URL('./node-worker.js', import.meta.url);
  return new JobQueue({
    make: () => nodeWorker(script),
    lanes: lanes ?? Math.max(Math.min(2, processors), processors - 1),
    warmBytes: warmBytes ?? WARM_BYTES,
    ...limits,
  });
}

function nodeWorker(script: URL): WorkerHandle {
  const worker = new Worker(script);
  return {
    endpoint: nodeEndpoint(worker),
    onMessage: (listener) => worker.on('message', listener),
    onFailure: (listener) => {
      worker.on('error', listener);
      worker.on('messageerror', listener);
      worker.on('exit', (code) => listener(new Error(`it ended with code ${code}`)));
    },
    terminate: () => void worker.terminate(),
  };
}
