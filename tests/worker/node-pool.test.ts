import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../src/command/bundle.js';
import { Lab } from '../../src/experiments/lab';
import { kpis } from '../../src/kpis';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { inlineShop } from '../../src/worker/inline';
import type { JobQueue } from '../../src/worker/job-queue';
import { nodePool } from '../../src/worker/node-pool';

/** A week of the default shop: the real model, short. */
const week = { ...scenarioOf(presets[0]!), horizonDays: 7, warmUpDays: 7, measureFromDay: 1 };
const pickier = { ...week, shop: { ...week.shop, pickers: week.shop.pickers + 1 } };

let pool: JobQueue;
beforeAll(async () => {
  const folder = await bundle('simulate');
  pool = nodePool({ entry: pathToFileURL(`${folder}/node-worker.js`), lanes: 2 });
  await pool.start();
});
afterAll(() => pool.close());

describe('the workers of a command', () => {
  it('give what the calling thread gives, bit for bit, in any number', async () => {
    const plan = { scenario: pickier, against: week, replications: 3 };
    const [here, there] = await Promise.all(
      [inlineShop(), pool].map((executor) => new Lab({ executor, kpis }).study(plan).finished),
    );
    expect(there!.digest).toBe(here!.digest);
    expect(there!.baseDigest).toBe(here!.baseDigest);
    for (const { id } of kpis) {
      expect(there!.estimate(id)).toEqual(here!.estimate(id));
      expect(there!.difference(id)).toEqual(here!.difference(id));
      expect(there!.days(id)).toEqual(here!.days(id));
    }
  });

  it('give the same facts again from the state after the warm-up, and hand them over whole', async () => {
    const [first, second] = [
      await pool.run({ scenario: week, replication: 5 }),
      await pool.run({ scenario: week, replication: 5 }),
    ];
    expect(second.facts).toEqual(first.facts);
    expect(first.facts.counters.length).toBeGreaterThan(0);
    expect(first.facts.visits).toBeGreaterThan(0);
  });

  it('report what the model refuses as a plain error', async () => {
    const unknown = { ...week, plan: [{ lever: 'no-such-lever', settings: {}, fromDay: 1, toDay: 0 }] };
    await expect(pool.run({ scenario: unknown, replication: 1 })).rejects.toThrow(
      'run stopped: unknown lever "no-such-lever"',
    );
  });
});
