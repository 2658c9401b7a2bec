import type { Measurer } from '../realism/study';
import { realismStudy } from '../realism/study';
import { scenarioOf } from '../scenario/preset';
import { base1 } from '../scenario/presets/base-1';
import { nodePool } from '../worker/node-pool';
import { readRealismArguments } from './realism/arguments';
import { realismAsJson, realismAsTable } from './realism/report';
import { shortened } from './simulate/arguments';

/** Where the command writes and who does its work. */
export interface RealismHost {
  out(text: string): void;
  error(line: string): void;
  measurer(workers: number | null): Promise<Measurer & { close(): void }>;
  /** Days of each run; left out: as many as the published data need. */
  readonly days?: number;
}

/**
 * `realism [--json] [--replications N] [--workers W]`: the base shop against published statistics of real shops. Resolves
 * with 0, whatever is inside or outside; 2 for bad input, with one line that names the offender; 1 when a run failed.
 */
export function main(args: readonly string[]): Promise<number> {
  return realism(args, {
    out: (text) => process.stdout.write(text),
    error: (line) => process.stderr.write(`realism: ${line}\n`),
    async measurer(workers) {
      const pool = nodePool(workers === null ? {} : { lanes: workers });
      await pool.start();
      return pool;
    },
  });
}

export async function realism(args: readonly string[], host: RealismHost): Promise<number> {
  const read = readRealismArguments(args);
  if (!read.ok) {
    host.error(read.error);
    return 2;
  }
  const { json, replications, workers } = read.value;
  try {
    const measurer = await host.measurer(workers);
    try {
      const scenario = scenarioOf(base1);
      const days = host.days === undefined ? {} : { days: host.days };
      const answer = await realismStudy(scenario, measurer, { replications, ...days });
      host.out(
        json
          ? `${JSON.stringify(realismAsJson(answer, scenario.preset), null, 1)}\n`
          : realismAsTable(answer, scenario.preset),
      );
      return 0;
    } finally {
      measurer.close();
    }
  } catch (error) {
    host.error(shortened(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}
