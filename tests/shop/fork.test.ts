import { describe, expect, it } from 'vitest';
import { fork } from '../../src/lib/fork';
import { World } from '../../src/shop/world';
import { start, warm } from './small-shop';

/** Every object below a root that could change. */
function mutables(root: object): Set<object> {
  const found = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value) || found.has(value)) return;
    found.add(value);
    if (ArrayBuffer.isView(value)) return;
    for (const part of Object.values(value)) look(part);
  };
  look(root);
  return found;
}

describe('the copy of a warm world', () => {
  it('shares nothing with the original that either could change, and holds as much', () => {
    for (const forecaster of [4, 6]) {
      const { world } = warm({ shop: { forecaster } });
      const blank = new World(start({ shop: { forecaster } }), world.key0, world.key1);
      blank.stock.makeForecasters(forecaster);
      const copy = fork(world, blank);
      const originals = mutables(world);
      // The day's inputs may be a plain object of the caller's: they are only read.
      const shared = [...mutables(copy)].filter((part) => part !== (copy.today as object) && originals.has(part));
      expect(shared).toHaveLength(0);
      expect(mutables(copy).size).toBe(originals.size);
      expect(copy.events.size).toBe(world.events.size);
      expect(copy.ledger.balances).toEqual(world.ledger.balances);
      expect(copy.stock.book.recorded).toEqual(world.stock.book.recorded);
    }
  });

  it('keeps arrays over one buffer together, whether they have outgrown the blank or not', () => {
    for (const length of [8, 16]) {
      const law = Float64Array.from({ length }, (_, n) => n / 7);
      const source = { law, life: new Int32Array(law.buffer) };
      const blankLaw = new Float64Array(8);
      const copy = fork(source, { law: blankLaw, life: new Int32Array(blankLaw.buffer) });
      expect(copy.law).toEqual(law);
      expect(copy.life).toEqual(source.life);
      copy.life.fill(0);
      expect(copy.law).toEqual(new Float64Array(length));
      expect(law[3]).toBe(3 / 7);
    }
  });
});
