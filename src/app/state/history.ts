/** How many steps back are kept. */
const DEPTH = 200;

/**
 * Undo and redo over values that are never changed in place. Steps with the same key in a row (a slider being dragged)
 * are one step, unless `pause` ends it.
 */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #key: string | null = null;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers the value that a step leaves behind. */
  leave(value: T, key: string | null): void {
    if (key === null || key !== this.#key || this.#past.length === 0) {
      this.#past.push(value);
      if (this.#past.length > DEPTH) this.#past.shift();
    }
    this.#future = [];
    this.#key = key;
  }

  /** The value before `current`, or undefined at the beginning. */
  undo(current: T): T | undefined {
    const value = this.#past.pop();
    if (value !== undefined) this.#future.push(current);
    this.#key = null;
    return value;
  }

  /** The value that was undone last, or undefined. */
  redo(current: T): T | undefined {
    const value = this.#future.pop();
    if (value !== undefined) this.#past.push(current);
    this.#key = null;
    return value;
  }

  /** The same steps with other words. */
  reword(words: (value: T) => T): void {
    this.#past = this.#past.map(words);
    this.#future = this.#future.map(words);
  }

  /** The next step starts a new entry even with the same key. */
  pause(): void {
    this.#key = null;
  }
}
