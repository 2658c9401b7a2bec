import { sparesBase } from '../../experiments/chain';
import { scenarioDigest } from '../../scenario/scenario-digest';
import type { Shown } from '../state/runner.svelte';

/** How a file of results begins: with everything needed to get the same numbers again. */
export function csvHead({ scenario, result }: Shown, link: string): (readonly (string | number)[])[] {
  return [
    ['scenario', scenario.name],
    ['link', link],
    ['model', scenario.model],
    ['schema', scenario.schema],
    ['scenario digest', scenarioDigest(scenario)],
    ['seed', scenario.seed],
    ['n', result.n],
    ['shocks hit', sparesBase(scenario) ? 'scenario only' : 'base and scenario'],
    ['days', `${scenario.measureFromDay}..${scenario.horizonDays}`],
    ['result digest', result.digest],
    ['base digest', result.baseDigest ?? ''],
  ];
}
