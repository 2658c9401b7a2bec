import type { Scenario } from '../../scenario/scenario';
import { writtenDocument } from '../../scenario/written-id';
import type { StoredWork, WorkStore } from '../storage/stored-work';

/** Edits that follow each other within this time are saved together. */
const SETTLE_MS = 300;

export type KeepStatus = 'opening' | 'untouched' | 'unsaved' | 'saving' | 'saved' | 'memory' | 'failed';

/** What the keeper needs of the world around it; tests pass their own. */
export interface KeeperPorts {
  /** Opens the lasting store; a rejection means the page works in memory. */
  open(): Promise<WorkStore>;
  fallback(): WorkStore;
  now(): number;
  newId(): string;
  /** The name of the copy a tab goes on with when another one has overtaken it. */
  copyName(name: string): string;
  /** Called with the new name after this tab became a copy. */
  onCopied(name: string): void;
}

/**
 * Keeps the work: one write at a time, the newest document last. It writes nothing before the store was read, nothing
 * that nobody edited, and says "saved" only when the browser has committed.
 */
export class Keeper {
  status = $state<KeepStatus>('opening');
  /** Why the last save failed. */
  reason = $state('');
  #store: WorkStore | null = null;
  #lasting = true;
  #id: string;
  #revision = 0;
  #waiting: Scenario | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly ports: KeeperPorts) {
    this.#id = ports.newId();
  }

  /** Opens the store and returns the work saved last. */
  async start(): Promise<StoredWork | undefined> {
    let latest: StoredWork | undefined;
    try {
      this.#store = await this.ports.open();
      latest = await this.#store.latest();
    } catch {
      this.#store = this.ports.fallback();
      this.#lasting = false;
    }
    this.status = this.#lasting ? 'untouched' : 'memory';
    return latest;
  }

  /** The piece of work that saves go to. */
  get id(): string {
    return this.#id;
  }

  async list(): Promise<readonly StoredWork[]> {
    try {
      return (await this.#store?.list()) ?? [];
    } catch {
      return [];
    }
  }

  /** From now on saves go over this piece of work. */
  adopt(work: StoredWork): void {
    this.#drop();
    this.#id = work.id;
    this.#revision = work.revision;
    if (this.#lasting) this.status = 'saved';
  }

  /** From now on saves go to a new piece of work. */
  begin(): void {
    this.#drop();
    this.#id = this.ports.newId();
    this.#revision = 0;
    if (this.#lasting) this.status = 'untouched';
  }

  /** Keeps this document soon. */
  keep(scenario: Scenario): void {
    if (this.status === 'opening') return;
    this.#waiting = scenario;
    if (this.#lasting) this.status = 'unsaved';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), SETTLE_MS);
  }

  /** Keeps what waits at once; resolves when it is committed or has failed. Called before a run and when the tab hides. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const scenario = this.#waiting;
    if (!scenario || !this.#store) return;
    this.#waiting = null;
    if (this.#lasting) this.status = 'saving';
    try {
      await this.#save(this.#store, scenario);
      if (this.#lasting && !this.#isWaiting()) this.status = 'saved';
    } catch (error) {
      // What waits again is newer, or this one: either way the next edit or flush tries once more.
      this.#waiting ??= scenario;
      this.reason = error instanceof Error ? error.name : String(error);
      this.status = 'failed';
    }
  }

  async #save(store: WorkStore, scenario: Scenario): Promise<void> {
    const document = writtenDocument(scenario);
    const work = { id: this.#id, document, name: scenario.name, savedAt: this.ports.now() };
    const outcome = await store.save(work, this.#revision);
    if (outcome.kind === 'saved') {
      // Another piece of work may have been opened meanwhile; the number belongs to the one that was written.
      if (this.#id === work.id) this.#revision = outcome.revision;
      return;
    }
    // Another tab saved over the revision this tab started from: theirs stays, this becomes a work of its own.
    const name = this.ports.copyName(scenario.name);
    this.#id = this.ports.newId();
    const copied = await store.save({ ...work, id: this.#id, name, document: { ...document, name } }, 0);
    this.#revision = copied.kind === 'saved' ? copied.revision : 0;
    this.ports.onCopied(name);
  }

  /** Asked after an await, in which an edit may have come. */
  #isWaiting(): boolean {
    return this.#waiting !== null;
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }
}
