import type { Remote } from 'comlink';
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Result } from '../../lib/result';
import { failure } from '../../lib/result';
import type { Text } from '../../lib/text';
import { trustedAddress } from '../trusted-address';
import orderFileWorkerUrl from './order-file.worker?worker&url';
import type { Answer, OrderFileService, Progress } from './protocol';
import type { Peek, ReadingChoices } from './read-file';

const trusted = trustedAddress('order-file-worker', orderFileWorkerUrl);

/** The page's side: one worker, started with the first file and ended by `stop`, after which every call is over. */
export class OrderFileReader {
  #worker: Worker | null = null;
  #remote: Remote<OrderFileService> | null = null;
  readonly #open = new Set<(reason: Result<never, Text>) => void>();

  peek(file: File): Promise<Result<Peek, Text>> {
    return this.#guarded((remote) => remote.peek(file));
  }

  read(
    file: File,
    peek: Peek,
    choices: ReadingChoices & { readonly newFrom: number | null },
    onProgress: (progress: Progress) => void,
  ): Promise<Result<Answer, Text>> {
    return this.#guarded((remote) => remote.read(file, peek, choices, proxy(onProgress)));
  }

  again(newFrom: number | null): Promise<Result<Answer, Text>> {
    return this.#guarded((remote) => remote.again(newFrom));
  }

  /** Ends the worker, whatever it does; open calls resolve with a failure. */
  stop(reason: Text = STOPPED): void {
    this.#remote?.[releaseProxy]();
    this.#worker?.terminate();
    this.#remote = null;
    this.#worker = null;
    for (const end of this.#open) end(failure(reason));
    this.#open.clear();
  }

  /** Comlink's calls stay open for ever when a worker ends: here each ends by an answer or by a reason. */
  #guarded<T>(call: (remote: Remote<OrderFileService>) => PromiseLike<Result<T, Text>>): Promise<Result<T, Text>> {
    return new Promise((resolve) => {
      this.#open.add(resolve);
      const done = (result: Result<T, Text>): void => {
        this.#open.delete(resolve);
        resolve(result);
      };
      call(this.#service()).then(done, (error: unknown) => {
        done(failure(troubleOf(error instanceof Error ? error.message : String(error))));
      });
    });
  }

  #service(): Remote<OrderFileService> {
    if (this.#remote) return this.#remote;
    const worker = new Worker(trusted(orderFileWorkerUrl), { type: 'module' });
    worker.addEventListener('error', (event) => {
      this.stop(troubleOf(event.message || 'the worker could not be loaded'));
    });
    this.#worker = worker;
    this.#remote = wrap<OrderFileService>(worker);
    return this.#remote;
  }
}

const STOPPED: Text = { en: 'Stopped.', zh: '已取消。' };

function troubleOf(message: string): Text {
  return { en: `The file could not be worked on: ${message}`, zh: `文件处理失败：${message}` };
}
