import { Digest } from '../lib/digest';
import type { Scenario } from './scenario';
import { writtenId } from './written-id';

/**
 * Sixteen digits for what a scenario asks: the same for documents that give the same runs and answers, whatever the
 * order of their keys, their name, their note, or the preset they depart from. Result caches and reports go by it.
 *
 * A parameter that comes into the model later must be folded only where it differs from its neutral default, or the
 * digests of old links change (tests/old-links).
 */
export function scenarioDigest(scenario: Scenario): string {
  const digest = new Digest();
  digest.addInt32(scenario.model);
  addValues(digest, scenario.shop);
  digest.addInt32(scenario.plan.length);
  for (const { lever, settings, fromDay, toDay } of scenario.plan) {
    digest.addText(lever);
    addValues(digest, { ...settings, fromDay, toDay });
  }
  digest.addInt32(scenario.shocks.length);
  for (const { shock, settings, fromDay, toDay } of scenario.shocks) {
    digest.addText(shock);
    addValues(digest, { ...settings, fromDay, toDay });
  }
  if (scenario.shocksInScenarioOnly) digest.addText('shocksInScenarioOnly');
  const { horizonDays, warmUpDays, measureFromDay, seed, feedbacks } = scenario;
  addValues(digest, { horizonDays, warmUpDays, measureFromDay, seed });
  const { rating, wordOfMouth, repeatPurchase, siteLoad } = feedbacks;
  for (const on of [rating, wordOfMouth, repeatPurchase, siteLoad]) digest.addInt32(on ? 1 : 0);
  return digest.hex();
}

function addValues(digest: Digest, values: Readonly<Record<string, number>>): void {
  const pairs = Object.entries(values).map(([id, value]) => [writtenId(id), value] as const);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  digest.addInt32(pairs.length);
  for (const [id, value] of pairs) {
    digest.addText(id);
    digest.addFloat64(value);
  }
}
