import { allocations, scavenges } from './garbage';
import { closureHold, type Hold, typedHold } from './hold';
import { bareQueue, closureQueue, typedQueue } from './mm1';
import { processorTime } from './processor-time';
import type { Row } from './row';
import { rowOf } from './row';

const ROUNDS = 11;

/**
 * The kernel against closures on a heap of objects, side by side: the same model, keyed draws and logarithm, alternating
 * rounds in one thread, medians of processor time. In M/M/1 the typed side draws ahead in batches, an advantage that keyed
 * draws bring, while the closures draw when they need a number, as in a textbook; in HOLD both do. A ratio is the median
 * over rounds, because what else runs on the machine slows the two halves of a round alike.
 */
export async function kernelRows(): Promise<Row[]> {
  const rows: Row[] = queueRows();
  for (const [pending, atLeast] of [
    [10, 0],
    [100, 0],
    [1000, 0],
    [10_000, 3],
    [100_000, 8],
  ] as const) {
    rows.push(...holdRows(pending, atLeast));
  }
  rows.push(...(await memoryRows()));
  return rows;
}

function queueRows(): Row[] {
  const customers = 200_000;
  const typed: number[] = [];
  const closures: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let a = 0;
    let b = 0;
    typed.push(processorTime(() => (a = typedQueue(customers))) / (2 * customers));
    closures.push(processorTime(() => (b = closureQueue(customers))) / (2 * customers));
    let c = 0;
    bare.push(processorTime(() => (c = bareQueue(customers))) / (2 * customers));
    if (a !== b || a !== c) throw new Error(`the queues differ: waits ${a}, ${b} and ${c}`);
  }
  return [
    rowOf({ id: 'mm1', what: 'M/M/1, load 0.8, times drawn ahead', unit: 'ns/event' }, typed),
    rowOf({ id: 'mm1-closures', what: 'the same with closures, drawn one by one', unit: 'ns/event' }, closures),
    rowOf(
      { id: 'mm1-bare', what: 'the same without any kernel: draws, logarithms, two times', unit: 'ns/event' },
      bare,
    ),
    rowOf(
      { id: 'mm1-ratio', what: 'M/M/1: times faster than closures', unit: 'x', bound: { atLeast: 2 } },
      ratios(closures, typed),
    ),
  ];
}

function holdRows(pending: number, atLeast: number): Row[] {
  const events = 300_000;
  const lists: [Hold, Hold] = [typedHold(pending), closureHold(pending)];
  const costs: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const reached = lists.map((list, side) => {
      let time = 0;
      costs[side]!.push(processorTime(() => (time = list.run(events))) / events);
      return time;
    });
    if (reached[0] !== reached[1]) throw new Error(`the two lists differ: ${reached.join(' and ')}`);
  }
  const name = `HOLD, ${pending} pending`;
  const gain = { id: `hold-${pending}-ratio`, what: `${name}: times faster`, unit: 'x' };
  return [
    rowOf({ id: `hold-${pending}`, what: name, unit: 'ns/event' }, costs[0]),
    rowOf({ id: `hold-${pending}-closures`, what: `${name}, closures`, unit: 'ns/event' }, costs[1]),
    rowOf(atLeast > 0 ? { ...gain, bound: { atLeast } } : gain, ratios(costs[1], costs[0])),
  ];
}

/** Collections of the young generation and bytes allocated while the kernel runs warm. */
async function memoryRows(): Promise<Row[]> {
  const millions = 4;
  typedQueue(200_000);
  const collections = await scavenges(() => typedQueue((millions * 1_000_000) / 2));
  const list = typedHold(100);
  list.run(200_000);
  const events = 20_000;
  const bytes = allocations(15, () => list.run(events)).map((grown) => grown / events);
  return [
    {
      id: 'mm1-scavenges',
      what: 'scavenges per million events, M/M/1',
      unit: '',
      value: collections / millions,
      n: 1,
      bound: { atMost: 5 },
    },
    // The least: what else allocates between two readings is not the kernel's.
    {
      id: 'hold-bytes',
      what: 'bytes allocated per event, HOLD',
      unit: 'bytes',
      value: bytes.length > 0 ? Math.min(...bytes) : NaN,
      n: bytes.length,
    },
  ];
}

function ratios(slow: readonly number[], fast: readonly number[]): number[] {
  return slow.map((cost, round) => cost / fast[round]!);
}
