import { describe, expect, it } from 'vitest';
import { ByteCache } from '../../src/experiments/byte-cache';
import { Replicator } from '../../src/experiments/replicate';
import { runKey, warmKey } from '../../src/experiments/run-key';
import type { SmallWarm } from './world';
import { scenario, SmallEngine, withLever } from './world';

describe('a replication', () => {
  it('warms up once for every plan over the same base shop', () => {
    const engine = new SmallEngine();
    const replicator = new Replicator<SmallWarm>(engine, 1e6);
    for (const extra of [0, 1, 2, 3]) replicator.run({ scenario: withLever(extra), replication: 1 });
    expect([engine.warmUps, engine.runs]).toEqual([1, 4]);
    replicator.run({ scenario: scenario({ horizonDays: 30 }), replication: 1 });
    expect(engine.warmUps).toBe(1);
    replicator.run({ scenario: scenario(), replication: 2 });
    replicator.run({ scenario: scenario({ seed: 2 }), replication: 1 });
    replicator.run({ scenario: scenario({ shop: { ...scenario().shop, pickers: 9 } }), replication: 1 });
    expect(engine.warmUps).toBe(4);
  });

  it('is the same from a kept warm state as from a new one', () => {
    const kept = new Replicator<SmallWarm>(new SmallEngine(), 1e6);
    kept.run({ scenario: scenario(), replication: 1 });
    const again = kept.run({ scenario: withLever(2), replication: 1 });
    const fresh = new Replicator<SmallWarm>(new SmallEngine(), 0).run({ scenario: withLever(2), replication: 1 });
    expect(again).toEqual(fresh);
  });

  it('forgets the warm states used longest ago when its memory is full', () => {
    const engine = new SmallEngine();
    const replicator = new Replicator<SmallWarm>(engine, 2500);
    for (const replication of [1, 2, 1, 3]) replicator.run({ scenario: scenario(), replication });
    expect(replicator.warmKeys()).toEqual([1, 3].map((replication) => warmKey(scenario(), replication)));
    replicator.run({ scenario: scenario(), replication: 2 });
    expect(engine.warmUps).toBe(4);
  });
});

describe('a key', () => {
  const here = scenario();

  it('does not depend on name, note, preset or the order of parameters', () => {
    const reversed = Object.fromEntries(Object.entries(here.shop).reverse()) as typeof here.shop;
    const other = { ...here, name: 'x', note: 'y', preset: 'z@1', shop: reversed };
    expect(runKey(other)).toBe(runKey(here));
    expect(warmKey(other, 1)).toBe(warmKey(here, 1));
  });

  it('of a run depends on all that its numbers depend on', () => {
    const planned = { lever: 'a', settings: { x: 1 }, fromDay: 1, toDay: 0 };
    const shocked = { shock: 'a', settings: { x: 1 }, fromDay: 1, toDay: 0 };
    const changes = [
      {},
      { seed: 2 },
      { horizonDays: 15 },
      { warmUpDays: 14 },
      { model: 2 },
      { shop: { ...here.shop, pickers: here.shop.pickers + 1 } },
      { feedbacks: { ...here.feedbacks, rating: false } },
      { feedbacks: { ...here.feedbacks, siteLoad: false } },
      { plan: [planned] },
      { plan: [{ ...planned, settings: { x: 2 } }] },
      { plan: [{ ...planned, fromDay: 2 }] },
      { plan: [{ ...planned, toDay: 9 }] },
      { plan: [planned, planned] },
      { shocks: [shocked] },
      { plan: [planned], shocks: [shocked] },
    ];
    const keys = changes.map((change) => runKey({ ...here, ...change }));
    expect(new Set(keys).size).toBe(changes.length);
  });

  it('of a warm state depends on the base shop and its luck only', () => {
    const same = [{ plan: withLever(1).plan }, { horizonDays: 99 }, { measureFromDay: 5 }];
    for (const change of same) expect(warmKey({ ...here, ...change }, 1)).toBe(warmKey(here, 1));
    const others = [{ seed: 2 }, { warmUpDays: 14 }, { feedbacks: { ...here.feedbacks, wordOfMouth: false } }];
    for (const change of others) expect(warmKey({ ...here, ...change }, 1)).not.toBe(warmKey(here, 1));
    expect(warmKey(here, 2)).not.toBe(warmKey(here, 1));
  });
});

describe('a cache by bytes', () => {
  it('drops what was used longest ago, and counts what it holds', () => {
    const cache = new ByteCache<{ bytes: number }>(100);
    cache.put('a', { bytes: 40 });
    cache.put('b', { bytes: 40 });
    cache.get('a');
    cache.put('c', { bytes: 40 });
    expect(cache.keys()).toEqual(['a', 'c']);
    expect(cache.bytes).toBe(80);
    cache.put('c', { bytes: 10 });
    expect(cache.bytes).toBe(50);
  });

  it('keeps a single entry that is larger than its budget', () => {
    const cache = new ByteCache<{ bytes: number }>(100);
    cache.put('a', { bytes: 40 });
    cache.put('b', { bytes: 400 });
    expect(cache.keys()).toEqual(['b']);
    cache.put('c', { bytes: 1 });
    expect(cache.keys()).toEqual(['c']);
  });
});
