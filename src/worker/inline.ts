import { reasonOf } from '../experiments/cancellation';
import type { Signal } from '../experiments/cancellation';
import { engine } from '../experiments/engine';
import type { Executor, Job, JobResult } from '../experiments/executor';
import type { Engine } from '../experiments/replicate';
import { Replicator } from '../experiments/replicate';

/** Runs jobs on the calling thread, one after the other: for tests, and for measuring without threads. */
export function inline<W extends { readonly bytes: number }>(model: Engine<W>, warmBytes = 64 * 1024 * 1024): Executor {
  const replicator = new Replicator(model, warmBytes);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    lanes: 1,
    run(job: Job, signal?: Signal): Promise<JobResult> {
      const result = queue.then(() => {
        if (signal?.aborted) throw reasonOf(signal);
        const start = performance.now();
        const facts = replicator.run(job);
        return { facts, cpuMs: performance.now() - start };
      });
      queue = result.catch(() => undefined);
      return result;
    },
    close() {
      // Nothing to end.
    },
  };
}

export function inlineShop(): Executor {
  return inline(engine);
}
