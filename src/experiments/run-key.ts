import { Digest } from '../lib/digest';
import type { PlannedLever, PlannedShock, Scenario } from '../scenario/scenario';

/**
 * What the numbers of a run depend on, as 16 digits: everything in the scenario but its name, note, preset and the window
 * that is read. Equal keys and replications give equal facts; runs are cached by it.
 */
export function runKey(scenario: Scenario): string {
  const digest = start(scenario);
  digest.addInt32(scenario.horizonDays);
  digest.addInt32(scenario.plan.length);
  for (const planned of scenario.plan) addTimed(digest, planned.lever, planned);
  digest.addInt32(scenario.shocks.length);
  for (const planned of scenario.shocks) addTimed(digest, planned.shock, planned);
  return digest.hex();
}

/** What the state after the warm-up depends on: the same for every plan, shock and horizon over one base shop. */
export function warmKey(scenario: Scenario, replication: number): string {
  const digest = start(scenario);
  digest.addInt32(replication);
  return digest.hex();
}

function start(scenario: Scenario): Digest {
  const digest = new Digest();
  digest.addInt32(scenario.model);
  digest.addInt32(scenario.seed);
  digest.addInt32(scenario.warmUpDays);
  addNumbers(digest, scenario.shop);
  const { rating, wordOfMouth, repeatPurchase, siteLoad } = scenario.feedbacks;
  for (const on of [rating, wordOfMouth, repeatPurchase, siteLoad]) digest.addInt32(on ? 1 : 0);
  return digest;
}

function addTimed(digest: Digest, id: string, planned: PlannedLever | PlannedShock): void {
  digest.addText(id);
  addNumbers(digest, planned.settings);
  digest.addInt32(planned.fromDay);
  digest.addInt32(planned.toDay);
}

/** In the order of their ids, so that the order of rows changes nothing. */
function addNumbers(digest: Digest, numbers: Readonly<Record<string, number>>): void {
  const ids = Object.keys(numbers).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  digest.addInt32(ids.length);
  for (const id of ids) {
    digest.addText(id);
    digest.addFloat64(numbers[id]!);
  }
}
