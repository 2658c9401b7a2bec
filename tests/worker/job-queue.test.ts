import { afterEach, describe, expect, it } from 'vitest';
import type { JobQueue } from '../../src/worker/job-queue';
import { nodePool } from '../../src/worker/node-pool';
import { scenario } from '../experiments/world';

const entry = new URL('./fixtures/unruly-worker.js', import.meta.url);
const SEED = { good: 1, spins: 2, exits: 3, throws: 4, breaks: 5, slow: 6, beats: 7, sleeps: 8 };
/** A worker under load may be late; it must only be shorter than the test's patience. */
const SILENCE_MS = 400;

let queue: JobQueue;
afterEach(() => queue.close());

function open(lanes: number, graceMs = 100): JobQueue {
  queue = nodePool({ entry, lanes, silenceMs: SILENCE_MS, graceMs });
  return queue;
}

function job(kind: keyof typeof SEED, replication = 1, name: 'once' | 'always' = 'always') {
  return { scenario: scenario({ seed: SEED[kind], name }), replication };
}

describe('a worker that fails', () => {
  it.each(['spins', 'exits', 'throws', 'breaks'] as const)(
    'is replaced and its job done by another: one that %s',
    async (kind) => {
      open(1);
      const results = await Promise.all([
        queue.run(job(kind, 1, 'once')),
        queue.run(job('good', 2)),
        queue.run(job('good', 3)),
      ]);
      expect(results.map(({ facts }) => facts.days)).toEqual([1, 2, 3]);
      expect(queue.replaced).toBe(1);
    },
  );

  it.each([
    ['spins', 'was silent for 0.4 s'],
    ['exits', 'ended with code 3'],
    ['throws', 'cents do not add up'],
    ['breaks', 'torn apart'],
  ] as const)('twice stops its own job only, and says why: one that %s', async (kind, reason) => {
    open(2);
    const bad = expect(queue.run(job(kind, 1))).rejects.toThrow(reason);
    const good = [2, 3, 4, 5].map((replication) => queue.run(job('good', replication)));
    await bad;
    expect((await Promise.all(good)).map(({ facts }) => facts.days)).toEqual([2, 3, 4, 5]);
    expect(queue.replaced).toBe(2);
    await expect(queue.run(job('good', 6))).resolves.toMatchObject({ facts: { days: 6 } });
  });

  it('costs no other job when thirty workers are killed in turn', async () => {
    open(2);
    for (let replication = 1; replication <= 15; replication++) {
      await expect(queue.run(job('exits', replication))).rejects.toThrow('ended with code 3');
      await expect(queue.run(job('good', replication))).resolves.toMatchObject({ facts: { days: replication } });
    }
    expect(queue.replaced).toBe(30);
  });

  it('is named when it cannot be loaded', async () => {
    queue = nodePool({ entry: new URL('./fixtures/no-such-worker.js', import.meta.url), lanes: 1 });
    await expect(queue.run(job('good'))).rejects.toThrow(/run stopped: the worker failed: .*no-such-worker/);
    await expect(queue.start()).rejects.toThrow('no-such-worker');
  });

  it('is not one that works for long and says so', async () => {
    open(1);
    await expect(queue.run(job('beats'))).resolves.toMatchObject({ facts: { days: 1 } });
    expect(queue.replaced).toBe(0);
  });
});

describe('a cancelled job', () => {
  it('is answered at once with the signal’s reason and never delivers', async () => {
    open(1);
    const controller = new AbortController();
    let delivered = 0;
    const jobs = [1, 2, 3].map((replication) => queue.run(job('slow', replication), controller.signal));
    for (const one of jobs)
      one.then(
        () => delivered++,
        () => undefined,
      );
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new Error('lever moved'));
    const answers = await Promise.allSettled(jobs);
    expect(answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).message)).toEqual(
      Array.from({ length: 3 }, () => 'lever moved'),
    );
    await queue.run(job('good', 9));
    expect(delivered).toBe(0);
    await expect(queue.run(job('good', 1), controller.signal)).rejects.toThrow('lever moved');
  });

  it('makes way for the next one, however long it would have run', async () => {
    open(1, 20);
    const controller = new AbortController();
    const cancelled = expect(queue.run(job('sleeps'), controller.signal)).rejects.toThrow('lever moved');
    await queue.start();
    controller.abort(new Error('lever moved'));
    await cancelled;
    await expect(queue.run(job('good', 2))).resolves.toMatchObject({ facts: { days: 2 } });
    expect(queue.replaced).toBe(1);
  });

  it('leaves its worker alone while nobody else waits, so that its warm states are kept', async () => {
    open(1, 1);
    const controller = new AbortController();
    await queue.start();
    const cancelled = expect(queue.run(job('slow', 1), controller.signal)).rejects.toThrow();
    controller.abort();
    await cancelled;
    await new Promise((resolve) => setTimeout(resolve, 150));
    await queue.run(job('good', 2));
    expect(queue.replaced).toBe(0);
  });
});

describe('a queue of jobs', () => {
  it('answers everybody when it is closed', async () => {
    open(1);
    const waiting = [1, 2].map((replication) => queue.run(job('sleeps', replication)));
    const answered = Promise.allSettled(waiting);
    await queue.start();
    queue.close();
    expect((await answered).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(queue.run(job('good'))).rejects.toThrow('closed');
  });
});
