import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { SaveOutcome, StoredWork, WorkStore } from './stored-work';

interface Schema extends DBSchema {
  works: { key: string; value: StoredWork; indexes: { savedAt: number } };
}

const NAME = 'shop-operations-simulator';
const VERSION = 1;
/** An open that takes longer is blocked or broken: the page goes on in memory. */
const OPEN_MS = 3000;
const REOPENS = 3;

/** Work kept in IndexedDB, surviving reloads and crashes of the tab. */
export class BrowserStore implements WorkStore {
  #database: IDBPDatabase<Schema>;
  #reopens = 0;
  readonly #onOutdated: () => void;

  private constructor(database: IDBPDatabase<Schema>, onOutdated: () => void) {
    this.#database = database;
    this.#onOutdated = onOutdated;
  }

  /** Opens the store; rejects after three seconds. `onOutdated` is called when a newer page needs this tab to let go. */
  static async open(onOutdated: () => void): Promise<BrowserStore> {
    return new BrowserStore(await openWithin(OPEN_MS, onOutdated), onOutdated);
  }

  async latest(): Promise<StoredWork | undefined> {
    return this.#with(async (database) => {
      const cursor = await database.transaction('works').store.index('savedAt').openCursor(null, 'prev');
      return cursor?.value;
    });
  }

  async list(): Promise<readonly StoredWork[]> {
    return this.#with(async (database) =>
      (await database.transaction('works').store.index('savedAt').getAll()).reverse(),
    );
  }

  async save(work: Omit<StoredWork, 'revision' | 'previous'>, expected: number): Promise<SaveOutcome> {
    return this.#with(async (database) => {
      const transaction = database.transaction('works', 'readwrite');
      // An abort rejects `done` besides the request that failed; both are awaited below.
      const done = transaction.done;
      done.catch(() => undefined);
      const stored = await transaction.store.get(work.id);
      if ((stored?.revision ?? 0) !== expected) {
        await done;
        return { kind: 'overtaken' } as const;
      }
      const revision = expected + 1;
      await transaction.store.put({ ...work, revision, previous: stored?.document ?? null });
      await done;
      return { kind: 'saved', revision } as const;
    });
  }

  close(): void {
    this.#database.close();
  }

  /** Runs an action, reopening a lost connection at most three times over the life of the page. */
  async #with<T>(action: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await action(this.#database);
    } catch (error) {
      const lost = error instanceof DOMException && error.name === 'InvalidStateError';
      if (!lost || this.#reopens >= REOPENS) throw error;
      this.#reopens++;
      this.#database = await openWithin(OPEN_MS, this.#onOutdated);
      return action(this.#database);
    }
  }
}

async function openWithin(milliseconds: number, onOutdated: () => void): Promise<IDBPDatabase<Schema>> {
  let late = false;
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('works', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
    blocking(_current, _blocked, event) {
      // An old tab that keeps its connection would block the newer page for ever.
      (event.target as IDBDatabase).close();
      onOutdated();
    },
  });
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(() => {
      late = true;
      reject(new Error('timeout'));
    }, milliseconds);
  });
  opening.then(
    (database) => {
      if (late) database.close();
    },
    () => undefined,
  );
  return Promise.race([opening, deadline]);
}
