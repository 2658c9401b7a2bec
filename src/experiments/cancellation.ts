/**
 * What this code needs of the platform's AbortSignal, so that it can be stopped without knowing a platform. An
 * AbortSignal is one.
 */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The reason of work that nobody wants any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(message = 'cancelled') {
    super(message);
  }
}

/** The handle that stops work: whoever starts work holds it, the work holds its signal. */
export class Cancellation {
  readonly #listeners = new Set<() => void>();
  #reason: unknown = undefined;
  #aborted = false;

  readonly signal: Signal;

  constructor() {
    const aborted = (): boolean => this.#aborted;
    const reason = (): unknown => this.#reason;
    this.signal = {
      get aborted() {
        return aborted();
      },
      get reason() {
        return reason();
      },
      addEventListener: (_type, listener) => {
        this.#listeners.add(listener);
      },
      removeEventListener: (_type, listener) => {
        this.#listeners.delete(listener);
      },
    };
  }

  /** Tells everybody who listens, once. */
  cancel(reason: unknown = new Cancelled()): void {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }
}

/** The signal's reason as an Error. */
export function reasonOf(signal: Signal): Error {
  return signal.reason instanceof Error ? signal.reason : new Cancelled();
}
