import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** Collections of the young generation while `work` runs. */
export async function scavenges(work: () => void): Promise<number> {
  await settled();
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { kind } = (entry as unknown as { detail: { kind: number } }).detail;
      if (kind === constants.NODE_PERFORMANCE_GC_MINOR) count += 1;
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  work();
  await settled();
  observer.disconnect();
  return count;
}

/** Lets the collector's notices arrive. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Bytes by which each piece of work fills the heap of objects. Between two collections the heap only grows; pieces with a
 * collection inside are left out. The contents of typed arrays lie outside and do not count.
 */
export function allocations(pieces: number, work: (piece: number) => void): number[] {
  const grown: number[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const before = getHeapStatistics().used_heap_size;
    work(piece);
    const growth = getHeapStatistics().used_heap_size - before;
    if (growth >= 0) grown.push(growth);
  }
  return grown;
}
