import type { SaveOutcome, StoredWork, WorkStore } from './stored-work';

/** Work kept only as long as the tab lives, where the browser gives no storage. */
export class MemoryStore implements WorkStore {
  readonly #works = new Map<string, StoredWork>();

  latest(): Promise<StoredWork | undefined> {
    return this.list().then((works) => works[0]);
  }

  list(): Promise<readonly StoredWork[]> {
    return Promise.resolve([...this.#works.values()].sort((a, b) => b.savedAt - a.savedAt));
  }

  save(work: Omit<StoredWork, 'revision' | 'previous'>, expected: number): Promise<SaveOutcome> {
    const stored = this.#works.get(work.id);
    if ((stored?.revision ?? 0) !== expected) return Promise.resolve({ kind: 'overtaken' });
    const revision = expected + 1;
    this.#works.set(work.id, { ...work, revision, previous: stored?.document ?? null });
    return Promise.resolve({ kind: 'saved', revision });
  }

  close(): void {
    this.#works.clear();
  }
}
