import { basePlan } from '../experiments/chain';
import type { Executor } from '../experiments/executor';
import { Lab } from '../experiments/lab';
import { kpis } from '../kpis';
import type { Result } from '../lib/result';
import { failure, success } from '../lib/result';
import { overloadOfPlan } from '../levers/overload';
import { encode } from '../scenario/link';
import type { Scenario } from '../scenario/scenario';
import { MODEL_VERSION, SCHEMA_VERSION } from '../scenario/scenario';
import { scenarioDigest } from '../scenario/scenario-digest';
import { overloadWarnings } from '../scenario/warnings';
import { nodePool } from '../worker/node-pool';
import type { SimulateArguments } from './simulate/arguments';
import { readArguments, shortened } from './simulate/arguments';
import { catalogue, openScenario } from './simulate/open-scenario';
import { writeOrders } from './simulate/orders';
import { asJson, asTable } from './simulate/report';

/** Where a command writes and who does its work; both are arguments, so that tests can be both. */
export interface Host {
  out(text: string): void;
  error(line: string): void;
  /** Ready to run, with so many workers (null: as many as are good). */
  executor(workers: number | null): Promise<Executor>;
}

/**
 * `simulate SCENARIO [--against SCENARIO | --against-base] ...`: runs replications and prints every KPI with its interval,
 * and every difference with its verdict. Resolves with 0; 2 for bad input, with one line that names the offender; 1 when a
 * run failed.
 */
export function main(args: readonly string[]): Promise<number> {
  return simulate(args, {
    out: (text) => process.stdout.write(text),
    error: (line) => process.stderr.write(`simulate: ${line}\n`),
    async executor(workers) {
      const pool = nodePool(workers === null ? {} : { lanes: workers });
      await pool.start();
      return pool;
    },
  });
}

export async function simulate(args: readonly string[], host: Host): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) return refuse(host, read.error);
  const asked = openAll(read.value);
  if (!asked.ok) return refuse(host, asked.error);
  for (const warning of asked.value.warnings) host.error(`note: ${warning}`);
  try {
    const { orders, first } = read.value;
    if (orders !== null) {
      const refused = writeOrders(orders, asked.value.scenario, first);
      if (refused !== null) return refuse(host, refused);
    }
    await report(read.value, asked.value, host);
    return 0;
  } catch (error) {
    host.error(shortened(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

function refuse(host: Host, reason: string): number {
  host.error(reason);
  return 2;
}

interface Asked {
  readonly scenario: Scenario;
  readonly against: Scenario | null;
  readonly warnings: readonly string[];
}

async function report(args: SimulateArguments, { scenario, against }: Asked, host: Host): Promise<void> {
  const executor = await host.executor(args.workers);
  try {
    const lab = new Lab({ executor, kpis, cacheBytes: 0, perDay: false });
    const start = performance.now();
    const result = await lab.study({
      scenario,
      against,
      first: args.first,
      replications: args.replications,
      judging: 'once',
    }).finished;
    const head = {
      model: MODEL_VERSION,
      schema: SCHEMA_VERSION,
      scenario: named(scenario),
      against: against && named(against),
      seed: scenario.seed,
      first: args.first,
      firstDay: scenario.measureFromDay,
      lastDay: scenario.horizonDays,
      workers: executor.lanes,
      elapsedMs: performance.now() - start,
      link: args.link ? `#${encode(scenario, catalogue)}` : null,
    };
    host.out(args.format === 'json' ? `${JSON.stringify(asJson(head, result), null, 1)}\n` : asTable(head, result));
  } finally {
    executor.close();
  }
}

function openAll(args: SimulateArguments): Result<Asked, string> {
  const opened = openScenario(args.scenario);
  if (!opened.ok) return opened;
  const scenario = overridden(opened.value.scenario, args);
  const warnings = [...opened.value.warnings, ...forecast(scenario)];
  if (args.against === null) return success({ scenario, against: null, warnings });
  if (args.against === 'base') {
    const name = `${scenario.name}, ${scenario.plan.length > 0 ? 'empty plan' : 'no shocks'}`;
    return success({ scenario, against: { ...basePlan(scenario), name }, warnings });
  }
  const other = openScenario(args.against.source);
  if (!other.ok) return failure(other.error);
  // The same days and the same luck, or there is nothing to compare.
  const { horizonDays, measureFromDay, seed } = scenario;
  const against = { ...other.value.scenario, horizonDays, measureFromDay, seed };
  const changed = scenarioDigest(against) !== scenarioDigest(other.value.scenario);
  const note = `${shortened(args.against.source)}: read over days ${measureFromDay} to ${horizonDays} with seed ${seed}, like the scenario`;
  return success({
    scenario,
    against,
    warnings: [...warnings, ...other.value.warnings, ...(changed ? [note] : [])],
  });
}

/** Stations that will be overloaded, by arithmetic before the run. */
function forecast(scenario: Scenario): readonly string[] {
  return [...overloadWarnings(scenario.shop), ...overloadOfPlan(scenario)].map(
    ({ path, message }) => `${path}: ${message.en}`,
  );
}

/** Another horizon keeps the length of the measured window as far as it fits, at the end of the run. */
function overridden(scenario: Scenario, { seed, days }: SimulateArguments): Scenario {
  const horizonDays = days ?? scenario.horizonDays;
  const measured = scenario.horizonDays - scenario.measureFromDay;
  const measureFromDay = days === null ? scenario.measureFromDay : Math.max(1, horizonDays - measured);
  return { ...scenario, horizonDays, measureFromDay, seed: seed ?? scenario.seed };
}

function named(scenario: Scenario): { name: string; digest: string } {
  return { name: scenario.name, digest: scenarioDigest(scenario) };
}
