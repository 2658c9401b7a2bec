import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../src/app/state/keeper.svelte';
import { BrowserStore } from '../../src/app/storage/browser-store';
import { MemoryStore } from '../../src/app/storage/memory-store';
import type { SaveOutcome, StoredWork, WorkStore } from '../../src/app/storage/stored-work';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import type { Scenario } from '../../src/scenario/scenario';

const base = scenarioOf(presets[0]!);
const named = (name: string): Scenario => ({ ...base, name });
const nothing = (): void => undefined;

let ids = 0;
let clock = 0;

function keeper(open: () => Promise<WorkStore>, onCopied: (name: string) => void = nothing): Keeper {
  return new Keeper({
    open,
    fallback: () => new MemoryStore(),
    now: () => ++clock,
    newId: () => `work-${++ids}`,
    copyName: (name) => `${name} (copy)`,
    onCopied,
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.useRealTimers());

describe('keeping work in the browser', () => {
  it('what was kept is there when the page opens again, with the generation before it', async () => {
    const first = keeper(() => BrowserStore.open(nothing));
    expect(await first.start()).toBeUndefined();
    for (const name of ['one', 'two']) {
      first.keep(named(name));
      await first.flush();
      expect(first.status).toBe('saved');
    }
    const latest = await keeper(() => BrowserStore.open(nothing)).start();
    expect(latest!.document).toEqual(named('two'));
    expect(latest!.previous).toEqual(named('one'));
    expect(latest!.revision).toBe(2);
  });

  it('nothing is written before the store was read, and nothing that nobody edited', async () => {
    const store = new MemoryStore();
    const save = vi.spyOn(store, 'save');
    const one = keeper(() => Promise.resolve(store));
    one.keep(named('too early'));
    await one.flush();
    await one.start();
    await one.flush();
    expect(save).not.toHaveBeenCalled();
    expect(one.status).toBe('untouched');
  });

  it('many edits in a row become one write of the newest', async () => {
    vi.useFakeTimers();
    const store = new MemoryStore();
    const save = vi.spyOn(store, 'save');
    const one = keeper(() => Promise.resolve(store));
    await one.start();
    for (let i = 0; i < 50; i++) one.keep(named(String(i)));
    await vi.advanceTimersByTimeAsync(2000);
    expect(save).toHaveBeenCalledTimes(1);
    expect((await store.latest())!.name).toBe('49');
  });

  it('a tab that was overtaken goes on as a named copy and both works are kept', async () => {
    const first = keeper(() => BrowserStore.open(nothing));
    await first.start();
    first.keep(named('plan'));
    await first.flush();
    const copied: string[] = [];
    const second = keeper(
      () => BrowserStore.open(nothing),
      (name) => copied.push(name),
    );
    second.adopt((await second.start())!);
    first.keep(named('plan by the first'));
    await first.flush();
    second.keep(named('plan'));
    await second.flush();
    expect(copied).toEqual(['plan (copy)']);
    expect((await second.list()).map(({ name }) => name).sort()).toEqual(['plan (copy)', 'plan by the first']);
    second.keep(named('plan (copy)'));
    await second.flush();
    expect(second.status).toBe('saved');
    expect((await second.list()).length).toBe(2);
  });

  it('a new piece of work leaves the earlier one alone', async () => {
    const one = keeper(() => BrowserStore.open(nothing));
    await one.start();
    one.keep(named('old'));
    await one.flush();
    one.begin();
    one.keep(named('new'));
    await one.flush();
    expect((await one.list()).map(({ name }) => name)).toEqual(['new', 'old']);
  });

  it('a store that does not open leaves the page working in memory, and says so', async () => {
    const one = keeper(() => Promise.reject(new Error('no storage')));
    expect(await one.start()).toBeUndefined();
    expect(one.status).toBe('memory');
    one.keep(named('only here'));
    await one.flush();
    expect(one.status).toBe('memory');
    expect((await one.list())[0]!.name).toBe('only here');
  });

  it('an open that hangs is given up after three seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // A connection that never lets go blocks a deletion, and the deletion every later open.
    await new Promise((resolve) => (indexedDB.open('shop-operations-simulator', 1).onsuccess = resolve));
    indexedDB.deleteDatabase('shop-operations-simulator');
    const opening = expect(BrowserStore.open(nothing)).rejects.toThrow('timeout');
    await vi.advanceTimersByTimeAsync(3001);
    await opening;
  });

  it('a newer page that needs an upgrade is let through, and this one told', async () => {
    const outdated = vi.fn();
    await BrowserStore.open(outdated);
    const upgraded = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open('shop-operations-simulator', 2);
      request.onsuccess = () => resolve(true);
      request.onerror = () => resolve(false);
    });
    expect(upgraded).toBe(true);
    expect(outdated).toHaveBeenCalledTimes(1);
  });
});

/** A store whose saves fail as told; what it holds is what a browser would have committed. */
class FaultyStore implements WorkStore {
  committed: StoredWork | undefined;
  constructor(private readonly faults: boolean[]) {}
  latest = (): Promise<StoredWork | undefined> => Promise.resolve(this.committed);
  list = (): Promise<readonly StoredWork[]> => Promise.resolve(this.committed ? [this.committed] : []);
  save(work: Omit<StoredWork, 'revision' | 'previous'>, expected: number): Promise<SaveOutcome> {
    if (this.faults.shift() === true) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.committed = { ...work, revision: expected + 1, previous: this.committed?.document ?? null };
    return Promise.resolve({ kind: 'saved', revision: expected + 1 });
  }
  close = nothing;
}

describe('faults of the store', () => {
  it('"saved" is never said of what is not committed, and nothing is lost once the store works again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (faults) => {
        const store = new FaultyStore([...faults]);
        const one = keeper(() => Promise.resolve(store));
        await one.start();
        for (const [i] of faults.entries()) {
          one.keep(named(String(i)));
          await one.flush();
          if (one.status === 'saved') expect(store.committed!.name).toBe(String(i));
          else expect(one.status).toBe('failed');
        }
        await one.flush();
        await one.flush();
        expect(one.status).toBe('saved');
        expect(store.committed!.name).toBe(String(faults.length - 1));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('a transaction that aborts after its request succeeded is no "saved", and the old value stays', async () => {
    const one = keeper(() => BrowserStore.open(nothing));
    await one.start();
    one.keep(named('good'));
    await one.flush();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      put.mockRestore();
      const request = this.put(...args);
      const { transaction } = this;
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    one.keep(named('lost on the way'));
    await one.flush();
    expect(one.status).toBe('failed');
    expect((await one.list())[0]!.name).toBe('good');
    await one.flush();
    expect(one.status).toBe('saved');
    expect((await one.list())[0]!.name).toBe('lost on the way');
  });
});
