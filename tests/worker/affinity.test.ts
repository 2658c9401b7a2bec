import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmKey } from '../../src/experiments/run-key';
import type { Facts } from '../../src/shop/facts';
import { JobQueue } from '../../src/worker/job-queue';
import type { Order, Outcome } from '../../src/worker/protocol';
import type { WorkerHandle } from '../../src/worker/worker-handle';
import { scenario } from '../experiments/world';

interface Asked {
  readonly worker: number;
  readonly replication: number;
  end(): void;
}

/** Orders in the sequence in which workers got them; the test ends them. */
let asked: Asked[] = [];
let queue: JobQueue;

/** A worker of this thread that holds the warm states of the last `room` replications it ran. */
function handWorked(worker: number, room: number): WorkerHandle {
  const { port1, port2 } = new MessageChannel();
  const warm: string[] = [];
  const service = {
    prepare: () => true,
    cancel: () => undefined,
    run: ({ scenario: wanted, replication }: Order) =>
      new Promise<Outcome>((resolve) => {
        asked.push({
          worker,
          replication,
          end: () => {
            warm.push(warmKey(wanted, replication));
            const facts = { days: replication } as Facts;
            resolve({ ok: true, facts, cpuMs: 1, warm: warm.slice(-room) });
          },
        });
      }),
  };
  expose(service, port2);
  return {
    endpoint: port1,
    onMessage: (listener) => port1.addEventListener('message', ({ data }) => listener(data)),
    onFailure: () => undefined,
    terminate: () => port1.close(),
  };
}

function open(lanes: number, room = 100): void {
  let workers = 0;
  asked = [];
  queue = new JobQueue({ make: () => handWorked(workers++, room), lanes, warmBytes: 1 });
}

afterEach(() => queue.close());

/** Asks for replications all at once; resolves when all are answered. */
function ask(...replications: number[]): Promise<unknown> {
  return Promise.allSettled(replications.map((replication) => queue.run({ scenario: scenario(), replication })));
}

/** Waits until so many orders have reached workers in all, and ends these. */
async function end(...orders: number[]): Promise<void> {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(Math.max(...orders)));
  for (const order of orders) asked[order]!.end();
}

async function reached(count: number): Promise<(readonly [worker: number, replication: number])[]> {
  await vi.waitFor(() => expect(asked.length).toBe(count));
  return asked.map(({ worker, replication }) => [worker, replication] as const);
}

describe('a job', () => {
  it('goes to the worker that holds the state after its warm-up', async () => {
    open(2);
    const first = ask(1, 2);
    await end(0, 1);
    await first;
    void ask(2, 1);
    const orders = await reached(4);
    expect(orders.slice(0, 2)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(orders.slice(2)).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 2],
      ]),
    );
  });

  it('waits for the worker that is making its warm state, while another takes the next replication', async () => {
    open(2);
    // Base 1, scenario 1, base 2, scenario 2: both workers get a pair of their own.
    void ask(1, 1, 2, 2);
    expect(await reached(2)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    await end(0, 1);
    expect((await reached(4)).slice(2)).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 2],
      ]),
    );
  });

  it('is taken by an idle worker when its holder has more than that waiting', async () => {
    open(2);
    const first = ask(1);
    await end(0);
    await first;
    void ask(1, 1, 1);
    expect((await reached(3)).slice(1)).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 1],
      ]),
    );
  });

  it('goes anywhere once its warm state was forgotten', async () => {
    open(2, 1);
    for (const replication of [1, 2, 3]) {
      const one = ask(replication);
      await end(replication - 1);
      await one;
    }
    void ask(3, 1);
    // Warm states spread over both workers; the first one has forgotten 1 for 3.
    const orders = await reached(5);
    expect(orders.slice(0, 3)).toEqual([
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    expect(orders.slice(3)).toEqual(
      expect.arrayContaining([
        [0, 3],
        [1, 1],
      ]),
    );
  });
});
