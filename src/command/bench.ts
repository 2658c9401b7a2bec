import { availableParallelism, cpus } from 'node:os';
import { MODEL_VERSION } from '../scenario/scenario';
import { drawRows } from './bench/draws';
import { kernelRows } from './bench/kernel';
import { leverRows } from './bench/levers';
import { pageRows } from './bench/page';
import { quietRows } from './bench/quiet';
import { asData, asLine, heading } from './bench/report';
import type { Row } from './bench/row';
import { shopRows } from './bench/shop';
import { visitRows } from './bench/visits';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** In the order in which they run: coverage slows what comes after, so `visits` is the last within this process. */
const parts: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  quiet: quietRows,
  draws: drawRows,
  kernel: kernelRows,
  shop: shopRows,
  levers: leverRows,
  visits: visitRows,
  page: () => pageRows(say),
};

/**
 * `bench [--json] [--only PART[,PART...]]`: how fast it is, side by side in one run. Medians of processor time on a machine
 * that others may share; the page's times are on the clock. A bound that is not kept is told, not punished: resolves with
 * 0 when everything was measured, 1 when a part could not be, 2 for bad input.
 */
export async function main(args: readonly string[]): Promise<number> {
  let json = false;
  let chosen = Object.keys(parts);
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (argument === '--json') json = true;
    else if (argument === '--only' || argument.startsWith('--only=')) {
      const names = (argument === '--only' ? (args[++i] ?? '') : argument.slice('--only='.length)).split(',');
      const unknown = names.find((name) => !Object.hasOwn(parts, name));
      if (unknown !== undefined)
        return refuse(`--only: no part "${unknown}"; there are ${Object.keys(parts).join(', ')}`);
      chosen = Object.keys(parts).filter((name) => names.includes(name));
    } else return refuse(`${argument}: unknown option; there are --json and --only PART`);
  }

  const machine = {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    processors: availableParallelism(),
  };
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  if (!json) {
    print(
      `Node ${machine.node}, ${machine.processors} x ${machine.processor}, ${machine.platform}, model ${MODEL_VERSION}`,
    );
    print(
      'Processor time in one thread, medians; other programs may have been running. Compare ratios within one run.',
    );
    print(heading);
  }
  const rows: object[] = [];
  const missing: { part: string; reason: string }[] = [];
  for (const part of chosen) {
    try {
      for (const row of await parts[part]!()) {
        rows.push(asData(part, row));
        if (!json) print(asLine(row));
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      missing.push({ part, reason });
      say(`bench: ${part} could not be measured: ${reason}`);
    }
  }
  if (json) print(JSON.stringify({ machine, model: MODEL_VERSION, rows, missing }, null, 1));
  return missing.length > 0 ? 1 : 0;
}

function refuse(reason: string): number {
  process.stderr.write(`bench: ${reason}\n`);
  return 2;
}
