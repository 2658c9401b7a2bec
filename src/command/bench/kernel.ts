import { PerformanceObserver } from 'node:perf_hooks';
import { exp, log } from '../../lib/arithmetic';
import { draw } from '../../sim/keyed';
import { quantile as poisson } from '../../sim/distributions/poisson';
import { closureHold, type Hold, typedHold } from './hold';
import { closureQueue, typedQueue } from './mm1';
import { median, processorTime } from './processor-time';
import type { Row } from './row';

const ROUNDS = 7;

/**
 * The kernel against closures on a heap of objects, side by side: the same model, keyed draws and logarithm, alternating
 * rounds in one thread, medians of processor time. A ratio is the median over rounds, because what else runs on the machine
 * slows the two halves of a round alike.
 */
export async function kernelBench(): Promise<Row[]> {
  const rows: Row[] = [...drawRows(), ...queueRows()];
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

function drawRows(): Row[] {
  const each = 1_000_000;
  let sink = 0;
  const cost = (f: (i: number) => number) =>
    median(
      Array.from({ length: ROUNDS }, () =>
        processorTime(() => {
          for (let i = 0; i < each; i++) sink += f(i);
        }),
      ),
    ) / each;
  const rows: Row[] = [
    { id: 'draw', what: 'keyed 32-bit draw (Threefry-2x32-20)', unit: 'ns', value: cost((i) => draw(1, 2, 3, i)) },
    { id: 'log', what: 'own logarithm', unit: 'ns', value: cost((i) => log((i + 0.5) / each)) },
    { id: 'exp', what: 'own exponential', unit: 'ns', value: cost((i) => exp((-20 * i) / each)) },
    { id: 'poisson-5', what: 'Poisson count of mean 5', unit: 'ns', value: cost((i) => poisson((i + 0.5) / each, 5)) },
  ];
  if (Number.isNaN(sink)) throw new Error('a draw is NaN');
  return rows;
}

function queueRows(): Row[] {
  const customers = 200_000;
  const typed: number[] = [];
  const closures: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let a = 0;
    let b = 0;
    typed.push(processorTime(() => (a = typedQueue(customers))) / (2 * customers));
    closures.push(processorTime(() => (b = closureQueue(customers))) / (2 * customers));
    if (a !== b) throw new Error(`the two queues differ: waits ${a} and ${b}`);
  }
  return [
    { id: 'mm1', what: 'M/M/1, load 0.8', unit: 'ns/event', value: median(typed) },
    { id: 'mm1-closures', what: 'the same with closures', unit: 'ns/event', value: median(closures) },
    {
      id: 'mm1-ratio',
      what: 'M/M/1: times faster than closures',
      unit: 'x',
      value: ratio(closures, typed),
      bound: { atLeast: 2 },
    },
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
  const [typed, closures] = [median(costs[0]), median(costs[1])];
  const name = `HOLD, ${pending} pending`;
  const gain = {
    id: `hold-${pending}-ratio`,
    what: `${name}: times faster`,
    unit: 'x',
    value: ratio(costs[1], costs[0]),
  };
  return [
    { id: `hold-${pending}`, what: name, unit: 'ns/event', value: typed },
    { id: `hold-${pending}-closures`, what: `${name}, closures`, unit: 'ns/event', value: closures },
    atLeast > 0 ? { ...gain, bound: { atLeast } } : gain,
  ];
}

/** Collections of the young generation and bytes allocated while the kernel runs warm. */
async function memoryRows(): Promise<Row[]> {
  const millions = 4;
  const customers = (millions * 1_000_000) / 2;
  typedQueue(200_000);
  await settled();
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  typedQueue(customers);
  await settled();
  observer.disconnect();

  // Between two collections the heap only grows, so the least growth without one in between is what was allocated.
  const list = typedHold(100);
  list.run(200_000);
  const growths: number[] = [];
  for (let chunk = 0; chunk < 15; chunk++) {
    const before = process.memoryUsage().heapUsed;
    list.run(20_000);
    const growth = process.memoryUsage().heapUsed - before;
    if (growth >= 0) growths.push(growth / 20_000);
  }
  return [
    {
      id: 'collections',
      what: 'garbage collections per million events, M/M/1',
      unit: '',
      value: collections / millions,
      bound: { atMost: 5 },
    },
    {
      id: 'allocated',
      what: 'bytes allocated per event, HOLD',
      unit: 'bytes',
      value: growths.length > 0 ? Math.min(...growths) : NaN,
    },
  ];
}

/** Lets the collector's notices arrive. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

function ratio(slow: readonly number[], fast: readonly number[]): number {
  return median(slow.map((cost, round) => cost / fast[round]!));
}
