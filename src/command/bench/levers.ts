import { availableParallelism, loadavg } from 'node:os';
import { levers } from '../../levers';
import { defaultsOf } from '../../scenario/parameter';
import type { Scenario } from '../../scenario/scenario';
import { nodePool } from '../../worker/node-pool';
import type { Row } from './row';
import { defaultScenario } from './shop';

/** As many workers as the bound speaks of, whatever the machine has. */
const LANES = 2;
const REPLICATIONS = 10;

/** The base and each lever alone at its default settings, over the whole run. */
export function leverScenarios(base: Scenario): Scenario[] {
  return [
    base,
    ...levers.map((lever) => ({
      ...base,
      plan: [{ lever: lever.id, settings: { ...defaultsOf(lever.settings) }, fromDay: 1, toDay: base.horizonDays }],
    })),
  ];
}

/** Every lever against the base, headless: what a first look at all of them costs, on the clock. */
export async function leverRows(): Promise<Row[]> {
  const scenarios = leverScenarios(defaultScenario);
  const pool = nodePool({ lanes: LANES });
  try {
    await pool.start();
    const before = performance.now();
    const spent = process.cpuUsage();
    let failed = 0;
    // Replication by replication, so that every scenario finds the state after the warm-up where it is.
    await Promise.all(
      Array.from({ length: REPLICATIONS }, (_, at) => at + 1).flatMap((replication) =>
        scenarios.map(async (scenario) => {
          const { facts } = await pool.run({ scenario, replication });
          if (facts.stopped !== null) failed++;
        }),
      ),
    );
    const seconds = (performance.now() - before) / 1000;
    const { user, system } = process.cpuUsage(spent);
    if (failed > 0) throw new Error(`${failed} runs were cut short`);
    const processor = (user + system) / 1e6;
    return [
      {
        id: 'levers',
        what: `${levers.length} levers against base, ${REPLICATIONS} replications of ${defaultScenario.horizonDays} days each, ${LANES} workers of ${availableParallelism()} processors, on the clock; load ${loadavg()[0]!.toFixed(1)}`,
        unit: 's',
        value: seconds,
        n: 1,
        bound: { atMost: 60 },
      },
      { id: 'levers-processor', what: 'processor time that took, all threads', unit: 's', value: processor, n: 1 },
      {
        id: 'levers-share',
        what: 'processors that it got',
        unit: '',
        value: processor / seconds,
        n: 1,
      },
    ];
  } finally {
    pool.close();
  }
}
