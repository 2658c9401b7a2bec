import type { Endpoint } from 'comlink';

/** A worker as the pool sees it, in a page or in Node. */
export interface WorkerHandle {
  /** Where comlink talks. */
  readonly endpoint: Endpoint;
  /** Every message, comlink's included. */
  onMessage(listener: (data: unknown) => void): void;
  /** The worker could not be loaded, threw outside a call, or is gone. */
  onFailure(listener: (error: Error) => void): void;
  terminate(): void;
}

export type MakeWorker = () => WorkerHandle;
