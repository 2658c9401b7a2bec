import type { Lever } from '../levers/lever';
import type { Scenario } from '../scenario/scenario';
import type { Parting } from './day-series';
import type { Difference } from './paired';
import type { StudyResult } from './study-result';

/** One step on the way from a lever to the headline. */
export interface ChainLink {
  readonly kpi: string;
  /** With the lever minus without it, all else in the plan as it is. */
  readonly difference: Difference;
  readonly parting: Parting;
}

/** The same scenario without the plan's entry at `index`: what the chain of that lever is compared with. */
export function withoutLever(scenario: Scenario, index: number): Scenario {
  return { ...scenario, plan: scenario.plan.filter((_, i) => i !== index) };
}

/**
 * Whether the base is spared the shocks: where the scenario says so, and where it plans nothing, since two worlds with the same
 * shocks would be the same world.
 */
export function sparesBase({
  plan,
  shocks,
  shocksInScenarioOnly,
}: Pick<Scenario, 'plan' | 'shocks' | 'shocksInScenarioOnly'>): boolean {
  return shocks.length > 0 && (shocksInScenarioOnly === true || plan.length === 0);
}

/** What a scenario is compared with: an empty plan, and the same shocks unless the base is spared. */
export function basePlan(scenario: Scenario): Scenario {
  const { shocksInScenarioOnly: _, ...base } = scenario;
  return { ...base, plan: [], ...(sparesBase(scenario) && { shocks: [] }) };
}

/** The same, or null where it would be the scenario itself. */
export function baseOf(scenario: Scenario): Scenario | null {
  return scenario.plan.length === 0 && scenario.shocks.length === 0 ? null : basePlan(scenario);
}

/**
 * The KPIs on the lever's path, in its order, each with its paired difference: a first answer to "why". The result is of a
 * study of the scenario against `withoutLever`. Path entries that are not measured are left out.
 */
export function chainOf(lever: Pick<Lever, 'path'>, result: StudyResult): ChainLink[] {
  const measured = new Set(result.kpis.map(({ id }) => id));
  const path = lever.path.filter((id) => measured.has(id));
  return path.flatMap((kpi) => {
    const difference = result.difference(kpi);
    const parting = result.parting(kpi, path.length);
    return difference === null || parting === null ? [] : [{ kpi, difference, parting }];
  });
}

/** The order in which KPIs parted clearly from the base, the earliest first; those that never did are left out. */
export function movedFirst(result: StudyResult, kpis: readonly string[]): (Parting & { readonly kpi: string })[] {
  return kpis
    .map((kpi, order) => ({ kpi, order, ...result.parting(kpi, kpis.length)! }))
    .filter(({ clearFrom }) => clearFrom !== null)
    .sort((a, b) => a.clearFrom! - b.clearFrom! || a.order - b.order);
}
