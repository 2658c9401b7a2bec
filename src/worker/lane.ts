import type { Remote } from 'comlink';
import { releaseProxy, wrap } from 'comlink';
import type { Order, Outcome, ShopService } from './protocol';
import type { MakeWorker, WorkerHandle } from './worker-handle';

/** A worker that died or fell silent, in words for a person. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

/** Silence is counted in so many steps, not by the clock: a page that slept or was busy has not heard, the worker is not silent. */
const STEPS = 10;

/** Times the silence that is allowed while the worker's script is still on its way over a slow network. */
const LOADING = 6;

/**
 * One worker with its only proxy, held as long as the worker lives (a proxy that is collected releases the worker's end).
 * Comlink's calls stay open for ever when a worker ends, so every call here ends by an answer or by our own rejection.
 */
export class Lane {
  /** Warm states that the worker is known to hold. */
  warm: ReadonlySet<string> = new Set();
  readonly ready: Promise<void>;
  readonly #worker: WorkerHandle;
  readonly #proxy: Remote<ShopService>;
  readonly #pending = new Set<(error: Error) => void>();
  #watch: ReturnType<typeof setInterval> | null = null;
  #silentSteps = 0;
  #failure: Error | null = null;
  #loaded = false;

  constructor(
    make: MakeWorker,
    warmBytes: number,
    private readonly silenceMs: number,
  ) {
    this.#worker = make();
    this.#proxy = wrap<ShopService>(this.#worker.endpoint);
    this.#worker.onMessage(() => {
      this.#silentSteps = 0;
    });
    this.#worker.onFailure((error) => this.retire(new WorkerFailure(`the worker failed: ${error.message}`)));
    this.ready = this.#guarded(this.#proxy.prepare(warmBytes)).then(() => {
      this.#loaded = true;
    });
    this.ready.catch(() => undefined);
  }

  /** Why the lane can no longer be used; null while it can. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Rejects with a WorkerFailure when the worker dies, is silent for too long or is retired. */
  async run(order: Order): Promise<Outcome> {
    const outcome = await this.#guarded<Outcome>(this.#proxy.run(order));
    this.warm = new Set(outcome.warm);
    return outcome;
  }

  /** Asks the worker to end an order; its `run` is answered all the same. */
  cancel(id: number): void {
    if (this.#failure === null) this.#guarded(this.#proxy.cancel(id)).catch(() => undefined);
  }

  /** Ends the worker; open calls reject with the reason. */
  retire(reason: Error): void {
    if (this.#failure !== null) return;
    this.#failure = reason;
    if (this.#watch !== null) clearInterval(this.#watch);
    this.#watch = null;
    this.#proxy[releaseProxy]();
    this.#worker.terminate();
    for (const reject of this.#pending) reject(reason);
    this.#pending.clear();
  }

  #guarded<T>(call: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure);
        return;
      }
      this.#pending.add(reject);
      this.#silentSteps = 0;
      this.#watch ??= setInterval(() => this.#step(), this.silenceMs / STEPS);
      const over = (): void => {
        this.#pending.delete(reject);
        if (this.#pending.size > 0 || this.#watch === null) return;
        clearInterval(this.#watch);
        this.#watch = null;
      };
      call.then(
        (value) => {
          over();
          resolve(value);
        },
        (error: unknown) => {
          over();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #step(): void {
    this.#silentSteps++;
    if (this.#silentSteps > STEPS * (this.#loaded ? 1 : LOADING))
      this.retire(new WorkerFailure(`the worker was silent for ${this.silenceMs / 1000} s and was ended`));
  }
}
