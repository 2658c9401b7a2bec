import { caseLab } from '../article/case-lab';
import { figures } from '../article/figures';
import type { CaseAnswer } from '../article/case-study';
import { FIRST_PAIRS, kpisOf, studyCase } from '../article/case-study';
import { stories } from '../article/stories';
import type { Executor } from '../experiments/executor';
import { kpis } from '../kpis';
import { scenarioOf } from '../scenario/preset';
import { presets } from '../scenario/presets';
import { nodePool } from '../worker/node-pool';
import type { CasesArguments } from './cases/arguments';
import { readCasesArguments } from './cases/arguments';
import type { CaseReport } from './cases/report';
import { casesAsJson, casesAsTable } from './cases/report';
import { shortened } from './simulate/arguments';

/** Where the command writes and who does its work. */
export interface CasesHost {
  out(text: string): void;
  error(line: string): void;
  executor(workers: number | null): Promise<Executor>;
}

/**
 * `cases [--json] [--case N] [--replications N] [--workers W]`: the article's 37 figures, reported and simulated, each with
 * a verdict and a reason. Resolves with 0; 2 for bad input, with one line that names the offender; 1 when a run failed.
 */
export function main(args: readonly string[]): Promise<number> {
  return cases(args, {
    out: (text) => process.stdout.write(text),
    error: (line) => process.stderr.write(`cases: ${line}\n`),
    async executor(workers) {
      const pool = nodePool(workers === null ? {} : { lanes: workers });
      await pool.start();
      return pool;
    },
  });
}

export async function cases(args: readonly string[], host: CasesHost): Promise<number> {
  const read = readCasesArguments(args);
  if (!read.ok) {
    host.error(read.error);
    return 2;
  }
  try {
    const executor = await host.executor(read.value.workers);
    try {
      const reports: CaseReport[] = [];
      for (const story of stories.filter(({ number }) => (read.value.only ?? number) === number))
        reports.push({
          number: story.number,
          preset: story.preset,
          answer: await answered(story, read.value, executor),
        });
      host.out(read.value.json ? `${JSON.stringify(casesAsJson(reports), null, 1)}\n` : casesAsTable(reports));
      return 0;
    } finally {
      executor.close();
    }
  } catch (error) {
    host.error(shortened(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

function answered(
  { number, preset: id }: (typeof stories)[number],
  { replications }: CasesArguments,
  executor: Executor,
): Promise<CaseAnswer> {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset "${id}"`);
  const scenario = scenarioOf(preset);
  const asked = figures.filter((figure) => figure.case === number);
  const lab = caseLab(executor, kpisOf(asked, kpis), scenario);
  return studyCase(lab, {
    scenario,
    figures: asked,
    pairs: replications,
    variants: { defaults: Infinity, sourced: FIRST_PAIRS },
  });
}
