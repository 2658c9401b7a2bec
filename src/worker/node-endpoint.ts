import type { Endpoint } from 'comlink';
import type { MessagePort, Worker } from 'node:worker_threads';

type Listener = (event: { readonly data: unknown }) => void;

/** A thread's port in the form of the web's, as comlink expects it. */
export function nodeEndpoint(port: MessagePort | Worker): Endpoint {
  const listeners = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) =>
      port.postMessage(message, transfer as ArrayBuffer[] | undefined),
    addEventListener: (_type, listener) => {
      const hear = (data: unknown): void => (listener as unknown as Listener)({ data });
      listeners.set(listener, hear);
      port.on('message', hear);
    },
    removeEventListener: (_type, listener) => {
      const hear = listeners.get(listener);
      if (hear !== undefined) port.off('message', hear);
      listeners.delete(listener);
    },
  };
}
