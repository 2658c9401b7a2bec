import { answer, committed } from './promised';
import type { SaveOutcome, StoredWork, WorkStore } from './stored-work';

const NAME = 'shop-operations-simulator';
const VERSION = 1;
const WORKS = 'works';
/** An open that takes longer is blocked or broken: the page goes on in memory. */
const OPEN_MS = 3000;
const REOPENS = 3;

/** Work kept in IndexedDB, surviving reloads and crashes of the tab. */
export class BrowserStore implements WorkStore {
  #database: IDBDatabase;
  #reopens = 0;
  readonly #onOutdated: () => void;

  private constructor(database: IDBDatabase, onOutdated: () => void) {
    this.#database = database;
    this.#onOutdated = onOutdated;
  }

  /** Opens the store; rejects after three seconds. `onOutdated` is called when a newer page needs this tab to let go. */
  static async open(onOutdated: () => void): Promise<BrowserStore> {
    return new BrowserStore(await openWithin(OPEN_MS, onOutdated), onOutdated);
  }

  async latest(): Promise<StoredWork | undefined> {
    return this.#with(async (database) => {
      const cursor = await answer(bySaving(database).openCursor(null, 'prev'));
      return cursor?.value as StoredWork | undefined;
    });
  }

  async list(): Promise<readonly StoredWork[]> {
    return this.#with(async (database) => {
      const works = (await answer(bySaving(database).getAll())) as StoredWork[];
      return works.reverse();
    });
  }

  async save(work: Omit<StoredWork, 'revision' | 'previous'>, expected: number): Promise<SaveOutcome> {
    return this.#with(async (database) => {
      const transaction = database.transaction(WORKS, 'readwrite');
      // An abort rejects this besides the request that failed; both are awaited below.
      const done = committed(transaction);
      done.catch(() => undefined);
      const store = transaction.objectStore(WORKS);
      const stored = (await answer(store.get(work.id))) as StoredWork | undefined;
      if ((stored?.revision ?? 0) !== expected) {
        await done;
        return { kind: 'overtaken' } as const;
      }
      const revision = expected + 1;
      await answer(store.put({ ...work, revision, previous: stored?.document ?? null } satisfies StoredWork));
      await done;
      return { kind: 'saved', revision } as const;
    });
  }

  close(): void {
    this.#database.close();
  }

  /** Runs an action, reopening a lost connection at most three times over the life of the page. */
  async #with<T>(action: (database: IDBDatabase) => Promise<T>): Promise<T> {
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

function bySaving(database: IDBDatabase): IDBIndex {
  return database.transaction(WORKS).objectStore(WORKS).index('savedAt');
}

async function openWithin(milliseconds: number, onOutdated: () => void): Promise<IDBDatabase> {
  let late = false;
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(WORKS, { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  };
  const opening = answer(request).then((database) => {
    if (late) database.close();
    database.onversionchange = () => {
      // An old tab that keeps its connection would block the newer page for ever.
      database.close();
      onOutdated();
    };
    return database;
  });
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(() => {
      late = true;
      reject(new Error('timeout'));
    }, milliseconds);
  });
  return Promise.race([opening, deadline]);
}
